import { onTrusted } from '../text/trusted-events.ts';
import { language } from '../words/say.ts';
import { realClock } from './clock.ts';

/**
 * A live region is heard only when it was there before its text; and by then the focus, which may have to
 * go from one process of the browser to another, is where it was sent, ms.
 */
export const announceDelayMs = 200;

/** Tells screen readers what the focus does not tell them. */
export type LiveRegion = {
  /** Says a text soon, unless this frame has the focus by then; takes back what was said or about to be before. */
  announceUnlessFocused(text: string): void;
  clear(): void;
};

/** Puts a live region into a root, for texts of the interface. */
export function createLiveRegion(root: ParentNode, signal: AbortSignal): LiveRegion {
  const region = document.createElement('p');
  region.className = 'unseen';
  region.role = 'status';
  region.lang = language().tag;
  root.append(region);
  signal.addEventListener('abort', () => region.remove(), { once: true });
  let said = new AbortController();

  const clear = (): void => {
    said.abort();
    region.textContent = '';
  };
  const announceUnlessFocused = (text: string): void => {
    clear();
    said = new AbortController();
    const say = () => {
      if (!document.hasFocus()) region.textContent = text;
    };
    realClock.after(announceDelayMs, say, AbortSignal.any([signal, said.signal]));
  };
  // The focus came late, or came back: now what has it is announced.
  onTrusted('focus', clear, { signal });
  return { announceUnlessFocused, clear };
}
