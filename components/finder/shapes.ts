/**
 * Names of things by their shape: a title in its marks, a name of another language or alphabet than the text, a name with
 * a number, letters that a country follows, a site, a language.
 */

import { isAsciiLetterAt, isDigitAt, isUnspacedAt } from './characters.ts';
import { isState } from './clues.ts';
import { isReadIn, languageByWords } from './language.ts';
import { lazy } from './lazy.ts';
import { endsName, isOwnBody } from './longer-name.ts';
import type { BlockRuleInput } from './rule.ts';
import { isIntroduced } from './senses.ts';
import { isCapitalized, type Surroundings } from './surroundings.ts';
import { countryLetters, workNouns, worksBeforeTitle, worksBesideQuote } from './vocabulary.ts';

/** How many characters a title may have on either side of a name. */
const titleReach = 60;
const openings = lazy(
  () => /[\u300a\u3008\u300e\u300c\u00ab"\u201c\u201e][^\u3008-\u300f\u00ab\u00bb"\u201c-\u201e\n]{0,60}$/u,
);
const closings = lazy(
  () => /^[^\u3008-\u300f\u00ab\u00bb"\u201c-\u201e\n]{0,60}[\u300b\u3009\u300f\u300d\u00bb"\u201c\u201d]/u,
);

/**
 * "《美国往事》", "映画『アメリカの夜』", "the album “Live in America”", "гостиница «Россия»": within the marks of a title, or
 * in quotation marks beside a noun for what has one. Laws and treaties speak of the country.
 */
export function isInTitle({ form, around, language, words }: BlockRuleInput): boolean {
  const left = around.left.slice(-titleReach - 1);
  if (language === 'en' && workNouns.test(left) && worksBeforeTitle().test(left)) return true;
  if (isWork(around.right, words)) return true;
  const [before, after] = marksAround(left, around.right.slice(0, titleReach + 1));
  if (before === '' || after === '') return false;
  const mark = before.charAt(0);
  // "〈中國〉欄位空白": a name alone in such brackets may just be pointed out.
  if (mark === '\u3008' && before.length + after.length === 2) return false;
  if (mark === '\u300a' || mark === '\u3008') return after.length < 18 && !isDocument(after, words);
  const outside = around.right.slice(after.length, after.length + 16);
  if (mark === '\u300e' && language === 'ja') return !outside.startsWith('\u3068');
  const inFront = around.left.slice(-before.length - 24, -before.length);
  if (isBesideNoun(inFront.trimEnd(), outside, words)) return true;
  if (form.name.text.includes(' ') && before.length + after.length === 2) return false;
  const isPointedOut = isSaidOrInRow().test(outside) || words?.labels.some((noun) => inFront.endsWith(noun));
  if (before.length + after.length === 2 && isPointedOut) return false;
  return isCyrillicName(inFront, before + around.name + after) || isQuotedAlone(form, before, after);
}

/** A law, a treaty, a report, by what its title ends with. */
const isDocument = (after: string, words: BlockRuleInput['words']): boolean => {
  const [title = ''] = after.split(/[\u300b\u3009(]/);
  return words?.documents.some((end) => title.endsWith(end)) === true;
};

/** The text from the marks that are open at a name, and up to those that close; both are empty where there are none. */
function marksAround(left: string, right: string): readonly [string, string] {
  const [before = ''] = openings().exec(left) ?? [];
  if (before !== '') return [before, closings().exec(right)?.[0] ?? ''];
  return [/(?<= )'[^'\n]{0,60}$/.exec(left)?.[0] ?? '', singleClosing.exec(right)?.[0] ?? ''];
}

/** "C'era una volta in America è un film": what the sentence itself says the name is the end of. */
function isWork(right: string, words: BlockRuleInput['words']): boolean {
  if (words === null || !/^ (?:est|ist|es|\u00e8|\u00e9) /.test(right)) return false;
  const [, one, other] = /^ \p{Alpha}+ \p{Alpha}+[' ](\p{Alpha}+)(?: (\p{Alpha}+))?/u.exec(right) ?? [];
  return [one, other].some((noun = '') => words.works.includes(noun));
}

const singleClosing = /^(?:[^'\n]|'[A-Za-z]){0,60}'(?![A-Za-z])/;

const isBesideNoun = (left: string, right: string, words: BlockRuleInput['words']): boolean =>
  worksBesideQuote.test(`${left}|`) ||
  worksBesideQuote.test(`|${right}`) ||
  words?.works.some((noun) => left.replace(/,$/, '').endsWith(noun) || right.trimStart().startsWith(noun)) ===
    true;

/**
 * "Фильм «Брат из Америки»", "НАК «Нафтогаз України»": in Russian and Ukrainian, words in quotation marks right behind
 * another word, with a capital and without a sentence's end, are a name; what is said follows a colon or "что".
 */
const isCyrillicName = (left: string, quoted: string): boolean =>
  quoted.length < 48 &&
  /^.[\u0404-\u042f][\u0430-\u0457][^.!?:]*.$/.test(quoted) &&
  /[\u0400-\u0457] $/.test(left) &&
  !/(?:^|[^\u0430-\u0457])(?:\u0447\u0442\u043e|\u0449\u043e|\u043a\u0430\u043a|\u044f\u043a) $/.test(left);

/** "«Украина» открылась после ремонта": in Russian and Ukrainian quotation marks that hold a place alone make it a name. */
const isQuotedAlone = ({ name, text }: BlockRuleInput['form'], before: string, after: string): boolean =>
  before.length + after.length === 2 &&
  '\u00ab\u201e'.includes(before) &&
  name.use !== 'acronym' &&
  /^[\u0404-\u042f]/.test(text);

/** What is said goes on behind a comma; a short word joins rows. */
const isSaidOrInRow = lazy(() => /^(?:,| \p{Alpha}{1,3} )/u);

/** "India III", "the trimaran USA 17", "«Россия-К»": a ship, a horse, a rocket or a channel by its number. */
export function isNumbered(around: Surroundings): boolean {
  const { right } = around;
  if (right.startsWith('-')) return /^-[\p{Upper}\d]{1,2}\u00bb/u.test(right);
  // "The Traitors US season 4".
  if (/^ [Ss]eason \d/.test(right)) return true;
  if (isDigitAt(right, 1))
    return /^ \d{1,3}(?![\d%.-]| \p{Upper}| percent)/u.test(right) && isIntroduced(around);
  return /^ [IVX]{2}/.test(right) && /^ (?:I{2,3}|IV|VI{1,3}|IX)(?![\p{Alpha}\p{N}'.])/u.test(right);
}

/** "Cabo da India" in English, "India Song" in French, "IKEA Russia" in Russian: a name that another language gave. */
export const isForeign = (here: BlockRuleInput): boolean =>
  here.language === 'en'
    ? smallBeforeName.test(here.around.before) && foreignPhrase().test(here.around.left.slice(-48))
    : isInOtherAlphabet(here) || isEnglishSpelling(here);

/** A country that the text's language writes in its own way; all of such ways are known in these languages alone. */
const isEnglishSpelling = ({ form, around, language }: BlockRuleInput): boolean =>
  language !== null &&
  isReadIn(language, null) &&
  form.foreignIn.includes(language) &&
  !/[ -]/.test(form.text) &&
  !isState(form) &&
  languageByWords(around.left + around.right) !== 'en';

const smallBeforeName = /^(?:d[a-z]{1,4}|las?|von)$/;
const foreignPhrase = lazy(
  () =>
    /(?<![\p{Alpha}-])\p{Upper}[\p{Alpha}'-]{1,30} (?:da|das|do|dos|de|de las?|del|della|delle|dello|degli|di|du|des|von|von der) $/u,
);

/** "IKEA Russia", "Nike USA", "Russia Beyond": Latin letters in a text without any others, a capital beside them. */
function isInOtherAlphabet(here: BlockRuleInput): boolean {
  const { around, words } = here;
  if (words === null || isOwnBody(here)) return false;
  if (isUnspacedAt(around.text, around.span.from)) return isBrandBeforeHan(around);
  if (!isAsciiLetterAt(around.text, around.span.from)) return false;
  return (
    (isLatinCapital(around.before) && otherBefore.test(around.left.slice(-60))) ||
    (isLatinCapital(around.after) && otherBehind.test(around.right.slice(0, 60)))
  );
}

const isLatinCapital = (word: string): boolean => /^[A-Za-z][a-z]*[A-Z]?/.test(word) && /[A-Z]/.test(word);
const otherBefore = /[\u0370-\u1dff\u3040-\ud7a3][ "\u00ab\u201c(,]{0,3}(?:[A-Za-z][\w'&-]{0,30} ){1,3}$/;
const otherBehind = /^(?: [A-Za-z][\w'&-]{0,30}){1,3}[ "\u00bb\u201d(),]{0,3}[\u0370-\u1dff\u3040-\ud7a3]/;

/** "Apple中国、IBM中国都没有回应". */
const isBrandBeforeHan = ({ text, span, left, right }: Surroundings): boolean =>
  isAsciiLetterAt(text, span.from - 1) &&
  /[A-Z][A-Za-z&]{2,20}$/.test(left.slice(-24)) &&
  /^(?:$|[\s,.;:!?()\u3001\u3002\u7684\u90fd\u4e5f\u548c\u4e0e\u8207]|\u516c\u53f8|[\u603b\u7e3d\u533a\u5340\u5b98])/.test(
    right,
  );

/** "ESPN US", "NHK America", "HSBC India": in running text, letters that are no country's or union's, before a country. */
export function isBehindLetters(here: BlockRuleInput): boolean {
  const { form, around, words, language } = here;
  const { before, left } = around;
  const [, joined = ''] = (left.endsWith('-') && lettersJoined().exec(left.slice(-8))) || [];
  if (joined !== '' && words !== null && words.unions.length > 0) return !words.unions.includes(joined);
  if (joined === '' && isLettersBranch(here)) return true;
  if (!/^[A-Z][A-Z&]{2,5}$/.test(before) || countryLetters.has(before) || form.allCaps) return false;
  if (form.name.use === 'acronym' && !/^U\.?S/.test(form.text)) return false;
  if (around.style !== 'sentence' || /(?:^|[\s"'\u201c])(?:[Tt]he|[Aa]n?|[A-Z]{2,}) [A-Z&]+ $/.test(left))
    return false;
  if (words === null && language !== null && language !== 'en') return false;
  if (words !== null) return !isCapitalized(around.after);
  return !around.isHeadline && (endsName(around) || verbBehind.test(around.right));
}

/** "WWF-India, Lodhi Estate", and no union's talks with a country, "ASEAN-India". */
function isLettersBranch({ form, around }: BlockRuleInput): boolean {
  if (!around.left.endsWith('-')) return false;
  const [, letters = ''] = /(?<![\p{Alpha}-])([A-Z]{3,5})-$/u.exec(around.left.slice(-8)) ?? [];
  if (letters === '' || form.name.use !== 'full' || form.allCaps) return false;
  return !countryLetters.has(letters) && /^(?:$|[,.;)]|'s | (?:is|was|has|said|says)\b)/u.test(around.right);
}

/** "РБК-Україна", and not "США-Россия". */
const lettersJoined = lazy(() => /(?<![\p{Alpha}-])([\u0404-\u042f]{2,5})-$/u);

/** "Runs a", and no plural of what the country describes. */
const verbBehind = /^ [a-z]{2,20}s (?:an?|the|its|in|on|at|for|to|from|that|with|as)\b/;

/** "中國語", "ロシア語": a language, and not "中国语境", "中国话题". */
export const isLanguage = ({ right }: Surroundings): boolean =>
  /^(?:[\u8bed\u8a9e](?![\u8a00\u5883])|[\u8bdd\u8a71](?![\u9898\u984c\u8bed\u8a9e\u5267\u5287]))/.test(
    right,
  );
