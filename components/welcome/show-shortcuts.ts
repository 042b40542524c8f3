import { say } from '../words/say.ts';

/** Keys by command, as the browser shows them; empty when the reader has set none. */
export type Shortcuts = ReadonlyMap<string, string>;

/**
 * Writes the browser's own keys over those the page suggests: they differ by system, and the reader
 * may have changed them. `null` means that this browser has no shortcuts: what is about them is hidden.
 */
export function showShortcuts(page: ParentNode, shortcuts: Shortcuts | null): void {
  if (shortcuts === null) {
    for (const part of page.querySelectorAll<HTMLElement>('[data-with="shortcuts"]')) part.hidden = true;
    return;
  }
  for (const key of page.querySelectorAll<HTMLElement>('[data-command]'))
    key.textContent = shortcuts.get(key.dataset.command ?? '') || say('welcome.keyNotSet');
}
