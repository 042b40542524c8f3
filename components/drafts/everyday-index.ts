/** Everyday sentences by their words, so that a name is tried only against those that may hold it. */
import { type WordKey, wordKeysOf } from '../library/word-keys.ts';
import { everydaySentences } from './everyday.ts';

/** So many sentences are indexed before others get their turn: some 5 ms. */
const perSlice = 1_000;

export class EverydayIndex {
  readonly #sentences: string[] = [];
  readonly #byKey = new Map<WordKey, number[]>();

  /** Indexes the sentences of a language in slices; cost: some 70 ms for English. Rejects when the signal aborts. */
  static async of(language: string, signal: AbortSignal): Promise<EverydayIndex> {
    const index = new EverydayIndex();
    for (const sentence of everydaySentences(language)) {
      index.#add(sentence);
      if (index.#sentences.length % perSlice !== 0) continue;
      await turnOfOthers();
      signal.throwIfAborted();
    }
    return index;
  }

  #add(sentence: string): void {
    const at = this.#sentences.push(sentence) - 1;
    for (const key of new Set(wordKeysOf(sentence))) {
      const known = this.#byKey.get(key);
      if (known === undefined) this.#byKey.set(key, [at]);
      else known.push(at);
    }
  }

  get size(): number {
    return this.#sentences.length;
  }

  /** The sentences with all of the keys of one of the names; none for a name without keys. */
  sentencesWith(names: readonly (readonly WordKey[])[]): readonly string[] {
    const found = new Set<number>();
    for (const keys of names) {
      const lists = keys.map((key) => this.#byKey.get(key) ?? []).toSorted((a, b) => a.length - b.length);
      const [shortest = [], ...others] = lists;
      const rest = others.map((list) => new Set(list));
      for (const at of shortest) if (rest.every((list) => list.has(at))) found.add(at);
    }
    return [...found].sort((a, b) => a - b).map((at) => this.#sentences[at] ?? '');
  }
}

/** Settles once others had their turn. */
export const turnOfOthers = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
