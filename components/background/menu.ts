/** The entry in the context menus of the toolbar button and of pages: it turns the current site on or off. */
import { browser } from 'wxt/browser';
import { say } from '../words/say.ts';
import type { MenuEntry } from './tab-state.ts';

export const toggleItemId = 'toggle-site';

/**
 * Creates the entry. Browsers keep it while the background is stopped; phones have no such menu. Under a lock, because a
 * browser that starts with an update calls this twice, and a second entry with the same id is an error.
 */
export async function makeMenu(): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await navigator.locks.request('menu', async () => {
    await browser.contextMenus.removeAll();
    const title = say('browser.turnOffHere');
    browser.contextMenus.create({ id: toggleItemId, title, contexts: ['action', 'page'] });
  });
}

/** Updates the menu entry. */
export async function showInMenu({ title, isEnabled }: MenuEntry): Promise<void> {
  try {
    await browser.contextMenus?.update(toggleItemId, { title, enabled: isEnabled });
  } catch (error) {
    console.debug('Namelight has no menu entry yet:', error);
  }
}
