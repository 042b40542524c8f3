/** Which rows of capitals are names: by where they stand, and what else of the page has their words. */
import { givenNames, plainFirstWords } from '../finder/vocabulary.ts';
import { commonWordIn } from '../library/common-words.ts';
import { everydayWordIn } from '../library/everyday-words.ts';
import { isDateline, type Run, type RunPlace } from './runs.ts';
import { capitalWords, generalWords, isHead, isTitle, verbsBehind } from './word-lists.ts';
import type { Word } from './words.ts';

const isOrdinary = (word: string, language: string): boolean => {
  const small = word.toLowerCase();
  return (
    capitalWords.has(small) ||
    generalWords.has(small) ||
    (isTitle(word) && word.length > 1) ||
    everydayWordIn(word, [language]) !== null
  );
};

/** Returns those of the places where a name stands; `small` has the words that the page writes in small letters. */
export function acceptedIn(places: readonly RunPlace[], small: ReadonlySet<string>): readonly RunPlace[] {
  const inside = new Set<string>();
  const parts = new Set<string>();
  for (const { run, text } of places) {
    if (run.startsSentence !== 'no') continue;
    inside.add(text);
    for (const word of run.words) parts.add(word.text);
  }
  return places.flatMap((place) => {
    const bare = withoutOpener(place, inside, small);
    return isName(bare, { inside, parts, small }) ? [bare] : [];
  });
}

type Known = {
  /** Texts that stand within sentences, and their words. */
  readonly inside: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
};

function isName(place: RunPlace, known: Known): boolean {
  const { run, language } = place;
  if (run.words.every(({ text, letters }) => letters === 'small' || isOrdinary(text, language))) return false;
  if (hasFunctionWord(run) || isLabel(run) || isOnlyCommon(place, known.small)) return false;
  return run.startsSentence === 'no' || isNameAtStart(place, known);
}

/** "Look What You Made Me Do": a work rather than somebody. */
const hasFunctionWord = ({ words }: Run): boolean =>
  words.some(
    ({ text, letters }, n) =>
      letters !== 'small' &&
      n > 0 &&
      n < words.length - 1 &&
      text.length > 1 &&
      /^(?:I|You|We|They|He|She|It|What|Your|My|Me|Is|Are|Made|Do|How|When|Who)$/.test(text),
  );

/** "Driver Ian Herrington", "Asked Nardelli": the first word of a sentence has a capital whatever it is. */
function withoutOpener(place: RunPlace, inside: ReadonlySet<string>, small: ReadonlySet<string>): RunPlace {
  const { run, text } = place;
  if (run.startsSentence === 'no' || inside.has(text) || !hasOpener(place, inside, small)) return place;
  return {
    ...place,
    text: text.slice(run.words[0]?.text.length ?? 0).trimStart(),
    run: { ...run, words: run.words.slice(1), first: run.first + 1, startsSentence: 'no' },
  };
}

function hasOpener(
  { run: { words }, text, language }: RunPlace,
  inside: ReadonlySet<string>,
  small: ReadonlySet<string>,
): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || second.letters === 'small') return false;
  if (givenNames.has(first.text) || first.letters === 'capitals' || second.joint === 'hyphen') return false;
  if (isCommonWord(first.text, language, small)) return true;
  return (
    words.length > 2 && (givenNames.has(second.text) || inside.has(text.slice(first.text.length).trimStart()))
  );
}

/** True for a word that begins sentences without being a name. */
const isCommonWord = (text: string, language: string, small: ReadonlySet<string>): boolean =>
  small.has(text.toLowerCase()) ||
  plainFirstWords.has(text) ||
  isOrdinary(text, language) ||
  commonWordIn(text, language) !== null;

/** Whether what begins a sentence is a name. */
function isNameAtStart({ run, text, language }: RunPlace, { inside, parts, small }: Known): boolean {
  const [first] = run.words;
  if (first === undefined) return false;
  if (inside.has(text) || run.isAddressed || isDateline(run)) return true;
  const isSmallToo = small.has(first.text.toLowerCase());
  // In German, nouns have been left out already.
  if (language === 'de') return !isSmallToo;
  if (run.words.length > 1) return !isSmallToo || isHead(run.words.at(-1)?.text ?? '');
  if (parts.has(first.text) || first.letters === 'capitals') return true;
  return !isCommonWord(first.text, language, small) && (first.isGenitive || isSubject(first, run));
}

/** A word that begins a sentence and does what people do: "Nardelli resigned", and not "Officials resigned". */
function isSubject(first: Word, run: Run): boolean {
  if (/(?:ing|ly|ed|ers|ions|ists|ians|ness)$/.test(first.text)) return false;
  const next = run.block[run.last + 1]?.text ?? '';
  const isAlone = first.signBehind !== '' && first.startsSentence === 'perhaps';
  return givenNames.has(first.text) || verbsBehind.has(next) || /[^e]ed$/.test(next) || isAlone;
}

/** A single word that the page also writes in small letters. */
const isOnlyCommon = ({ run: { words } }: RunPlace, small: ReadonlySet<string>): boolean => {
  const [first] = words;
  return (
    words.length === 1 &&
    first !== undefined &&
    (first.letters === 'capital' || first.text.length > 4) &&
    small.has(first.text.toLowerCase())
  );
};

/** "EXTRA BASES: ": a heading rather than a name. */
const isLabel = (run: Run): boolean =>
  run.words.length > 1 &&
  run.words.every(({ letters }) => letters === 'capitals') &&
  run.words.at(-1)?.signBehind === ':';
