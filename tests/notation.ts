import { EvidenceCounts } from '../components/finder/evidence.ts';
import type { Finder } from '../components/finder/finder.ts';

/**
 * Tests write mentions into running text: `[Sachs|jeffrey-sachs] met [Putin|vladimir-putin].`
 * An entity of an added story is `[Seward|purchase/seward]`. Everything outside brackets must stay unmarked. `[AK|alaska?]` may be marked or not.
 */
export type Marked = { readonly text: string; readonly mentions: readonly MarkedMention[] };
export type MarkedMention = {
  readonly from: number;
  readonly to: number;
  readonly entity: string;
  /** Neither a miss nor a false alarm. */
  readonly isOptional?: true;
};

const bracketed = /\[([^[\]|]+)\|([a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)?)(\??)\]/g;

/** Splits the notation into plain text and the mentions written into it; `read` resolves the escapes in the pieces between its brackets. */
export function parseMarked(marked: string, read: (piece: string) => string = (piece) => piece): Marked {
  const mentions: MarkedMention[] = [];
  let text = '';
  let done = 0;
  for (const match of marked.matchAll(bracketed)) {
    const [whole, name = '', entity = '', optional] = match;
    const surface = read(name);
    text += read(marked.slice(done, match.index));
    const span = { from: text.length, to: text.length + surface.length };
    mentions.push({ ...span, entity, ...(optional && { isOptional: true }) });
    text += surface;
    done = match.index + whole.length;
  }
  return { text: text + read(marked.slice(done)), mentions };
}

/** Writes mentions into a text the way `parseMarked` reads them. */
export function toMarked(text: string, mentions: readonly MarkedMention[]): string {
  let marked = '';
  let read = 0;
  for (const { from, to, entity } of mentions) {
    marked += `${text.slice(read, from)}[${text.slice(from, to)}|${entity}]`;
    read = to;
  }
  return marked + text.slice(read);
}

/** Reads a page's blocks together, as a page does, and gives each back with what was found in it. */
export function findInPage(
  finder: Finder,
  blocks: readonly string[],
  { title = '', lang = null }: { title?: string; lang?: string | null } = {},
): readonly string[] {
  const readings = blocks.map((text) => finder.read(text, lang));
  const page = new EvidenceCounts();
  page.add(finder.read(title, lang).emits);
  for (const { emits } of readings) page.add(emits);
  return readings.map((reading, index) =>
    toMarked(
      blocks[index] ?? '',
      reading.mentions(page).map(({ span, entity }) => ({ from: span.from, to: span.to, entity })),
    ),
  );
}
