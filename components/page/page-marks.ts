import type { Mark, MarkChange, TextPoint } from '../highlight/mark.ts';
import { EvidenceCounts } from '../resolve/evidence.ts';
import type { EvidenceKey, Finder, Reading } from '../resolve/finder.ts';
import type { Mention } from '../resolve/mention.ts';
import { type Block, offsetOf, pointsOf } from '../text/block.ts';
import { attributeOf, documentElementOf, titleOf } from '../text/dom.ts';
import type { Kept, WatchedPage } from '../text/page-watcher.ts';
import type { RawOffset, Span } from '../text/span.ts';
import { ownerOf } from '../text/surroundings.ts';
import { watchPage } from '../text/watch-page.ts';
import { MarkChanges } from './mark-changes.ts';
import { inPageOrder } from './page-order.ts';

/** The marks of one document and the shadow roots in it; frames have their own. */
export type PageMarks = {
  /** In no order, which costs nothing but the list. */
  unordered(): readonly Mark[];
  /** In page order. Sorted when asked for after a change: some ms where there are thousands. */
  all(): readonly Mark[];
  /** The mark that a place in the page's text is in, or at the end of. */
  at(point: TextPoint): Mark | null;
  /** From now on, only the marks that pass are there. */
  setWanted(isWanted: IsWanted): void;
  readonly shadowRoots: Iterable<ShadowRoot>;
  /** True while there is text that was not read yet. */
  readonly isBusy: boolean;
};

/** Whether the reader wants a mark to be there. */
export type IsWanted = (mark: Mark) => boolean;

type Judged = { readonly reading: Reading; spans: readonly Span[]; marks: readonly Mark[] };
type KeptBlock = Kept<Judged>;

/** A title is read no further, in UTF-16 code units: it is read at once, after every slice. */
const longestTitle = 1_000;

const unjudged = { spans: [], marks: [] } as const;

/**
 * Finds the names in a page, and follows it as it changes until the signal aborts. What shows first
 * is found before this returns, and `onChange` called with it. Without work left, the marks are those
 * that a fresh reading would give.
 */
export function watchMarks(options: {
  document: Document;
  finder: Finder;
  /** All are when left out. */
  isWanted?: IsWanted;
  /** False for text that cannot name anybody, however it is cut: most of a page is passed over by it. */
  mayName?: (text: string) => boolean;
  onChange: (change: MarkChange) => void;
  onShadowRoot?: (root: ShadowRoot) => void;
  signal: AbortSignal;
}): PageMarks {
  return new MarkKeeper(options);
}

class MarkKeeper implements PageMarks {
  readonly #document: Document;
  readonly #finder: Finder;
  readonly #mayName: (text: string) => boolean;
  readonly #onChange: (change: MarkChange) => void;
  readonly #page: WatchedPage<Judged>;

  readonly #evidence = new EvidenceCounts();
  /** What the page has established or lost since marks were last judged by it. */
  readonly #flipped = new Set<EvidenceKey>();
  readonly #heeding = new Map<EvidenceKey, Set<KeptBlock>>();
  readonly #toJudge = new Set<KeptBlock>();
  readonly #changes = new MarkChanges();
  #title = '';
  #titleTells: readonly EvidenceKey[] = [];
  #isWanted: IsWanted;
  #inOrder: readonly Mark[] | null = null;

  constructor({
    document,
    finder,
    isWanted = () => true,
    mayName = () => true,
    onChange,
    onShadowRoot,
    signal,
  }: Parameters<typeof watchMarks>[0]) {
    this.#document = document;
    this.#finder = finder;
    this.#mayName = mayName;
    this.#isWanted = isWanted;
    this.#onChange = onChange;
    this.#page = watchPage<Judged>({
      document,
      watcher: {
        mayKeep: mayName,
        weigh: (text, lang) => this.#weigh(text, lang),
        onChange: (_root, before, after) => this.#exchange(before, after),
        onSlice: (isTime) => this.#settle(isTime),
        onShadowRoot: (root) => onShadowRoot?.(root),
      },
      signal,
    });
  }

  get isBusy(): boolean {
    return this.#page.isBusy || this.#toJudge.size > 0;
  }

  get shadowRoots(): Iterable<ShadowRoot> {
    return this.#page.shadowRoots.values();
  }

  unordered(): readonly Mark[] {
    return this.#everyMark().filter((mark) => this.#isWanted(mark));
  }

  all(): readonly Mark[] {
    this.#inOrder ??= inPageOrder(this.unordered(), {
      document: this.#document,
      shadowRoots: this.#page.shadowRoots,
    });
    return this.#inOrder;
  }

  at(point: TextPoint): Mark | null {
    const owner = ownerOf(point.node);
    for (const { block, value } of (owner === null ? undefined : this.#page.kept.get(owner)) ?? []) {
      const offset = offsetOf(block, point);
      const mark = offset === null ? undefined : value.marks[spanAt(value.spans, offset)];
      if (mark !== undefined && this.#isWanted(mark)) return mark;
    }
    return null;
  }

  setWanted(isWanted: IsWanted): void {
    const wasWanted = this.#isWanted;
    this.#isWanted = isWanted;
    this.#tell({
      added: this.#everyMark().filter((mark) => isWanted(mark) && !wasWanted(mark)),
      removed: this.#everyMark().filter((mark) => !isWanted(mark) && wasWanted(mark)),
    });
  }

  #everyMark(): Mark[] {
    return [...this.#page.kept.values()].flatMap((blocks) => blocks.flatMap(({ value }) => value.marks));
  }

  #weigh(text: string, lang: string | null): Judged | null {
    const reading = this.#finder.read(text, lang);
    return reading.isEmpty ? null : { reading, ...unjudged };
  }

  #exchange(before: readonly KeptBlock[], after: readonly KeptBlock[]): void {
    for (const kept of before) {
      const { tells, heeds } = kept.value.reading;
      this.#flip(this.#evidence.remove(tells));
      for (const key of heeds) this.#heeding.get(key)?.delete(kept);
      this.#changes.remove(kept.value.marks);
      this.#toJudge.delete(kept);
    }
    for (const kept of after) {
      const { tells, heeds } = kept.value.reading;
      this.#flip(this.#evidence.add(tells));
      for (const key of heeds) this.#heedersOf(key).add(kept);
      this.#toJudge.add(kept);
    }
  }

  /** What was gained and lost again, or the other way round, has not changed. */
  #flip(keys: readonly EvidenceKey[]): void {
    for (const key of keys) if (!this.#flipped.delete(key)) this.#flipped.add(key);
  }

  #heedersOf(key: EvidenceKey): Set<KeptBlock> {
    const known = this.#heeding.get(key);
    if (known !== undefined) return known;
    const heeders = new Set<KeptBlock>();
    this.#heeding.set(key, heeders);
    return heeders;
  }

  /** Judges what is new, and again what what is new speaks for or against; false when there was no time for all. */
  #settle(isTime: () => boolean): boolean {
    this.#readTitle();
    for (const key of this.#flipped) {
      for (const kept of this.#heeding.get(key) ?? []) this.#toJudge.add(kept);
    }
    this.#flipped.clear();
    for (const kept of this.#toJudge) {
      this.#toJudge.delete(kept);
      this.#judge(kept);
      if (isTime()) break;
    }
    const { added, removed } = this.#changes.take();
    this.#tell({
      added: added.filter((mark) => this.#isWanted(mark)),
      removed: removed.filter((mark) => this.#isWanted(mark)),
    });
    return this.#toJudge.size === 0;
  }

  #judge({ block, value }: KeptBlock): void {
    const mentions = value.reading.mentions(this.#evidence).filter(({ span }) => isOwn(span, block));
    this.#changes.remove(value.marks);
    value.spans = mentions.map(({ span }) => span);
    value.marks = mentions.map((mention) => this.#changes.add(markOf(mention, block)));
  }

  #readTitle(): void {
    const title = titleOf(this.#document).slice(0, longestTitle);
    if (title === this.#title) return;
    this.#title = title;
    this.#flip(this.#evidence.remove(this.#titleTells));
    this.#titleTells = this.#mayName(title) ? this.#finder.read(title, this.#language()).tells : [];
    this.#flip(this.#evidence.add(this.#titleTells));
  }

  #language(): string | null {
    return attributeOf(documentElementOf(this.#document), 'lang');
  }

  #tell(change: MarkChange): void {
    this.#inOrder = null;
    if (change.added.length > 0 || change.removed.length > 0) this.#onChange(change);
  }
}

const isOwn = ({ from }: Span, { own }: Block): boolean => from >= own.from && from < own.to;

function markOf({ span, entity, kind, certainty, because }: Mention, block: Block): Mark {
  const { start, end } = pointsOf(block, span);
  return { entity, kind, certainty, because, start, end };
}

/** The index of the span that holds an offset, or else ends there; -1 if none does. */
function spanAt(spans: readonly Span[], offset: RawOffset): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span !== undefined && offset <= span.to ? low - 1 : -1;
}
