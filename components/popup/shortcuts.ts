/** The extension's keyboard shortcuts. */
import { browser } from 'wxt/browser';
import { say } from '../words/say.ts';
import type { Shortcut } from './ShortcutsSection.tsx';

/** Returns the shortcuts; `null` in a browser without any, such as Firefox for Android. */
export async function readShortcuts(): Promise<readonly Shortcut[] | null> {
  if (browser.commands === undefined) return null;
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut = '' }) => ({
    // The built-in command has no description.
    does: name === '_execute_action' ? say('browser.openPopup') : description || (name ?? ''),
    keys: shortcut,
  }));
}

/** Opens the browser's page for shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const commands: typeof browser.commands & { readonly openShortcutSettings?: () => Promise<void> } =
    browser.commands;
  // Firefox has an API for it but no address that can be opened; Chromium has only the address.
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
