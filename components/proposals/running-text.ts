/** What a capital says depends on where it stands: little in headlines, in menus and in text all in capitals. */
import type { Word } from './words.ts';

/** The words of a block, of which those count as small whose capital says nothing. */
export const runningText = (words: readonly Word[], language: string): readonly Word[] =>
  withoutHeadlines(withoutAllCaps(words), language);

const inSmall = (word: Word): Word => ({ ...word, letters: 'small' });

/** Elsewhere headlines are written as sentences are. */
const capitalizingHeadlines: ReadonlySet<string> = new Set(['en', 'id', 'tl']);

/** Leaves out the capitals of headlines and menus, which say nothing. */
function withoutHeadlines(words: readonly Word[], language: string): readonly Word[] {
  if (!capitalizingHeadlines.has(language)) return words;
  return sentencesIn(words).flatMap((sentence) =>
    isRunningText(sentence) ? sentence : sentence.map(inSmall),
  );
}

function sentencesIn(words: readonly Word[]): readonly (readonly Word[])[] {
  const starts = words.flatMap(({ startsSentence }, at) => (at === 0 || startsSentence === 'yes' ? at : []));
  return starts.map((from, nth) => words.slice(from, starts[nth + 1]));
}

/** Running text has words in small letters, and a list signs or figures between its names. */
function isRunningText(sentence: readonly Word[]): boolean {
  const capitals = sentence.filter(({ letters }) => letters === 'capital' || letters === 'capitals').length;
  const small = sentence.filter(
    ({ text, letters }) => letters === 'small' && !smallInHeadlines.has(text),
  ).length;
  if (small > 1 || (small === 1 && (capitals < 4 || sentence.at(-1)?.signBehind === '.'))) return true;
  const parted = sentence.filter(({ joint, letters }) => joint === 'none' || letters === 'number').length;
  return sentence.length > 5 && parted * 4 > capitals;
}

/** The words that headlines write in small letters. */
const smallInHeadlines = new Set(
  'a an and as at but by for from if in into is it its of off on or out over per so the to up via vs v with amid after about under than that'.split(
    ' ',
  ),
);

/** So many words in capitals side by side are text in capitals, and no name. */
const minAllCaps = 4;

/** Leaves out the capitals of text all in capitals. */
function withoutAllCaps(words: readonly Word[]): readonly Word[] {
  const kept = [...words];
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    if (word !== undefined && word.letters === 'capitals' && !word.text.includes('.')) continue;
    if (at - from >= minAllCaps) for (let n = from; n < at; n++) kept[n] = inSmall(words[n] as Word);
    from = at + 1;
  }
  return kept;
}
