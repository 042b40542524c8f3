import { say } from '../words/say.ts';

/** Shortcuts by command, as the browser writes them; empty if none is set. */
export type Shortcuts = ReadonlyMap<string, string>;

/**
 * Shows the actual shortcuts in place of the suggested ones: they differ by system, and the user may have changed them.
 * `null` means that the browser has no shortcuts: then everything about them is hidden.
 */
export function showShortcuts(page: ParentNode, shortcuts: Shortcuts | null): void {
  if (shortcuts === null) {
    for (const part of page.querySelectorAll<HTMLElement>('[data-with="shortcuts"]')) part.hidden = true;
    return;
  }
  for (const key of page.querySelectorAll<HTMLElement>('[data-command]'))
    key.textContent = shortcuts.get(key.dataset.command ?? '') || say('welcome.keyNotSet');
}
