/**
 * What `JSON.parse` does not say of a text: where things are in it, and what is wrong with it. No text overflows the stack,
 * although the parser is recursive: it stops where a text nests too deep.
 */
import { type JSONVisitor, visit } from 'jsonc-parser';
import type { JsonPath } from '../story/fact-set-problems.ts';
import { quoted } from '../story/quoted.ts';

/** Both from 1; columns count UTF-16 code units. */
export type TextPosition = { readonly line: number; readonly column: number };

export type SyntaxProblem = TextPosition & { readonly message: string };

/** Maximum nesting. A fact set has 7 levels; deeper texts are other files or malicious input. */
const maxDepth = 32;
/** Maximum problems listed. */
const maxProblems = 20;

/** Returns the syntax errors of a text that `JSON.parse` refused; at least one. */
export function syntaxProblems(text: string): readonly SyntaxProblem[] {
  const start = text.trimStart();
  if (start === '') return positioned(text, [{ offset: 0, message: 'The file is empty.' }]);
  const nullCharacter = text.indexOf('\0');
  if (nullCharacter !== -1) return positioned(text, [{ offset: nullCharacter, message: notUtf8 }]);
  const offset = text.length - start.length;
  if (!start.startsWith('{')) {
    const [sign = ''] = start;
    const message = `This is not a fact set: it begins with ${quoted(sign)} instead of "{".`;
    return positioned(text, [{ offset, message }]);
  }
  const { errors } = problemsIn(text);
  return positioned(text, errors.length > 0 ? errors : [{ offset, message: notReadable }]);
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

/** The last message when only the first problems are listed. */
export const moreProblemsMessage = (listed: number): string =>
  `There are more problems; only the first ${listed} are listed.`;

type AtOffset = { readonly offset: number; readonly message: string };

function positioned(text: string, problems: readonly AtOffset[]): readonly SyntaxProblem[] {
  const first = problems.slice(0, maxProblems);
  const positions = positionsAt(
    text,
    first.map(({ offset }) => offset),
  );
  const listed = positions.map((position, index) => ({ ...position, message: first[index]?.message ?? '' }));
  return problems.length > first.length
    ? [...listed, { line: 1, column: 1, message: moreProblemsMessage(maxProblems) }]
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
  return offsets.map((offset) => positions.get(offset) ?? { line: 1, column: 1 });
}

/** Returns syntax errors and duplicate keys, of each at most one more than is listed; too deep a text has that error alone. */
function problemsIn(text: string): {
  readonly errors: readonly AtOffset[];
  readonly repeated: readonly AtOffset[];
} {
  const errors: AtOffset[] = [];
  const repeated: AtOffset[] = [];
  /** The names of the fields of each object that is open; of a list none. */
  const open: Set<string>[] = [];
  let lastError = -1;
  let isMeaningless = false;
  const begin = (offset: number): void => {
    open.push(new Set());
    if (open.length > maxDepth) throw new Stop(offset);
  };
  const end = (): void => {
    open.pop();
  };
  const tooDeep = visitUntilStop(text, {
    onObjectBegin: begin,
    onArrayBegin: begin,
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty(name, offset) {
      const names = open.at(-1);
      if (names?.has(name) && repeated.length <= maxProblems)
        repeated.push({ offset, message: `${quoted(name)} is here a second time: keep one of the two.` });
      names?.add(name);
    },
    onError(error, offset) {
      // A second error at the same position follows from the first.
      const isFirst = offset !== lastError;
      lastError = offset;
      if (!isFirst || isMeaningless || errors.length > maxProblems) return;
      const isCurly = /[“”„‟‘’«»]/.test(text.charAt(offset));
      errors.push({ offset, message: isCurly ? curlyQuote : (syntaxMessages[error] ?? notReadable) });
      // A missing or wrong quote swaps strings with what is between them.
      isMeaningless = isCurly || error === unclosedStringCode;
    },
  });
  if (tooDeep === null) return { errors, repeated };
  const message = `Nothing in a fact set nests deeper than ${maxDepth}.`;
  return { errors: [{ offset: tooDeep.offset, message }], repeated: [] };
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

const notReadable = 'This cannot be read as JSON.';
const notUtf8 = 'This is not UTF-8 text; it may be UTF-16: save the file again with the encoding UTF-8.';
const curlyQuote =
  'This is a curly quote, as word processors make them: write "straight" ones, here and everywhere.';
const unclosedStringCode = 12;

/** By `ParseErrorCode` of jsonc-parser, which is a type only. */
const syntaxMessages: Readonly<Record<number, string>> = {
  1: 'This is not JSON: write text in "double quotes"; numbers, true and false have none.',
  2: 'This is not a number as JSON writes them: 7200000 or 0.5, without spaces, commas or a leading 0.',
  3: 'The name of a field is expected here, in "double quotes"; after the last field there is no comma.',
  4: 'A value is expected here; after the last item of a list there is no comma.',
  5: 'A colon is expected here, between a field and its value.',
  6: 'A comma is missing before this.',
  7: 'A "}" is missing: an object is not closed.',
  8: 'A "]" is missing: a list is not closed.',
  9: 'There is text after the end: there may be one "}" or "]" too many above.',
  10: 'JSON has no comments: remove this one.',
  11: 'A comment is not closed, and JSON has no comments: remove it.',
  [unclosedStringCode]:
    'This text is not closed on its line: a double quote " is missing, or there is a line break inside the text. Inside a text, write a double quote as \\".',
  13: 'This number is not complete.',
  14: 'After \\u, four hexadecimal digits are expected.',
  15: 'After a backslash, JSON knows only " \\ / b f n r t and u; write a backslash itself as \\\\.',
  16: 'A text must not contain a tab or another control character: write a space.',
};
