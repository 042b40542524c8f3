import { floorIndex } from '../../components/text/floor-index.ts';

/** A stretch of a text: `from` is its first UTF-16 code unit, `to` the one after its last. */
export type Stretch = { readonly from: number; readonly to: number };

/**
 * Divides plain text into the blocks it would stand in on a page: paragraphs, headings, list items,
 * table cells. White space around them belongs to none. A line end is no block's end where the line
 * was only wrapped, or where one of `names`, in order, runs across it. Cost: one pass.
 */
export function blocksOf(text: string, names: readonly Stretch[] = []): readonly Stretch[] {
  const blocks: Stretch[] = [];
  for (const lines of paragraphsOf(linesOf(text))) {
    const isProse = isWrappedProse(lines);
    let from = 0;
    for (const [index, line] of lines.entries()) {
      if (index === 0) from = line.from;
      const next = lines[index + 1];
      if (next !== undefined && (isProse || goesOnIn(next.text, line.text) || isAcross(names, line.to)))
        continue;
      blocks.push({ from, to: line.to });
      from = next?.from ?? line.to;
    }
  }
  return blocks;
}

type Line = Stretch & { readonly text: string };

function linesOf(text: string): readonly Line[] {
  let at = 0;
  return text.split('\n').map((whole) => {
    const line = whole.trim();
    const from = at + whole.length - whole.trimStart().length;
    at += whole.length + 1;
    return { from, to: from + line.length, text: line };
  });
}

/** Lines with nothing between them. */
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
/** How much narrower than its paragraph a full line may be. */
const slack = 4;

/** True where no line but the last could have held the next one's first word as well. */
function isWrappedProse(lines: readonly Line[]): boolean {
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (lines.length < 3 || width < narrowest || width > widest) return false;
  return lines.every(({ text }, index) => {
    const next = lines[index + 1]?.text;
    return (
      next === undefined || (!listMark.test(next) && text.length + 1 + firstWordLength(next) > width - slack)
    );
  });
}

const listMark = /^(?:[-*+•·–—▪◦‣]|\(?\d{1,3}[.)]|[a-z][.)])\s/u;
const goesOn = /^[\p{Ll},;)\]’”»]/u;
const wantsMore =
  /(?:[,–—-]|\b(?:a|an|the|of|and|or|in|on|at|to|for|by|with|from|as|his|her|its|Mr\.|Mrs\.|Dr\.))$/u;

/** True where a sentence plainly runs over a line's end. */
function goesOnIn(next: string, line: string): boolean {
  return !listMark.test(next) && (goesOn.test(next) || wantsMore.test(line.slice(-8)));
}

function firstWordLength(line: string): number {
  const space = line.search(/\s/);
  return space < 0 ? line.length : space;
}

/** True where a name lies on both sides of a place. */
function isAcross(names: readonly Stretch[], at: number): boolean {
  const next = names[floorIndex(names, at, ({ to }) => to) + 1];
  return next !== undefined && next.from < at;
}
