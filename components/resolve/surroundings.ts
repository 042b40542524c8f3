import type { FoldedOffset, Span } from '../text/span.ts';

/** How the words around a candidate are written. Headlines capitalise what running text does not. */
export type LetterStyle = 'sentence' | 'title' | 'capitals';

/** Characters read to each side of a candidate: a sentence or so. */
const reach = 160;

const wordBefore = /(?:^|[^\p{L}\p{M}\p{N}.'&-])([\p{L}\p{N}][\p{L}\p{M}\p{N}.'&-]*) $/u;
const wordAfter = /^ ([\p{L}\p{N}][\p{L}\p{M}\p{N}.'&-]*)/u;
const hyphenatedBefore = /([\p{L}\p{N}][\p{L}\p{M}\p{N}.'-]*)-$/u;
const sentenceEdge = /(?:^|[.?!:;|\u2022\u00bb"\u201c\u201d([])["'\u201c\u201d([]* ?$/u;
const abbreviation =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Capt|Sgt|St|Jr|Sr|Hon|Rev|U\.S|D\.C|E\.U|U\.K)\.$/u;
const longWord = /[\p{L}][\p{L}\p{M}'-]{3,}/gu;
const anyWord = /[\p{L}][\p{L}\p{M}'-]+/gu;
const startsCapital = /^\p{Lu}/u;
const hasLower = /\p{Ll}/u;

/** What stands around a candidate in its folded text. Each part is worked out when a rule first asks for it. */
export class Surroundings {
  readonly text: string;
  readonly span: Span<FoldedOffset>;
  readonly #known = new Map<string, unknown>();

  constructor(text: string, span: Span<FoldedOffset>) {
    this.text = text;
    this.span = span;
  }

  /** The text before the candidate, its end touching it. */
  get left(): string {
    return this.#once('left', () => this.text.slice(Math.max(0, this.span.from - reach), this.span.from));
  }

  /** The text after the candidate, its start touching it. */
  get right(): string {
    return this.#once('right', () => this.text.slice(this.span.to, this.span.to + reach));
  }

  /** The word before, joined by one space and in the same sentence; empty where there is none. */
  get before(): string {
    return this.#once('before', () => {
      const word = wordBefore.exec(this.left)?.[1] ?? '';
      return word.endsWith('.') && !abbreviation.test(word) ? '' : word;
    });
  }

  /** The word after, joined by one space; a full stop that ends the sentence is not part of it. */
  get after(): string {
    return this.#once('after', () => trimStop(wordAfter.exec(this.right)?.[1] ?? ''));
  }

  /** The word behind `after`. */
  get afterNext(): string {
    return this.#once('afterNext', () => {
      if (!this.after) return '';
      return trimStop(wordAfter.exec(this.right.slice(1 + this.after.length))?.[1] ?? '');
    });
  }

  /** The word joined to the candidate's front by a hyphen or dash. */
  get hyphenated(): string {
    return this.#once('hyphenated', () => hyphenatedBefore.exec(this.left)?.[1] ?? '');
  }

  /** True where the candidate is a sentence's first word. */
  get startsSentence(): boolean {
    return this.#once('startsSentence', () => sentenceEdge.test(this.left));
  }

  /** True where the word before is a sentence's first word. */
  get beforeStartsSentence(): boolean {
    return this.#once('beforeStartsSentence', () => {
      return sentenceEdge.test(this.left.slice(0, this.left.length - this.before.length - 1));
    });
  }

  /** The unbroken run of characters the candidate stands in. */
  get token(): string {
    return this.#once('token', () => {
      const from = this.left.lastIndexOf(' ') + 1;
      const space = this.right.indexOf(' ');
      const after = space < 0 ? this.right : this.right.slice(0, space);
      return this.left.slice(from) + this.text.slice(this.span.from, this.span.to) + after;
    });
  }

  /** The words within reach on both sides, without the candidate. */
  get near(): string {
    return this.#once('near', () => `${this.left} | ${this.right}`);
  }

  get style(): LetterStyle {
    return this.#once('style', () => styleOf(`${this.left.slice(-80)} ${this.right.slice(0, 80)}`));
  }

  #once<T>(part: string, work: () => T): T {
    if (!this.#known.has(part)) this.#known.set(part, work());
    return this.#known.get(part) as T;
  }
}

function trimStop(word: string): string {
  return word.endsWith('.') && !abbreviation.test(word) && !/^(?:Ave|Rd|Corp|Inc|Ltd|Co)\.$/.test(word)
    ? word.slice(0, -1)
    : word;
}

function styleOf(text: string): LetterStyle {
  const words = text.match(anyWord) ?? [];
  const loud = words.filter((word) => !hasLower.test(word)).length;
  if (words.length >= 1 && loud / words.length >= 0.75) return 'capitals';
  const long = text.match(longWord) ?? [];
  const capital = long.filter((word) => startsCapital.test(word)).length;
  return long.length >= 3 && capital / long.length >= 0.75 ? 'title' : 'sentence';
}
