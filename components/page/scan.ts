import type { Block } from './block.ts';
import {
  canContinueAfter,
  type DirtyRoots,
  dropNested,
  isDirty,
  markDirty,
  noDirtyRoots,
  readingParent,
} from './changes.ts';
import { declaredLanguage, mayChangeHead } from './declared-language.ts';
import {
  designModeOf,
  documentElementOf,
  elementsOf,
  hasMoreElementsThan,
  hostOf,
  isConnected,
  isElement,
  localNameOf,
  type TextRoot,
  wholeTextOf,
} from './dom.ts';
import { FlowReader } from './flow-reader.ts';
import {
  isLikelyHost,
  type LateShadowRoots,
  likelyHostsIn,
  ObservedRoots,
  shadowRootOf,
  textRootsOnScreen,
  watchForShadowRoots,
} from './shadow-roots.ts';
import type { Slice } from './slices.ts';
import { tagOf } from './tags.ts';
import {
  createTraitIndex,
  createTraitLookup,
  hasOwnText,
  type InheritedTraits,
  type TraitLookup,
} from './traits.ts';

/** With more changes at once than this, the whole page is read again instead. */
const maxRecords = 20_000;
/** The cost of a skipped tree, in characters. */
const skippedTreeCost = 256;
/** How often a flow that changed while it was read is restarted at once; then it is postponed. */
const maxRestarts = 3;

/** The text of a block, and its language tag; `null` where the page gives none. */
export type PageText = { readonly text: string; readonly lang: string | null };

/** Decides what is kept of a page's texts. */
export type TextFilter<Value> = {
  /** What to keep of a text; `null` if nothing. */
  keep(text: PageText): Value | null;
  /**
   * False when no part of a text is kept, however it is cut: then it is not read. The text is raw and runs across the
   * ends of blocks.
   */
  mayKeep(text: string): boolean;
  /** Grows when texts are kept that were not before: then the page is read again. */
  readonly version: number;
};

/** A block that was kept, with the value it was kept for. */
export type KeptBlock<Value> = { readonly block: Block; readonly value: Value };

/** The blocks kept of a root's own text: before, and from now on. */
export type BlockChange<Value> = {
  readonly before: readonly KeptBlock<Value>[];
  readonly after: readonly KeptBlock<Value>[];
};

/** The flow that is being read: the text of one root, which may take more than one slice. */
type Flow<Value> = {
  readonly root: TextRoot;
  /** Whether the root has text of its own, or is part of the text around it. */
  readonly hasOwnText: boolean;
  /** Whether the text roots in it are to be read, too. */
  readonly isDeep: boolean;
  blocks: KeptBlock<Value>[];
  /** True when the page changed meanwhile, and when it did so that the flow has to be restarted. */
  hasChanged: boolean;
  isStale: boolean;
  restarts: number;
};

/** A tree whose text is yet to be read, with the traits it inherits. */
type PendingTree = { readonly root: TextRoot; readonly inherited: InheritedTraits };

/**
 * Reads a page's text, block by block, and follows its changes until the signal aborts. What is to be read waits
 * until it is asked for. Whenever nothing waits, the kept blocks equal those of a fresh reading of the page, except
 * for changes that styles alone make.
 */
export class PageScanner<Value> {
  readonly #document: Document;
  readonly #wake: () => void;
  readonly #traits = createTraitIndex();
  readonly #traitLookup: TraitLookup;
  readonly #reader = new FlowReader(this.#traits);
  readonly #roots = new ObservedRoots((records) => {
    this.#noteChanges(records.length > maxRecords ? null : records);
    this.#wake();
  });
  readonly #lateRoots: LateShadowRoots;
  readonly #filter: TextFilter<Value>;
  readonly #treeFilter: TreeFilter;
  #version: number;
  #hasBegun = false;
  readonly #blocks = new Map<TextRoot, readonly KeptBlock<Value>[]>();
  #changes: BlockChange<Value>[] = [];

  #dirty: DirtyRoots = noDirtyRoots();
  /** The trees that are to be read whole, the next one last. */
  readonly #backlog: PendingTree[] = [];
  /** What the trees below this height inherit may have changed. */
  #staleBelow = 0;
  #flow: Flow<Value> | null = null;
  /** What shows on the screen and is to be read before the rest; `null` until that is looked up. */
  #screen: Iterator<TextRoot> | null = null;
  #isSweepRequested = false;
  #sweep: Iterator<unknown> | null = null;
  #isInPage: (node: Node) => boolean;
  #isDesignMode = false;
  /** What the head declares, and whether it may have changed. */
  #declaredLanguage: string | null = null;
  #isHeadStale = false;
  /** Before the first change nothing can be kept of what is yet to be read. */
  #hasChanged = false;

  constructor({
    document,
    filter,
    wake,
    signal,
  }: {
    readonly document: Document;
    readonly filter: TextFilter<Value>;
    /** Called when there is something to read again. */
    readonly wake: () => void;
    readonly signal: AbortSignal;
  }) {
    this.#document = document;
    this.#wake = wake;
    this.#traitLookup = createTraitLookup(document, this.#traits, () => this.#declaredLanguage);
    this.#filter = filter;
    this.#version = filter.version;
    this.#treeFilter = new TreeFilter((text) => filter.mayKeep(text));
    this.#lateRoots = watchForShadowRoots({ document, shadowRoots: this.shadowRoots, wake, signal });
    this.#isInPage = this.#roots.checker();
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    if (signal.aborted) return;
    this.#roots.observe(document);
    this.#declaredLanguage = declaredLanguage(document);
    this.#markAllDirty();
  }

  /** The kept blocks, by text root. In no order. */
  get blocks(): ReadonlyMap<TextRoot, readonly KeptBlock<Value>[]> {
    return this.#blocks;
  }

  get shadowRoots(): ReadonlyMap<Element, ShadowRoot> {
    return this.#roots.shadowRoots;
  }

  /** True while there is text that was not read yet. */
  get isBusy(): boolean {
    const isReading = this.#flow !== null || this.#backlog.length > 0;
    return isReading || isDirty(this.#dirty) || this.#isSweeping || this.#version !== this.#filter.version;
  }

  /** Reads on until the slice is over, and pauses after each text that is kept. */
  *read(slice: Slice): Generator<void, void> {
    this.#prepare();
    if (!this.#sweepOn(slice)) return;
    while (this.#flow !== null || this.#startNext(slice)) {
      if (this.#flow !== null) {
        const text = this.#readOn(this.#flow, slice);
        if (text === 'paused') return;
        if (text !== 'end' && this.#keep(this.#flow, text)) yield;
      }
      if (slice.isOver()) return;
    }
  }

  /** False where nothing is kept of a text. */
  #keep(flow: Flow<Value>, text: PageText): boolean {
    const value = this.#filter.keep(text);
    if (value !== null) flow.blocks.push({ block: this.#reader.toBlock(), value });
    return value !== null;
  }

  /** The changes of the kept blocks since the last call. */
  takeChanges(): readonly BlockChange<Value>[] {
    const changes = this.#changes;
    this.#changes = [];
    return changes;
  }

  #stop(): void {
    this.#roots.clear();
    this.#flow = null;
    this.#dirty = noDirtyRoots();
    this.#isSweepRequested = false;
    this.#sweep = null;
    this.#backlog.length = 0;
    this.#blocks.clear();
  }

  /** Notes what changes of the page affect; `null` means that anything may have changed. */
  #noteChanges(records: readonly MutationRecord[] | null): void {
    this.#hasChanged = true;
    this.#isHeadStale ||= records === null || mayChangeHead(records, this.#document);
    this.#traitLookup.reset();
    this.#isInPage = this.#roots.checker();
    this.#screen = null;
    this.#staleBelow = this.#backlog.length;
    if (this.#flow !== null) {
      this.#flow.hasChanged = true;
      this.#flow.isStale ||= records === null || !canContinueAfter(records, this.#flow.root, this.#reader);
    }
    if (records === null) this.#markAllDirty();
    else if (markDirty(records, this.#dirty, this.#traits)) this.#isSweepRequested = true;
  }

  #markAllDirty(): void {
    for (const root of [this.#document, ...this.shadowRoots.values()]) this.#traits.scan(root);
    for (const owner of this.#blocks.keys()) this.#dirty.flows.add(owner);
    const tree = documentElementOf(this.#document);
    if (tree !== null) this.#dirty.trees.add(tree);
    this.#isSweepRequested = true;
  }

  /** Takes in what no record reports. */
  #prepare(): void {
    const isDesignMode = designModeOf(this.#document) === 'on';
    if (isDesignMode !== this.#isDesignMode) {
      this.#isDesignMode = isDesignMode;
      this.#noteChanges(null);
    }
    this.#readHead();
    if (this.#version !== this.#filter.version) {
      this.#version = this.#filter.version;
      if (this.#hasBegun) this.#noteChanges(null);
    }
    this.#hasBegun = true;
    for (const root of this.#lateRoots.take()) this.#addShadowRoot(hostOf(root), root);
    dropNested(this.#dirty.trees, readingParent, (tree) => this.#traitLookup.of(tree) !== null);
  }

  #readHead(): void {
    if (!this.#isHeadStale) return;
    const declared = declaredLanguage(this.#document);
    if (declared !== this.#declaredLanguage) this.#noteChanges(null);
    this.#declaredLanguage = declared;
    this.#isHeadStale = false;
  }

  get #isSweeping(): boolean {
    return this.#isSweepRequested || this.#sweep !== null;
  }

  /**
   * Drops kept blocks and shadow roots that have left the page; false when there was no time for all. A request
   * during a sweep starts another afterwards, so that no page can restart a sweep forever. Costs a look at each text
   * root with kept blocks, and at each shadow root.
   */
  #sweepOn(slice: Slice): boolean {
    while (this.#isSweeping) {
      this.#sweep ??= this.#sweepSteps();
      while (this.#sweep.next().done !== true) if (slice.isOver()) return false;
      this.#sweep = null;
    }
    return true;
  }

  *#sweepSteps(): Generator<void> {
    this.#isSweepRequested = false;
    for (const root of this.#blocks.keys()) {
      yield;
      if (!this.#isInPage(root)) this.#replaceBlocks(root, none);
    }
    for (const [host, root] of this.shadowRoots) {
      yield;
      if (!this.#isInPage(host)) this.#roots.remove(host, root);
    }
  }

  /** Starts the next flow, or does without it; false when nothing is left. */
  #startNext(slice: Slice): boolean {
    const { trees, flows } = this.#dirty;
    if (!this.isBusy) return false;
    const onScreen = slice.isLater ? this.#nextOnScreen() : null;
    if (onScreen !== null) this.#startShallow(onScreen);
    else if (trees.size > 0) this.#startTree(trees.take());
    else if (flows.size > 0) this.#startShallow(flows.take());
    else this.#startPending(slice);
    return true;
  }

  /** What shows on the screen is read first, when not all can be read in the first slice. */
  #nextOnScreen(): TextRoot | null {
    this.#screen ??= textRootsOnScreen(this.#document, this.shadowRoots).values();
    for (let turn = this.#screen.next(); turn.done !== true; turn = this.#screen.next()) {
      const isChanged = this.#dirty.flows.delete(turn.value);
      if (isChanged || this.#backlog.length > 0) return turn.value;
    }
    return null;
  }

  #startPending(slice: Slice): void {
    const pending = this.#backlog.pop();
    if (pending === undefined) return;
    const isStale = this.#backlog.length < this.#staleBelow;
    if (isStale) this.#staleBelow = this.#backlog.length;
    const { root, inherited } = pending;
    if (this.#treeFilter.canSkip(root)) this.#skipTree(root, slice);
    else this.#startFlow(root, isStale ? this.#traitLookup.of(root) : inherited, true);
  }

  #startTree(tree: TextRoot): void {
    const inherited = this.#traitLookup.of(tree);
    if (inherited === null) {
      this.#dropTree(tree);
      return;
    }
    // Asking the browser for a closed root takes long: not for every line that a feed adds.
    if (isElement(tree) && isLikelyHost(tree, tagOf(localNameOf(tree)))) this.#findShadowRoot(tree);
    if (hasOwnText(tree)) this.#backlog.push({ root: tree, inherited });
    else this.#startFlow(tree, inherited, true);
  }

  #startShallow(root: TextRoot): void {
    this.#startFlow(root, this.#traitLookup.of(root), false);
  }

  /** Starts reading the text of a root, if it is read at all. */
  #startFlow(root: TextRoot, inherited: InheritedTraits | null, isDeep: boolean): void {
    if (inherited === null) {
      this.#replaceBlocks(root, none);
      return;
    }
    this.#flow = {
      root,
      hasOwnText: hasOwnText(root),
      isDeep,
      blocks: [],
      hasChanged: false,
      isStale: false,
      restarts: 0,
    };
    this.#reader.start(root, inherited, isDeep);
  }

  /** Continues the flow: its next text, or where that came to. */
  #readOn(flow: Flow<Value>, slice: Slice): PageText | 'paused' | 'end' {
    if (flow.isStale && flow.restarts === maxRestarts) return this.#postpone(flow, slice);
    if (flow.isStale && !this.#restart(flow)) return 'end';
    for (;;) {
      const step = this.#reader.next(slice);
      this.#findShadowRoots(this.#reader.hosts);
      if (step === 'paused') return step;
      if (step === 'end') return this.#finish(flow);
      const { text, lang } = this.#reader;
      slice.spend(text.length);
      if (flow.hasOwnText) return { text, lang };
      if (slice.isOver()) return 'paused';
    }
  }

  #finish(flow: Flow<Value>): 'end' {
    // The first of them is read next, and so comes last.
    for (const child of this.#reader.children.reverse()) this.#backlog.push(child);
    if (flow.hasChanged) this.#staleBelow = this.#backlog.length;
    this.#flow = null;
    this.#replaceBlocks(flow.root, flow.blocks.slice());
    return 'end';
  }

  /** Postpones a flow that changes faster than it can be read. */
  #postpone({ root, isDeep }: Flow<Value>, slice: Slice): 'paused' {
    this.#flow = null;
    this.#dirty[isDeep ? 'trees' : 'flows'].add(root);
    slice.backOff();
    return 'paused';
  }

  /** Restarts a flow after a change; false when there is nothing to read there any more. */
  #restart(flow: Flow<Value>): boolean {
    const inherited = this.#traitLookup.of(flow.root);
    if (inherited === null) {
      this.#flow = null;
      this.#replaceBlocks(flow.root, none);
      return false;
    }
    flow.blocks = [];
    flow.isStale = false;
    flow.restarts += 1;
    this.#reader.start(flow.root, inherited, flow.isDeep);
    return true;
  }

  /** Skips a tree of which nothing is kept, but for the shadow roots in it. */
  #skipTree(tree: TextRoot, slice: Slice): void {
    slice.spend(skippedTreeCost);
    if (this.#hasChanged) this.#dropTree(tree);
    for (const element of likelyHostsIn(tree)) this.#findShadowRoot(element);
  }

  /** Drops what is kept of a tree. Costs a look at each element of it, if anything is kept. */
  #dropTree(tree: TextRoot): void {
    if (this.#blocks.size > 0) for (const root of elementsOf(tree)) this.#replaceBlocks(root, none);
    for (const root of this.#roots.within(tree)) this.#dirty.trees.add(root);
  }

  #replaceBlocks(root: TextRoot, after: readonly KeptBlock<Value>[]): void {
    const before = this.#blocks.get(root) ?? none;
    if (before.length === 0 && after.length === 0) return;
    if (after.length === 0) this.#blocks.delete(root);
    else this.#blocks.set(root, after);
    this.#changes.push({ before, after });
  }

  #findShadowRoots(hosts: Element[]): void {
    if (hosts.length > 0) for (const host of hosts.splice(0)) this.#findShadowRoot(host);
  }

  #findShadowRoot(element: Element): void {
    if (this.#flow !== null && !this.#flow.isDeep && this.shadowRoots.has(element)) return;
    const root = shadowRootOf(element);
    if (root !== null) this.#addShadowRoot(element, root);
    else if (isLikelyHost(element, tagOf(localNameOf(element)))) this.#lateRoots.add(element);
  }

  #addShadowRoot(host: Element, root: ShadowRoot): void {
    // It may have left the page while it waited; whether a sweep follows is not known.
    if (!isConnected(host)) return;
    if (this.#roots.add(host, root)) this.#traits.scan(root);
    this.#dirty.trees.add(root);
  }
}

const none: readonly never[] = [];

/** Trees with more elements or text (UTF-16 code units) are not checked as a whole: it would block the page. */
const maxElements = 5_000;
const maxText = 131_072;
/**
 * Checking is a waste on pages with many names: after this many more misses than hits, only one tree in `tryEvery` is
 * checked.
 */
const maxMisses = 4;
const tryEvery = 16;

/**
 * Finds trees that need not be read, by their text as a whole, which the browser returns many times faster than its
 * nodes can be read one by one.
 */
class TreeFilter {
  readonly #mayKeep: (text: string) => boolean;
  /** By how much misses (trees that had to be read) exceed hits, recently. */
  #misses = 0;
  #skipped = 0;

  constructor(mayKeep: (text: string) => boolean) {
    this.#mayKeep = mayKeep;
  }

  /** True for a tree of which nothing is kept; may be false for such a tree, too. */
  canSkip(tree: TextRoot): boolean {
    if (!isElement(tree) || !this.#shouldTry() || !isSmall(tree)) return false;
    const text = wholeTextOf(tree);
    const canSkip = text.length <= maxText && !this.#mayKeep(text);
    this.#misses = Math.max(-maxMisses, Math.min(maxMisses, this.#misses + (canSkip ? -1 : 1)));
    return canSkip;
  }

  #shouldTry(): boolean {
    if (this.#misses < maxMisses) return true;
    this.#skipped = (this.#skipped + 1) % tryEvery;
    return this.#skipped === 0;
  }
}

/** Elements that cannot contain blocks, except for those that scripts put there. */
const blocklessTags: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6'.split(' '));

const isSmall = (tree: Element): boolean =>
  blocklessTags.has(localNameOf(tree)) || !hasMoreElementsThan(tree, maxElements);
