import { maxWordKeys, type Request, type Response } from '../messages/messages.ts';
import type { PlacedName } from '../story/schema.ts';
import { type WordKey, wordKeysOf } from './word-keys.ts';

/**
 * A request has all words of a page, and its cost is proportional to them: some 10 ms for 20,000. After each
 * response, one ms of back-off for this many words, so that pages that keep changing spend little of their time on
 * requests …
 */
const wordsPerMs = 80;
/** … and this long, ms, for each request so far: a page that keeps adding words sends ever fewer. */
const backoffPerRequest = 10;

/** Asks the background, and again after failures; `null` when it gave up. */
export type AskForNames = (
  request: Pick<Request<'names-in'>, 'words' | 'from'>,
) => Promise<Response<'names-in'> | null>;

/**
 * Collects the words of one frame, and requests the names of added stories that they allow. The background has the stories,
 * however many names they have; a frame sends it the keys of its words, and gets the few names that could be there.
 */
export class WordCollector {
  readonly #ask: AskForNames;
  readonly #wake: () => void;
  readonly #pause: (ms: number) => Promise<void>;
  /** In the order in which they were collected. */
  readonly #words = new Set<WordKey>();
  /** Every text with an added name has one of these. */
  readonly #nameKeys = new Set<WordKey>();
  #mayBeAnywhere = false;
  /** How many words need not be asked again, and how many were asked. */
  #answered = 0;
  #settled = 0;
  #requests = 0;
  #isBusy = false;
  /** The names that have come, each with which spellings of it. */
  readonly #received = new Set<string>();
  #names: PlacedName[] = [];
  #version = 0;

  /**
   * `wake` is called when there are more names to take, or more words to request names for; what `pause` returns fails when the
   * frame ends.
   */
  constructor(ask: AskForNames, wake: () => void, pause: (ms: number) => Promise<void>) {
    this.#ask = ask;
    this.#wake = wake;
    this.#pause = pause;
  }

  /** Grows when more texts may hold a name than before. */
  get version(): number {
    return this.#version;
  }

  /** The names received since the last call; some again, of which more spellings may stand on the page. */
  takeNames(): readonly PlacedName[] {
    const names = this.#names;
    this.#names = [];
    return names;
  }

  /** True for raw text, however it is cut, that may hold one of the names, or has words not collected yet. */
  mayHoldName(text: string): boolean {
    // Where blocks are joined, words that are no words of the page count as new, and "DonaldTrump" also where it is one.
    return (
      this.#mayBeAnywhere ||
      /[a-z][A-Z]/.test(text) ||
      wordKeysOf(text).some((key) => !this.#words.has(key) || this.#nameKeys.has(key))
    );
  }

  /** Collects the words of a text. True where it may hold one of the names. */
  collect(text: string): boolean {
    let mayHold = this.#mayBeAnywhere;
    for (const key of wordKeysOf(text)) {
      mayHold ||= this.#nameKeys.has(key);
      if (this.#words.size < maxWordKeys) this.#words.add(key);
    }
    return mayHold;
  }

  /**
   * Requests the names for new words, unless that is under way or was so a moment ago. Call it when all is read: with each
   * response that has names, the page is read again. Settles with the response.
   */
  async requestNames(): Promise<void> {
    const count = this.#words.size;
    if (this.#isBusy || count === this.#settled) return;
    this.#isBusy = true;
    this.#settled = count;
    const answer = await this.#ask({ words: [...this.#words], from: this.#answered });
    if (answer !== null) {
      this.#answered = answer.answered;
      this.#addNames(answer);
    }
    const goOn = (): void => {
      this.#isBusy = false;
      if (this.#words.size > this.#settled) this.#wake();
    };
    this.#pause(count / wordsPerMs + backoffPerRequest * this.#requests++).then(goOn, () => {});
  }

  #addNames({ keys, names }: Response<'names-in'>): void {
    this.#mayBeAnywhere ||= keys === null;
    for (const key of keys ?? []) this.#nameKeys.add(key);
    const added = names.filter(({ named, used }) => {
      const what = `${named.id} ${used}`;
      return !this.#received.has(what) && this.#received.add(what);
    });
    if (added.length === 0) return;
    this.#names.push(...added);
    this.#version += 1;
    this.#wake();
  }
}
