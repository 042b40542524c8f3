/**
 * Detects the language of a block, as far as choosing names needs it. A script that is used by only one known
 * language overrides the page's tag. Latin text has the language of the nearest tag or, without one, is recognized by
 * its function words.
 */

/** How many characters of a block are used. */
const sampleLength = 400;

/** Scripts and the languages that use them, most likely first. */
const scripts: readonly { readonly letters: RegExp; readonly languages: readonly [string, ...string[]] }[] = [
  { letters: /[\uac00-\ud7a3]/, languages: ['ko'] },
  { letters: /[\u3041-\u30ff]/, languages: ['ja'] },
  { letters: /[\u4e00-\u9fff]/, languages: ['zh', 'ja'] },
  { letters: /[\u0904-\u0961]/, languages: ['hi', 'mr', 'ne'] },
  { letters: /[\u0620-\u06d3]/, languages: ['ar', 'fa', 'ur', 'ps', 'ckb'] },
  { letters: /[\u0400-\u04ff]/, languages: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'uz'] },
  { letters: /[\u0370-\u037d\u0386\u0388-\u03ff]/, languages: ['el'] },
  { letters: /[\u0531-\u0588]/, languages: ['hy'] },
  { letters: /[\u05d0-\u05ea]/, languages: ['he'] },
  { letters: /[\u0980-\u09ff]/, languages: ['bn'] },
  { letters: /[\u0a00-\u0a7f]/, languages: ['pa'] },
  { letters: /[\u0a80-\u0aff]/, languages: ['gu'] },
  { letters: /[\u0b80-\u0bff]/, languages: ['ta'] },
  { letters: /[\u0c00-\u0c7f]/, languages: ['te'] },
  { letters: /[\u0c80-\u0cff]/, languages: ['kn'] },
  { letters: /[\u0d00-\u0d7f]/, languages: ['ml'] },
  { letters: /[\u0d80-\u0dff]/, languages: ['si'] },
  { letters: /[\u0e00-\u0e7f]/, languages: ['th'] },
  { letters: /[\u1000-\u109f]/, languages: ['my'] },
  { letters: /[\u10a0-\u10ff]/, languages: ['ka'] },
  { letters: /[\u1200-\u135a]/, languages: ['am'] },
];

/** Letters that distinguish a language from others of its script, where there is no tag. */
const ownLetters: readonly (readonly [string, () => RegExp])[] = [
  ['ckb', () => /[ەێۆڵڕ]/],
  ['ps', () => /[ښځۍې]/],
  ['ur', () => /[ٹڈڑےں]/],
  ['fa', () => /[پچژگ]/],
  ['kk', () => /[әғқұһ]/i],
  ['ky', () => /[өүң]/i],
  ['be', () => /ў/i],
  ['mk', () => /[ѓќѕ]/i],
  ['sr', () => /[ђћџљњј]/i],
  ['uk', () => /[іїєґ]/i],
  // Bulgarian has no letter of its own, but lacks two that every Russian sentence has.
  ['bg', () => /^(?=[^ыэ]*$).*\s(?:се|че|са|във)\s/is],
];

const other = /[\u0370-\u1dff\u3000-\uffff]/;

/** Languages that are read as another: a close relative, or the newer tag of the same. */
const readAs: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  hr: 'sr',
  bs: 'sr',
  sh: 'sr',
  cnr: 'sr',
  ms: 'id',
  in: 'id',
  fil: 'tl',
  mo: 'ro',
  iw: 'he',
  ti: 'am',
};

/** Function words by language: frequent, and few of them shared. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'a an be but this or the of and to in is was for that with on by at from his it as has have said will not are',
  de: 'der die das und den dem des ein eine einer nicht ist mit von zu auf für im sich auch nach bei wird hat',
  fr: 'le la les des et du un une est dans pour que qui sur avec par au aux ce cette il elle ne pas ont a été',
  es: 'el la los las de y en que un una es por con para del al se su no lo como más pero ha fue sobre',
  it: 'il lo la gli le di e che un una è per con del della dei nel alla al non si ha sono come anche',
  pt: 'o a os as de e do da dos das em que um uma é para com no na por não se ao foi mais seu sua',
  pl: 'w i na z do się nie że to jest o po od za jak dla przez ale przy oraz był była został',
  tr: 've bir bu da de için ile olarak daha çok en olan ne gibi kadar sonra göre ise değil dedi her veya',
  nl: 'het de een van en in is niet zijn voor met dat ook wordt naar maar werd heeft uit bij deze op te of',
  af: 'die en van in is nie dat vir het sy oor aan hy sal word deur of elke op te met',
  sv: 'och i att det som är inte för har med till av den ett en från efter också ska på eller',
  da: 'og i at det er ikke til af som med den har efter blev også fra ved på en et eller for',
  nb: 'og i at det er ikke til av som med den har etter ble også fra på ikkje frå ei ein en et eller for',
  is: 'og að er sem ekki það við hefur var til um fyrir eftir þess hann',
  ro: 'de a și şi este în din pentru că cu mai sunt fost care lui această după al sau la pe o orice',
  ca: 'el la els les i de en un una amb és per dels que va del aquest més ha seva també al té tota o',
  eu: 'eta da ez du dira izan zuen bat dute ere baina zen hau',
  sq: 'dhe në të për një është me nga që ka nuk më ishte',
  cs: 'a v s z i do že se je na která který ve být pro jako také bylo podle nebo každý jeho má uvedl však jsou',
  sk: 'a v s z i do že sa je na ktorý ktorá vo byť pre ako tiež bolo podľa alebo každý jeho má uviedol však sú',
  sl: 'in v je se da na za ki bil bila tudi pri so kot bo pa do ima vsak ali',
  sr: 'i u je se da na za koji koja sa bio bila kao su će od što nije ili ima svako',
  lt: 'ir kad yra su tai buvo bei apie iš kaip jau į po ar kiekvienas jo arba teisę',
  lv: 'un ka ir ar par no kas bija arī uz pēc kā tika',
  fi: 'ja on ei että se oli mukaan ovat myös kun hän sekä joka ollut tai ole mutta kuin sen',
  et: 'ja on ei et see oli kui ka ning mis tema aga kes või ega olla tal',
  hu: 'a az és hogy nem egy is volt meg szerint de ez csak már',
  az: 'və bu ilə bir üçün də olan edib edir isə',
  uz: 'va bilan bu uchun ham edi haqida har ega yoki hamda bir shu emas',
  id: 'yang dan di dengan untuk ini dari pada itu dalam tidak akan telah oleh',
  tl: 'ang ng sa mga na ay si at ni kay nang para',
  vi: 'và của là có không được trong với cho đã các này một những người mọi về hay',
  sw: 'ya na wa kwa katika ni za la kuwa hiyo hii alisema',
  so: 'oo ee ayaa iyo ka ku in uu waxaa la',
  ha: 'da ya na ta ce a cikin wannan kuma domin don',
  om: 'fi kan akka keessatti irratti ture jechuun',
  eo: 'la kaj de en estas ne por kun al li ke estis',
  cy: 'yn y yr a i mae wedi ar oedd ei gan',
  ga: 'an agus ar na le go bhí tá leis sa',
};

export const languagesWithFunctionWords: readonly string[] = Object.keys(functionWords);

/** Languages by function word: looked up where a text may hold a name, so not on most pages. */
class FunctionWords {
  #byWord: ReadonlyMap<string, readonly string[]> | null = null;

  languagesOf(word: string): readonly string[] {
    this.#byWord ??= languagesByWord();
    return this.#byWord.get(word) ?? [];
  }

  /** A pattern for the words that only one language has, `null` where it has none: its own texts match early. */
  ownPatternOf(language: string): RegExp | null {
    const words = (functionWords[language] ?? '').split(' ');
    const own = words.filter((word) => /^[a-z]+$/.test(word) && this.languagesOf(word).length === 1);
    return own.length === 0 ? null : new RegExp(`\\b(?:${own.join('|')})\\b`, 'i');
  }
}

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const [language, words] of Object.entries(functionWords)) {
    for (const each of words.split(' ')) byWord.set(each, [...(byWord.get(each) ?? []), language]);
  }
  return byWord;
}

export const knownFunctionWords = new FunctionWords();

const words = /\p{Alpha}+/gu;

/**
 * Returns the primary language subtag of a block's text (`zh` for both Chinese scripts) by its script or its tag, or
 * `null` for Latin text without one. `tag` is the nearest BCP 47 tag.
 */
export function languageByTag(text: string, tag: string | null): string | null {
  const tagged = tag === null ? null : taggedLanguage(tag);
  return languageOfScript(text.slice(0, sampleLength), tagged) ?? tagged;
}

/** The language that texts with a tag are read in; `null` for a tag of none. */
export function taggedLanguage(tag: string): string | null {
  const primary = knownLanguage(primaryLanguage(tag));
  return primary === null ? null : (readAs[primary] ?? primary);
}

/** The language that a text in another script than Latin is in, by its letters, and all that may be written so. */
type TextScript = { readonly language: string; readonly languages: readonly string[] };

/** `null` for a text in Latin letters. Where no letter of its own tells, the language is the first of all. */
export function scriptOf(text: string): TextScript | null {
  const sample = text.slice(0, sampleLength);
  const language = languageOfScript(sample, null);
  if (language === null) return null;
  return { language, languages: languagesOfScript(sample) ?? [language] };
}

/** The tags "und" and "mul" are no languages. */
const knownLanguage = (primary: string): string | null =>
  /^(?:|und|mul|zxx)$/.test(primary) ? null : primary;

function languageOfScript(text: string, tagged: string | null): string | null {
  if (!other.test(text) || !isMostlyOther(text)) return null;
  const languages = languagesOfScript(text);
  if (languages === undefined) return null;
  const [likeliest, ...others] = languages;
  if (tagged !== null && others.includes(tagged)) return tagged;
  return (
    ownLetters.find(([lang, letters]) => others.includes(lang) && letters().test(text))?.[0] ?? likeliest
  );
}

/** True for the language that texts in its script are read in where nothing tells. */
export const isDefaultOfScript = (language: string): boolean =>
  language === 'en' || scripts.some(({ languages }) => languages.length > 1 && languages[0] === language);

const languagesOfScript = (text: string) => scripts.find(({ letters }) => letters.test(text))?.languages;

/** False for Latin text with a foreign word in it: "the letters СССР". */
function isMostlyOther(text: string): boolean {
  const others = text.match(/[\u0370-\u1dff\u3040-\ufdff]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return others * 2 >= latin;
}

/**
 * Returns the language with the most function words in the text, where a word of several languages counts a fraction
 * for each; `null` when there are fewer than two words, or two languages tie.
 */
export const languageByWords = (text: string): string | null => likeliest(wordScoresOf(text), 2);

export type WordScores = ReadonlyMap<string, { readonly words: number; readonly share: number }>;

/** A text in capitals that is no longer may be acronyms alone. */
const maxAcronyms = 20;

export function wordScoresOf(text: string): WordScores {
  const scores = new Map<string, { readonly words: number; readonly share: number }>();
  const sample = text.slice(0, sampleLength);
  const isInCapitals = sample.length > maxAcronyms && !/\p{Lower}/u.test(sample);
  for (const { 0: each, index } of sample.matchAll(words)) {
    // A part of "EE.UU.", or of "EE UU".
    if (each.length === 2 && sample.charAt(index + 2) === '.') continue;
    if (!isInCapitals && each.length > 1 && each === each.toUpperCase()) continue;
    const languages = knownFunctionWords.languagesOf(each.toLowerCase());
    for (const language of languages) {
      const { words, share } = scores.get(language) ?? { words: 0, share: 0 };
      scores.set(language, { words: words + 1, share: share + 1 / languages.length });
    }
  }
  return scores;
}

/** The language with the largest share of the words, which are so many at least; `null` where two tie. */
export function likeliest(scores: WordScores, minWords: number): string | null {
  const [first, second] = [...scores].sort(([, a], [, b]) => b.share - a.share);
  if (first === undefined || first[1].words < minWords) return null;
  return first[1].share > (second?.[1].share ?? 0) ? first[0] : null;
}

/** Languages that share a script and most of their names are read with each other's names. */
const family: Readonly<Record<string, string>> = {
  ru: 'cyrillic',
  uk: 'cyrillic',
  hi: 'devanagari',
  mr: 'devanagari',
  ne: 'devanagari',
};

/** The languages whose names are read together, by one name: the primary language, or the script that several share. */
export const languageFamily = (language: string): string => {
  const primary = primaryLanguage(language);
  return family[primary] ?? primary;
};

/**
 * The languages whose names are used where the language is unknown. Names of other languages are used only once a
 * text is known to be in that language: too many of them are common words elsewhere.
 */
const defaultLanguages: ReadonlySet<string> = new Set(['de', 'fr', 'es', 'it', 'pt', 'pl', 'tr']);

/** True for a language whose names are not used where the language is unknown. */
export const needsKnownLanguage = (language: string | null): boolean =>
  language !== null && language !== 'en' && !defaultLanguages.has(language);

/** True when blocks of `language` are read with the names of `lang`. */
export function isReadIn(lang: string, language: string | null): boolean {
  if (language === null) return defaultLanguages.has(lang);
  return languageFamily(lang) === languageFamily(language);
}

/** The families whose names are tried where nothing tells the language. */
export const familiesTriedTogether: readonly string[] = [...defaultLanguages];

/** The primary language of a tag, however a page writes it: `en` for "EN", "en-GB" and "en_gb". */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
