import { isEdge, isWordStart } from './candidates.ts';
import { isHangulAt, isLetterAt, isLowerAt, isUnspacedAt, isUpperAt, isWordAt } from './characters.ts';
import type { Form } from './form.ts';
import { lazy } from './lazy.ts';
import type { BlockRuleInput } from './rule.ts';
import type { FoldedOffset, Span } from './span.ts';
import { plainBeforeSurname, plainFirstWords } from './vocabulary.ts';

/** How the words around a candidate are written. Headlines capitalize what running text does not. */
export type LetterStyle = 'sentence' | 'title' | 'capitals';

/** How many characters are read to each side of a candidate: a sentence or so. */
const reach = 160;

/** How much of `left` decides whether a sentence begins: punctuation and a space at most. */
const edgeReach = 8;
/** What ends a sentence or opens a bracket or quote in any script. */
const sentenceEdge = lazy(
  () =>
    /(?:^|[\p{Sentence_Terminal}\p{Ps}\p{Pi}\p{Pf}:;\uff1a\u061b|\u2022"\ufffc])["'\u201c\u201d([]{0,8} ?$/u,
);
const abbreviation = lazy(
  () =>
    /^(?:\p{Upper}|Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Capt|Sgt|St|Jr|Sr|Hon|Rev|U\.S|D\.C|E\.U|U\.K)\.$/u,
);

/** The text around a candidate. Each part is computed when a rule first asks for it. */
export class Surroundings {
  readonly text: string;
  readonly span: Span<FoldedOffset>;
  #left: string | undefined;
  #right: string | undefined;
  #before: string | undefined;
  #after: string | undefined;
  #near: string | undefined;
  #capitalsAfter: readonly string[] | undefined;
  #style: LetterStyle | undefined;
  #isHeadline: boolean | undefined;

  constructor(text: string, span: Span<FoldedOffset>) {
    this.text = text;
    this.span = span;
  }

  /** The text right before the candidate. */
  get left(): string {
    this.#left ??= this.text.slice(Math.max(0, this.span.from - reach), this.span.from);
    return this.#left;
  }

  /** The text right after the candidate. */
  get right(): string {
    this.#right ??= this.text.slice(this.span.to, this.span.to + reach);
    return this.#right;
  }

  /** The word before it, separated by one space and in the same sentence; empty where there is none. */
  get before(): string {
    this.#before ??= this.#readBefore();
    return this.#before;
  }

  /**
   * True if the text before the candidate ends with these words, as whole words. Called for hundreds of words at each
   * place: nearly all fail at one character.
   */
  endsWith(words: string): boolean {
    const at = this.span.from - words.length;
    if (this.text.charCodeAt(at) !== words.charCodeAt(0)) return false;
    if (!this.text.startsWith(words, at)) return false;
    return isUnspacedAt(words, 0) || isWordStart(this.text, at);
  }

  /** True if the text after the candidate begins with these words, as whole words. */
  startsWith(words: string): boolean {
    const last = words.length - 1;
    const end = this.span.to + words.length;
    if (this.text.charCodeAt(end - 1) !== words.charCodeAt(last)) return false;
    const isWhole =
      words.endsWith("'") ||
      isUnspacedAt(words, last) ||
      !isWordAt(this.text, end) ||
      (last > 1 && isKoreanEnd(this.text, end));
    return isWhole && this.text.startsWith(words, this.span.to);
  }

  /**
   * The word before "of" or "of the", if that is right before the candidate: "Bank" in "Bank of the". Words in
   * capitals are returned as in running text.
   */
  get headOfPhrase(): string {
    const of = this.#of;
    if (of === '') return '';
    const end = this.span.from - of.length;
    // "He wrote in a note.Bank of": a page may have left out the space.
    const word = this.text.slice(startOfWord(this.text, end), end);
    const head = word.includes('.') ? word.replace(/^.*\p{Lower}\.(?=\p{Upper})/u, '') : word;
    return of.startsWith(' OF') ? head.charAt(0) + head.slice(1).toLowerCase() : head;
  }

  /** True where that word begins a sentence: "Much of America". */
  get headStartsSentence(): boolean {
    const end = this.span.from - this.#of.length;
    return sentenceEdge().test(this.#edge(end - this.headOfPhrase.length));
  }

  /** The word after it, separated by one space, without a full stop that ends the sentence. */
  get after(): string {
    this.#after ??= wordFrom(this.text, this.span.to);
    return this.#after;
  }

  /** The word after `after`. */
  get afterNext(): string {
    return this.after && wordFrom(this.text, this.span.to + 1 + this.after.length);
  }

  /** The words with capitals right after it, up to the first other word or sign; six at most. */
  get capitalsAfter(): readonly string[] {
    this.#capitalsAfter ??= isCapitalized(this.after)
      ? (capitalized().exec(this.right)?.[0].trim().split(' ') ?? [])
      : noWords;
    return this.#capitalsAfter;
  }

  /** The word joined to the candidate's front by a hyphen or dash. */
  get hyphenated(): string {
    const end = this.span.from - 1;
    return this.text.charAt(end) === '-' ? this.text.slice(startOfWord(this.text, end), end) : '';
  }

  /** True where the candidate is a sentence's first word. */
  get startsSentence(): boolean {
    return sentenceEdge().test(this.#edge(this.span.from));
  }

  /** True where the word before is a sentence's first word. */
  get beforeStartsSentence(): boolean {
    return sentenceEdge().test(this.#edge(this.span.from - this.before.length - 1));
  }

  /** The candidate itself, as it is written. */
  get name(): string {
    return this.text.slice(this.span.from, this.span.to);
  }

  /**
   * The run of characters without a space that the candidate is part of, as far as it is in reach. Scripts without spaces
   * end it, too.
   */
  get token(): string {
    const { left, right } = this;
    let from = left.length;
    while (from > 0 && !isGap(left, from - 1)) from -= 1;
    let to = 0;
    while (to < right.length && !isGap(right, to)) to += 1;
    return left.slice(from) + this.name + right.slice(0, to);
  }

  /** The words within reach on both sides, without the candidate. Arabic articles behind "to" are written out. */
  get near(): string {
    this.#near ??= `${this.left} | ${this.right}`.replaceAll('لل', 'لال');
    return this.#near;
  }

  /** True where the text around is capitalized like a headline. */
  get isHeadline(): boolean {
    this.#isHeadline ??= !longLowercaseWord().test(this.near);
    return this.#isHeadline;
  }

  get style(): LetterStyle {
    this.#style ??= styleAround(this.text, this.span);
    return this.#style;
  }

  /** " of " or " of the " right before it, in any case; empty where there is none. */
  get #of(): string {
    if (!'fFeE'.includes(this.text.charAt(this.span.from - 2))) return '';
    return / of (?:the )?$/i.exec(this.#edge(this.span.from))?.[0] ?? '';
  }

  #edge(end: number): string {
    return this.text.slice(Math.max(0, end - edgeReach), end);
  }

  #readBefore(): string {
    const end = this.span.from - 1;
    if (this.text.charAt(end) !== ' ') return '';
    const word = this.text.slice(startOfWord(this.text, end), end);
    return word.endsWith('.') && !abbreviation().test(word) ? '' : word;
  }
}

/** True where a Korean word ends, though its particles follow. */
const isKoreanEnd = (text: string, at: number): boolean => isHangulAt(text, at - 1) && isEdge(text, at);

function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || (code > 0x7f && isUnspacedAt(text, at));
}

const capitalized = lazy(
  () => /^(?: (?:[\p{Upper}\p{N}]|[a-z]\p{Upper})[\p{Alpha}\p{M}\p{N}'&-]{0,30}){0,6}/u,
);
const noWords: readonly string[] = [];

const joiners = ".'&-";

/** The start of the word that ends at `end`; `end` itself where there is none. */
function startOfWord(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < reach && (isWordAt(text, at - 1) || joiners.includes(text.charAt(at - 1))))
    at -= 1;
  while (at < end && !isWordAt(text, at)) at += 1;
  return at;
}

/** The word after the space at `space`; empty where there is none. */
function wordFrom(text: string, space: number): string {
  const from = space + 1;
  if (text.charAt(space) !== ' ' || !isWordAt(text, from)) return '';
  let at = from;
  while (at - from < reach && (isWordAt(text, at) || (at < text.length && joiners.includes(text.charAt(at)))))
    at += 1;
  return trimStop(text.slice(from, at));
}

function trimStop(word: string): string {
  return word.endsWith('.') && !abbreviation().test(word) && !/^(?:Ave|Rd|Corp|Inc|Ltd|Co)\.$/.test(word)
    ? word.slice(0, -1)
    : word;
}

/** How many characters to each side decide the style. */
const styleReach = 80;

/** Counts of words with two letters or more, of those in capitals, of long words, and of long words with a capital. */
type WordCounts = { words: number; allCaps: number; long: number; capital: number };

function styleAround(text: string, { from, to }: Span<FoldedOffset>): LetterStyle {
  const counts: WordCounts = { words: 0, allCaps: 0, long: 0, capital: 0 };
  countWords(text, { from: Math.max(0, from - styleReach), to: from }, counts);
  countWords(text, { from: to, to: Math.min(text.length, to + styleReach) }, counts);
  const { words, allCaps, long, capital } = counts;
  if (words >= 1 && allCaps / words >= 0.75) return 'capitals';
  return long >= 3 && capital / long >= 0.75 ? 'title' : 'sentence';
}

/** Letter by letter: extracting the words with patterns costs four times as much. */
function countWords(text: string, { from, to }: { from: number; to: number }, counts: WordCounts): void {
  for (let at = from; at < to; at += 1) {
    if (!isLetterAt(text, at)) continue;
    const start = at;
    let hasLower = false;
    for (; at < to && (isLetterAt(text, at) || isWithinWord(text, at)); at += 1)
      hasLower ||= isLowerAt(text, at);
    if (at - start < 2) continue;
    counts.words += 1;
    // Scripts without case have no capitals.
    if (!hasLower && isUpperAt(text, start)) counts.allCaps += 1;
    if (at - start < 4) continue;
    counts.long += 1;
    if (isUpperAt(text, start)) counts.capital += 1;
  }
}

const isWithinWord = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 39 || code === 45 : /\p{M}/u.test(text.charAt(at));
};

/** Headlines apart: a sentence of short words and names has many capitals, too. */
export const isRunningText = ({ style, isHeadline }: Surroundings): boolean =>
  style === 'sentence' || (style === 'title' && !isHeadline);

export const isCapitalized = (word: string): boolean => word !== '' && isUpperAt(word, 0);

/** True for two letters or more, all in capitals. Looks at the second first: most words have a small one there. */
export const isAllCaps = (word: string): boolean =>
  word.length > 1 && !isLowerAt(word, 1) && word === word.toUpperCase();

/** A word in capitals as it would be in running text, so that one list of words serves both. */
export function plainCase(word: string, form: Form): string {
  return form.allCaps || (word.length > 2 && isAllCaps(word))
    ? word.charAt(0) + word.slice(1).toLowerCase()
    : word;
}

export function isUnknownCapital(word: string): boolean {
  if (!isCapitalized(word) || plainBeforeSurname.has(word) || plainFirstWords.has(word)) return false;
  // An acronym is an organization or a country, not a person.
  const isLetters = isAllCaps(word);
  return !isLetters && !/'s?$|[-/]/.test(word);
}

/** German capitalizes all nouns, so a capital before a surname says nothing. */
export const capitalizesNouns = (language: string | null): boolean => language === 'de';

/** A long lowercase word, except those that headlines write so. */
const longLowercaseWord = lazy(
  () =>
    /(?<![\p{Alpha}'])(?!(?:https?|with|from|into|over|amid|than|that|after|about|against|between|before|without)\b)\p{Lower}{4}/u,
);

/**
 * A capital in mid-sentence or after a semicolon. Where most words have one: of a place after a preposition, "Kim Roe
 * in Anchorage", and before a lowercase word in running text.
 */
export function hasTellingCapital({ form, around }: BlockRuleInput): boolean {
  const { before, style } = around;
  // A text in another alphabet has no common words in this one.
  if (isBesideOther.test(around.left.slice(-12)) || besideOther.test(around.right.slice(0, 12))) return true;
  if (isCapitalized(before) && !plainFirstWords.has(before)) return false;
  // "In the Anchorage": no town has an article.
  if (/^(?:the|an?)$/i.test(before) && !/^(?:'s)? \p{Alpha}/u.test(around.right)) return false;
  if (around.startsSentence && !around.left.endsWith('; ')) return false;
  if (style !== 'title') return style === 'sentence';
  if (form.entity.kind === 'place' && /^(?:in|from|near)$/.test(before)) return true;
  return !isCapitalized(around.after) && !around.isHeadline;
}

const isBesideOther = /[\u0370-\u1dff\u3040-\ud7a3][ (]{0,2}$/;
const besideOther = /^[ )]{0,2}[\u0370-\u1dff\u3040-\ud7a3]/;

/**
 * True for a short name that is a common word too, where both are written alike: at the beginning of a sentence, in a
 * heading, as a German noun; for an acronym only where all is in capitals. There, evidence from the rest of the page
 * does not count.
 */
export function mayBeCommonWord({ form: { name, text }, around, language }: BlockRuleInput): boolean {
  if (name.needs !== 'context' || name.use === 'full' || !isCapitalized(text)) return false;
  if (name.use === 'acronym') return around.style === 'capitals';
  // "Dr. May".
  if (addresses.test(around.before)) return false;
  return around.startsSentence || around.style !== 'sentence' || capitalizesNouns(language);
}

const addresses = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Senator|Judge|Mayor|Captain)\.?$/;

const fileName = /\.(?:html?|php|aspx?|pdf|jpe?g|png|gif|svg|webp|js|css|txt|docx?|xlsx?|zip|mp[34])\b/i;
const domain = lazy(
  () =>
    /[\p{Alpha}\p{N}-]\.(?:com|org|net|gov|edu|mil|int|info|io|co|tv|me|news|ru|ua|us|in|cn|uk|de|fr|eu)(?![\p{Alpha}\p{N}.])/u,
);

/** True for a name in an address, a handle, a hashtag, a path or a file name. */
export function isMachineText(around: Surroundings): boolean {
  const { text, span } = around;
  const last = text.charAt(span.from - 1);
  const next = text.charAt(span.to);
  if (last === '_' && !isOfDomainsAt(text, span.from)) return around.token.includes('#');
  if (last !== '' && '@#$_\\'.includes(last)) return true;
  if (isKeyed(around, last, next)) return true;
  const isOpen = last === '/' || next === '/';
  if ((next === '' || next === ' ') && !isOpen && last !== '-') return false;
  if (next !== '' && '@_\\'.includes(next)) return true;
  return isAddress(around.token);
}

/**
 * "ratio:Russia=3", "Россия.рф": signs that join without spaces in machine text, whose keys are in Latin letters, and
 * domains in an alphabet with case. In other scripts they are punctuation: "来源:俄罗斯", "독점:미국".
 */
function isKeyed(around: Surroundings, last: string, next: string): boolean {
  const { text, span } = around;
  if (!isOfDomainsAt(text, span.from)) return false;
  const isLatin = text.charCodeAt(span.from) < firstBeyondLatin;
  const joins = (sign: string, beyond: number): boolean =>
    (sign === '.' || (sign === ':' && isLatin)) && isOfDomainsAt(text, beyond);
  if (isLatin && ((last !== '' && '=~'.includes(last)) || next === '=')) return true;
  return (joins(last, span.from - 2) && !isGlued(around)) || (joins(next, span.to + 1) && !isGluedTo(around));
}

const firstBeyondLatin = 0x370;
const firstBeyondCyrillic = 0x530;
/** True for a letter or digit of the alphabets that domains are written in and that have case. */
const isOfDomainsAt = (text: string, at: number): boolean =>
  text.charCodeAt(at) < firstBeyondCyrillic && isWordAt(text, at);

/** "… left the room.Ukraine said", "Read more:Ukraine": a sentence that a page has put right behind another. */
const isGlued = ({ left, text, span }: Surroundings): boolean =>
  /(?:^|[ (])(?!www)(?:\p{Alpha}?\p{Lower}{2,}|\p{Upper}{2,5})[.:]$/u.test(left.slice(-24)) &&
  /^(?:$|[',\s-])/.test(text.charAt(span.to));

/** "… fled from Ukraine.The minister said": no domain begins with a capital. */
const isGluedTo = ({ left, right }: Surroundings): boolean =>
  /(?:^|[ ("'])$/.test(left) && /^\.["'(]?\p{Upper}[\p{Alpha}']*(?:[ ,;:]|$)/u.test(right);

/** A path begins with its separator, or has several separators without spaces around them. */
const path = /^[(["']?(?:[A-Z]:\\|~?\/)[\w.-]+\/|^[\w.-]+(?:\/[\w.-]+){3,}/;

const isAddress = (token: string): boolean =>
  path.test(token) ||
  /:\/\/|@|^www\./i.test(token) ||
  (/\.[a-z][a-z\d]/i.test(token) && (domain().test(token) || fileName.test(token)));
