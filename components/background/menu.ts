/** The one entry in the menus of the toolbar button and of pages: it switches the site in front. */
import { browser } from 'wxt/browser';
import { say } from '../words/say.ts';
import type { MenuEntry } from './tab-state.ts';

export const toggleItemId = 'toggle-site';

/**
 * Makes the entry anew. Browsers keep it while the background sleeps; phones have no such menu. One at a time: a browser
 * that starts and has an update asks for it twice, and takes no second entry of the same id.
 */
export async function makeMenu(): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await navigator.locks.request('menu', async () => {
    await browser.contextMenus.removeAll();
    const title = say('browser.turnOffHere');
    browser.contextMenus.create({ id: toggleItemId, title, contexts: ['action', 'page'] });
  });
}

/** Says in the menu what a click will do. */
export async function showInMenu({ title, isEnabled }: MenuEntry): Promise<void> {
  try {
    await browser.contextMenus?.update(toggleItemId, { title, enabled: isEnabled });
  } catch (error) {
    console.debug('Namelight has no menu entry yet:', error);
  }
}
