/**
 * What `JSON.parse` does not say of a text: where things are in it, and what is wrong with it. No text overflows the stack,
 * although the parser is recursive: it stops where a text nests too deep.
 */
import { type JSONVisitor, visit } from 'jsonc-parser';
import { quoted } from '../story/quoted.ts';
import type { JsonPath } from '../story/story-problems.ts';
import type { Problem } from '../validation/problem.ts';

/** Both from 1; columns count UTF-16 code units. */
export type TextPosition = { readonly line: number; readonly column: number };

const topOfFile: TextPosition = { line: 1, column: 1 };

export type SyntaxProblem = TextPosition & { readonly problem: Problem };

/** Maximum nesting. A story has 7 levels; deeper texts are other files or malicious input. */
const maxDepth = 32;
/** Maximum problems listed. */
const maxProblems = 20;

/** Returns the syntax errors of a text that `JSON.parse` refused; at least one. */
export function syntaxProblems(text: string): readonly SyntaxProblem[] {
  const start = text.trimStart();
  if (start === '') return positioned(text, [{ offset: 0, problem: { key: 'fileEmpty' } }]);
  const nullCharacter = text.indexOf('\0');
  if (nullCharacter !== -1) return positioned(text, [{ offset: nullCharacter, problem: { key: 'notUtf8' } }]);
  const offset = text.length - start.length;
  if (!start.startsWith('{')) {
    const [sign = ''] = start;
    const problem = { key: 'otherText', found: quoted(sign), brace: '"{"' } as const;
    return positioned(text, [{ offset, problem }]);
  }
  const { errors } = problemsIn(text);
  return positioned(text, errors.length > 0 ? errors : [{ offset, problem: notReadable }]);
}

/**
 * Returns duplicate keys in an object, whose first value would be lost silently, or where the text nests too deep. The
 * text must be valid JSON.
 */
export function repeatedKeys(text: string): readonly SyntaxProblem[] {
  const { errors, repeated } = problemsIn(text);
  return positioned(text, [...errors, ...repeated]);
}

/**
 * Returns the position of each path in a JSON text without problems; for a missing value, that of the object or list it is
 * missing from.
 */
export function positionsOf(text: string, paths: readonly JsonPath[]): readonly TextPosition[] {
  const around = new Set(paths.flatMap((path) => path.map((_, depth) => keyOf(path.slice(0, depth)))));
  const wanted = new Set([...around, ...paths.map(keyOf)]);
  const offsets = new Map<string, number>();
  /** Returns false for what has none of the paths: it is passed over. */
  const take = (path: JsonPath, offset: number): boolean => {
    const key = keyOf(path);
    // The name of a field comes before its value.
    if (wanted.has(key) && !offsets.has(key)) offsets.set(key, offset);
    if (offsets.size === wanted.size) throw new Stop(offset);
    return around.has(key);
  };
  visitUntilStop(text, {
    onObjectBegin: (offset, _length, _line, _column, path) => take(path(), offset),
    onArrayBegin: (offset, _length, _line, _column, path) => take(path(), offset),
    onObjectEnd() {},
    onArrayEnd() {},
    onObjectProperty: (name, offset, _length, _line, _column, path) => take([...path(), name], offset),
    onLiteralValue: (_value, offset, _length, _line, _column, path) => take(path(), offset),
  });
  const nearest = (path: JsonPath): number =>
    offsets.get(keyOf(path)) ?? (path.length === 0 ? 0 : nearest(path.slice(0, -1)));
  return positionsAt(text, paths.map(nearest));
}

const keyOf = (path: JsonPath): string => JSON.stringify(path);

/** The last problem when only the first problems are listed. */
export const moreProblems = (max: number): Problem => ({ key: 'more', max });

type AtOffset = { readonly offset: number; readonly problem: Problem };

function positioned(text: string, problems: readonly AtOffset[]): readonly SyntaxProblem[] {
  const first = problems.slice(0, maxProblems);
  const positions = positionsAt(
    text,
    first.map(({ offset }) => offset),
  );
  const listed = first.map(({ problem }, index) => ({ ...(positions[index] ?? topOfFile), problem }));
  return problems.length > first.length
    ? [...listed, { ...topOfFile, problem: moreProblems(maxProblems) }]
    : listed;
}

/** Converts offsets to positions, in one pass over the lines. */
function positionsAt(text: string, offsets: readonly number[]): readonly TextPosition[] {
  const ends = text.matchAll(/\r\n?|\n/g);
  let end = ends.next();
  let line = 1;
  let start = 0;
  const positions = new Map<number, TextPosition>();
  for (const offset of offsets.toSorted((one, other) => one - other)) {
    while (!end.done && end.value.index < offset) {
      line += 1;
      start = end.value.index + end.value[0].length;
      end = ends.next();
    }
    positions.set(offset, { line, column: offset - start + 1 });
  }
  return offsets.map((offset) => positions.get(offset) ?? topOfFile);
}

/** Returns syntax errors and duplicate keys, of each at most one more than is listed; too deep a text has that error alone. */
function problemsIn(text: string): {
  readonly errors: readonly AtOffset[];
  readonly repeated: readonly AtOffset[];
} {
  const errors = new SyntaxErrors(text);
  const keys = new RepeatedKeys();
  const begin = (offset: number): void => keys.begin(offset);
  const end = (): void => keys.end();
  const tooDeep = visitUntilStop(text, {
    onObjectBegin: begin,
    onArrayBegin: begin,
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (name, offset) => keys.add(name, offset),
    onError: (error, offset) => errors.add(error, offset),
  });
  if (tooDeep === null) return { errors: errors.found, repeated: keys.found };
  const problem = { key: 'tooDeep', max: maxDepth } as const;
  return { errors: [{ offset: tooDeep.offset, problem }], repeated: [] };
}

/** Collects keys that an object has twice. */
class RepeatedKeys {
  readonly found: AtOffset[] = [];
  /** The names of the fields of each object that is open; of a list none. */
  readonly #open: Set<string>[] = [];

  /** Called where an object or a list begins; throws `Stop` if too many are open. */
  begin(offset: number): void {
    this.#open.push(new Set());
    if (this.#open.length > maxDepth) throw new Stop(offset);
  }

  end(): void {
    this.#open.pop();
  }

  add(name: string, offset: number): void {
    const names = this.#open.at(-1);
    if (names?.has(name) && this.found.length <= maxProblems)
      this.found.push({ offset, problem: { key: 'fieldTwice', field: quoted(name) } });
    names?.add(name);
  }
}

/** Collects syntax errors, without those that follow from others. */
class SyntaxErrors {
  readonly found: AtOffset[] = [];
  readonly #text: string;
  #lastOffset = -1;
  #isMeaningless = false;

  constructor(text: string) {
    this.#text = text;
  }

  add(error: number, offset: number): void {
    // A second error at the same position follows from the first.
    const isFirst = offset !== this.#lastOffset;
    this.#lastOffset = offset;
    if (!isFirst || this.#isMeaningless || this.found.length > maxProblems) return;
    const isCurly = /[“”„‟‘’«»]/.test(this.#text.charAt(offset));
    const problem = isCurly ? ({ key: 'curlyQuote' } as const) : (syntaxErrors[error] ?? notReadable);
    this.found.push({ offset, problem });
    // A missing or wrong quote swaps strings with what is between them.
    this.#isMeaningless = isCurly || error === unclosedStringCode;
  }
}

/** Reads a text until the visitor throws `Stop`, which it returns. */
function visitUntilStop(text: string, visitor: JSONVisitor): Stop | null {
  try {
    visit(text, visitor, { disallowComments: true });
    return null;
  } catch (error) {
    if (error instanceof Stop) return error;
    throw error;
  }
}

class Stop extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super();
    this.offset = offset;
  }
}

const notReadable: Problem = { key: 'notJson' };
const unclosedStringCode = 12;

/** By `ParseErrorCode` of jsonc-parser, which is a type only. */
const syntaxErrors: Readonly<Record<number, Problem>> = {
  1: { key: 'wrongSign' },
  2: { key: 'wrongNumber' },
  3: { key: 'fieldExpected' },
  4: { key: 'valueExpected' },
  5: { key: 'colonExpected' },
  6: { key: 'commaExpected' },
  7: { key: 'objectOpen', brace: '"}"' },
  8: { key: 'listOpen' },
  9: { key: 'afterEnd', brace: '"}"' },
  10: { key: 'comment' },
  11: { key: 'commentOpen' },
  [unclosedStringCode]: { key: 'textOpen' },
  13: { key: 'numberOpen' },
  14: { key: 'wrongCode' },
  15: { key: 'wrongEscape' },
  16: { key: 'controlCharacter' },
};
