import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** When an element goes that holds the focus, hands it on to another one: otherwise it would be lost. */
export function useFocusFallback(
  of: RefObject<Element | null>,
  heirOf: (gone: Element) => Element | null,
): void {
  useLayoutEffect(() => {
    const element = of.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const heir = heirOf(element);
      if (heir instanceof HTMLElement) heir.focus();
    };
  }, []);
}
