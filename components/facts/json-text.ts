/**
 * What reading a JSON file must say beside its value: where things stand, which keys are written twice, what is
 * wrong where it cannot be read. Nothing here goes deeper in calls than the text does in a fact set, so that no
 * text can use up the stack.
 */
import { createScanner, type ParseError, parse } from 'jsonc-parser';
import { quoted } from './quoted.ts';

/** Keys and indices from the outermost value inwards. */
export type JsonPath = readonly (string | number)[];

/** Both from 1; columns count UTF-16 code units. */
export type TextPosition = { readonly line: number; readonly column: number };

export type SyntaxProblem = { readonly position: TextPosition; readonly message: string };

/** A fact set file nests 7 levels; deeper is another file, or meant to harm. */
const maxDepth = 32;
/** Whoever has repaired so many looks again. */
const maxProblems = 20;

/** What keeps a text from being read as JSON, as far as one pass tells: at least one thing. For texts that `JSON.parse` refused. */
export function syntaxProblems(text: string): readonly SyntaxProblem[] {
  const start = text.trimStart();
  const begin = text.length - start.length;
  if (start === '') return withPositions(text, [{ offset: 0, message: 'The file is empty.' }]);
  const nullCharacter = text.indexOf('\0');
  if (nullCharacter !== -1) return withPositions(text, [{ offset: nullCharacter, message: notUtf8 }]);
  if (!start.startsWith('{')) {
    const [sign = ''] = start;
    const message = `This is no fact set: it begins with ${quoted(sign)} where "{" would.`;
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
  // What is said second of one place is what the first led to.
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

/** Where a quote is missing or is none, texts and what is between them change places: what comes behind says nothing. */
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

/** Said last where only the first problems are listed. */
export const moreProblemsMessage = (listed: number): string =>
  `There is more of this kind; the first ${listed} are listed.`;

const notReadable = 'This cannot be read as JSON.';
const notUtf8 = 'This is no text in UTF-8; it may be UTF-16: save the file again with the encoding UTF-8.';
const curlyQuote =
  'A curly quote stands here, as word processors make them: write "straight" ones, here and everywhere.';
const unclosedStringCode = 12;

/** By `ParseErrorCode` of jsonc-parser, which is a type only. */
const syntaxMessages: Readonly<Record<number, string>> = {
  1: 'This is no JSON: write text in "double quotes"; numbers, true and false stand without.',
  2: 'This is not a number as JSON writes them: 7200000 or 0.5, without blanks, commas or a leading 0.',
  3: 'The name of a field is expected here, in "double quotes"; after the last field there is no comma.',
  4: 'A value is expected here; after the last item of a list there is no comma.',
  5: 'A colon is expected here, between a field and its value.',
  6: 'A comma is missing before this.',
  7: 'A "}" is missing: an object that was begun is never ended.',
  8: 'A "]" is missing: a list that was begun is never ended.',
  9: 'The file goes on after its end: one "}" or "]" may be too many above.',
  10: 'JSON has no comments: remove this one.',
  11: 'A comment is never ended, and JSON has none: remove it.',
  [unclosedStringCode]:
    'This text is not ended on its line: a double quote " is missing, or a line ends inside the text, which must be one line. Inside a text, write a double quote as \\".',
  13: 'This number is not complete.',
  14: 'After \\u, four hexadecimal digits are expected.',
  15: 'After a backslash, JSON knows only " \\ / b f n r t and u; write a backslash itself as \\\\.',
  16: 'A text must not hold a tab or another control character: write a blank.',
};

/** Where brackets first open deeper than `most`; `null` where they never do. */
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

/** Where each token of a JSON text begins; a text in quotes is one, as is a bracket, a comma, a number. */
function* tokensOf(text: string): Generator<number> {
  const scanner = createScanner(text, true);
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    if (scanner.getTokenLength() > 0) yield scanner.getTokenOffset();
  }
}

/** Keys that one object of the text has twice, of which the first would be lost silently. The text must be JSON. */
export function repeatedKeys(text: string): readonly SyntaxProblem[] {
  const problems: AtOffset[] = [];
  for (const { key, isRepeated, offset } of entriesOf(text)) {
    if (isRepeated)
      problems.push({
        offset,
        message: `${quoted(String(key))} stands here a second time: keep one of the two.`,
      });
  }
  return withPositions(text, problems);
}

/** Where each of the paths stands in a JSON text; of what is missing, the place of what it is missing in. */
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

/** A key that somebody asks after. */
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

/** One pass over the lines up to the last of the offsets, however many there are. */
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
  /** In how many objects and lists the one stands that the entry is in. */
  readonly depth: number;
  readonly key: string | number;
  readonly isRepeated: boolean;
  /** Where the key begins, or the value of a list's item. */
  readonly offset: number;
};

type OpenContainer = { readonly keys: Set<string> | null; key: string | number };

/** Every field and item of a JSON text, in the order of the text. */
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
