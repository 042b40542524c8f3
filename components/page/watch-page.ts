import type { Block } from './block.ts';
import { type DirtyRoots, dropNested, isDirty, markDirty, noDirtyRoots, readingParent } from './changes.ts';
import {
  composedParent,
  designModeOf,
  documentElementOf,
  elementsOf,
  hasMoreElementsThan,
  hostOf,
  isElement,
  localNameOf,
  type TextRoot,
  wholeTextOf,
} from './dom.ts';
import { FlowReader } from './flow-reader.ts';
import {
  awaitShadowRoots,
  isLikelyHost,
  likelyHostsIn,
  ObservedRoots,
  shadowRootOf,
  textRootsOnScreen,
} from './shadow-roots.ts';
import { type ShouldYield, SliceScheduler } from './slices.ts';
import { tagOf } from './tags.ts';
import {
  createTextRootLookup,
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

/** How long `onSlice` may take after each slice, ms. */
const onSliceMs = 4;

/**
 * Reads a page's text, block by block, and follows its changes until the signal aborts. The first slice is read
 * before it returns. Whenever no work is left, the stored blocks equal those of a fresh reading of the page, except
 * for changes that styles alone make.
 */
export function watchPage<Value>(options: {
  document: Document;
  watcher: PageWatcher<Value>;
  signal: AbortSignal;
}): WatchedPage<Value> {
  return new PageReader(options);
}

class PageReader<Value> implements WatchedPage<Value> {
  readonly blocks: WatchedPage<Value>['blocks'];
  readonly #document: Document;
  readonly #watcher: PageWatcher<Value>;
  readonly #store: BlockStore<Value>;
  readonly #traits = createTraitIndex();
  readonly #traitLookup: TraitLookup;
  readonly #roots = new ObservedRoots((records) =>
    this.#handleChanges(records.length > maxRecords ? null : records),
  );
  readonly #awaitShadowRoot: (element: Element) => void;
  readonly #slices: SliceScheduler;
  readonly #treeFilter: TreeFilter;
  readonly #reader: FlowReader;
  readonly #removals: RemovalSweep<Value>;
  #dirty: DirtyRoots = noDirtyRoots();
  #isDesignMode = false;
  readonly #backlog = new Backlog();
  #flow: FlowInProgress<Value> | null = null;
  #isScreenRead = false;
  /** Before the first change nothing can be stored of what is yet to be read. */
  #hasChanged = false;

  constructor({ document, watcher, signal }: Parameters<typeof watchPage<Value>>[0]) {
    this.#document = document;
    this.#traitLookup = createTraitLookup(document, this.#traits);
    this.#watcher = watcher;
    this.#store = new BlockStore((...change) => watcher.onChange(...change));
    this.blocks = this.#store.byRoot;
    this.#removals = new RemovalSweep(this.#store, this.#roots);
    this.#treeFilter = new TreeFilter((text) => watcher.mayMatch?.(text) ?? true);
    this.#slices = new SliceScheduler({
      work: (shouldYield, isLater) => this.#work(shouldYield, isLater),
      signal,
    });
    this.#awaitShadowRoot = awaitShadowRoots({
      document,
      shadowRoots: this.shadowRoots,
      onRoot: (root) => {
        this.#addShadowRoot(hostOf(root), root);
        this.#slices.schedule();
      },
      signal,
    });
    this.#reader = new FlowReader({
      traits: this.#traits,
      sink: {
        block: (text, lang, take) => this.#matchBlock(text, lang, take),
        child: (child, inherited) => this.#push(child, inherited),
        host: (element) => this.#findShadowRoot(element),
      },
    });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    if (signal.aborted) return;
    this.#roots.observe(document);
    this.#markAllDirty();
    this.#slices.run();
  }

  get shadowRoots(): ReadonlyMap<Element, ShadowRoot> {
    return this.#roots.shadowRoots;
  }

  get isBusy(): boolean {
    const isReading = this.#flow !== null || this.#backlog.height > 0;
    return isReading || isDirty(this.#dirty) || this.#removals.isBusy;
  }

  #stop(): void {
    this.#roots.clear();
    this.#flow = null;
    this.#dirty = noDirtyRoots();
    this.#removals.clear();
    this.#backlog.truncate(0);
    this.#store.byRoot.clear();
  }

  rescan(): void {
    this.#handleChanges(null);
  }

  /** Handles changes of the page; `null` means that anything may have changed. */
  #handleChanges(records: readonly MutationRecord[] | null): void {
    this.#hasChanged = true;
    this.#traitLookup.reset();
    this.#removals.reset();
    this.#isScreenRead = false;
    this.#backlog.invalidate();
    if (this.#flow !== null) this.#flow.isStale ||= !canContinueAfter(records, this.#flow, this.#reader);
    if (records === null) this.#markAllDirty();
    else if (markDirty(records, this.#dirty, this.#traits)) this.#removals.request();
    this.#slices.schedule();
  }

  #markAllDirty(): void {
    for (const root of [this.#document, ...this.shadowRoots.values()]) this.#traits.scan(root);
    for (const owner of this.blocks.keys()) this.#dirty.flows.add(owner);
    const tree = documentElementOf(this.#document);
    if (tree !== null) this.#dirty.trees.add(tree);
    this.#removals.request();
  }

  /** Does one slice; true when nothing is left to do. */
  #work(shouldYield: ShouldYield, isLater: boolean): boolean {
    const isDesignMode = designModeOf(this.#document) === 'on';
    if (isDesignMode !== this.#isDesignMode) {
      this.#isDesignMode = isDesignMode;
      this.rescan();
    }
    dropNested(this.#dirty.trees, readingParent, (tree) => this.#traitLookup.of(tree) !== null);
    const isSeen =
      this.#removals.run(shouldYield) &&
      this.#resumeFlow(shouldYield) &&
      this.#readScreen(isLater, shouldYield);
    const isDone = isSeen && this.#readOn(shouldYield);
    this.#slices.extend(onSliceMs);
    return this.#watcher.onSlice(shouldYield) && isDone;
  }

  #readOn(shouldYield: () => boolean): boolean {
    const { trees, flows } = this.#dirty;
    while (trees.size > 0 || flows.size > 0 || this.#backlog.height > 0) {
      const isRead =
        trees.size > 0
          ? this.#readTree(trees.take(), shouldYield)
          : flows.size > 0
            ? this.#readText(flows.take(), shouldYield)
            : this.#readNext(shouldYield);
      if (!isRead) return false;
      if (shouldYield()) return !this.isBusy;
    }
    return true;
  }

  #readText(root: TextRoot, shouldYield: () => boolean): boolean {
    return this.#startFlow({ root, inherited: this.#traitLookup.of(root), isDeep: false, shouldYield });
  }

  #readNext(shouldYield: () => boolean): boolean {
    const { root, inherited } = this.#backlog.pop();
    if (this.#treeFilter.canSkip(root)) return this.#skipTree(root);
    return this.#startFlow({
      root,
      inherited: inherited ?? this.#traitLookup.of(root),
      isDeep: true,
      shouldYield,
    });
  }

  /** Skips a tree in which nothing matches, but for the shadow roots in it. */
  #skipTree(tree: TextRoot): true {
    this.#slices.addCost(skippedTreeCost);
    if (this.#hasChanged) this.#dropTree(tree);
    for (const element of likelyHostsIn(tree)) this.#findShadowRoot(element);
    return true;
  }

  /** Reads what shows on the screen first, when not all can be read in the first slice. */
  #readScreen(isLater: boolean, shouldYield: () => boolean): boolean {
    if (!isLater || this.#isScreenRead || !this.isBusy) return true;
    this.#isScreenRead = true;
    const isAllNew = this.#backlog.height > 0;
    for (const root of textRootsOnScreen(this.#document, this.shadowRoots)) {
      const isChanged = this.#dirty.flows.delete(root);
      if (!isChanged && !isAllNew) continue;
      if (!this.#readText(root, shouldYield) || shouldYield()) return false;
    }
    return true;
  }

  #readTree(tree: TextRoot, shouldYield: () => boolean): boolean {
    const inherited = this.#traitLookup.of(tree);
    if (inherited === null) {
      this.#dropTree(tree);
      return true;
    }
    if (isElement(tree)) this.#findShadowRoot(tree);
    if (!hasOwnText(tree)) return this.#startFlow({ root: tree, inherited, isDeep: true, shouldYield });
    this.#push(tree, inherited);
    return true;
  }

  /** Starts reading the text of a root; false when there was no time to finish. */
  #startFlow({ root, inherited, isDeep, shouldYield }: FlowToRead): boolean {
    if (inherited === null) {
      this.#store.delete(root);
      return true;
    }
    const base = this.#backlog.height;
    this.#flow = {
      root,
      hasOwnText: hasOwnText(root),
      isDeep,
      base,
      blocks: [],
      isStale: false,
      restarts: 0,
    };
    this.#reader.start(root, inherited);
    return this.#resumeFlow(shouldYield);
  }

  /** Continues the flow that is being read, if any; false when there was no time to finish. */
  #resumeFlow(shouldYield: () => boolean): boolean {
    const flow = this.#flow;
    if (flow === null) return true;
    if (flow.isStale && flow.restarts === maxRestarts) return this.#postponeFlow(flow);
    if (flow.isStale && !this.#restartFlow(flow)) return true;
    if (!this.#reader.resume(shouldYield)) return false;
    this.#flow = null;
    this.#backlog.reverseFrom(flow.base);
    this.#store.set(flow.root, flow.blocks.slice());
    return true;
  }

  /** Postpones a flow that changes faster than it can be read; false, as there is no time now. */
  #postponeFlow({ root, base, isDeep }: FlowInProgress<Value>): false {
    this.#flow = null;
    this.#backlog.truncate(base);
    this.#dirty[isDeep ? 'trees' : 'flows'].add(root);
    this.#slices.backOff();
    return false;
  }

  /** Restarts a flow after a change; false when there is nothing to read there any more. */
  #restartFlow(flow: FlowInProgress<Value>): boolean {
    this.#backlog.truncate(flow.base);
    const inherited = this.#traitLookup.of(flow.root);
    if (inherited === null) {
      this.#flow = null;
      this.#store.set(flow.root, []);
      return false;
    }
    flow.blocks = [];
    flow.isStale = false;
    flow.restarts += 1;
    this.#reader.start(flow.root, inherited);
    return true;
  }

  #matchBlock(text: string, lang: string | null, take: () => Block): void {
    const flow = this.#flow;
    const value = flow?.hasOwnText ? this.#watcher.match(text, lang) : null;
    this.#slices.addCost(text.length + (value === null ? 0 : (this.#watcher.costOf?.(value) ?? 0)));
    if (value !== null) flow?.blocks.push({ block: take(), value });
  }

  #push(root: TextRoot, inherited: InheritedTraits): void {
    if (this.#flow?.isDeep !== false) this.#backlog.push({ root, inherited });
  }

  #dropTree(tree: TextRoot): void {
    this.#store.deleteWithin(tree);
    for (const root of this.#roots.within(tree)) this.#dirty.trees.add(root);
  }

  #findShadowRoot(element: Element): void {
    if (this.#flow !== null && !this.#flow.isDeep && this.shadowRoots.has(element)) return;
    const root = shadowRootOf(element);
    if (root !== null) this.#addShadowRoot(element, root);
    else if (isLikelyHost(element, tagOf(localNameOf(element)))) this.#awaitShadowRoot(element);
  }

  #addShadowRoot(host: Element, root: ShadowRoot): void {
    if (this.#roots.add(host, root)) this.#traits.scan(root);
    this.#dirty.trees.add(root);
  }
}

/**
 * A tree whose text is yet to be read, with the traits it inherits; `null` where those may have changed since it was
 * pushed.
 */
type PendingTree = { readonly root: TextRoot; readonly inherited: InheritedTraits | null };

/** A stack of such trees; the top is read next. */
export class Backlog {
  readonly #trees: PendingTree[] = [];
  /** The inherited traits of the trees below this height are older than the last change of the page. */
  #staleBelow = 0;

  get height(): number {
    return this.#trees.length;
  }

  push(tree: PendingTree): void {
    this.#trees.push(tree);
  }

  pop(): PendingTree {
    const tree = this.#trees.pop();
    if (tree === undefined) throw new RangeError('There is nothing to read.');
    if (this.height >= this.#staleBelow) return tree;
    this.#staleBelow = this.height;
    return { ...tree, inherited: null };
  }

  /** Call it when the page has changed. */
  invalidate(): void {
    this.#staleBelow = this.height;
  }

  /** Drops what was pushed above a height. */
  truncate(height: number): void {
    this.#trees.length = height;
    this.#staleBelow = Math.min(this.#staleBelow, height);
  }

  /** Reverses what was pushed above a height, so that trees are read in page order. */
  reverseFrom(height: number): void {
    for (const tree of this.#trees.splice(height).reverse()) this.#trees.push(tree);
  }
}

/** How often a flow that changed while it was read is restarted at once; then it is postponed. */
export const maxRestarts = 3;

/** The flow that is being read: the text of one root, which may take more than one slice. */
export type FlowInProgress<Value> = {
  readonly root: TextRoot;
  /** Whether the root has text of its own, or is part of the text around it. */
  readonly hasOwnText: boolean;
  readonly isDeep: boolean;
  /** Where on the backlog begins what is to be read after it. */
  readonly base: number;
  blocks: StoredBlock<Value>[];
  isStale: boolean;
  restarts: number;
};

/** A root to read; `inherited` is `null` where text is not read. */
export type FlowToRead = Pick<FlowInProgress<unknown>, 'root' | 'isDeep'> & {
  readonly inherited: InheritedTraits | null;
  readonly shouldYield: () => boolean;
};

/**
 * The position of no more changes than this is looked up: browsers compare two siblings by walking over all between
 * them.
 */
const maxLookups = 100;

/**
 * True when reading a flow can continue after these changes (`null`: anything may have changed): they were made
 * elsewhere, or in a part that is yet to be read, as when a page grows at its end. So changes beside a long text
 * never keep it from being read.
 */
export function canContinueAfter(
  records: readonly MutationRecord[] | null,
  { root }: Pick<FlowInProgress<unknown>, 'root'>,
  reader: Pick<FlowReader, 'isAhead'>,
): boolean {
  if (records === null) return false;
  const textRootOf = createTextRootLookup();
  const owner = textRootOf(root);
  let lookups = 0;
  const isAhead = (node: Node): boolean => {
    lookups += 1;
    return lookups <= maxLookups && reader.isAhead(node);
  };
  const ancestors = new Set<Node>();
  for (let node: Node | null = root; node !== null; node = composedParent(node)) ancestors.add(node);
  return records.every(({ type, target, addedNodes, removedNodes }) => {
    if (type === 'attributes') return false;
    if (textRootOf(target) !== owner) return ![...removedNodes].some((node) => ancestors.has(node));
    if (removedNodes.length > 0) return false;
    // Nodes that were added together are still together, or were removed again since.
    const first = type === 'characterData' ? target : addedNodes[0];
    return first === undefined || isAhead(first);
  });
}

/** A block that matched, with the value it was stored for. */
export type StoredBlock<Value> = { readonly block: Block; readonly value: Value };

export type PageWatcher<Value> = {
  /**
   * False when no part of a text can match, however it is cut: then it is not read. The text is raw and runs across
   * the ends of blocks.
   */
  mayMatch?(text: string): boolean;
  /** The value to store for a block, or `null` to store nothing. Called once for each text that is read. */
  match(text: string, lang: string | null): Value | null;
  /** What matching cost, in characters that could have been read meanwhile; nothing when left out. */
  costOf?(value: Value): number;
  /** The blocks stored for a root's own text: before, and from now on. */
  onChange(root: TextRoot, before: readonly StoredBlock<Value>[], after: readonly StoredBlock<Value>[]): void;
  /** Called after each slice of reading: acts on the changes until `shouldYield`; returns true when all is done. */
  onSlice(shouldYield: ShouldYield): boolean;
};

export type WatchedPage<Value> = {
  /** The stored blocks, by text root. In no order. */
  readonly blocks: ReadonlyMap<TextRoot, readonly StoredBlock<Value>[]>;
  readonly shadowRoots: ReadonlyMap<Element, ShadowRoot>;
  /** True while there is text that was not read yet. */
  readonly isBusy: boolean;
  /** Matches all of the page again, in slices; a text's blocks stay stored until its turn. */
  rescan(): void;
};

const none: readonly never[] = [];

/** The stored blocks of a page, by text root. */
export class BlockStore<Value> {
  readonly byRoot = new Map<TextRoot, readonly StoredBlock<Value>[]>();
  readonly #onChange: PageWatcher<Value>['onChange'];

  constructor(onChange: PageWatcher<Value>['onChange']) {
    this.#onChange = onChange;
  }

  set(root: TextRoot, after: readonly StoredBlock<Value>[]): void {
    const before = this.byRoot.get(root) ?? none;
    if (before.length === 0 && after.length === 0) return;
    if (after.length === 0) this.byRoot.delete(root);
    else this.byRoot.set(root, after);
    this.#onChange(root, before, after);
  }

  delete(root: TextRoot): void {
    this.set(root, none);
  }

  /** Costs a look at each element of the tree, if anything is stored. */
  deleteWithin(tree: TextRoot): void {
    if (this.byRoot.size === 0) return;
    for (const root of elementsOf(tree)) this.delete(root);
  }
}

/**
 * Drops stored blocks and shadow roots that have left the page, in slices. Costs a look at each text root with stored
 * blocks, and at each shadow root.
 */
export class RemovalSweep<Value> {
  readonly #blocks: BlockStore<Value>;
  readonly #roots: ObservedRoots;
  #isRequested = false;
  #pass: Iterator<unknown> | null = null;
  #isInPage: (node: Node) => boolean;

  constructor(kept: BlockStore<Value>, roots: ObservedRoots) {
    this.#blocks = kept;
    this.#roots = roots;
    this.#isInPage = roots.checker();
  }

  get isBusy(): boolean {
    return this.#isRequested || this.#pass !== null;
  }

  /** Call it when something may have left the page. */
  request(): void {
    this.#isRequested = true;
  }

  /** Call it when the page has changed. */
  reset(): void {
    this.#isInPage = this.#roots.checker();
  }

  clear(): void {
    this.#isRequested = false;
    this.#pass = null;
  }

  /**
   * Continues; true when everything was checked. A request during a sweep starts another afterwards, so that no page
   * can restart a sweep forever.
   */
  run(shouldYield: () => boolean): boolean {
    while (this.isBusy) {
      this.#pass ??= this.#sweep();
      while (this.#pass.next().done !== true) if (shouldYield()) return false;
      this.#pass = null;
    }
    return true;
  }

  *#sweep(): Generator<unknown> {
    this.#isRequested = false;
    for (const root of this.#blocks.byRoot.keys()) yield this.#isInPage(root) || this.#blocks.delete(root);
    for (const [host, root] of this.#roots.shadowRoots)
      yield this.#isInPage(host) || this.#roots.remove(host, root);
  }
}

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
export class TreeFilter {
  readonly #mayMatch: (text: string) => boolean;
  /** By how much misses (trees that had to be read) exceed hits, recently. */
  #misses = 0;
  #skipped = 0;

  /** `mayMatch` returns false for a text that cannot match, however it is cut. */
  constructor(mayKeep: (text: string) => boolean) {
    this.#mayMatch = mayKeep;
  }

  /** True for a tree in which nothing matches; may be false for such a tree, too. */
  canSkip(tree: TextRoot): boolean {
    if (!isElement(tree) || !this.#shouldTry() || !isSmall(tree)) return false;
    const text = wholeTextOf(tree);
    const isQuiet = text.length <= maxText && !this.#mayMatch(text);
    this.#misses = Math.max(-maxMisses, Math.min(maxMisses, this.#misses + (isQuiet ? -1 : 1)));
    return isQuiet;
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
