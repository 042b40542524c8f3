import { maxWordKeys, type Response } from '../messages/messages.ts';
import { send } from '../messages/send.ts';
import type { EntityId, PlacedName } from '../story/schema.ts';
import { type WordKey, wordKeysOf } from './word-keys.ts';

/**
 * A request has all words of a page, and its cost is proportional to them: some 10 ms for 20,000. After each
 * response, one ms of back-off for this many words, so that pages that keep changing spend little of their time on
 * requests …
 */
const wordsPerMs = 80;
/** … and this long, ms, for each request so far: a page that keeps adding words sends ever fewer. */
const backoffPerRequest = 10;

/**
 * A failed request is retried after this long, ms, and each time after twice as long; after so many retries, half a
 * minute in all, only when there are new words.
 */
const firstRetryMs = 1_000;
const maxRetries = 5;

/**
 * Collects the words of one frame, and requests the names of added stories that they allow. The background has the stories,
 * however many names they have; a frame sends it the keys of its words, and gets the few names that could be there.
 */
export class WordCollector {
  readonly #stamp: number;
  readonly #wake: () => void;
  readonly #signal: AbortSignal;
  /** In the order in which they were collected. */
  readonly #words: WordKey[] = [];
  readonly #known = new Set<WordKey>();
  /** Every text with an added name has one of these. */
  readonly #nameKeys = new Set<WordKey>();
  #mayBeAnywhere = false;
  /** How many words were answered, and how many were answered or given up. */
  #answered = 0;
  #settled = 0;
  #answers = 0;
  #failures = 0;
  #isRequesting = false;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #isUrgent = true;
  #isAllRead = false;
  readonly #received = new Set<EntityId>();
  #names: PlacedName[] = [];
  #version = 0;

  /** Until the signal aborts, for the stories that `stamp` stands for. */
  constructor({
    stamp,
    wake,
    signal,
  }: {
    readonly stamp: number;
    /** Called when there are more names to take. */
    readonly wake: () => void;
    readonly signal: AbortSignal;
  }) {
    this.#stamp = stamp;
    this.#wake = wake;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#retryTimer), { once: true });
  }

  /** Grows when more texts may hold a name than before. */
  get version(): number {
    return this.#version;
  }

  /** The names received since the last call. */
  takeNames(): readonly PlacedName[] {
    const names = this.#names;
    this.#names = [];
    return names;
  }

  /** True for raw text, however it is cut, that may hold one of the names, or has words not collected yet. */
  mayHoldName(text: string): boolean {
    if (this.#mayBeAnywhere) return true;
    // Where blocks are joined, words that are no words of the page count as new.
    for (const key of wordKeysOf(text)) if (!this.#known.has(key) || this.#nameKeys.has(key)) return true;
    return false;
  }

  /** Collects the words of a block's text. */
  collect(text: string): void {
    for (const key of wordKeysOf(text)) {
      if (this.#known.has(key) || this.#words.length === maxWordKeys) continue;
      this.#known.add(key);
      this.#words.push(key);
    }
  }

  /**
   * Requests the names for new words, if that is due. Call it after each slice of reading.
   * Requests once as soon as there are new words, so that what shows first has its names, and from then on only when
   * all is read, because the page is read again with every response.
   */
  requestNames(isAllRead: boolean): void {
    this.#isAllRead = isAllRead;
    const isDue = this.#isUrgent || isAllRead;
    if (isDue && !this.#isRequesting && this.#words.length > this.#settled && !this.#signal.aborted)
      void this.#request();
  }

  async #request(): Promise<void> {
    const from = this.#answered;
    const count = this.#words.length;
    this.#isRequesting = true;
    this.#isUrgent = false;
    const answer = await send('names-in', { stamp: this.#stamp, words: this.#words, from }).catch((error) => {
      console.debug('Namelight got no added names.', error);
      return null;
    });
    if (this.#signal.aborted) return;
    let delay = firstRetryMs * 2 ** this.#failures;
    if (answer === null) {
      this.#isUrgent = true;
      if (this.#failures < maxRetries) this.#failures += 1;
      else this.#settled = count;
    } else {
      this.#answered = this.#settled = count;
      this.#failures = 0;
      this.#addNames(answer);
      delay = count / wordsPerMs + backoffPerRequest * this.#answers++;
    }
    if (delay < 1) this.#requestAgain();
    else this.#retryTimer = setTimeout(() => this.#requestAgain(), delay);
  }

  #requestAgain(): void {
    this.#isRequesting = false;
    this.requestNames(this.#isAllRead);
  }

  #addNames({ keys, names }: Response<'names-in'>): void {
    this.#allow(keys);
    const more = names.filter(({ named }) => !this.#received.has(named.id));
    if (more.length === 0) return;
    for (const { named } of more) this.#received.add(named.id);
    this.#names.push(...more);
    this.#wake();
  }

  #allow(keys: Response<'names-in'>['keys']): void {
    const [before, wasAnywhere] = [this.#nameKeys.size, this.#mayBeAnywhere];
    this.#mayBeAnywhere ||= keys === null;
    for (const key of keys ?? []) this.#nameKeys.add(key);
    if (this.#nameKeys.size > before || this.#mayBeAnywhere !== wasAnywhere) this.#version += 1;
  }
}
