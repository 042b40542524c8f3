import type { Mark, MarkChange } from '../highlight/mark.ts';
import type { Passage } from '../highlight/passage.ts';
import { EvidenceCounts } from '../resolve/evidence.ts';
import type { EvidenceKey, Finder } from '../resolve/finder.ts';
import type { TextPoint } from '../text/block.ts';
import { offsetOf } from '../text/block.ts';
import { languageOf, titleOf } from '../text/dom.ts';
import { textRootOf } from '../text/inherited-traits.ts';
import type { WatchedPage } from '../text/page-watcher.ts';
import type { ShouldYield } from '../text/slice-scheduler.ts';
import { watchPage } from '../text/watch-page.ts';
import { createMarkFilter, type EntityFilter } from './entity-filter.ts';
import { JudgeQueue } from './judge-queue.ts';
import { type JudgedBlock, type JudgedText, markAt, marksIn, noMarks } from './judged-block.ts';
import { MarkDiff } from './mark-diff.ts';
import { inPageOrder } from './page-order.ts';
import { passageOf } from './passage-of.ts';

/** The marks of one document and of the shadow roots in it; frames have their own. */
export type PageMarks = {
  /** All marks in no order, which costs only the list. */
  unordered(): readonly Mark[];
  /** All marks in page order. Sorted on the first call after a change: some ms for thousands of them. */
  all(): readonly Mark[];
  /**
   * The mark that contains a position in the page's text or ends there; a refused candidate only where there is no
   * mention.
   */
  at(point: TextPoint): Mark | null;
  /** True for a node of a text that has a mention. */
  isNear(node: Text): boolean;
  /** Sets the filter: marks mean only entities that pass, and exist only where one does. */
  setFilter(filter: EntityFilter): void;
  /** Sets whether refused candidates are marks, too, in `at` and `onChange` alone. Judges all blocks again. */
  setExplained(isExplained: boolean): void;
  /** Sets the finder and reads the page again, in slices. Marks that both finders find stay. */
  setFinder(finder: Finder): void;
  /** The text around a mark, as much as is needed to judge it the same; `null` when the mark is gone. */
  passageOf(mark: Mark): Passage | null;
  readonly shadowRoots: Iterable<ShadowRoot>;
  /** True while there is text that was not read yet. */
  readonly isBusy: boolean;
};

/** The cost of reading a candidate, in characters: names that many entities share have many. */
const readingCost = 64;

/** How much of a title is read, in UTF-16 code units: it is read at once, after every slice. */
const maxTitleLength = 1_000;
/**
 * Finds the names in a page and follows its changes until the signal aborts. What shows first is found before this
 * returns, and `onChange` called with it. Whenever no work is left, the marks are those of a fresh reading.
 */
export function watchMarks(options: {
  document: Document;
  finder: Finder;
  /** Without one, all entities pass. */
  filter?: EntityFilter;
  /** Whether refused candidates are marks from the start. */
  isExplained?: boolean;
  /** False for text that cannot hold a name, however it is cut: most of a page is skipped by it. */
  mayHoldName?: (text: string) => boolean;
  /** Called with each text before it is read. */
  onText?: (text: string) => void;
  /** Called after each slice of reading. */
  onSlice?: (isAllRead: boolean) => void;
  onChange: (change: MarkChange) => void;
  signal: AbortSignal;
}): PageMarks {
  return new DocumentMarks(options);
}

class DocumentMarks implements PageMarks {
  readonly #document: Document;
  #finder: Finder;
  readonly #mayHoldName: (text: string) => boolean;
  readonly #onText: (text: string) => void;
  readonly #onChange: (change: MarkChange) => void;
  readonly #page: WatchedPage<JudgedText>;

  readonly #evidence = new EvidenceCounts();
  readonly #judgeQueue = new JudgeQueue();
  readonly #diff = new MarkDiff();
  #title = '';
  #titleEvidence: readonly EvidenceKey[] = [];
  #filterMark: (mark: Mark) => Mark | null;
  #isExplained: boolean;
  #inOrder: readonly Mark[] | null = null;

  constructor({
    document,
    finder,
    filter = () => true,
    isExplained = false,
    mayHoldName = () => true,
    onText = () => {},
    onSlice,
    onChange,
    signal,
  }: Parameters<typeof watchMarks>[0]) {
    this.#document = document;
    this.#finder = finder;
    this.#mayHoldName = mayHoldName;
    this.#filterMark = createMarkFilter(filter);
    this.#isExplained = isExplained;
    this.#onText = onText;
    this.#onChange = onChange;
    this.#page = watchPage<JudgedText>({
      document,
      watcher: {
        mayMatch: mayHoldName,
        match: (text, lang) => this.#readBlock(text, lang),
        costOf: ({ reading }) => reading.size * readingCost,
        onChange: (_root, before, after) => this.#replaceBlocks(before, after),
        onSlice: (shouldYield) => {
          const isSettled = this.#judgePending(shouldYield);
          // The page does not exist yet during the first slice.
          onSlice?.(isSettled && this.#page?.isBusy === false);
          return isSettled;
        },
      },
      signal,
    });
  }

  get isBusy(): boolean {
    return this.#page.isBusy || !this.#judgeQueue.isEmpty;
  }

  get shadowRoots(): Iterable<ShadowRoot> {
    return this.#page.shadowRoots.values();
  }

  unordered(): readonly Mark[] {
    return this.#filtered(this.#allMarks().filter(({ verdict }) => verdict === 'accepted'));
  }

  all(): readonly Mark[] {
    this.#inOrder ??= inPageOrder(this.unordered(), {
      document: this.#document,
      shadowRoots: this.#page.shadowRoots,
    });
    return this.#inOrder;
  }

  at(point: TextPoint): Mark | null {
    for (const { block, value } of this.#blocksAround(point.node)) {
      const offset = offsetOf(block, point);
      if (offset === null) continue;
      for (const found of [value.accepted, value.refused]) {
        const mark = markAt(found, offset);
        const wanted = mark === undefined ? null : this.#filterMark(mark);
        if (wanted !== null) return wanted;
      }
    }
    return null;
  }

  isNear(node: Text): boolean {
    return this.#blocksAround(node).some(({ value }) => value.accepted.marks.length > 0);
  }

  passageOf(mark: Mark): Passage | null {
    for (const block of this.#blocksAround(mark.start.node)) {
      const { spans, marks } = block.value[mark.verdict];
      const span = spans[marks.findIndex((one) => this.#filterMark(one) === mark)];
      if (span === undefined) continue;
      const blocks = this.#allBlocks();
      const [finder, title, titleEvidence] = [this.#finder, this.#title, this.#titleEvidence];
      return passageOf(block, span, { finder, blocks, title, titleEvidence });
    }
    return null;
  }

  setExplained(isExplained: boolean): void {
    if (this.#isExplained === isExplained) return;
    this.#isExplained = isExplained;
    for (const block of this.#allBlocks()) this.#judgeQueue.enqueue(block);
    this.#judgePending(() => false);
  }

  setFinder(finder: Finder): void {
    this.#finder = finder;
    this.#setTitle('');
    this.#page.rescan();
  }

  setFilter(filter: EntityFilter): void {
    const before = new Set(this.#filtered(this.#allMarks()));
    this.#filterMark = createMarkFilter(filter);
    const after = new Set(this.#filtered(this.#allMarks()));
    this.#notify({
      added: [...after].filter((mark) => !before.has(mark)),
      removed: [...before].filter((mark) => !after.has(mark)),
    });
  }

  #filtered(marks: readonly Mark[]): readonly Mark[] {
    return marks.flatMap((mark) => this.#filterMark(mark) ?? []);
  }

  #allMarks(): Mark[] {
    return this.#allBlocks().flatMap(({ value: { accepted, refused } }) => [
      ...accepted.marks,
      ...refused.marks,
    ]);
  }

  #allBlocks(): readonly JudgedBlock[] {
    return [...this.#page.blocks.values()].flat();
  }

  #blocksAround(node: Node): readonly JudgedBlock[] {
    const owner = textRootOf(node);
    return (owner === null ? undefined : this.#page.blocks.get(owner)) ?? [];
  }

  #readBlock(text: string, lang: string | null): JudgedText | null {
    this.#onText(text);
    const reading = this.#finder.read(text, lang);
    return reading.isEmpty ? null : { reading, lang, accepted: noMarks, refused: noMarks };
  }

  #replaceBlocks(before: readonly JudgedBlock[], after: readonly JudgedBlock[]): void {
    for (const block of before) {
      this.#judgeQueue.toggle(this.#evidence.remove(block.value.reading.emits));
      this.#judgeQueue.remove(block);
      this.#removeMarks(block.value);
    }
    for (const block of after) {
      this.#judgeQueue.toggle(this.#evidence.add(block.value.reading.emits));
      this.#judgeQueue.add(block);
    }
  }

  /** Judges new blocks, and again those that depend on evidence that changed; false when there was no time for all. */
  #judgePending(shouldYield: ShouldYield): boolean {
    this.#readTitle();
    const isSettled = this.#judgeQueue.run((block) => this.#judge(block), shouldYield);
    const { added, removed } = this.#diff.take();
    this.#notify({ added: this.#filtered(added), removed: this.#filtered(removed) });
    return isSettled;
  }

  #judge({ block, value }: JudgedBlock): void {
    const { reading } = value;
    this.#removeMarks(value);
    const reuse = (mark: Mark): Mark => this.#diff.add(mark);
    value.accepted = marksIn(block, { judged: reading.mentions(this.#evidence), verdict: 'accepted', reuse });
    value.refused = this.#isExplained
      ? marksIn(block, { judged: reading.refusals(this.#evidence), verdict: 'refused', reuse })
      : noMarks;
  }

  #removeMarks({ accepted, refused }: JudgedText): void {
    this.#diff.remove(accepted.marks);
    this.#diff.remove(refused.marks);
  }

  #readTitle(): void {
    const title = titleOf(this.#document).slice(0, maxTitleLength);
    if (title !== this.#title) this.#setTitle(title);
  }

  #setTitle(title: string): void {
    this.#title = title;
    this.#judgeQueue.toggle(this.#evidence.remove(this.#titleEvidence));
    this.#onText(title);
    this.#titleEvidence = this.#mayHoldName(title)
      ? this.#finder.read(title, languageOf(this.#document)).emits
      : [];
    this.#judgeQueue.toggle(this.#evidence.add(this.#titleEvidence));
  }

  #notify(change: MarkChange): void {
    this.#inOrder = null;
    if (change.added.length > 0 || change.removed.length > 0) this.#onChange(change);
  }
}
