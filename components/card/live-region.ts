import { language } from '../i18n/say.ts';
import { onTrusted } from '../page/trusted-events.ts';

/**
 * Screen readers announce changes only of a live region that was there before; and by then the focus, which may have
 * to move between processes of the browser, has arrived, ms.
 */
export const announceDelayMs = 200;

/** Announces to screen readers what the focus does not. */
export type LiveRegion = {
  /** Announces a text soon, unless this frame has the focus by then; replaces the announcement before. */
  announceUnlessFocused(text: string): void;
  clear(): void;
};

/** Adds a live region for texts of the interface to a root. */
export function createLiveRegion(root: ParentNode, signal: AbortSignal): LiveRegion {
  const region = document.createElement('p');
  region.className = 'unseen';
  region.role = 'status';
  region.lang = language().tag;
  // Below the card it would make the card page scroll by a pixel.
  region.style.top = '0';
  root.append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = (): void => {
    clearTimeout(timer);
    region.textContent = '';
  };
  const announceUnlessFocused = (text: string): void => {
    clear();
    timer = setTimeout(() => {
      if (!document.hasFocus()) region.textContent = text;
    }, announceDelayMs);
  };
  const end = (): void => {
    clearTimeout(timer);
    region.remove();
  };
  signal.addEventListener('abort', end, { once: true });
  // The focus arrived late, or came back: then the focused element is announced.
  onTrusted('focus', clear, { signal });
  return { announceUnlessFocused, clear };
}
