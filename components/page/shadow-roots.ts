import {
  composedParent,
  elementsOf,
  firstChildOf,
  hostOf,
  isConnected,
  isElement,
  isShadowRoot,
  localNameOf,
  nearestValue,
  openShadowRootOf,
  queryAll,
  rootOf,
  type TextRoot,
  elementAt as topmostAt,
} from './dom.ts';
import { type Tag, tagOf } from './tags.ts';
import { textRootOf, traitAttributes } from './traits.ts';
import { onTrusted } from './trusted-events.ts';

/** How browsers let extensions look into closed shadow roots. */
type ClosedRootReaders = {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
};

/**
 * True for an element that hosts an open shadow root, or may host a closed or a later one: custom, or without
 * children.
 */
export const isLikelyHost = (element: Element, { isCustom, mayHost }: Tag): boolean =>
  mayHost && (isCustom || firstChildOf(element) === null || openShadowRootOf(element) !== null);

/** Excludes the most frequent of the elements that cannot host a shadow root. */
const possibleHosts = ':not(a, li, td, tr, i, b, em, strong, br, img, sup)';

/** The elements of a tree, its root included, that host a shadow root or may do so. */
export function* likelyHostsIn(tree: TextRoot): Iterable<Element> {
  const isLikely = (element: Element): boolean => isLikelyHost(element, tagOf(localNameOf(element)));
  if (isElement(tree) && isLikely(tree)) yield tree;
  for (const element of queryAll(tree, possibleHosts)) if (isLikely(element)) yield element;
}

/** The shadow root of an element, even a closed one where the browser lets extensions in. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = openShadowRootOf(element);
  if (open !== null) return open;
  return tagOf(localNameOf(element)).mayHost ? closedShadowRootOf(element) : null;
}

/**
 * Set on elements that are ours and no part of the page's text. Pages cannot see properties that extension scripts
 * set on elements.
 */
export const ownHost = Symbol.for('namelight.host');

function closedShadowRootOf(element: Element): ShadowRoot | null {
  if (ownHost in element) return null;
  const { chrome } = globalThis as ClosedRootReaders;
  try {
    if (chrome?.dom?.openOrClosedShadowRoot !== undefined)
      return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
  } catch {
    // The extension was updated or removed a moment ago: all its interfaces throw, and this script ends soon.
    return null;
  }
  return (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}

/** When likely hosts are checked again, ms after the last one was found. */
const recheckDelays = [100, 500, 2_000, 10_000] as const;
/** How long checking what shows on the screen may block the page at once, ms … */
const maxCheckMs = 1;
/**
 * … before it continues in a later task; but only where one of the first few points took no longer than this, ms: hit
 * tests in long lists are expensive, a busy machine is only slow.
 */
const quickCheckMs = 0.25;
const firstPoints = 3;
/** No more likely hosts than this are checked again. A check costs up to 0.001 ms each. */
const maxPending = 1_000;

export type LateShadowRoots = {
  /** Has a likely host checked. */
  add(element: Element): void;
  /** The roots found since the last call. */
  take(): readonly ShadowRoot[];
};

type RootWatch = {
  readonly document: Document;
  readonly shadowRoots: ReadonlyMap<Element, ShadowRoot>;
  readonly wake: () => void;
  readonly signal: AbortSignal;
};

/**
 * Finds shadow roots that are attached to elements already read. The platform has no event for that, so elements are
 * checked again: likely hosts a few times, and what is under the pointer; on pages with a custom element or a shadow
 * root also what shows on the screen, and what is scrolled to. Elsewhere such a root is found when the text around its
 * host changes. `wake` is called when a root was found that is not in `shadowRoots`.
 */
export function watchForShadowRoots(watch: RootWatch): LateShadowRoots {
  const { document, shadowRoots, wake, signal } = watch;
  const pending = new Set<Element>();
  const found = new Set<ShadowRoot>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Most pages never use them: there, looking for more on the screen would force layouts in vain. */
  let usesShadowRoots = false;

  const check = (element: Element): boolean => {
    const root = shadowRootOf(element);
    usesShadowRoots ||= root !== null;
    if (root !== null && shadowRoots.get(element) !== root) {
      found.add(root);
      wake();
    }
    return root !== null;
  };
  const checkScreenSoon = createScreenCheck(watch, check);
  const checkScreen = () => {
    if (!usesShadowRoots && shadowRoots.size === 0) return;
    requestAnimationFrame(checkScreenSoon);
    for (const element of queryAll(document, ':hover')) check(element);
  };
  const checkAll = (times: number) => {
    for (const element of pending) if (!isConnected(element) || check(element)) pending.delete(element);
    checkScreen();
    scheduleCheck(times + 1);
  };
  const scheduleCheck = (times: number) => {
    clearTimeout(timer);
    const delay = recheckDelays[times];
    if (delay === undefined) pending.clear();
    else timer = setTimeout(checkAll, delay, times);
  };

  const listening = { capture: true, passive: true, signal };
  onTrusted('pointerover', (event) => checkUnderPointer(event, check), listening);
  onTrusted('scrollend', checkScreen, listening);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    add(element) {
      usesShadowRoots ||= tagOf(localNameOf(element)).isCustom;
      if (signal.aborted || pending.size >= maxPending || pending.has(element)) return;
      pending.add(element);
      scheduleCheck(0);
    },
    take() {
      const roots = [...found];
      found.clear();
      return roots;
    },
  };
}

/** Returns what has all that shows on the screen checked, in slices. */
function createScreenCheck(
  { document, shadowRoots, signal }: RootWatch,
  check: (element: Element) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const checkPoints = (
    elements: Iterator<Element>,
    before = 0,
    quickestBefore = Number.POSITIVE_INFINITY,
  ) => {
    const start = performance.now();
    let asked = before;
    let quickest = quickestBefore;
    for (let last = start; last - start <= maxCheckMs; asked += 1) {
      const next = elements.next();
      if (next.done) return;
      check(next.value);
      const now = performance.now();
      quickest = Math.min(quickest, now - last);
      last = now;
    }
    if (asked < firstPoints || quickest <= quickCheckMs)
      timer = setTimeout(checkPoints, 0, elements, asked, quickest);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  // Right after a frame the layout is up to date, and need not be computed for this.
  return () => {
    clearTimeout(timer);
    if (signal.aborted) return;
    timer = setTimeout(checkPoints, 0, elementsOnScreen(document, shadowRoots)[Symbol.iterator]());
  };
}

function checkUnderPointer(event: Event, check: (element: Element) => void): void {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return;
  check(target);
  for (let node: Node | null = target; node !== null; node = composedParent(node))
    if (isShadowRoot(node)) check(hostOf(node));
}

/** The document and the shadow roots whose changes are observed. */
export class ObservedRoots {
  /** The shadow roots in the page, by their hosts. */
  readonly shadowRoots = new Map<Element, ShadowRoot>();
  readonly #observers = new Map<Node, MutationObserver>();
  readonly #onRecords: (records: readonly MutationRecord[]) => void;

  constructor(onRecords: (records: readonly MutationRecord[]) => void) {
    this.#onRecords = onRecords;
  }

  observe(root: Document | ShadowRoot): void {
    const observer = new MutationObserver(this.#onRecords);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: [...traitAttributes],
    });
    this.#observers.set(root, observer);
  }

  /** Observes a shadow root; false when it was observed already. */
  add(host: Element, root: ShadowRoot): boolean {
    if (this.shadowRoots.get(host) === root) return false;
    this.shadowRoots.set(host, root);
    this.observe(root);
    return true;
  }

  /**
   * Returns a check whether a node is in the document, and in no shadow root but observed ones. It holds until the
   * page changes.
   */
  checker(): (node: Node) => boolean {
    const isObserved = nearestValue(
      (root) => (isShadowRoot(root) ? rootOf(hostOf(root)) : null),
      (root) => {
        if (!this.#observers.has(root)) return false;
        return isShadowRoot(root) ? undefined : true;
      },
    );
    return (node) => isObserved(rootOf(node)) === true;
  }

  /**
   * The observed shadow roots whose hosts are in a tree. Costs a look at each element of it, if there are any on the
   * page.
   */
  *within(tree: TextRoot): Iterable<ShadowRoot> {
    if (this.shadowRoots.size === 0) return;
    for (const element of elementsOf(tree)) {
      const root = isElement(element) ? this.shadowRoots.get(element) : undefined;
      if (root !== undefined) yield root;
    }
  }

  remove(host: Element, root: ShadowRoot): void {
    this.shadowRoots.delete(host);
    this.#observers.get(root)?.disconnect();
    this.#observers.delete(root);
  }

  clear(): void {
    for (const observer of this.#observers.values()) observer.disconnect();
    this.#observers.clear();
    this.shadowRoots.clear();
  }
}

/** Points that are checked: so many down the middle of the page, and as many again to each side. */
const rows = 16;
const columns = [1 / 2, 1 / 4, 3 / 4] as const;
/** How deep nested shadow roots are followed: the browser starts from the outside again for each. */
const maxDepth = 32;
/** The reader of a page spends no longer on this, ms. */
const maxTimeMs = 1;

/**
 * The elements that show on the screen, as far as a few points hit them; some more than once. Looks into the given
 * shadow roots. Costs the browser a layout if one is due, and 0.01 ms for each point, but 0.5 ms in an element with
 * thousands of children.
 */
function* elementsOnScreen(
  document: Document,
  shadowRoots: ReadonlyMap<Element, ShadowRoot>,
): Iterable<Element> {
  for (const column of columns) {
    for (let row = 0; row < rows; row += 1) {
      const element = elementAt(innerWidth * column, (innerHeight * (row + 0.5)) / rows);
      if (element !== null) yield element;
    }
  }

  function elementAt(x: number, y: number): Element | null {
    let element = topmostAt(document, x, y);
    let root = element === null ? undefined : shadowRoots.get(element);
    for (let depth = 0; root !== undefined && depth < maxDepth; depth += 1) {
      const inner = topmostAt(root, x, y);
      if (inner === null || inner === element) break;
      element = inner;
      root = shadowRoots.get(inner);
    }
    return element;
  }
}

/** The text roots that show on the screen, as many as are found in that time. */
export function textRootsOnScreen(
  document: Document,
  shadowRoots: ReadonlyMap<Element, ShadowRoot>,
): Set<TextRoot> {
  const found = new Set<TextRoot>();
  const end = performance.now() + maxTimeMs;
  for (const element of elementsOnScreen(document, shadowRoots)) {
    const owner = textRootOf(element);
    if (owner !== null) found.add(owner);
    if (performance.now() > end) break;
  }
  return found;
}
