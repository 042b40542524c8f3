/**
 * The people, places and organizations that a page names, by the grammar of names alone: how words are written and joined, what
 * stands before and behind them, what is repeated where. Nothing is looked up in a list of names.
 */
import { languageByTag, languageByWords } from '../finder/language.ts';
import { acceptedIn } from './accepted.ts';
import { withoutNouns } from './german.ts';
import { grouped, type Proposal } from './grouped.ts';
import { runningText } from './running-text.ts';
import { type Run, runsIn } from './runs.ts';
import { type Word, wordsOf } from './words.ts';

export type { Mention, Proposal } from './grouped.ts';

/** A block of a page, as a reader sees it. */
export type TextBlock = { readonly text: string; readonly lang: string | null };

/** Returns the names of a page, each once, in the order in which they first stand there. Linear in its text. */
export function propose(blocks: readonly TextBlock[]): readonly Proposal[] {
  const languages = languagesOf(blocks);
  const read = withoutGermanNouns(
    blocks.map(({ text }) => wordsOf(text)),
    languages,
  );
  const places = read.flatMap((words, block) => {
    const language = languages[block] ?? 'en';
    return runsIn(runningText(words, language), language).map((run) => {
      return { run, text: textOf(run, blocks[block]?.text ?? ''), block, language };
    });
  });
  return grouped(acceptedIn(places, wordsInSmall(read)));
}

const textOf = ({ words }: Run, block: string): string =>
  block.slice(words[0]?.from ?? 0, words.at(-1)?.to ?? 0).replace(/\s+/gu, ' ');

/** What the page writes in small letters. */
const wordsInSmall = (read: readonly (readonly Word[])[]): ReadonlySet<string> =>
  new Set(read.flatMap((words) => words.flatMap(({ text, letters }) => (letters === 'small' ? text : []))));

/** The primary language of most of the text; `null` where nothing shows it. */
export function languageOfPage(blocks: readonly TextBlock[]): string | null {
  const sample = blocks.filter(({ text }) => text.length > 80).slice(0, maxSampled);
  const guesses = new Map<string, number>();
  for (const { text, lang } of sample) {
    const guess = languageByTag(text, null) ?? languageByWords(text) ?? languageByTag(text, lang);
    if (guess !== null) guesses.set(guess, (guesses.get(guess) ?? 0) + 1);
  }
  const [commonest] = [...guesses].sort(([, a], [, b]) => b - a);
  return commonest?.[0] ?? null;
}

/** So many blocks decide the language of a page. */
const maxSampled = 40;

/** The language of each block: by its tag or its letters, or else that of the page. */
function languagesOf(blocks: readonly TextBlock[]): readonly string[] {
  const ofPage = languageOfPage(blocks) ?? 'en';
  return blocks.map(({ text, lang }) => languageByTag(text, lang) ?? ofPage);
}

function withoutGermanNouns(
  read: readonly (readonly Word[])[],
  languages: readonly string[],
): readonly (readonly Word[])[] {
  if (!languages.includes('de')) return read;
  const german = withoutNouns(read.map((words, block) => (languages[block] === 'de' ? words : [])));
  return read.map((words, block) => (languages[block] === 'de' ? (german[block] ?? words) : words));
}
