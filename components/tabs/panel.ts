/** Opens the panel beside pages, and says what it is opened for. */
import { browser } from 'wxt/browser';
import { listen } from '../events/listen.ts';
import { isEntityId } from '../story/entity-id.ts';
import type { EntityId } from '../story/schema.ts';
import { isInteger, recordOf } from '../validation/checks.ts';

/** The part of Firefox's interface that Chromium has not. */
type Sidebars = { readonly sidebarAction?: { open(): Promise<void> } };
const sidebars: Sidebars = browser as Sidebars;

/** False on phones, where there is no room beside a page. */
export const hasPanel = (): boolean =>
  import.meta.env.FIREFOX ? sidebars.sidebarAction !== undefined : browser.sidePanel !== undefined;

/** Opens the panel beside a tab. Browsers require a call directly from what the reader does. */
export async function openPanel(tabId: number): Promise<void> {
  if (import.meta.env.FIREFOX) await sidebars.sidebarAction?.open();
  else await browser.sidePanel.open({ tabId });
}

/** Opens the panel beside the tab of this page, which may be in a frame. */
export async function openPanelHere(): Promise<void> {
  if (import.meta.env.FIREFOX) return sidebars.sidebarAction?.open();
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.sidePanel.open({ tabId: tab.id });
}

/** A reader wants to see this entity in the panel beside a tab. */
export type PanelPurpose = { readonly tabId: number; readonly entity: EntityId };

const key = 'panel-purpose';
const isPurpose = recordOf<PanelPurpose>({ tabId: isInteger, entity: isEntityId });

export async function setPanelPurpose(purpose: PanelPurpose): Promise<void> {
  await browser.storage.session.set({ [key]: purpose });
}

/** Calls `onPurpose` with each purpose that concerns a tab, and forgets it, until the signal aborts. */
export function watchPanelPurpose(on: {
  readonly tabId: number;
  readonly onPurpose: (purpose: PanelPurpose) => void;
  readonly signal: AbortSignal;
}): void {
  const { tabId, onPurpose, signal } = on;
  const take = async (): Promise<void> => {
    const { [key]: purpose } = await browser.storage.session.get(key);
    if (signal.aborted || !isPurpose(purpose) || purpose.tabId !== tabId) return;
    await browser.storage.session.remove(key);
    onPurpose(purpose);
  };
  listen(browser.storage.onChanged, signal, (changes, area) => {
    if (area === 'session' && key in changes) void take();
  });
  void take();
}
