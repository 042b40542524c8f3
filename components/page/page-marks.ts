import { EvidenceCounts } from '../finder/evidence.ts';
import type { EvidenceKey, Finder, Reading } from '../finder/finder.ts';
import type { EntityRef, Mention, Refusal } from '../finder/mentions.ts';
import { floorIndex, type RawOffset, type Span } from '../finder/span.ts';
import { type Block, offsetOf, pointsOf, type TextPoint } from './block.ts';
import { UniqueQueue } from './changes.ts';
import { languageOf } from './declared-language.ts';
import { readTitle } from './dom.ts';
import type { Mark, MarkChange } from './mark.ts';
import { inPageOrder } from './page-order.ts';
import { type Passage, passageOf, type SentenceOnPage, sentenceOf, textOf } from './passage.ts';
import type { KeptBlock, PageScanner, TextFilter } from './scan.ts';
import type { Slice } from './slices.ts';
import { textRootOf } from './traits.ts';

/**
 * The costs of reading and judging a candidate, in characters, while the code is cold: names that many entities share
 * have many candidates.
 */
const readingCost = 256;
const judgingCost = 64;
/** How much longer judging may take in each slice than reading, ms. */
const judgingMs = 4;

/** What a slice of work came to. */
export type Tick = {
  readonly change: MarkChange;
  /** True when all of the page was read and judged. */
  readonly isAllRead: boolean;
};

/**
 * The marks of one document and of the shadow roots in it; frames have their own. Finds the names in the page and
 * follows its changes until the signal aborts, slice by slice: whenever no work is left, the marks are those of a
 * fresh reading.
 */
export class PageMarks {
  readonly #document: Document;
  readonly #finder: Finder;
  readonly #filterText: TextFilter<KeptText>;
  readonly #scanner: PageScanner<KeptText>;
  /** The texts that the finder is yet to read, the next one first. */
  readonly #unread = new UniqueQueue<KeptBlock<KeptText>>();
  /** Of the others those with a name, or with evidence for one. */
  readonly #judged = new Map<KeptBlock<KeptText>, JudgedBlock>();
  readonly #evidence = new EvidenceCounts();
  readonly #judgeQueue = new JudgeQueue();
  readonly #diff = new MarkDiff();
  #title = '';
  #titleVersion = 0;
  #titleEvidence: readonly EvidenceKey[] = [];
  #filterMark: (mark: Mark) => Mark | null;
  #isExplained: boolean;
  #inOrder: readonly Mark[] | null = null;

  constructor({
    document,
    finder,
    texts,
    scanner,
    filter = () => true,
    isExplained = false,
  }: {
    readonly document: Document;
    readonly finder: Finder;
    /** What the scanner keeps texts by. */
    readonly texts: TextFilter<KeptText>;
    /** May have read much of the page already. */
    readonly scanner: PageScanner<KeptText>;
    /** Without one, all entities pass. */
    readonly filter?: EntityFilter;
    /** Whether refused candidates are marks from the start. */
    readonly isExplained?: boolean;
  }) {
    this.#document = document;
    this.#finder = finder;
    this.#filterText = texts;
    this.#scanner = scanner;
    this.#filterMark = createMarkFilter(filter);
    this.#isExplained = isExplained;
  }

  /** One slice: what changed is read until it is over, then judged. */
  tick(slice: Slice): Tick {
    this.#readKept(slice);
    for (const _ of this.#scanner.read(slice)) this.#readKept(slice);
    this.#readKept(slice);
    this.#readTitle();
    slice.extend(judgingMs);
    for (const block of this.#judgeQueue.blocks(slice)) {
      this.#judge(block);
      slice.spend(block.value.reading.size * judgingCost);
    }
    return { change: this.#takeChange(), isAllRead: !this.isBusy };
  }

  /** True while there is text that was not read or judged yet. */
  get isBusy(): boolean {
    return this.#scanner.isBusy || this.#unread.size > 0 || !this.#judgeQueue.isEmpty;
  }

  get shadowRoots(): Iterable<ShadowRoot> {
    return this.#scanner.shadowRoots.values();
  }

  /** All marks in no order, which costs only the list. */
  unordered(): readonly Mark[] {
    return this.#filtered(this.#allMarks().filter(({ verdict }) => verdict === 'accepted'));
  }

  /** All marks in page order. Sorted on the first call after a change: some ms for thousands of them. */
  all(): readonly Mark[] {
    this.#inOrder ??= inPageOrder(this.unordered(), {
      document: this.#document,
      shadowRoots: this.#scanner.shadowRoots,
    });
    return this.#inOrder;
  }

  /**
   * The mark that contains a position in the page's text or ends there; a refused candidate only where there is no
   * mention.
   */
  at(point: TextPoint): Mark | null {
    return this.#markBy(point, spanAt);
  }

  /** The mark that ends at a position: another one may begin there. */
  endingAt(point: TextPoint): Mark | null {
    return this.#markBy(point, spanEndingAt);
  }

  #markBy(point: TextPoint, indexIn: (spans: readonly Span[], offset: RawOffset) => number): Mark | null {
    for (const { block, value } of this.#blocksAround(point.node)) {
      const offset = offsetOf(block, point);
      if (offset === null) continue;
      for (const { spans, marks } of [value.accepted, value.refused]) {
        const mark = marks[indexIn(spans, offset)];
        const wanted = mark === undefined ? null : this.#filterMark(mark);
        if (wanted !== null) return wanted;
      }
    }
    return null;
  }

  /** True for a node of a text that has a mention. */
  isNear(node: Text): boolean {
    return this.#blocksAround(node).some(({ value }) => value.accepted.marks.length > 0);
  }

  /** The text around a mark, as much as is needed to judge it the same; `null` when the mark is gone. */
  passageOf(mark: Mark): Passage | null {
    const place = this.#placeOf(mark);
    if (place === null) return null;
    const blocks = this.#allBlocks();
    const [finder, title, titleEvidence] = [this.#finder, this.#title, this.#titleEvidence];
    return passageOf(place.block, place.span, { finder, blocks, title, titleEvidence });
  }

  /** The sentence around a mark; `null` when the mark is gone. Costs reading its block, which is bounded. */
  sentenceOf(mark: Mark): SentenceOnPage | null {
    const place = this.#placeOf(mark);
    return place && sentenceOf(place.block, place.span);
  }

  #placeOf(mark: Mark): { readonly block: JudgedBlock; readonly span: Span } | null {
    for (const block of this.#blocksAround(mark.start.node)) {
      const { spans, marks } = block.value[mark.verdict];
      const span = spans[marks.findIndex((one) => this.#filterMark(one) === mark)];
      if (span !== undefined) return { block, span };
    }
    return null;
  }

  /** Sets whether refused candidates are marks, too, in `at` and in changes alone. Judges all blocks again. */
  setExplained(isExplained: boolean): MarkChange {
    if (this.#isExplained === isExplained) return noChange;
    this.#isExplained = isExplained;
    for (const block of this.#allBlocks()) this.#judge(block);
    return this.#takeChange();
  }

  /** Has the finder read all kept texts again, in slices: it knows more names of them. Marks that it finds again stay. */
  readAgain(): void {
    this.#setTitle('');
    for (const blocks of this.#scanner.blocks.values()) for (const kept of blocks) this.#unread.add(kept);
  }

  /** Sets the filter: marks mean only entities that pass, and exist only where one does. */
  setFilter(filter: EntityFilter): MarkChange {
    const before = new Set(this.#filtered(this.#allMarks()));
    this.#filterMark = createMarkFilter(filter);
    const after = new Set(this.#filtered(this.#allMarks()));
    this.#inOrder = null;
    return {
      added: [...after].filter((mark) => !before.has(mark)),
      removed: [...before].filter((mark) => !after.has(mark)),
    };
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
    return [...this.#judged.values()];
  }

  #blocksAround(node: Node): readonly JudgedBlock[] {
    const owner = textRootOf(node);
    const kept = (owner === null ? undefined : this.#scanner.blocks.get(owner)) ?? [];
    return kept.flatMap((one) => this.#judged.get(one) ?? []);
  }

  /** Reads the texts that were kept, until the slice is over. */
  #readKept(slice: Slice): void {
    for (const { before, after } of this.#scanner.takeChanges()) {
      for (const kept of before) {
        this.#unread.delete(kept);
        this.#forget(kept);
      }
      for (const kept of after) this.#unread.add(kept);
    }
    while (this.#unread.size > 0) {
      this.#read(this.#unread.take(), slice);
      if (slice.isOver()) return;
    }
  }

  #read(kept: KeptBlock<KeptText>, slice: Slice): void {
    const { tag } = kept.value;
    const text = kept.value.text ?? textOf(kept.block);
    const reading = this.#finder.read(text, tag);
    kept.value.text = null;
    slice.spend(reading.size * readingCost);
    this.#forget(kept);
    if (reading.isEmpty) return;
    const judged = { block: kept.block, value: { reading, tag, accepted: noMarks, refused: noMarks } };
    this.#judged.set(kept, judged);
    this.#judgeQueue.toggle(this.#evidence.add(reading.emits));
    this.#judgeQueue.add(judged);
  }

  #forget(kept: KeptBlock<KeptText>): void {
    const judged = this.#judged.get(kept);
    if (judged === undefined) return;
    this.#judged.delete(kept);
    this.#judgeQueue.toggle(this.#evidence.remove(judged.value.reading.emits));
    this.#judgeQueue.remove(judged);
    this.#removeMarks(judged.value);
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
    const title = readTitle(this.#document);
    const { version } = this.#filterText;
    if (title !== this.#title || version !== this.#titleVersion) this.#setTitle(title);
    this.#titleVersion = version;
  }

  #setTitle(title: string): void {
    this.#title = title;
    this.#judgeQueue.toggle(this.#evidence.remove(this.#titleEvidence));
    const kept = this.#filterText.keep({ text: title, lang: languageOf(this.#document) });
    this.#titleEvidence = kept === null ? [] : this.#finder.read(title, kept.tag).emits;
    this.#judgeQueue.toggle(this.#evidence.add(this.#titleEvidence));
  }

  #takeChange(): MarkChange {
    const { added, removed } = this.#diff.take();
    // Marks that stay may have moved.
    this.#inOrder = null;
    return { added: this.#filtered(added), removed: this.#filtered(removed) };
  }
}

const noChange: MarkChange = { added: [], removed: [] };

/** The blocks to judge: new ones, and those that depend on evidence that the page gained or lost since. */
class JudgeQueue {
  readonly #blocks = new UniqueQueue<JudgedBlock>();
  readonly #dependents = new Map<EvidenceKey, Set<JudgedBlock>>();
  readonly #changedKeys = new UniqueQueue<EvidenceKey>();
  /** The blocks that depend on a changed key and are yet to be enqueued. */
  #current: Iterator<JudgedBlock> | null = null;

  get isEmpty(): boolean {
    return this.#blocks.size === 0 && this.#changedKeys.size === 0 && this.#current === null;
  }

  add(judged: JudgedBlock): void {
    for (const key of judged.value.reading.dependsOn) {
      const known = this.#dependents.get(key);
      if (known === undefined) this.#dependents.set(key, new Set([judged]));
      else known.add(judged);
    }
    this.#blocks.add(judged);
  }

  remove(judged: JudgedBlock): void {
    for (const key of judged.value.reading.dependsOn) this.#dependents.get(key)?.delete(judged);
    this.#blocks.delete(judged);
  }

  /** Notes that evidence was gained or lost. Both in turn is no change. */
  toggle(keys: readonly EvidenceKey[]): void {
    for (const key of keys) if (!this.#changedKeys.delete(key)) this.#changedKeys.add(key);
  }

  /** The blocks to judge, until the slice is over. */
  *blocks(slice: Slice): Generator<JudgedBlock, void> {
    if (!this.#enqueueDependents(slice)) return;
    while (this.#blocks.size > 0) {
      yield this.#blocks.take();
      if (slice.isOver()) return;
    }
  }

  /** Enqueues the blocks that depend on changed keys; false when there was no time for all. */
  #enqueueDependents(slice: Slice): boolean {
    while (this.#current !== null || this.#changedKeys.size > 0) {
      this.#current ??= (this.#dependents.get(this.#changedKeys.take()) ?? []).values();
      for (let turn = this.#current.next(); turn.done !== true; turn = this.#current.next()) {
        this.#blocks.add(turn.value);
        if (slice.isOver()) return false;
      }
      this.#current = null;
    }
    return true;
  }
}

/** The marks of a block, sorted, with their spans in its text. */
export type FoundMarks = { readonly spans: readonly Span[]; readonly marks: readonly Mark[] };

/** A text that may hold a name, and the language tag to read it by. */
export type KeptText = {
  /** `null` once it was read: a page with names has thousands. */
  text: string | null;
  readonly tag: string | null;
};

/** What is stored for a block: its reading and its marks. `refused` is empty unless marks are explained. */
export type JudgedText = Pick<KeptText, 'tag'> & {
  readonly reading: Reading;
  accepted: FoundMarks;
  refused: FoundMarks;
};
export type JudgedBlock = { readonly block: Block; readonly value: JudgedText };

const noMarks: FoundMarks = { spans: [], marks: [] };

/**
 * The marks for what was judged in a block, without those that begin in a neighboring block. `reuse` returns the mark
 * to use.
 */
function marksIn(
  block: Block,
  {
    judged,
    verdict,
    reuse,
  }: {
    readonly judged: readonly (Mention | Refusal)[];
    readonly verdict: Mark['verdict'];
    readonly reuse: (mark: Mark) => Mark;
  },
): FoundMarks {
  const own = judged.filter(({ span }) => isOwn(span, block));
  return {
    spans: own.map(({ span }) => span),
    marks: own.map(({ span, ...judgment }) =>
      reuse({ rivals: noRivals, ...judgment, verdict, ...pointsOf(block, span) }),
    ),
  };
}

const noRivals: Mark['rivals'] = [];

const isOwn = ({ from }: Span, { own }: Block): boolean => from >= own.from && from < own.to;

/** The index of the span that ends at an offset; -1 if there is none. */
function spanEndingAt(spans: readonly Span[], offset: RawOffset): number {
  const last = floorIndex(spans, offset - 1, ({ from }) => from);
  return spans[last]?.to === offset ? last : -1;
}

/** The index of the span that contains an offset, or else ends there; -1 if there is none. */
function spanAt(spans: readonly Span[], offset: RawOffset): number {
  const last = floorIndex(spans, offset, ({ from }) => from);
  const span = spans[last];
  return span !== undefined && offset <= span.to ? last : -1;
}

/** Collects removed and added marks; a mark that is removed and added unchanged is neither. */
class MarkDiff {
  /** By start node and offset: one text node may have any number of marks. */
  readonly #removed = new Map<Text, Map<number, Mark[]>>();
  #added: Mark[] = [];

  remove(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const { node, offset } = mark.start;
      const inNode = this.#removed.get(node) ?? new Map<number, Mark[]>();
      this.#removed.set(node, inNode);
      const others = inNode.get(offset);
      if (others === undefined) inNode.set(offset, [mark]);
      else others.push(mark);
    }
  }

  /** Returns the mark to use: the removed one, if there is an equal one. */
  add(mark: Mark): Mark {
    const { node, offset } = mark.start;
    const others = this.#removed.get(node)?.get(offset) ?? [];
    const index = others.findIndex((other) => isSame(other, mark));
    const [old] = index < 0 ? [] : others.splice(index, 1);
    if (old === undefined) this.#added.push(mark);
    return old ?? mark;
  }

  /** Returns the changes since the last call. */
  take(): { added: readonly Mark[]; removed: readonly Mark[] } {
    const added = this.#added;
    const removed = [...this.#removed.values()].flatMap((inNode) => [...inNode.values()].flat());
    this.#added = [];
    this.#removed.clear();
    return { added, removed };
  }
}

function isSame(a: Mark, b: Mark): boolean {
  return (
    a.end.node === b.end.node &&
    a.end.offset === b.end.offset &&
    a.entity === b.entity &&
    a.verdict === b.verdict &&
    a.certainty === b.certainty &&
    isSameList(a.because, b.because) &&
    isSameList(a.rivals.map(entityOf), b.rivals.map(entityOf))
  );
}

const entityOf = ({ entity }: Mark['rivals'][number]) => entity;

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** Returns whether the reader wants to see an entity. */
export type EntityFilter = (meant: EntityRef) => boolean;

/**
 * Returns a function that applies a filter to marks: without the entities that do not pass, `null` where none does.
 * It returns the same object each time.
 */
function createMarkFilter(filter: EntityFilter): (mark: Mark) => Mark | null {
  const ofSeveral = new WeakMap<Mark, Mark | null>();
  const among = (mark: Mark): Mark | null => {
    const [first, ...rivals] = [mark, ...mark.rivals].filter(filter);
    if (first === undefined) return null;
    const { entity, kind } = first;
    return rivals.length === mark.rivals.length ? mark : { ...mark, entity, kind, rivals };
  };
  return (mark) => {
    if (mark.rivals.length === 0) return filter(mark) ? mark : null;
    const known = ofSeveral.get(mark);
    if (known !== undefined) return known;
    const left = among(mark);
    ofSeveral.set(mark, left);
    return left;
  };
}
