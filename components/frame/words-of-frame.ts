import { type WordKey, wordKeysOf } from '../dictionary/word-keys.ts';
import type { PlacedName } from '../facts/schema.ts';
import type { Response } from '../messages/messages.ts';
import { mostWords } from '../messages/most-words.ts';
import { send } from '../messages/post.ts';
import type { Probe } from '../probe/probe.ts';
import type { AddedNames, MeetWords } from './added-names.ts';

/**
 * A question tells all words of a page and costs by them: some 10 ms for 20,000. For how many words there is a ms without
 * one after each answer, so that pages that keep changing spend little of their time on questions.
 */
const wordsPerMs = 80;
/** And so long, ms, for each question that was asked: a page that keeps bringing new words is asked about ever less often. */
const restPerQuestion = 10;

/**
 * A question that nobody answered is asked again after so long, ms, and each time after twice as long; after so many
 * times, half a minute in all, not before there are new words.
 */
const firstRetry = 1_000;
const mostRetries = 5;

/** Keeps the words of one frame, and asks the background for the names they allow. */
export class WordsOfFrame implements AddedNames {
  entities: readonly PlacedName[] = [];
  readonly probe: Probe;
  readonly #stamp: number;
  readonly #signal: AbortSignal;
  /** In the order in which they were met. */
  readonly #words: WordKey[] = [];
  readonly #known = new Set<WordKey>();
  /** One of these stands in every text with an added name. */
  readonly #telling = new Set<WordKey>();
  #isAnywhere = false;
  /** How many of them were answered, and beyond how many there are new ones: a question may have been given up. */
  #answered = 0;
  #settled = 0;
  #answers = 0;
  #failures = 0;
  #isAsking = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #isFirst = true;
  #isAllRead = false;
  #onNames: () => void = () => {};

  constructor({ stamp, probe, signal }: Parameters<MeetWords>[0]) {
    this.#stamp = stamp;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#rest), { once: true });
    this.probe = {
      mayHoldName: (text) => probe.mayHoldName(text) || this.mayHold(text),
      mayName: (text, lang) => {
        this.meet(text);
        return probe.mayName(text, lang);
      },
    };
  }

  follow(onNames: () => void): void {
    this.#onNames = onNames;
    this.#isFirst = true;
    // The first slice of reading may have gone by, and there may be no other.
    this.askOn(this.#isAllRead);
  }

  mayHold(text: string): boolean {
    if (this.#isAnywhere) return true;
    // Where the ends of blocks run together, the words they make are new ones.
    for (const key of wordKeysOf(text)) if (!this.#known.has(key) || this.#telling.has(key)) return true;
    return false;
  }

  meet(text: string): void {
    for (const key of wordKeysOf(text)) {
      if (this.#known.has(key) || this.#words.length === mostWords) continue;
      this.#known.add(key);
      this.#words.push(key);
    }
  }

  /**
   * Asks once as soon as there are new words, so that what shows first has its names, and from then on when all is
   * read, for with every answer the page is read again.
   */
  askOn(isAllRead: boolean): void {
    this.#isAllRead = isAllRead;
    const isTime = this.#isFirst || isAllRead;
    if (isTime && !this.#isAsking && this.#words.length > this.#settled && !this.#signal.aborted)
      void this.#ask();
  }

  async #ask(): Promise<void> {
    const from = this.#answered;
    const count = this.#words.length;
    this.#isAsking = true;
    this.#isFirst = false;
    const answer = await send('names-in', { stamp: this.#stamp, words: this.#words, from }).catch((error) => {
      console.debug('Namelight got no added names.', error);
      return null;
    });
    if (this.#signal.aborted) return;
    let rest = firstRetry * 2 ** this.#failures;
    if (answer === null) {
      this.#isFirst = true;
      if (this.#failures < mostRetries) this.#failures += 1;
      else this.#settled = count;
    } else {
      this.#answered = this.#settled = count;
      this.#failures = 0;
      this.#take(answer);
      rest = count / wordsPerMs + restPerQuestion * this.#answers++;
    }
    if (rest < 1) this.#askAgain();
    else this.#rest = setTimeout(() => this.#askAgain(), rest);
  }

  #askAgain(): void {
    this.#isAsking = false;
    this.askOn(this.#isAllRead);
  }

  #take({ keys, names }: Response<'names-in'>): void {
    if (keys === null) this.#isAnywhere = true;
    for (const key of keys ?? []) this.#telling.add(key);
    const known = new Set(this.entities.map(({ named }) => named.id));
    const more = names.filter(({ named }) => !known.has(named.id));
    if (more.length === 0) return;
    this.entities = [...this.entities, ...more];
    this.#onNames();
  }
}
