import { firstChildOf, isConnected, localNameOf, openShadowRootOf, select, type TextRoot } from './dom.ts';
import { type Tag, tagOf } from './tags.ts';

/** What the browsers give extensions, each in its way, to look into closed shadow roots. */
type ClosedRootReaders = {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
};

/** True for what hosts an open shadow root, or may host a closed or a later one: custom, or without children. */
export const isLikelyHost = (element: Element, { isCustom, mayHost }: Tag): boolean =>
  mayHost && (isCustom || firstChildOf(element) === null || openShadowRootOf(element) !== null);

/** Leaves out the most frequent of the elements that cannot host a shadow root. */
const possibleHosts = ':not(a, li, td, tr, i, b, em, strong, br, img, sup)';

/** The elements below a root that host a shadow root, or may do so. */
export function* likelyHostsIn(root: TextRoot): Iterable<Element> {
  for (const element of select(root, possibleHosts))
    if (isLikelyHost(element, tagOf(localNameOf(element)))) yield element;
}

/** The shadow root of an element, a closed one where the browser lets extensions in. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = openShadowRootOf(element);
  if (open !== null) return open;
  return tagOf(localNameOf(element)).mayHost ? closedShadowRootOf(element) : null;
}

function closedShadowRootOf(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as ClosedRootReaders;
  if (chrome?.dom?.openOrClosedShadowRoot !== undefined) {
    return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
  }
  return (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}

/** When likely hosts are looked at again, ms after the last one was met. */
const looks = [100, 500, 2_000, 10_000] as const;
/** More than these are not waited for. */
const mostWaiting = 1_000;

/**
 * Waits for shadow roots that are attached to elements already read. Nothing in the platform tells
 * of it, so the likely hosts are looked at a few times; a root attached later still is found when
 * the text around its host changes.
 */
export function awaitShadowRoots({
  onRoot,
  signal,
}: {
  onRoot: (root: ShadowRoot) => void;
  signal: AbortSignal;
}): (element: Element) => void {
  const waiting = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const look = (times: number) => {
    for (const element of waiting) {
      const root = isConnected(element) ? shadowRootOf(element) : null;
      if (root !== null || !isConnected(element)) waiting.delete(element);
      if (root !== null) onRoot(root);
    }
    lookLater(times + 1);
  };
  const lookLater = (times: number) => {
    clearTimeout(timer);
    const delay = looks[times];
    if (delay === undefined) waiting.clear();
    else if (waiting.size > 0) timer = setTimeout(look, delay, times);
  };
  return (element) => {
    if (signal.aborted || waiting.size >= mostWaiting || waiting.has(element)) return;
    waiting.add(element);
    lookLater(0);
  };
}
