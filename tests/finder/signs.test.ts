import { describe, expect, it } from 'vitest';
import { fold } from '../../components/finder/fold.ts';
import { inflect, spellingsOf } from '../../components/finder/form.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { bundledFinder } from './bundled-finder.ts';
import { expectMarked } from './expect-marked.ts';

/** What ends, opens, closes or quotes in any script, by Unicode's own lists. */
const isSign = /[\p{Terminal_Punctuation}\p{Sentence_Terminal}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Quotation_Mark}]/u;
/** Between letters these also join addresses, keys and words, in whatever width. */
const joins = /[.:']/;

const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (sign) => isSign.test(sign) && !joins.test(fold(sign).text),
);

/** Two letters of the script of a name, which are no word. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, 'xq'],
  [/\p{Script=Cyrillic}/u, 'щх'],
  [/\p{Script=Han}/u, '甲乙'],
  [/\p{Script=Katakana}/u, 'ヌヌ'],
];
const lettersFor = (name: string): string =>
  letters.find(([script]) => script.test(name))?.[1] ?? name.slice(-1).repeat(2);

/** How often a name is found in letters, with each sign right before and behind it, without any space. */
const foundBetween = (name: string, some: readonly string[], lang: string): number => {
  const word = lettersFor(name);
  const text = some.map((sign) => `${word}${sign}${name}${sign}${word}`).join('\n');
  return bundledFinder.read(text, lang).mentions({ has: () => false }).length;
};

/** As a dictionary has them: endings make no difference here. Without those that may be common words. */
function namesIn(lang: string): readonly string[] {
  const own = bundledLanguages.filter((one) => one.lang === lang);
  const spellings = bundledNames
    .flatMap((entity) => spellingsOf(entity, own))
    .filter((one) => (one.lang ?? one.name.lang ?? 'en') === lang && !one.name.needs);
  const plain = spellings.filter(({ text, name }) => text === fold(inflect(name.text)[0] ?? '').text);
  return [...new Set(plain.map(({ text }) => text))];
}

const languages = ['en', ...bundledLanguages.map(({ lang }) => lang)];
/** Scripts of different kinds: with capitals and without, with joined letters, without spaces. */
const daily: ReadonlySet<string> = new Set(['en', 'ru', 'ar', 'hi', 'ja']);

describe('a name', () => {
  it('has signs of more than twenty scripts to stand between', () => {
    expect(signs).toEqual(expect.arrayContaining([...'！？；，（）【】「」『』《》、。؛؟،।॥።፣։']));
    expect(signs.length).toBeGreaterThan(200);
  });

  const expectFoundBetween = (lang: string) => {
    const certain = namesIn(lang).filter((name) => foundBetween(name, [', '], lang) === 1);
    const lost = certain.flatMap((name) => {
      const isLost = foundBetween(name, signs, lang) < signs.length;
      return isLost
        ? [`${name}: ${signs.filter((sign) => foundBetween(name, [sign], lang) < 1).join(' ')}`]
        : [];
    });
    expect(certain.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  };
  const title = 'is found between any two signs as between two commas, in "%s"';
  it.each([...daily])(title, expectFoundBetween);
  it.each(languages.filter((lang) => !daily.has(lang)))(title, { tags: ['long'] }, expectFoundBetween);
});

describe('a headline with a wide colon', () => {
  it.each([
    ['zh', '[特朗普|donald-trump]：[中国|china]必须让步'],
    ['ja', '動画：[トランプ|donald-trump]氏'],
    ['ko', '독점：[미국|united-states]'],
    ['zh', '来源:[俄罗斯|russia]　合计:3'],
    ['zh', '快讯：[CIA|cia]换了咖啡机'],
    ['ja', '【ワシントン＝山田】[米国|united-states]＝[中国|china]の会談、～[ロシア|russia]の冬～'],
    ['zh', '特刊（见www.example.com）：[印度|india]'],
  ])('has its names, and so has a narrow one: %s %s', (lang, text) => expectMarked(text, lang));

  it.each([
    ['en', 'ratio:Russia=3'],
    ['zh', '见https://example.com/wiki/美国 和 index.php?title=中国_地图'],
    ['ru', 'Сайт Украина.ру открыт.'],
    ['ja', '#トランプ @アメリカ'],
  ])('is no address, key or tag: %s %s', (lang, text) => expectMarked(text, lang));
});
