import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** When an element that has the focus is removed, moves the focus to another one instead of losing it. */
export function useFocusFallback(
  of: RefObject<Element | null>,
  fallbackOf: (gone: Element) => Element | null,
): void {
  useLayoutEffect(() => {
    const element = of.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const fallback = fallbackOf(element);
      if (fallback instanceof HTMLElement) fallback.focus();
    };
  }, []);
}

/** Where the focus goes when nothing nearer is left. */
export const selectedTab = (): Element | null => document.querySelector('[role=tab][aria-selected=true]');
