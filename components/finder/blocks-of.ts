import { lazy } from './lazy.ts';
import { floorIndex } from './span.ts';

/** A range of a text, in UTF-16 code units; `to` is exclusive. */
export type TextRange = { readonly from: number; readonly to: number };

/**
 * Splits plain text into blocks as on a page: paragraphs, headings, list items, table cells, without white space around
 * them. A line break does not end a block if the line was only wrapped, or if one of `names`, sorted, spans it. Cost: one
 * pass.
 */
export function blocksOf(text: string, names: readonly TextRange[] = []): readonly TextRange[] {
  const blocks: TextRange[] = [];
  for (const lines of paragraphsOf(linesOf(text))) {
    const isProse = isWrappedProse(lines);
    let from = 0;
    for (const [index, line] of lines.entries()) {
      if (index === 0) from = line.from;
      const next = lines[index + 1];
      if (next !== undefined && (isProse || continuesIn(next.text, line.text) || isAcross(names, line.to)))
        continue;
      blocks.push({ from, to: line.to });
      from = next?.from ?? line.to;
    }
  }
  return blocks;
}

type Line = TextRange & { readonly text: string };

function linesOf(text: string): readonly Line[] {
  let at = 0;
  return text.split('\n').map((whole) => {
    const line = whole.trim();
    const from = at + whole.length - whole.trimStart().length;
    at += whole.length + 1;
    return { from, to: from + line.length, text: line };
  });
}

/** Groups of lines without empty lines between them. */
function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [[]];
  for (const line of lines) {
    if (line.text !== '') paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  }
  return paragraphs.filter(({ length }) => length > 0);
}

/** Widths at which people and programs wrap running text, in UTF-16 code units. */
const narrowest = 40;
const widest = 130;
/** How much narrower than the paragraph a wrapped line may be. */
const slack = 4;

/** True if no line but the last has space for the first word of the next one. */
function isWrappedProse(lines: readonly Line[]): boolean {
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (lines.length < 3 || width < narrowest || width > widest) return false;
  if (isListOfHeadlines(lines)) return false;
  return lines.every(({ text }, index) => {
    const next = lines[index + 1]?.text;
    return (
      next === undefined || (!listMark.test(next) && text.length + 1 + firstWordLength(next) > width - slack)
    );
  });
}

/** Lines that begin with a capital or a figure, of which the last ends no sentence: they may be of like lengths. */
const isListOfHeadlines = (lines: readonly Line[]): boolean =>
  lines.every(({ text }) => /^\P{Lower}*[\p{Upper}\d]/u.test(text)) &&
  !endsSentence(lines.at(-1)?.text ?? '');

/** True for a text whose last letter is followed by the end of a sentence. */
function endsSentence(text: string): boolean {
  const lastLetter = /^[^\p{Alpha}]*\p{Alpha}/u;
  const end = [...text].toReversed().join('');
  return /[.!?…]/.test(lastLetter.exec(end)?.[0] ?? end);
}

const listMark = /^(?:[-*+•·–—▪◦‣]|\(?\d{1,3}[.)]|[a-z][.)])\s/u;
const isContinued = lazy(() => /^[\p{Lower},;)\]’”»]/u);
const expectsMore =
  /(?:[,–—-]|\b(?:a|an|the|of|and|or|in|on|at|to|for|by|with|from|as|his|her|its|Mr\.|Mrs\.|Dr\.))$/u;

/** True if a sentence clearly continues on the next line. */
function continuesIn(next: string, line: string): boolean {
  return !listMark.test(next) && (isContinued().test(next) || expectsMore.test(line.slice(-8)));
}

function firstWordLength(line: string): number {
  const space = line.search(/\s/);
  return space < 0 ? line.length : space;
}

/** True if a name spans an offset. */
function isAcross(names: readonly TextRange[], at: number): boolean {
  const next = names[floorIndex(names, at, ({ to }) => to) + 1];
  return next !== undefined && next.from < at;
}
