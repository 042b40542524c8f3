import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { summitCards } from '../../assets/facts/cards.ts';
import { translations } from '../../assets/facts/translations/index.ts';
import { catalogs, defaultLanguage } from '../../assets/words/index.ts';
import { localeOf } from '../../components/i18n/direction.ts';
import { bundledStoryIn } from '../../components/story/bundled-story.ts';
import { formatFact } from '../../components/story/format-fact.ts';
import { type StoryData, type Translation, translationSchema } from '../../components/story/schema.ts';
import { textsOf } from '../../components/story/translation.ts';
import { translationProblems } from '../../components/story/translation-problems.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';

const story = summitCards as unknown as StoryData;

type Pair = { readonly where: string; readonly english: string; readonly text: string };

/** Each text of the story beside its translation. */
function pairs(english: unknown, translated: unknown, where = ''): Pair[] {
  if (typeof english === 'string') return [{ where, english, text: `${translated}` }];
  return Object.entries(english ?? {}).flatMap(([key, text]) =>
    text === undefined ? [] : pairs(text, (translated as Record<string, unknown>)[key], `${where}.${key}`),
  );
}

const monthsIn = (locale: string, options: Intl.DateTimeFormatOptions): readonly string[] =>
  Array.from({ length: 12 }, (_, month) => {
    const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(
      new Date(Date.UTC(2025, month, 15)),
    );
    return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
  });

/** The part of a month's name that all its cases have: лют|ий, лют|ого; жовт|ень has no such part. */
const stemOf = (month: string): string => month.replace(/(?:ого|ий|.)$/u, '');

const englishMonths = monthsIn('en', { month: 'long' });

/** The units and symbols in texts, as the languages write them. */
const units: readonly { readonly english: RegExp; readonly translated: RegExp }[] = [
  { english: /km²/, translated: /km²|км²|कि\.?मी\.?²|किमी²|वर्ग किमी|كم²|км2/ },
  { english: /\d%/, translated: /\d[\s\u00a0\u202f]?%|٪/ },
  { english: /UTC−8/, translated: /UTC−8/ },
  { english: /GMT/, translated: /GMT/ },
  { english: /AKDT/, translated: /AKDT/ },
  { english: /dollar/i, translated: /dollar|dólar|долар|доллар|डॉलर|دولار/i },
];

/** Words in Latin letters that other scripts keep: names, call signs, abbreviations. */
const keptWords =
  /^(?:AKDT|GMT|UTC|Air|Force|One|VC|A|B|Boeing|NATO|G|J|JD|JBER|Joint|Base|Elmendorf|Richardson|Andrews|Roblox|RBLX|KGB|MGIMO|TV|AWACS|F|X|USSR|CIA|CNY|USD|INR|RUB|UAH|AP|AFP|BBC|CNN|Reuters|HBO|PhD|II|III|IV|St|Inc|Denali|Kvartal|Cantor|Fitzgerald|Soros|Fund|Management|Key|Square|USAID|Zelensky|Zelenskyy|Trump|Organization|Arctic|Warrior)$/;

/** English words that no other language of the interface has. */
const englishWords = /\b(?:the|of|and|with|since|from|which|his|its|their|after)\b/;

/** Names that the press of other languages writes in English, too. */
const englishNames =
  /University of (?:Pennsylvania|Florida|Miami|Notre Dame)|Institute for the Study of War|Office of Strategic Services|Cape Prince of Wales|George Bush Center for Intelligence/g;

/** Names and abbreviations, all of whose words have capitals, may be the same. */
const onlyNames = /^(?:[\p{Lu}\d(“–][^\s]*[\s\u00a0]?)+$/u;

describe.each(Object.entries(translations) as unknown as readonly (readonly [string, Translation])[])(
  'the cards in “%s”',
  (language, translation) => {
    const all = pairs(textsOf(story), translation);
    const locale = localeOf(language);

    test('have every text, by the schema of stories, and no text too many or with other numbers', () => {
      const parsed = v.safeParse(translationSchema, translation);
      expect(parsed.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual([]);
      const found = translationProblems({ ...story, translations: { [language]: translation } });
      expect(
        [...found].map(({ path, problem }) => `${path.join('.')}: ${problemInEnglish(problem)}`),
      ).toEqual([]);
    });

    test('end no line within a number', () => {
      expect(all.filter(({ text }) => /\d \d{3}(?!\d)/.test(text)).map(({ where }) => where)).toEqual([]);
    });

    test('name the same months, in whatever case', () => {
      const native = [
        monthsIn(locale, { month: 'long', day: 'numeric' }),
        monthsIn(locale, { month: 'long' }),
        monthsIn(locale, { month: 'long', year: 'numeric' }),
      ];
      const lacking = all.filter(({ english, text }) =>
        englishMonths.some(
          (month, index) =>
            // "May" may be the verb.
            new RegExp(`\\b${month}\\b(?= \\d)|\\d ${month}\\b`, 'i').test(english) &&
            !native.some((names) => text.toLowerCase().includes(stemOf(names[index] ?? '?'))),
        ),
      );
      expect(lacking).toEqual([]);
    });

    test('have the same units', () => {
      const lacking = all.filter(({ english, text }) =>
        units.some((unit) => unit.english.test(english) && !unit.translated.test(text)),
      );
      expect(lacking).toEqual([]);
    });

    test('have nothing left in English by accident', () => {
      const isLatin = new Intl.Locale(language).maximize().script === 'Latn';
      const left = all.filter(({ text }) =>
        isLatin
          ? englishWords.test(text.replaceAll(englishNames, ''))
          : (text.match(/\p{Script=Latin}+/gu) ?? []).some((word) => !keptWords.test(word)),
      );
      expect(left).toEqual([]);
      const same = all.filter(({ english, text }) => text === english && !onlyNames.test(text));
      expect(same).toEqual([]);
    });

    test('fit the card', () => {
      const tooLong = all.filter(
        ({ where, english, text }) =>
          text.length > english.length * 1.6 + 24 || (where.startsWith('.labels') && text.length > 34),
      );
      expect(tooLong).toEqual([]);
    });

    test('write the values of facts by the rules of the language', () => {
      const story = bundledStoryIn(language, translation);
      expect(story.language).toBe(language);
      const values = story.entities.flatMap(({ facts }) =>
        facts.map((fact) => formatFact(fact, { story, locale, inMiles: false })),
      );
      expect(
        values.filter((text) => /undefined|null|NaN|Invalid|\[object|\s\s|^\s|\s$|^$/.test(text)),
      ).toEqual([]);
    });
  },
);

test('the story is in every language of the interface', () => {
  const languages = Object.keys(catalogs).filter((language) => language !== defaultLanguage);
  expect(Object.keys(translations).toSorted()).toEqual(languages.toSorted());
});
