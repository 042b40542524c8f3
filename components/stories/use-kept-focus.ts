import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * When what has the focus is removed, moves it to what is next to that: the last control of the innermost element around
 * it that is still there.
 */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = within.current;
    if (root === null) return;
    const gone = new AbortController();
    let last: readonly Element[] = [];
    root.addEventListener('focusin', ({ target }) => (last = around(target, root)), { signal: gone.signal });
    const observer = new MutationObserver(() => {
      const [focused] = last;
      if (focused === undefined || focused.isConnected || document.activeElement !== document.body) return;
      const near = last.find((one) => one.isConnected) ?? root;
      last = [];
      [...near.querySelectorAll<HTMLElement>(controls)].findLast((one) => one.checkVisibility())?.focus();
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
