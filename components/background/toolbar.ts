/** Updates the toolbar button and the menu for each tab. Has no state: everything is read again each time. */
import { browser } from 'wxt/browser';
import { say } from '../i18n/say.ts';
import { readSettings } from '../settings/storage.ts';
import { countsOfTab, readFound } from '../tabs/found-names.ts';
import { type MenuEntry, menuEntry, type ToolbarButton, tabState, toolbarButton } from './tab-state.ts';

/** White on this blue has a contrast of 7.5 : 1, on light and on dark toolbars. */
const badgeColors = { background: '#1f4fbf', text: '#ffffff' } as const;

/** Sizes in pixels; the build draws the files from assets/icon.svg. */
const iconSizes = [16, 32, 48] as const;

export async function setBadgeColors(): Promise<void> {
  await browser.action.setBadgeBackgroundColor?.({ color: badgeColors.background });
  await browser.action.setBadgeTextColor?.({ color: badgeColors.text });
}

/** Shows a tab's state on the button, and in the menu if the tab is in front. Does nothing if the tab is gone. */
export async function refreshTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return;
  const [{ settings, organization }, found] = await Promise.all([readSettings(), readFound(tabId)]);
  const state = tabState({
    address: tab.url ?? '',
    ownOrigin: browser.runtime.getURL('/'),
    settings,
    isLocked: (site) => organization?.isLocked('sites', site) === true,
    entities: countsOfTab(found).length,
  });
  await showButton(tabId, toolbarButton(state));
  if (tab.active && (await isActiveInFront(tabId))) await showInMenu(menuEntry(state));
}

/** True for the active tab of the last focused window: all windows share one menu entry. */
async function isActiveInFront(tabId: number): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === tabId;
}

/** Refreshes the active tab of each window: the others are refreshed when they are activated. */
export async function refreshActiveTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : refreshTab(id))));
}

async function showButton(tabId: number, button: ToolbarButton): Promise<void> {
  const name = button.icon === 'on' ? '' : 'off-';
  const path = Object.fromEntries(iconSizes.map((size) => [size, `/icon/${name}${size}.png`]));
  const shown = await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: button.badge }),
    browser.action.setTitle({ tabId, title: button.title }),
    browser.action.setIcon({ tabId, path }),
  ]);
  for (const each of shown) {
    // The usual cause is a tab that was closed in between, which is not an error.
    if (each.status === 'rejected') console.debug('Namelight could not show a tab’s state:', each.reason);
  }
}

/** The entry in the context menus of the toolbar button and of pages: it turns the current site on or off. */
export const toggleItemId = 'toggle-site';
/** The entries for what is selected on a page: one shows its card, the other adds it to a story as a name. */
export const lookUpItemId = 'look-up';
export const addItemId = 'add-to-story';
/** The entry of pages that leads to the names on them that no story has. */
export const unknownItemId = 'unknown-names';

/**
 * Creates the entries. Browsers keep them while the background is stopped; phones have no such menu. Under a lock, because
 * a browser that starts with an update calls this twice, and a second entry with the same id is an error.
 */
export async function makeMenu(): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await navigator.locks.request('menu', async () => {
    await browser.contextMenus.removeAll();
    const title = say('browser.turnOffHere');
    browser.contextMenus.create({ id: toggleItemId, title, contexts: ['action', 'page'] });
    browser.contextMenus.create({
      id: unknownItemId,
      title: say('browser.unknownNames'),
      contexts: ['page'],
    });
    for (const [id, title] of [
      // The browser puts what is selected in the place of `%s`, shortened.
      [lookUpItemId, say('browser.lookUp', { words: '%s' })],
      [addItemId, say('browser.addToStory')],
    ] as const)
      browser.contextMenus.create({ id, title, contexts: ['selection'] });
  });
}

/** Updates the menu entry. */
async function showInMenu({ title, isEnabled }: MenuEntry): Promise<void> {
  try {
    await browser.contextMenus?.update(toggleItemId, { title, enabled: isEnabled });
  } catch (error) {
    console.debug('Namelight has no menu entry yet:', error);
  }
}
