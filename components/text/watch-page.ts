import type { Block } from './block.ts';
import { type Changes, noChanges, noteRecords } from './changes.ts';
import {
  designModeOf,
  documentElementOf,
  hostOf,
  isConnected,
  isElement,
  isShadowRoot,
  localNameOf,
  ownerDocumentOf,
  type TextRoot,
} from './dom.ts';
import { FlowReader } from './flow-reader.ts';
import { onScreen } from './on-screen.ts';
import { awaitShadowRoots, isCustom, shadowRootOf } from './shadow.ts';
import { Slices } from './slices.ts';
import { makeOutlook, type Outlook, type Surroundings } from './surroundings.ts';
import { roleOf } from './tags.ts';
import { makeTraitBook, traitAttributes } from './traits.ts';

/** A block that was kept, with what it was kept for. */
export type Kept<Value> = { readonly block: Block; readonly value: Value };

export type PageWatcher<Value> = {
  /** Says what a block is kept for, or `null` when it need not be. Called once for each text that is read. */
  weigh(text: string, lang: string | null): Value | null;
  /** What is kept of an element's own text: before, and from now on. */
  onChange(root: TextRoot, before: readonly Kept<Value>[], after: readonly Kept<Value>[]): void;
  /** After each slice of work: a good moment to act on the changes. */
  onSlice(): void;
  /** A shadow root has become part of the page. */
  onShadowRoot?(root: ShadowRoot): void;
};

export type WatchedPage<Value> = {
  /** What is kept, by the element or shadow root whose own text it is. In no order. */
  readonly kept: ReadonlyMap<TextRoot, readonly Kept<Value>[]>;
  readonly shadowRoots: ReadonlyMap<Element, ShadowRoot>;
  /** True while there is text that was not read yet. */
  readonly isBusy: boolean;
};

/** More changes than these at once are not looked at one by one: the whole page is read again. */
const mostRecords = 20_000;
/** How often a reading that a change broke into is begun anew, before it is done in one go. */
const mostRestarts = 3;

const none: readonly never[] = [];

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

type Reading<Value> = {
  readonly root: TextRoot;
  /** Whether the text is the root's own, or that of an element around it. */
  readonly isOwner: boolean;
  readonly isDeep: boolean;
  /** What is to be read after it, in page order, lies on the stack from here on. */
  readonly base: number;
  gathered: Kept<Value>[];
  isBroken: boolean;
  restarts: number;
};

class PageReader<Value> implements WatchedPage<Value> {
  readonly kept = new Map<TextRoot, readonly Kept<Value>[]>();
  readonly shadowRoots = new Map<Element, ShadowRoot>();

  readonly #document: Document;
  readonly #watcher: PageWatcher<Value>;
  readonly #traits = makeTraitBook();
  readonly #outlook: Outlook;
  readonly #observers = new Map<Node, MutationObserver>();
  readonly #awaitShadowRoot: (element: Element) => void;
  readonly #slices: Slices;
  readonly #reader: FlowReader;

  #changes: Changes = noChanges();
  #isDesigned = false;
  /** What is yet to be read throughout, the next one last, each with what holds in it. */
  readonly #stack: TextRoot[] = [];
  readonly #arounds: Surroundings[] = [];
  /** The stack's surroundings below this height are older than the last change. */
  #staleBelow = 0;
  #reading: Reading<Value> | null = null;
  #isScreenRead = false;

  constructor({
    document,
    watcher,
    signal,
  }: {
    document: Document;
    watcher: PageWatcher<Value>;
    signal: AbortSignal;
  }) {
    this.#document = document;
    this.#outlook = makeOutlook(document, this.#traits);
    this.#watcher = watcher;
    this.#slices = new Slices({ work: (isTime, isLater) => this.#work(isTime, isLater), signal });
    this.#awaitShadowRoot = awaitShadowRoots({ onRoot: (root) => this.#enterLate(root), signal });
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
    this.#observe(document);
    this.#traits.learn(document);
    this.#isDesigned = designModeOf(document) === 'on';
    this.#changes.trees.add(documentElementOf(document));
    this.#slices.now();
  }

  get isBusy(): boolean {
    const { flows, trees, hasLosses } = this.#changes;
    return this.#reading !== null || this.#stack.length > 0 || flows.size > 0 || trees.size > 0 || hasLosses;
  }

  #observe(root: Document | ShadowRoot): void {
    const observer = new MutationObserver((records) => this.#note(records));
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: [...traitAttributes],
    });
    this.#observers.set(root, observer);
  }

  #stop(): void {
    for (const observer of this.#observers.values()) observer.disconnect();
    this.#observers.clear();
    this.#reading = null;
    this.#changes = noChanges();
    this.#stack.length = 0;
    this.#arounds.length = 0;
    this.kept.clear();
    this.shadowRoots.clear();
  }

  #note(records: readonly MutationRecord[]): void {
    this.#renew();
    if (records.length > mostRecords) this.#changeAll();
    else noteRecords(records, this.#changes, this.#traits);
    this.#slices.soon();
  }

  /** To be called whenever the page has changed: what was seen before may not hold. */
  #renew(): void {
    this.#outlook.renew();
    this.#isScreenRead = false;
    this.#staleBelow = this.#stack.length;
    if (this.#reading !== null) this.#reading.isBroken = true;
  }

  #changeAll(): void {
    const root = documentElementOf(this.#document);
    this.#traits.learn(this.#document);
    for (const shadowRoot of this.shadowRoots.values()) this.#traits.learn(shadowRoot);
    for (const owner of this.kept.keys()) this.#changes.flows.add(owner);
    this.#changes.trees.add(root);
    this.#changes.hasLosses = true;
  }

  /** True when nothing is left to do. */
  #work(isTime: () => boolean, isLater: boolean): boolean {
    const isDesigned = designModeOf(this.#document) === 'on';
    if (isDesigned !== this.#isDesigned) {
      this.#isDesigned = isDesigned;
      this.#renew();
      this.#changeAll();
    }
    if (this.#changes.hasLosses) this.#sweep();
    const isDone = this.#finish(isTime) && this.#readScreen(isLater, isTime) && this.#readOn(isTime);
    this.#watcher.onSlice();
    return isDone;
  }

  #readOn(isTime: () => boolean): boolean {
    const { trees, flows } = this.#changes;
    while (trees.size > 0 || flows.size > 0 || this.#stack.length > 0) {
      const isRead =
        trees.size > 0
          ? this.#readTree(takeFrom(trees), isTime)
          : flows.size > 0
            ? this.#readFlow(takeFrom(flows), isTime)
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
    const root = this.#stack.pop() as TextRoot;
    const seen = this.#arounds.pop() as Surroundings;
    const isStale = this.#stack.length < this.#staleBelow;
    if (isStale) this.#staleBelow = this.#stack.length;
    const around = isStale ? this.#outlook.of(root) : seen;
    return this.#read({ root, around, isDeep: true, isTime });
  }

  /** Reads what shows on the screen first, when not all can be read at once. */
  #readScreen(isLater: boolean, isTime: () => boolean): boolean {
    if (!isLater || this.#isScreenRead || !this.isBusy) return true;
    this.#isScreenRead = true;
    const isAllNew = this.#stack.length > 0;
    for (const root of onScreen(this.#document, this.shadowRoots)) {
      const isChanged = this.#changes.flows.delete(root);
      if (!isChanged && !isAllNew) continue;
      if (!this.#readFlow(root, isTime) || isTime()) return false;
    }
    return true;
  }

  #readTree(tree: TextRoot, isTime: () => boolean): boolean {
    const around = this.#outlook.of(tree);
    if (around === null) this.#forgetWithin(tree);
    else if (isOwnerOfText(tree)) this.#push(tree, around);
    else return this.#read({ root: tree, around, isDeep: true, isTime });
    if (isElement(tree)) this.#lookForShadow(tree);
    return true;
  }

  /** Reads an element's own text; false when there was no time to finish. */
  #read({
    root,
    around,
    isDeep,
    isTime,
  }: {
    root: TextRoot;
    around: Surroundings | null;
    isDeep: boolean;
    isTime: () => boolean;
  }): boolean {
    if (around === null) {
      this.#keep(root, none);
      return true;
    }
    const base = this.#stack.length;
    const isOwner = isOwnerOfText(root);
    this.#reading = { root, isOwner, isDeep, base, gathered: [], isBroken: false, restarts: 0 };
    this.#reader.begin(root, around);
    return this.#finish(isTime);
  }

  /** Goes on with the text that is being read, if any. */
  #finish(isTime: () => boolean): boolean {
    const reading = this.#reading;
    if (reading === null) return true;
    if (reading.isBroken && !this.#restart(reading)) return true;
    const isPatient = reading.restarts < mostRestarts;
    if (!this.#reader.proceed(isPatient ? isTime : never)) return false;
    this.#reading = null;
    reverseFrom(this.#stack, reading.base);
    reverseFrom(this.#arounds, reading.base);
    this.#keep(reading.root, reading.gathered);
    return true;
  }

  /** Begins a reading anew after a change; false when there is nothing to read there any more. */
  #restart(reading: Reading<Value>): boolean {
    this.#stack.length = reading.base;
    this.#arounds.length = reading.base;
    this.#staleBelow = Math.min(this.#staleBelow, reading.base);
    const around = this.#outlook.of(reading.root);
    if (around === null) {
      this.#reading = null;
      this.#keep(reading.root, none);
      return false;
    }
    reading.gathered = [];
    reading.isBroken = false;
    reading.restarts += 1;
    this.#reader.begin(reading.root, around);
    return true;
  }

  #weigh(text: string, lang: string | null, take: () => Block): void {
    this.#slices.spend(text.length);
    const reading = this.#reading;
    if (reading === null || !reading.isOwner) return;
    const value = this.#watcher.weigh(text, lang);
    if (value !== null) reading.gathered.push({ block: take(), value });
  }

  #push(root: TextRoot, around: Surroundings): void {
    if (this.#reading !== null && !this.#reading.isDeep) return;
    this.#stack.push(root);
    this.#arounds.push(around);
  }

  #keep(root: TextRoot, after: readonly Kept<Value>[]): void {
    const before = this.kept.get(root) ?? none;
    if (before.length === 0 && after.length === 0) return;
    if (after.length === 0) this.kept.delete(root);
    else this.kept.set(root, after);
    this.#watcher.onChange(root, before, after);
  }

  /** Lets go of all that left the page. Costs a look at each element that something is kept of. */
  #sweep(): void {
    this.#changes.hasLosses = false;
    for (const root of this.kept.keys()) if (!this.#isHere(root)) this.#keep(root, none);
    for (const [host, root] of this.shadowRoots) if (!this.#isHere(host)) this.#leave(host, root);
  }

  #isHere(root: TextRoot): boolean {
    return isConnected(root) && ownerDocumentOf(root) === this.#document;
  }

  #forgetWithin(tree: TextRoot): void {
    this.#keep(tree, none);
    if (this.kept.size === 0 && this.shadowRoots.size === 0) return;
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = tree; node !== null; node = walker.nextNode()) {
      this.#keep(node as TextRoot, none);
      const root = isElement(node) ? this.shadowRoots.get(node) : undefined;
      if (root !== undefined) this.#changes.trees.add(root);
    }
  }

  #lookForShadow(element: Element): void {
    if (this.#reading !== null && !this.#reading.isDeep && this.shadowRoots.has(element)) return;
    const root = shadowRootOf(element);
    if (root !== null) this.#enter(element, root);
    else if (isCustom(localNameOf(element))) this.#awaitShadowRoot(element);
  }

  #enter(host: Element, root: ShadowRoot): void {
    if (this.shadowRoots.get(host) !== root) {
      this.shadowRoots.set(host, root);
      this.#observe(root);
      this.#traits.learn(root);
      this.#watcher.onShadowRoot?.(root);
    }
    this.#changes.trees.add(root);
  }

  #enterLate(root: ShadowRoot): void {
    this.#enter(hostOf(root), root);
    this.#slices.soon();
  }

  #leave(host: Element, root: ShadowRoot): void {
    this.shadowRoots.delete(host);
    this.#observers.get(root)?.disconnect();
    this.#observers.delete(root);
  }
}

const never = (): boolean => false;

const isOwnerOfText = (root: TextRoot): boolean =>
  isShadowRoot(root) || roleOf(localNameOf(root)) === 'block';

function takeFrom(set: Set<TextRoot>): TextRoot {
  const [first] = set;
  if (first === undefined) throw new RangeError('There is nothing to take.');
  set.delete(first);
  return first;
}

function reverseFrom(list: unknown[], base: number): void {
  for (let low = base, high = list.length - 1; low < high; low += 1, high -= 1) {
    [list[low], list[high]] = [list[high], list[low]];
  }
}
