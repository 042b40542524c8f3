/** Names as their words are written: a row of words with capitals, with the small words that join them. */

import { givenNames } from '../finder/vocabulary.ts';
import { everydayWordIn } from '../library/everyday-words.ts';
import {
  articles,
  capitalWords,
  companyForms,
  doubtfulTitles,
  isHead,
  isOfficeWord,
  isTitle,
  linking,
  particles,
} from './word-lists.ts';
import type { Word } from './words.ts';

/** Words of a block that stand together as a name may, without the titles before it. */
export type Run = {
  readonly words: readonly Word[];
  readonly startsSentence: Word['startsSentence'];
  /** A title stands right before it. */
  readonly isAddressed: boolean;
  /** All words of the block, and where in them it begins and ends. */
  readonly block: readonly Word[];
  readonly first: number;
  readonly last: number;
};

/** A run in its page. */
export type RunPlace = {
  readonly run: Run;
  readonly text: string;
  /** The index of its block. */
  readonly block: number;
  /** Primary language of the block. */
  readonly language: string;
};

/** More words are no name. */
const maxWords = 10;

const hasCapital = ({ letters }: Word): boolean => letters === 'capital' || letters === 'capitals';

/** Returns the rows of capitals in a block, in order. Linear: no row is longer than `maxWords`. */
export function runsIn(words: readonly Word[], language: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const first = words[at];
    if (first === undefined || !hasCapital(first)) {
      at += 1;
      continue;
    }
    const end = endOfRun(words, at, language);
    runs.push(...partsOf(words, at, end, language));
    at = end;
  }
  return runs;
}

/** Where the row that begins at a word ends. */
function endOfRun(words: readonly Word[], from: number, language: string): number {
  let end = from + 1;
  while (end < words.length && end - from < maxWords) {
    const next = words[end] as Word;
    if (next.joint === 'none') break;
    if (hasCapital(next) && (next.startsSentence === 'no' || next.joint === 'hyphen')) {
      end += 1;
      continue;
    }
    const through = next.joint === 'hyphen' ? 0 : smallWords(words, from, end, language);
    if (through === 0) break;
    end += through + 1;
  }
  return end;
}

/** How many small words join what is before them to the capital behind them; 0 if they do not. */
function smallWords(words: readonly Word[], from: number, at: number, language: string): number {
  for (let count = 1; count <= 3; count++) {
    const behind = words[at + count];
    const joining = words.slice(at, at + count);
    if (behind === undefined || behind.joint === 'none' || joining.some((word) => word.joint !== 'space'))
      return 0;
    if (hasCapital(behind)) return mayJoin(words.slice(from, at), joining, behind, language) ? count : 0;
    if (behind.letters !== 'small') return 0;
  }
  return 0;
}

function mayJoin(before: readonly Word[], joining: readonly Word[], behind: Word, language: string): boolean {
  const small = joining.map(({ text }) => text);
  const last = before.at(-1)?.text ?? '';
  const [first = '', ...others] = small;
  const opens = before[0]?.text ?? '';
  if (isFunctionWord(last, language) || isTitle(last)) return false;
  if (/^(?:and|und|et|e|y|i)$/.test(first)) return others.length === 0 && isListedBody(before, behind);
  const isHeaded = isHead(last) || (before.length < 4 && isHead(opens));
  if (linking.has(first) && others.every((word) => articles.has(word)) && isHeaded)
    return !isHead(behind.text) || first !== 'de';
  if (!small.every((word) => particles.has(word)) || articles.has(first)) return false;
  // In these languages they stand between any two nouns.
  return !particlesAreWords.has(language) || givenNames.has(opens);
}

const particlesAreWords: ReadonlySet<string> = new Set('es pt fr it ca ro gl de nl'.split(' '));

/** "Food and Drug Administration", "Department of Wildlife and Fisheries". */
const isListedBody = (before: readonly Word[], behind: Word): boolean =>
  before.some(
    ({ text, letters }, n) => letters === 'small' && linking.has(text) && isHead(before[n - 1]?.text ?? ''),
  ) && !givenNames.has(behind.text);

/** Parts a row at its titles: "Home Depot CEO Bob Nardelli" is a company and a person. */
function partsOf(words: readonly Word[], from: number, end: number, language: string): readonly Run[] {
  const row = words.slice(from, end);
  const given = secondName(row, language);
  if (given > 0)
    return [...partsOf(words, from, from + given, language), ...partsOf(words, from + given, end, language)];
  const country = isCyrillic(language) ? officeOf(words, from, row) : 0;
  if (country > 0)
    return [
      ...partsOf(words, from, from + country, language),
      ...partsOf(words, from + country, end, language),
    ];
  const title = lastTitle(row);
  if (title < 0) return runOf(words, { from, end, isAddressed: false, language });
  const name = runOf(words, { from: from + title + 1, end, isAddressed: true, language });
  let before = title;
  while (before > 0 && isOffice(row[before - 1] as Word)) before -= 1;
  return [
    ...(before > 0 ? runOf(words, { from, end: from + before, isAddressed: false, language }) : []),
    ...name,
  ];
}

const isCyrillic = (language: string): boolean => /^(?:ru|uk|bg|be|sr|mk)$/.test(language);

/** "Президент России Владимир Путин", "представитель МИД Мария Захарова": whose office it is stands before the name. */
function officeOf(words: readonly Word[], from: number, row: readonly Word[]): number {
  if (row.length < 3) return 0;
  if (isTitle(row[0]?.text ?? '') && row.length > 3) return 1;
  return isTitle(words[from - 1]?.text ?? '') && words[from]?.joint === 'space' ? 1 : 0;
}

/**
 * "Ambassador to the European Union Gordon Sondland", "Direktor der Berufsfeuerwehr Köln Stefan Neuhoff": two names side by side,
 * in German whatever the first is of. Returns where the second begins; -1 if there is none.
 */
const secondName = (row: readonly Word[], language: string): number =>
  row.findIndex(({ text, joint }, at) => {
    const before = row[at - 1];
    if (before === undefined || at === row.length - 1 || joint !== 'space' || !givenNames.has(text))
      return false;
    if (before.letters === 'small' || givenNames.has(before.text) || isTitle(before.text)) return false;
    return language === 'de' || (at > 1 && isHead(before.text));
  });

const isOffice = ({ text, letters }: Word): boolean =>
  isTitle(text) || isOfficeWord(text) || (letters === 'small' && (linking.has(text) || text === 'and'));

/** The last title with a name behind it; -1 if there is none. */
function lastTitle(row: readonly Word[]): number {
  for (let at = row.length - 2; at >= 0; at--) {
    const { text } = row[at] as Word;
    if (!isTitle(text) || row[at + 1]?.letters === 'small') continue;
    const behind = row.slice(at + 1);
    if (isOfficeWord(text) && isTitle(behind[0]?.text ?? '')) continue;
    if (doubtfulTitles.has(text.toLowerCase()) && !isSurelyPerson(behind)) continue;
    if (isHead(behind.at(-1)?.text ?? '') && behind.length > 0 && !isSurelyPerson(behind)) continue;
    return at;
  }
  return -1;
}

const isSurelyPerson = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  (givenNames.has(first.text) || /^\p{Upper}\.?$/u.test(second.text));

type Part = {
  readonly from: number;
  readonly end: number;
  readonly isAddressed: boolean;
  readonly language: string;
};

/** The run of these words, without what is no part of a name at either end; none if nothing is left. */
function runOf(words: readonly Word[], { from, end, isAddressed, language }: Part): readonly Run[] {
  let first = from;
  let last = end - 1;
  while (first <= last && isNoBeginning(words[first] as Word, first < last, language)) first += 1;
  while (last >= first && isNoEnd(words.slice(first, last + 1), language)) last -= 1;
  if (first > last) return [];
  const own = words.slice(first, last + 1);
  return [
    {
      words: own,
      startsSentence: own[0]?.startsSentence ?? 'no',
      isAddressed,
      block: words,
      first,
      last,
    },
  ];
}

const isNoBeginning = (
  { text, letters, startsSentence }: Word,
  hasMore: boolean,
  language: string,
): boolean =>
  letters === 'small' ||
  (hasMore && (isArticle(text) || (startsSentence !== 'no' && capitalWords.has(text.toLowerCase())))) ||
  isFunctionWord(text, language);

const isArticle = (text: string): boolean => /^(?:the|an?|el|las?|los|les?|der|die|das)$/i.test(text);

/** Everyday words, but those that begin names: "New York", "Old Trafford". */
const isFunctionWord = (text: string, language: string): boolean =>
  text.length > 1 &&
  !/^(?:New|Old|Down|Over|Will|May|April|June|Few|Mine|Man)$/.test(text) &&
  everydayWordIn(text.replace(/['’](?:ve|re|ll|d|m|t)$/, ''), [language]) !== null;

function isNoEnd(run: readonly Word[], language: string): boolean {
  const last = run.at(-1) as Word;
  if (last.letters === 'small' || isFunctionWord(last.text, language)) return true;
  if (companyForms.has(last.text.toLowerCase())) return run.length > 1;
  if (!isTitle(last.text)) return false;
  // "Billie Jean King"
  return !(
    run.length > 1 &&
    doubtfulTitles.has(last.text.toLowerCase()) &&
    givenNames.has(run[0]?.text ?? '')
  );
}

/** "NEW YORK - Stocks rose": where the report is from. */
export const isDateline = ({ words, block, first, last }: Run): boolean =>
  first === 0 &&
  words.every(({ letters }) => letters === 'capitals') &&
  (words.at(-1)?.signBehind !== '' || block[last + 1]?.letters === 'number');
