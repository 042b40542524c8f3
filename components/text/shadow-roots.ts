import {
  composedParent,
  firstChildOf,
  hostOf,
  isConnected,
  isElement,
  isShadowRoot,
  localNameOf,
  openShadowRootOf,
  queryAll,
  type TextRoot,
} from './dom.ts';
import { elementsOnScreen } from './on-screen.ts';
import { type Tag, tagOf } from './tags.ts';
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

/**
 * Finds shadow roots that are attached to elements already read. The platform has no event for that, so elements are
 * checked again: likely hosts and what shows on the screen a few times, what is scrolled to, and what is under the
 * pointer. Elsewhere such a root is found when the text around its host changes. `onRoot` is called with roots that
 * are not in `shadowRoots`. Returns a function that adds a likely host.
 */
export function awaitShadowRoots({
  document,
  shadowRoots,
  onRoot,
  signal,
}: {
  readonly document: Document;
  readonly shadowRoots: ReadonlyMap<Element, ShadowRoot>;
  readonly onRoot: (root: ShadowRoot) => void;
  readonly signal: AbortSignal;
}): (element: Element) => void {
  const pending = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let screenTimer: ReturnType<typeof setTimeout> | undefined;

  const check = (element: Element): boolean => {
    const root = shadowRootOf(element);
    if (root !== null && shadowRoots.get(element) !== root) onRoot(root);
    return root !== null;
  };
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
      screenTimer = setTimeout(checkPoints, 0, elements, asked, quickest);
  };
  // Right after a frame the layout is up to date, and need not be computed for this.
  const checkScreenSoon = () => {
    clearTimeout(screenTimer);
    if (signal.aborted) return;
    screenTimer = setTimeout(checkPoints, 0, elementsOnScreen(document, shadowRoots)[Symbol.iterator]());
  };
  const checkScreen = () => {
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
  const checkUnderPointer = (event: Event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    check(target);
    for (let node: Node | null = target; node !== null; node = composedParent(node))
      if (isShadowRoot(node)) check(hostOf(node));
  };

  const listening = { capture: true, passive: true, signal };
  onTrusted('pointerover', checkUnderPointer, listening);
  onTrusted('scrollend', checkScreen, listening);
  const stop = () => {
    clearTimeout(timer);
    clearTimeout(screenTimer);
  };
  signal.addEventListener('abort', stop, { once: true });
  if (!signal.aborted) scheduleCheck(0);
  return (element) => {
    if (signal.aborted || pending.size >= maxPending || pending.has(element)) return;
    pending.add(element);
    scheduleCheck(0);
  };
}
