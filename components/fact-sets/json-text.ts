/**
 * Reads from a JSON text what `JSON.parse` does not return: positions, duplicate keys and syntax errors. The depth of
 * recursion is limited, so that no text can overflow the stack.
 */
import { createScanner, type ParseError, parse } from 'jsonc-parser';
import type { JsonPath } from '../story/fact-set-problems.ts';
import { quoted } from '../story/quoted.ts';

/** Both from 1; columns count UTF-16 code units. */
export type TextPosition = { readonly line: number; readonly column: number };

export type SyntaxProblem = { readonly position: TextPosition; readonly message: string };

/** Maximum nesting. A fact set has 7 levels; deeper texts are other files or malicious input. */
const maxDepth = 32;
/** Maximum problems listed. */
const maxProblems = 20;

/** Returns the syntax errors of a text that `JSON.parse` refused; at least one. */
export function syntaxProblems(text: string): readonly SyntaxProblem[] {
  const start = text.trimStart();
  const begin = text.length - start.length;
  if (start === '') return withPositions(text, [{ offset: 0, message: 'The file is empty.' }]);
  const nullCharacter = text.indexOf('\0');
  if (nullCharacter !== -1) return withPositions(text, [{ offset: nullCharacter, message: notUtf8 }]);
  if (!start.startsWith('{')) {
    const [sign = ''] = start;
    const message = `This is not a fact set: it begins with ${quoted(sign)} instead of "{".`;
    return withPositions(text, [{ offset: begin, message }]);
  }
  const deep = offsetOfDepth(text, maxDepth);
  if (deep !== null)
    return withPositions(text, [
      { offset: deep, message: `Nothing in a fact set nests deeper than ${maxDepth}.` },
    ]);
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  if (errors.length === 0) return withPositions(text, [{ offset: begin, message: notReadable }]);
  // A second error at the same position follows from the first.
  const firsts = errors.filter(({ offset }, n) => offset !== errors[n - 1]?.offset);
  const firstQuoteError = firsts.findIndex((error) => isQuoteError(error, text));
  return withPositions(
    text,
    (firstQuoteError === -1 ? firsts : firsts.slice(0, firstQuoteError + 1)).map(({ error, offset }) => ({
      offset,
      message: isCurly(text, offset) ? curlyQuote : (syntaxMessages[error] ?? notReadable),
    })),
  );
}

/** A missing or wrong quote swaps strings with what is between them, so later errors are meaningless. */
const isQuoteError = ({ error, offset }: ParseError, text: string): boolean =>
  error === unclosedStringCode || isCurly(text, offset);

const isCurly = (text: string, offset: number): boolean => /[“”„‟‘’«»]/.test(text.charAt(offset));

type AtOffset = { readonly offset: number; readonly message: string };

function withPositions(text: string, problems: readonly AtOffset[]): readonly SyntaxProblem[] {
  const first = problems.slice(0, maxProblems);
  const positions = positionsAt(
    text,
    first.map(({ offset }) => offset),
  );
  const listed = first.flatMap(({ message }, index) => {
    const position = positions[index];
    return position === undefined ? [] : [{ position, message }];
  });
  return problems.length > first.length
    ? [...listed, { position: { line: 1, column: 1 }, message: moreProblemsMessage(maxProblems) }]
    : listed;
}

/** The last message when only the first problems are listed. */
export const moreProblemsMessage = (listed: number): string =>
  `There are more problems; only the first ${listed} are listed.`;

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

/** Returns the offset where brackets first nest deeper than `most`; `null` if they never do. */
function offsetOfDepth(text: string, most: number): number | null {
  let depth = 0;
  for (const offset of tokensOf(text)) {
    const token = text[offset];
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (depth > most) return offset;
  }
  return null;
}

/** Yields the offset of each token of a JSON text. */
function* tokensOf(text: string): Generator<number> {
  const scanner = createScanner(text, true);
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    if (scanner.getTokenLength() > 0) yield scanner.getTokenOffset();
  }
}

/** Returns duplicate keys in an object, whose first value would be lost silently. The text must be valid JSON. */
export function repeatedKeys(text: string): readonly SyntaxProblem[] {
  const problems: AtOffset[] = [];
  for (const { key, isRepeated, offset } of entriesOf(text)) {
    if (isRepeated)
      problems.push({
        offset,
        message: `${quoted(String(key))} is here a second time: keep one of the two.`,
      });
  }
  return withPositions(text, problems);
}

/** Returns the position of each path in a JSON text; for a missing value, that of the object or list it is missing from. */
export function positionsOf(text: string, paths: readonly JsonPath[]): readonly TextPosition[] {
  const root: PathNode = { inside: new Map(), offset: text.indexOf('{') };
  const wanted = paths.map((path) => path.reduce(childNode, root));
  const missing = new Set(wanted);
  const open: (PathNode | undefined)[] = [root];
  for (const { depth, key, offset } of entriesOf(text)) {
    const found = open[depth]?.inside.get(key);
    open[depth + 1] = found;
    if (found === undefined) continue;
    found.offset = offset;
    missing.delete(found);
    if (missing.size === 0) break;
  }
  return positionsAt(
    text,
    wanted.map((one) => nearestOffset(one)),
  );
}

/** A node in the tree of the paths that are looked for. */
type PathNode = {
  readonly within?: PathNode;
  readonly inside: Map<string | number, PathNode>;
  offset: number | null;
};

function childNode(within: PathNode, key: string | number): PathNode {
  const known = within.inside.get(key) ?? { within, inside: new Map(), offset: null };
  within.inside.set(key, known);
  return known;
}

function nearestOffset({ offset, within }: PathNode): number {
  if (offset !== null) return offset;
  return within === undefined ? 0 : nearestOffset(within);
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

type JsonEntry = {
  /** Nesting depth of the object or list that has the entry. */
  readonly depth: number;
  readonly key: string | number;
  readonly isRepeated: boolean;
  /** Where the key begins; in a list, where the value begins. */
  readonly offset: number;
};

type OpenContainer = { readonly keys: Set<string> | null; key: string | number };

/** Yields every field and item of a JSON text, in order. */
function* entriesOf(text: string): Generator<JsonEntry> {
  const scanner = createScanner(text, true);
  const open: OpenContainer[] = [];
  let isKeyNext = false;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const inside = open.at(-1);
    const depth = open.length - 1;
    switch (text[offset]) {
      case undefined:
      case ':':
        break;
      case '}':
      case ']':
        open.pop();
        isKeyNext = false;
        break;
      case ',':
        isKeyNext = inside?.keys !== null;
        if (typeof inside?.key === 'number') inside.key += 1;
        break;
      default:
        if (isKeyNext && inside?.keys) {
          const key = scanner.getTokenValue();
          yield { depth, key, isRepeated: inside.keys.has(key), offset };
          inside.keys.add(key);
          isKeyNext = false;
          break;
        }
        if (inside?.keys === null) yield { depth, key: inside.key, isRepeated: false, offset };
        isKeyNext = text[offset] === '{';
        if (isKeyNext || text[offset] === '[') open.push({ keys: isKeyNext ? new Set() : null, key: 0 });
    }
  }
}
