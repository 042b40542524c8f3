import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * When what has the focus is removed, moves it to what is next to that: the control that now follows in the innermost element
 * around it that is still there; if none does, the one before.
 */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = within.current;
    if (root === null) return;
    const gone = new AbortController();
    let last: readonly Element[] = [];
    root.addEventListener('focusin', ({ target }) => (last = around(target, root)), { signal: gone.signal });
    const observer = new MutationObserver((records) => {
      const [focused] = last;
      if (focused === undefined || focused.isConnected || document.activeElement !== document.body) return;
      const removed = last.findLast((one) => !one.isConnected) ?? focused;
      last = [];
      nextTo(placeOf(removed, records), root)?.focus();
    });
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      gone.abort();
      observer.disconnect();
    };
  }, []);
}

const controls =
  ':is(a[href], button, input, select, textarea, summary):not(:disabled, [aria-disabled="true"])';

/** Where something was: what is around it, and what is before it there, if anything is. */
type RemovedPlace = { readonly parent: Element; readonly before: Node | null };

/** Where an element was removed from, by the changes of which that was one; `null` if what was around it is gone too. */
function placeOf(removed: Node, records: readonly MutationRecord[]): RemovedPlace | null {
  const removals = new Map<Node, MutationRecord>();
  for (const record of records) for (const node of record.removedNodes) removals.set(node, record);
  const parent = removals.get(removed)?.target;
  let before: Node | null = removed;
  // What was before it may be gone as well.
  while (before !== null && !before.isConnected) before = removals.get(before)?.previousSibling ?? null;
  return parent instanceof Element ? { parent, before } : null;
}

/** The control after a place, in the innermost element around it that has one; if none is after it there, the last before. */
function nextTo(place: RemovedPlace | null, root: Element): HTMLElement | undefined {
  if (place === null) return undefined;
  const { parent, before } = place;
  const all = [...parent.querySelectorAll<HTMLElement>(controls)];
  const isVisible = (one: HTMLElement): boolean => one.checkVisibility();
  const near =
    all.find((one) => isAfter(one, before) && isVisible(one)) ??
    all.findLast((one) => !isAfter(one, before) && isVisible(one));
  if (near !== undefined || parent === root || parent.parentElement === null) return near;
  return nextTo({ parent: parent.parentElement, before: parent }, root);
}

const isAfter = (one: Node, before: Node | null): boolean =>
  before === null ||
  (!before.contains(one) && (before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);

/** An element and all around it, the innermost first. */
function around(target: EventTarget | null, root: Element): readonly Element[] {
  const all: Element[] = [];
  for (
    let one = target instanceof Element ? target : null;
    one !== null && one !== root;
    one = one.parentElement
  )
    all.push(one);
  return all;
}
