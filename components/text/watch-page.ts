import { Backlog } from './backlog.ts';
import type { Block } from './block.ts';
import { type Changes, isAnything, noChanges, noteRecords } from './changes.ts';
import { designModeOf, documentElementOf, hostOf, isElement, localNameOf, type TextRoot } from './dom.ts';
import { type FlowInProgress, type FlowToRead, holdsAfter, mostRestarts } from './flow-in-progress.ts';
import { FlowReader } from './flow-reader.ts';
import { KeptTexts } from './kept-texts.ts';
import { Losses } from './losses.ts';
import { dropNested, outerToRead } from './nested.ts';
import { onScreen } from './on-screen.ts';
import { type InheritedTraits, isOwnerOfText, makeOutlook, type Outlook } from './outlook.ts';
import type { PageWatcher, WatchedPage } from './page-watcher.ts';
import { awaitShadowRoots, isLikelyHost, likelyHostsIn, shadowRootOf } from './shadow.ts';
import { type IsTime, Slices } from './slices.ts';
import { tagOf } from './tags.ts';
import { makeTraitBook } from './traits.ts';
import { WatchedRoots } from './watched-roots.ts';
import { WholeTrees } from './whole-trees.ts';

/** More changes than these at once are not looked at one by one: the whole page is read again. */
const mostRecords = 20_000;
/** A tree that is passed over costs as much as so many characters that are read. */
const quietTreeCost = 256;

/** The watcher has as long to act on what was read in a slice, ms, and goes on in the next. */
const actingTime = 4;

/**
 * Reads a page's text, block by block, and goes on reading what changes until the signal aborts.
 * The first slice is read before it returns. At any moment without work left, what is kept equals
 * what a fresh reading of the page would keep, but for changes that styles alone make.
 */
export function watchPage<Value>(options: {
  document: Document;
  watcher: PageWatcher<Value>;
  signal: AbortSignal;
}): WatchedPage<Value> {
  return new PageReader(options);
}

class PageReader<Value> implements WatchedPage<Value> {
  readonly kept: WatchedPage<Value>['kept'];
  readonly #document: Document;
  readonly #watcher: PageWatcher<Value>;
  readonly #kept: KeptTexts<Value>;
  readonly #traits = makeTraitBook();
  readonly #outlook: Outlook;
  readonly #roots = new WatchedRoots((records) => this.#note(records.length > mostRecords ? null : records));
  readonly #awaitShadowRoot: (element: Element) => void;
  readonly #slices: Slices;
  readonly #wholes: WholeTrees;
  readonly #reader: FlowReader;
  readonly #losses: Losses<Value>;
  #changes: Changes = noChanges();
  #isDesigned = false;
  readonly #backlog = new Backlog();
  #flow: FlowInProgress<Value> | null = null;
  #isScreenRead = false;
  /** Before the first change nothing can have been kept of what is yet to be read. */
  #hasChanged = false;

  constructor({ document, watcher, signal }: Parameters<typeof watchPage<Value>>[0]) {
    this.#document = document;
    this.#outlook = makeOutlook(document, this.#traits);
    this.#watcher = watcher;
    this.#kept = new KeptTexts((...change) => watcher.onChange(...change));
    this.kept = this.#kept.byRoot;
    this.#losses = new Losses(this.#kept, this.#roots);
    this.#wholes = new WholeTrees((text) => watcher.mayKeep?.(text) ?? true);
    this.#slices = new Slices({ work: (isTime, isLater) => this.#work(isTime, isLater), signal });
    this.#awaitShadowRoot = awaitShadowRoots({
      document,
      shadowRoots: this.shadowRoots,
      onRoot: (root) => {
        this.#enter(hostOf(root), root);
        this.#slices.soon();
      },
      signal,
    });
    this.#reader = new FlowReader({
      traits: this.#traits,
      sink: {
        block: (text, lang, take) => this.#weigh(text, lang, take),
        child: (child, around) => this.#push(child, around),
        host: (element) => this.#lookForShadow(element),
      },
    });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    if (signal.aborted) return;
    this.#roots.observe(document);
    this.#changeAll();
    this.#slices.now();
  }

  get shadowRoots(): ReadonlyMap<Element, ShadowRoot> {
    return this.#roots.shadowRoots;
  }

  get isBusy(): boolean {
    const isReading = this.#flow !== null || this.#backlog.height > 0;
    return isReading || isAnything(this.#changes) || this.#losses.areSought;
  }

  #stop(): void {
    this.#roots.clear();
    this.#flow = null;
    this.#changes = noChanges();
    this.#losses.clear();
    this.#backlog.cutTo(0);
    this.#kept.byRoot.clear();
  }

  readAgain(): void {
    this.#note(null);
  }

  /** Takes in that the page has changed, all of it or as told: what was seen before may not hold. */
  #note(records: readonly MutationRecord[] | null): void {
    this.#hasChanged = true;
    this.#outlook.renew();
    this.#losses.renew();
    this.#isScreenRead = false;
    this.#backlog.outdate();
    if (this.#flow !== null) this.#flow.isBroken ||= !holdsAfter(records, this.#flow, this.#reader);
    if (records === null) this.#changeAll();
    else if (noteRecords(records, this.#changes, this.#traits)) this.#losses.seek();
    this.#slices.soon();
  }

  #changeAll(): void {
    for (const root of [this.#document, ...this.shadowRoots.values()]) this.#traits.learn(root);
    for (const owner of this.kept.keys()) this.#changes.flows.add(owner);
    const tree = documentElementOf(this.#document);
    if (tree !== null) this.#changes.trees.add(tree);
    this.#losses.seek();
  }

  /** True when nothing is left to do. */
  #work(isTime: IsTime, isLater: boolean): boolean {
    const isDesigned = designModeOf(this.#document) === 'on';
    if (isDesigned !== this.#isDesigned) {
      this.#isDesigned = isDesigned;
      this.readAgain();
    }
    dropNested(this.#changes.trees, outerToRead, (tree) => this.#outlook.of(tree) !== null);
    const isSeen = this.#losses.find(isTime) && this.#finish(isTime) && this.#readScreen(isLater, isTime);
    const isDone = isSeen && this.#readOn(isTime);
    this.#slices.extend(actingTime);
    return this.#watcher.onSlice(isTime) && isDone;
  }

  #readOn(isTime: () => boolean): boolean {
    const { trees, flows } = this.#changes;
    while (trees.size > 0 || flows.size > 0 || this.#backlog.height > 0) {
      const isRead =
        trees.size > 0
          ? this.#readTree(trees.take(), isTime)
          : flows.size > 0
            ? this.#readFlow(flows.take(), isTime)
            : this.#readNext(isTime);
      if (!isRead) return false;
      if (isTime()) return !this.isBusy;
    }
    return true;
  }

  #readFlow(root: TextRoot, isTime: () => boolean): boolean {
    return this.#read({ root, around: this.#outlook.of(root), isDeep: false, isTime });
  }

  #readNext(isTime: () => boolean): boolean {
    const { root, around } = this.#backlog.pop();
    if (this.#wholes.isQuiet(root)) return this.#passOver(root);
    return this.#read({ root, around: around ?? this.#outlook.of(root), isDeep: true, isTime });
  }

  /** Of a tree that holds nothing to keep only the shadow roots are taken in. */
  #passOver(tree: TextRoot): true {
    this.#slices.spend(quietTreeCost);
    if (this.#hasChanged) this.#forgetWithin(tree);
    for (const element of likelyHostsIn(tree)) this.#lookForShadow(element);
    return true;
  }

  /** Reads what shows on the screen first, when not all can be read at once. */
  #readScreen(isLater: boolean, isTime: () => boolean): boolean {
    if (!isLater || this.#isScreenRead || !this.isBusy) return true;
    this.#isScreenRead = true;
    const isAllNew = this.#backlog.height > 0;
    for (const root of onScreen(this.#document, this.shadowRoots)) {
      const isChanged = this.#changes.flows.delete(root);
      if (!isChanged && !isAllNew) continue;
      if (!this.#readFlow(root, isTime) || isTime()) return false;
    }
    return true;
  }

  #readTree(tree: TextRoot, isTime: () => boolean): boolean {
    const around = this.#outlook.of(tree);
    if (around === null) {
      this.#forgetWithin(tree);
      return true;
    }
    if (isElement(tree)) this.#lookForShadow(tree);
    if (!isOwnerOfText(tree)) return this.#read({ root: tree, around, isDeep: true, isTime });
    this.#push(tree, around);
    return true;
  }

  /** Reads an element's own text; false when there was no time to finish. */
  #read({ root, around, isDeep, isTime }: FlowToRead): boolean {
    if (around === null) {
      this.#kept.forget(root);
      return true;
    }
    const base = this.#backlog.height;
    const isOwner = isOwnerOfText(root);
    this.#flow = { root, isOwner, isDeep, base, gathered: [], isBroken: false, restarts: 0 };
    this.#reader.begin(root, around);
    return this.#finish(isTime);
  }

  /** Goes on with the text that is being read, if any. */
  #finish(isTime: () => boolean): boolean {
    const flow = this.#flow;
    if (flow === null) return true;
    if (flow.isBroken && flow.restarts === mostRestarts) return this.#putOff(flow);
    if (flow.isBroken && !this.#restart(flow)) return true;
    if (!this.#reader.proceed(isTime)) return false;
    this.#flow = null;
    this.#backlog.reverseFrom(flow.base);
    this.#kept.keep(flow.root, flow.gathered.slice());
    return true;
  }

  /** Leaves what changes faster than it can be read for later; false, as there is no time now. */
  #putOff({ root, base, isDeep }: FlowInProgress<Value>): false {
    this.#flow = null;
    this.#backlog.cutTo(base);
    this.#changes[isDeep ? 'trees' : 'flows'].add(root);
    this.#slices.pause();
    return false;
  }

  /** Begins a flow anew after a change; false when there is nothing to read there any more. */
  #restart(flow: FlowInProgress<Value>): boolean {
    this.#backlog.cutTo(flow.base);
    const around = this.#outlook.of(flow.root);
    if (around === null) {
      this.#flow = null;
      this.#kept.keep(flow.root, []);
      return false;
    }
    flow.gathered = [];
    flow.isBroken = false;
    flow.restarts += 1;
    this.#reader.begin(flow.root, around);
    return true;
  }

  #weigh(text: string, lang: string | null, take: () => Block): void {
    const flow = this.#flow;
    const value = flow?.isOwner ? this.#watcher.weigh(text, lang) : null;
    this.#slices.spend(text.length + (value === null ? 0 : (this.#watcher.costOf?.(value) ?? 0)));
    if (value !== null) flow?.gathered.push({ block: take(), value });
  }

  #push(root: TextRoot, around: InheritedTraits): void {
    if (this.#flow?.isDeep !== false) this.#backlog.push({ root, around });
  }

  #forgetWithin(tree: TextRoot): void {
    this.#kept.forgetWithin(tree);
    for (const root of this.#roots.within(tree)) this.#changes.trees.add(root);
  }

  #lookForShadow(element: Element): void {
    if (this.#flow !== null && !this.#flow.isDeep && this.shadowRoots.has(element)) return;
    const root = shadowRootOf(element);
    if (root !== null) this.#enter(element, root);
    else if (isLikelyHost(element, tagOf(localNameOf(element)))) this.#awaitShadowRoot(element);
  }

  #enter(host: Element, root: ShadowRoot): void {
    if (this.#roots.add(host, root)) this.#traits.learn(root);
    this.#changes.trees.add(root);
  }
}
