/** Opens the panel beside pages, and says what it is opened for. */
import { browser } from 'wxt/browser';
import { listen } from '../events/listen.ts';
import { isEntityId } from '../story/entity-id.ts';
import type { EntityId } from '../story/schema.ts';
import { isInteger, recordOf } from '../validation/checks.ts';
import { openPopupFor } from './popup-purpose.ts';

/** The part of Firefox's interface that Chromium has not. */
type Sidebars = {
  readonly sidebarAction: {
    open(): Promise<void>;
    isOpen(of: { readonly windowId?: number | undefined }): Promise<boolean>;
  };
};
const sidebars = (): Sidebars => browser as object as Sidebars;

/** False on phones, where there is no room beside a page. A card on a page has too little of Firefox's interface to see that. */
export const hasPanel = (): boolean =>
  import.meta.env.FIREFOX ? !/Android/.test(navigator.userAgent) : browser.sidePanel !== undefined;

/** Opens the panel beside a tab. Browsers require a call directly from what the reader does. */
export async function openPanel(tabId: number): Promise<void> {
  if (import.meta.env.FIREFOX) await sidebars().sidebarAction.open();
  else await browser.sidePanel.open({ tabId });
}

/** Opens the panel beside the page that a card is on. Firefox keeps cards from that: there `showInPanel` asks in the popup. */
export async function openPanelHere(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await openPanel(tab.id);
}

/** Shows an entity in the panel beside a tab; where that is not open, the popup has the button that opens it. */
export async function showInPanel(purpose: PanelPurpose, windowId: number | undefined): Promise<void> {
  await setPanelPurpose(purpose);
  if (import.meta.env.FIREFOX && !(await sidebars().sidebarAction.isOpen({ windowId })))
    await openPopupFor({ kind: 'panel', tabId: purpose.tabId });
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
