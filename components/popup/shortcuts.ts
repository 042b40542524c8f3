/** The keys of the extension, as the browser has them. */
import { browser } from 'wxt/browser';
import { say } from '../words/say.ts';
import type { Shortcut } from './ShortcutsSection.tsx';

/** Returns what each key does and which it is; `null` in a browser without, such as Firefox for Android. */
export async function readShortcuts(): Promise<readonly Shortcut[] | null> {
  if (browser.commands === undefined) return null;
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut = '' }) => ({
    // Browsers describe the command that is their own with nothing.
    does: name === '_execute_action' ? say('browser.openPopup') : description || (name ?? ''),
    keys: shortcut,
  }));
}

/** Opens the browser's own page where keys are changed. */
export async function openShortcutSettings(): Promise<void> {
  const commands: typeof browser.commands & { readonly openShortcutSettings?: () => Promise<void> } =
    browser.commands;
  // Firefox has a call for it, and keeps its address to itself; Chromium has the address alone.
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
