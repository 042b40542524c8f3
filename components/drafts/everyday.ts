/**
 * Everyday sentences, which are of no story: what a name would be marked in by mistake. They are made from patterns and
 * lists of words, always the same, so that ten thousand of them take the space of a few hundred.
 */
import { english, labels, said, smallInHeadlines } from '../../assets/everyday/en.ts';
import type { EverydayTexts } from '../../assets/everyday/everyday-texts.ts';
import { otherLanguages } from '../../assets/everyday/index.ts';
import { primaryLanguage } from '../finder/language.ts';

/** How many there are in English; in other languages, as many as their patterns make, but no more than this. */
const most = { english: 10_000, other: 1_000 } as const;

/** Yields the sentences of a language, each once; none for a language without. Cost: some 5 µs each. */
export function* everydaySentences(language: string): Generator<string> {
  const primary = primaryLanguage(language);
  if (primary === 'en') yield* sentencesOf(english, most.english, inEnglish);
  const texts = otherLanguages[primary];
  if (texts !== undefined) yield* sentencesOf(texts, most.other, (sentence) => sentence);
}

/** How a sentence is written in its language, by a number that is another for each. */
type Write = (sentence: string, number: number) => string;

/** Goes through the patterns in rounds, one sentence of each, until there are enough or no pattern has more. */
function* sentencesOf({ lists, sentences }: EverydayTexts, count: number, write: Write): Generator<string> {
  const words = new Map(Object.entries(lists).map(([name, list]) => [name, wordsIn(list)]));
  const patterns = sentences
    .trim()
    .split('\n')
    .map((line, n) => new Pattern(line.trim(), n, words));
  const made = new Set<string>();
  for (let live = patterns; live.length > 0; live = live.filter((pattern) => !pattern.isExhausted)) {
    for (const pattern of live) {
      for (let turn = 0; turn < pattern.turns && made.size < count; turn += 1) {
        const sentence = pattern.next(made, write);
        if (sentence !== null) yield sentence;
      }
    }
    if (made.size === count) return;
  }
}

/** A low line in a word stands for a space. */
const wordsIn = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

const wordsPerTurn = 80;

/** How far apart in a list patterns begin, about as many words as each has turns, so that together they come to all. */
const spread = 17;

/** So many fillings in a row that are known already mean that there are no more. */
const maxAttempts = 12;

class Pattern {
  /** Texts and, between them, the lists of what stands there. */
  readonly #texts: readonly string[];
  readonly #lists: readonly (readonly string[])[];
  readonly #number: number;
  /** How many sentences it makes in a round: more where the first word is one of many. */
  readonly turns: number;
  #made = 0;
  isExhausted = false;

  constructor(line: string, number: number, words: ReadonlyMap<string, readonly string[]>) {
    const parts = line.split(/[{}]/);
    this.#texts = parts.filter((_, n) => n % 2 === 0);
    this.#lists = parts.filter((_, n) => n % 2 === 1).map((name) => words.get(name) ?? [name]);
    this.#number = number;
    const firstWords = this.#texts[0] === '' ? (this.#lists[0]?.length ?? 1) : 1;
    this.turns = Math.ceil(firstWords / wordsPerTurn);
  }

  /** The next sentence that is not among those made so far, to which it is added; `null` if there is none. */
  next(made: Set<string>, write: Write): string | null {
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const turn = this.#made++;
      const sentence = write(withCapital(this.#filled(turn)), mixed(this.#number, turn, 99));
      if (made.has(sentence)) continue;
      made.add(sentence);
      this.isExhausted = this.#lists.length === 0;
      return sentence;
    }
    this.isExhausted = true;
    return null;
  }

  /** The first blank goes through its list in order, so that each word has its turn there; no word stands twice. */
  #filled(turn: number): string {
    const used = new Set<string>();
    return this.#texts.reduce((sentence, text, n) => {
      const list = this.#lists[n - 1] ?? [];
      const at = n === 1 ? this.#number * spread + turn : mixed(this.#number, turn, n);
      const word = firstUnused(list, at, used);
      used.add(word);
      return sentence + word + text;
    });
  }
}

function firstUnused(list: readonly string[], at: number, used: ReadonlySet<string>): string {
  for (let n = 0; n < list.length; n += 1) {
    const word = list[(at + n) % list.length] ?? '';
    if (!used.has(word)) return word;
  }
  return list[at % list.length] ?? '';
}

/** A number from three, spread evenly and always the same. */
function mixed(pattern: number, turn: number, part: number): number {
  let hash =
    Math.imul(pattern + 1, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b) ^ Math.imul(part, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The first letter, which may stand behind a quotation mark, as a capital. */
const withCapital = (sentence: string): string =>
  sentence.replace(/^\P{Alpha}{0,2}\p{Lower}/u, (start) => start.toUpperCase());

/** Headlines are no longer than this. */
const maxHeadline = 64;

/**
 * Of twenty English sentences most are plain; the others are written as headlines, in capitals, behind a colon, in a list or in
 * quotation marks.
 */
function inEnglish(sentence: string, number: number): string {
  const plain = sentence.replace(/\b([Aa]) (?=[aeiou](?!n[io]))/g, '$1n ');
  const isSimple = /^[^“”:!?]+\.$/.test(plain) && plain.length <= maxHeadline;
  if (!isSimple) return plain;
  const bare = plain.slice(0, -1);
  switch (number % 20) {
    case 0:
    case 1:
      return asHeadline(bare);
    case 2:
      return bare.toUpperCase();
    case 3:
      return `${labels[(number >>> 8) % labels.length]}: ${plain}`;
    case 4:
      return `• ${bare}`;
    case 5:
      return `“${bare},” ${said[(number >>> 8) % said.length]}.`;
    default:
      return plain;
  }
}

const asHeadline = (sentence: string): string =>
  sentence.replace(/[\p{Alpha}’]+/gu, (word) =>
    smallInHeadlines.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
