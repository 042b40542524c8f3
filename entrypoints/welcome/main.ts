import { browser } from 'wxt/browser';
import { type Shortcuts, showShortcuts } from '../../components/welcome/shortcuts.ts';

showShortcuts(document, await readShortcuts());

/** Firefox for Android has no shortcuts and no such interface. */
async function readShortcuts(): Promise<Shortcuts | null> {
  if (browser.commands === undefined) return null;
  const commands = await browser.commands.getAll();
  return new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}
