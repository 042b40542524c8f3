import {
  firstChildOf,
  hostOf,
  isConnected,
  isElement,
  isShadowRoot,
  localNameOf,
  openShadowRootOf,
  outwards,
  select,
  type TextRoot,
} from './dom.ts';
import { elementsOnScreen } from './on-screen.ts';
import { type Tag, tagOf } from './tags.ts';
import { onTrusted } from './trusted-events.ts';

/** What the browsers give extensions, each in its way, to look into closed shadow roots. */
type ClosedRootReaders = {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
};

/** True for what hosts an open shadow root, or may host a closed or a later one: custom, or without children. */
export const isLikelyHost = (element: Element, { isCustom, mayHost }: Tag): boolean =>
  mayHost && (isCustom || firstChildOf(element) === null || openShadowRootOf(element) !== null);

/** Leaves out the most frequent of the elements that cannot host a shadow root. */
const possibleHosts = ':not(a, li, td, tr, i, b, em, strong, br, img, sup)';

/** The elements of a tree that host a shadow root, or may do so; its root may be one. */
export function* likelyHostsIn(tree: TextRoot): Iterable<Element> {
  const isLikely = (element: Element): boolean => isLikelyHost(element, tagOf(localNameOf(element)));
  if (isElement(tree) && isLikely(tree)) yield tree;
  for (const element of select(tree, possibleHosts)) if (isLikely(element)) yield element;
}

/** The shadow root of an element, a closed one where the browser lets extensions in. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = openShadowRootOf(element);
  if (open !== null) return open;
  return tagOf(localNameOf(element)).mayHost ? closedShadowRootOf(element) : null;
}

/** What bears it is ours, and none of the page's text. Pages do not see what scripts of extensions write on elements. */
export const ownHost = Symbol.for('namelight.host');

function closedShadowRootOf(element: Element): ShadowRoot | null {
  if (ownHost in element) return null;
  const { chrome } = globalThis as ClosedRootReaders;
  try {
    if (chrome?.dom?.openOrClosedShadowRoot !== undefined)
      return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
  } catch {
    // The extension was updated or removed a moment ago: whatever belongs to it throws, and this script ends soon.
    return null;
  }
  return (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}

/** When likely hosts are looked at again, ms after the last one was met. */
const looks = [100, 500, 2_000, 10_000] as const;
/** Looking at what shows on the screen holds the page up no longer at once, ms … */
const longestLook = 1;
/** … and goes on in tasks of its own where one of the places asked so far was told as quickly: long lists are dear, a busy machine only slow. */
const quickPlace = 0.25;
const fewPlaces = 3;
/** More than these are not waited for. A look at each costs up to 0.001 ms. */
const mostWaiting = 1_000;

/**
 * Waits for shadow roots that are attached to elements already read. Nothing in the platform tells of
 * it, so elements are looked at again: likely hosts and what shows on the screen a few times, what is
 * scrolled to, and what the pointer is on or comes to. Elsewhere such a root is found when the text around its
 * host changes. `onRoot` is told of those that are not among `shadowRoots`.
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
  const waiting = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let screenTimer: ReturnType<typeof setTimeout> | undefined;

  const lookAt = (element: Element): boolean => {
    const root = shadowRootOf(element);
    if (root !== null && shadowRoots.get(element) !== root) onRoot(root);
    return root !== null;
  };
  const lookAtMore = (elements: Iterator<Element>, before = 0, quickestBefore = Number.POSITIVE_INFINITY) => {
    const start = performance.now();
    let asked = before;
    let quickest = quickestBefore;
    for (let last = start; last - start <= longestLook; asked += 1) {
      const next = elements.next();
      if (next.done) return;
      lookAt(next.value);
      const now = performance.now();
      quickest = Math.min(quickest, now - last);
      last = now;
    }
    if (asked < fewPlaces || quickest <= quickPlace)
      screenTimer = setTimeout(lookAtMore, 0, elements, asked, quickest);
  };
  // Right after a frame the browser has laid the page out, and need not do so for this.
  const lookAtScreenSoon = () => {
    clearTimeout(screenTimer);
    if (signal.aborted) return;
    screenTimer = setTimeout(lookAtMore, 0, elementsOnScreen(document, shadowRoots)[Symbol.iterator]());
  };
  const lookAtScreen = () => {
    requestAnimationFrame(lookAtScreenSoon);
    for (const element of select(document, ':hover')) lookAt(element);
  };
  const lookAtAll = (times: number) => {
    for (const element of waiting) if (!isConnected(element) || lookAt(element)) waiting.delete(element);
    lookAtScreen();
    lookLater(times + 1);
  };
  const lookLater = (times: number) => {
    clearTimeout(timer);
    const delay = looks[times];
    if (delay === undefined) waiting.clear();
    else timer = setTimeout(lookAtAll, delay, times);
  };
  const lookAround = (event: Event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    lookAt(target);
    for (let node: Node | null = target; node !== null; node = outwards(node))
      if (isShadowRoot(node)) lookAt(hostOf(node));
  };

  const listening = { capture: true, passive: true, signal };
  onTrusted('pointerover', lookAround, listening);
  onTrusted('scrollend', lookAtScreen, listening);
  const stop = () => {
    clearTimeout(timer);
    clearTimeout(screenTimer);
  };
  signal.addEventListener('abort', stop, { once: true });
  if (!signal.aborted) lookLater(0);
  return (element) => {
    if (signal.aborted || waiting.size >= mostWaiting || waiting.has(element)) return;
    waiting.add(element);
    lookLater(0);
  };
}
