/**
 * Which language a block is written in, as far as choosing names needs it. A script that only one of
 * the known languages writes is believed over the page's tag; Latin text goes by the nearest tag, and
 * without one by its function words.
 */

/** Characters read to tell the script and the words. */
const sample = 400;

const kana = /[\u3041-\u30ff]/;
const hangul = /[\uac00-\ud7a3]/;
const han = /[\u4e00-\u9fff]/;
const devanagari = /[\u0900-\u097f]/;
const arabic = /[\u0620-\u06d3]/;
/** Letters that Persian has and Arabic lacks. */
const persian = /[پچژگ]/;
const other = /[\u0400-\u1dff\u3000-\uffff]/;
const cyrillic = /[\u0400-\u04ff]/;
const ukrainian = /[іїєґІЇЄҐ]/;

/** Function words by language: frequent, and few of them shared. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is was for that with on by at from his it as has have said will not are',
  de: 'der die das und den dem des ein eine einer nicht ist mit von zu auf für im sich auch nach bei wird hat',
  fr: 'le la les des et du un une est dans pour que qui sur avec par au aux ce cette il elle ne pas ont a été',
  es: 'el la los las de y en que un una es por con para del al se su no lo como más pero ha fue sobre',
  it: 'il lo la gli le di e che un una è per con del della dei nel alla al non si ha sono come anche',
  pt: 'o a os as de e do da dos das em que um uma é para com no na por não se ao foi mais seu sua',
  pl: 'w i na z do się nie że to jest o po od za jak dla przez ale przy oraz był była został',
  tr: 've bir bu da de için ile olarak daha çok en olan ne gibi kadar sonra göre ise değil dedi',
};

/** Languages by function word. */
const languagesOfWord = ((): ReadonlyMap<string, readonly string[]> => {
  const byWord = new Map<string, string[]>();
  for (const [language, words] of Object.entries(functionWords)) {
    for (const each of words.split(' ')) byWord.set(each, [...(byWord.get(each) ?? []), language]);
  }
  return byWord;
})();

const word = /\p{L}+/gu;

/**
 * Returns the primary language subtag of a block's text (`zh` for both Chinese scripts) by its script
 * or its tag, or `null` for Latin text without one. `tag` is the nearest BCP 47 tag.
 */
export function languageByTag(text: string, tag: string | null): string | null {
  const tagged = tag === null ? null : tag.toLowerCase().split(/[-_]/)[0] || null;
  return languageOfScript(text.slice(0, sample), tagged) ?? tagged;
}

function languageOfScript(text: string, tagged: string | null): string | null {
  if (!other.test(text) || !isMostlyOther(text)) return null;
  if (hangul.test(text)) return 'ko';
  if (kana.test(text)) return 'ja';
  if (han.test(text)) return tagged === 'ja' ? 'ja' : 'zh';
  if (devanagari.test(text)) return 'hi';
  if (arabic.test(text)) return tagged === 'fa' || persian.test(text) ? 'fa' : 'ar';
  if (cyrillic.test(text)) return tagged === 'uk' || ukrainian.test(text) ? 'uk' : 'ru';
  return null;
}

/** False for Latin text with a foreign word in it: "the letters СССР". */
function isMostlyOther(text: string): boolean {
  const others = text.match(/[\u0400-\u1dff\u3040-\ufdff]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return others * 2 >= latin;
}

/** Returns the language with most function words in the text; `null` when there are few, or two languages tie. */
export function languageByWords(text: string): string | null {
  const hits = new Map<string, number>();
  for (const [each] of text.slice(0, sample).toLowerCase().matchAll(word)) {
    for (const language of languagesOfWord.get(each) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [first, second] = [...hits].sort(([, a], [, b]) => b - a);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** Languages that share a script and most of their names are read with each other's. */
const family: Readonly<Record<string, string>> = { ru: 'cyrillic', uk: 'cyrillic' };

const familyOf = (language: string): string => {
  const primary = language.split('-')[0] ?? language;
  return family[primary] ?? primary;
};

/** True when blocks of a language read the names of `lang`. Where Latin text tells no language, all its languages are tried. */
export function isReadIn(lang: string, language: string | null): boolean {
  if (language === null) return lang in functionWords;
  return familyOf(lang) === familyOf(language);
}
