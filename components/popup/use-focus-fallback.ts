import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** When an element goes that holds the focus, hands it on to another one: otherwise it would be lost. */
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
