import { Backlog } from './backlog.ts';
import type { Block } from './block.ts';
import { BlockStore } from './block-store.ts';
import { type DirtyRoots, isDirty, markDirty, noDirtyRoots } from './dirty-roots.ts';
import { designModeOf, documentElementOf, hostOf, isElement, localNameOf, type TextRoot } from './dom.ts';
import { dropNested, readingParent } from './drop-nested.ts';
import { canContinueAfter, type FlowInProgress, type FlowToRead, maxRestarts } from './flow-in-progress.ts';
import { FlowReader } from './flow-reader.ts';
import { createTraitLookup, hasOwnText, type InheritedTraits, type TraitLookup } from './inherited-traits.ts';
import { ObservedRoots } from './observed-roots.ts';
import { textRootsOnScreen } from './on-screen.ts';
import type { PageWatcher, WatchedPage } from './page-watcher.ts';
import { RemovalSweep } from './removal-sweep.ts';
import { awaitShadowRoots, isLikelyHost, likelyHostsIn, shadowRootOf } from './shadow-roots.ts';
import { type ShouldYield, SliceScheduler } from './slice-scheduler.ts';
import { tagOf } from './tags.ts';
import { createTraitIndex } from './trait-index.ts';
import { TreeFilter } from './tree-filter.ts';

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
