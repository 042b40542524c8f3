/** Updates the toolbar button and the menu for each tab. Has no state: everything is read again each time. */
import { browser } from 'wxt/browser';
import { siteKey } from '../settings/keys.ts';
import { isLockedBy } from '../settings/policy.ts';
import { readPolicy, readSettings } from '../settings/store.ts';
import { countsOfTab, readFound } from './found-names.ts';
import { showInMenu } from './menu.ts';
import { menuEntry, type ToolbarButton, tabState, toolbarButton } from './tab-state.ts';

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
  const [settings, policy, found] = await Promise.all([readSettings(), readPolicy(), readFound(tabId)]);
  const isLocked = isLockedBy(policy);
  const state = tabState({
    address: tab.url ?? '',
    ownOrigin: browser.runtime.getURL('/'),
    settings,
    isLocked: (site) => isLocked(siteKey(site)),
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

async function showButton(tabId: number, face: ToolbarButton): Promise<void> {
  const name = face.icon === 'on' ? '' : 'off-';
  const path = Object.fromEntries(iconSizes.map((size) => [size, `/icon/${name}${size}.png`]));
  const shown = await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: face.badge }),
    browser.action.setTitle({ tabId, title: face.title }),
    browser.action.setIcon({ tabId, path }),
  ]);
  for (const each of shown) {
    // The usual cause is a tab that was closed in between, which is not an error.
    if (each.status === 'rejected') console.debug('Namelight could not show a tab’s state:', each.reason);
  }
}
