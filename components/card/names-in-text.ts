/** Finds names in a text by a table of their parts, so that the time follows the length of the text, not the number of names. */
import type { NameForms } from './name-forms.ts';

type Named = { readonly name: string };

/** A name in a text; `to` is the offset behind it. */
export type NameInText<Name> = { readonly name: Name; readonly from: number; readonly to: number };

/** Returns a function that finds names in a text. Of those that begin in the same place, the first in the list is found. */
export function namesInText<Name extends Named>(
  names: readonly Name[],
  forms: NameForms,
): (text: string) => Iterable<NameInText<Name>> {
  const all = new Beginning(
    names.map((name, rank) => ({ name, rank })),
    ({ name }, length) =>
      (length === 0 ? firstPartOf(name.name, forms) : partsOf(name.name, forms)[length]) ?? '',
  );
  return function* (text) {
    const tokens = tokensIn(text);
    const offsetOf = (at: number): number => tokens[at]?.from ?? text.length;
    for (let at = 0; at < tokens.length; ) {
      const found = mayBegin({ text, tokens, at, forms }) ? nameAt(all, { tokens, at, forms }) : null;
      if (found !== null) yield { name: found.name, from: offsetOf(at), to: offsetOf(found.end) };
      at = found?.end ?? at + 1;
    }
  };
}

/** Letters in a row, a space between them, or one other character. */
type Token = { readonly text: string; readonly from: number; readonly isLetters: boolean };

const tokensIn = (text: string): readonly Token[] =>
  Array.from(
    text.matchAll(/([\p{Alpha}\p{M}\p{N}]+)|(\s+)|./gsu),
    ({ index, 0: written, 1: letters, 2: space }) => ({
      text: space === undefined ? written : ' ',
      from: index,
      isLetters: letters !== undefined,
    }),
  );

/** The tokens of a name; in place of the last letters of a word the stem that all of its forms have. */
const partsOf = (name: string, forms: NameForms): readonly string[] =>
  name
    .trim()
    .split(/\s+/)
    .flatMap((word, n) => [...(n === 0 ? [] : [' ']), ...partsOfWord(word, forms)]);

/** The same of its first word alone, which is all that is asked of nearly all names. */
const firstPartOf = (name: string, forms: NameForms): string | undefined =>
  partsOfWord(/\S+/.exec(name)?.[0] ?? '', forms)[0];

function partsOfWord(word: string, forms: NameForms): readonly string[] {
  const parts = lettersAlone.test(word) ? [word] : tokensIn(word).map(({ text }) => text);
  const last = parts.at(-1) ?? '';
  const stem = lettersAlone.test(last) ? forms.stemOf(last, word) : null;
  return stem === null || stem === '' ? parts : parts.with(-1, asStem(stem));
}

const lettersAlone = /^[\p{Alpha}\p{M}\p{N}]+$/u;

/** No letters are like it. */
const asStem = (stem: string): string => `${stem}+`;

/** The parts of names that a token may stand for. */
const partsFor = ({ text, isLetters }: Token, forms: NameForms): readonly string[] =>
  isLetters ? [text, ...forms.stemsIn(text).map(asStem)] : [text];

type Candidate<Name> = { readonly name: Name; readonly rank: number };

/** The part of a name after so many; empty if it has no more. */
type PartAfter<Name> = (candidate: Candidate<Name>, length: number) => string;

/** Names that begin with the same parts. What comes next is sorted only when a text asks for it. */
class Beginning<Name> {
  readonly names: readonly Candidate<Name>[];
  readonly #partAfter: PartAfter<Name>;
  readonly #length: number;
  #longer: ReadonlyMap<string, Beginning<Name>> | null = null;

  /** `length` is how many parts they have in common. */
  constructor(names: readonly Candidate<Name>[], partAfter: PartAfter<Name>, length = 0) {
    this.names = names;
    this.#partAfter = partAfter;
    this.#length = length;
  }

  /** The first name that has no more parts. */
  get whole(): Candidate<Name> | undefined {
    return this.followedBy('')?.names[0];
  }

  followedBy(part: string): Beginning<Name> | undefined {
    this.#longer ??= this.#sorted();
    return this.#longer.get(part);
  }

  #sorted(): ReadonlyMap<string, Beginning<Name>> {
    const byPart = Map.groupBy(this.names, (name) => this.#partAfter(name, this.#length));
    return new Map(
      Array.from(byPart, ([part, names]) => [part, new Beginning(names, this.#partAfter, this.#length + 1)]),
    );
  }
}

type TokenPlace = { readonly tokens: readonly Token[]; readonly at: number; readonly forms: NameForms };

/** False in the middle of a word, and after what makes a name another. */
function mayBegin({ text, tokens, at, forms }: TokenPlace & { readonly text: string }): boolean {
  const isInside = tokens[at]?.isLetters === false && tokens[at - 1]?.isLetters === true;
  return !isInside && (forms.notAfter === null || !text.endsWith(forms.notAfter, tokens[at]?.from));
}

type NameMatch<Name> = { readonly name: Name; readonly end: number };

/** The first name that begins with a token, or behind what may be written before names; `end` is the token behind it. */
function nameAt<Name>(all: Beginning<Name>, { tokens, at, forms }: TokenPlace): NameMatch<Name> | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const starts = first.isLetters ? forms.withoutPrefix(first.text) : [first.text];
  for (const text of starts) {
    const begun = beginningsOf([all], { ...first, text }, forms);
    const found = firstWhole(begun, { tokens, at: at + 1, forms });
    if (found !== null) return found;
  }
  return null;
}

const beginningsOf = <Name>(
  begun: readonly Beginning<Name>[],
  token: Token,
  forms: NameForms,
): readonly Beginning<Name>[] => {
  const parts = partsFor(token, forms);
  return begun.flatMap((names) => parts.flatMap((part) => names.followedBy(part) ?? []));
};

/** Of the names that have begun before a token, the first that ends somewhere, and not in the middle of a word. */
function firstWhole<Name>(
  begun: readonly Beginning<Name>[],
  { tokens, at, forms }: TokenPlace,
): NameMatch<Name> | null {
  let first: Candidate<Name> | null = null;
  let end = at;
  for (let next = at; begun.length > 0; next++) {
    const token = tokens[next];
    const whole = token?.isLetters ? [] : begun.flatMap((names) => names.whole ?? []);
    for (const candidate of whole) {
      if (first !== null && first.rank <= candidate.rank) continue;
      first = candidate;
      end = next;
    }
    begun = token === undefined ? [] : beginningsOf(begun, token, forms);
  }
  return first && { name: first.name, end };
}
