/** Opens the popup for something else than a click on its button. */
import { browser } from 'wxt/browser';
import type { Refusal } from '../settings/change.ts';
import { refusalText } from '../settings/refusal-text.ts';
import type { EntityId } from '../story/schema.ts';
import type { SelectedOnPage } from './selections.ts';

export type PopupPurpose =
  /** A keyboard shortcut or the menu could not turn a site on or off. */
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** A reader wants to hide this name of a tab, and may not have seen what they pressed. */
  | { readonly kind: 'hide'; readonly tabId: number; readonly entity: EntityId }
  /** A reader wants to see a name in the panel beside a tab, which the browser opens from the popup alone. */
  | { readonly kind: 'panel'; readonly tabId: number }
  /** A reader asks about what is selected in a tab, where no card can open or no story names it. */
  | { readonly kind: 'look-up'; readonly tabId: number; readonly selected: SelectedOnPage };

const key = 'popup-purpose';

/**
 * Opens the popup, which shows what it is opened for. Where the browser does not open it, a refusal goes to the console;
 * anything else waits until the user opens the popup.
 */
export async function openPopupFor(purpose: PopupPurpose): Promise<void> {
  await browser.storage.session.set({ [key]: purpose });
  try {
    await browser.action.openPopup();
  } catch {
    if (purpose.kind !== 'refused') return;
    await takePopupPurpose();
    console.warn(`Namelight: ${refusalText(purpose.why)}`);
  }
}

/** Returns what the popup was opened for, and forgets it; `null` for a click on its button. */
export async function takePopupPurpose(): Promise<PopupPurpose | null> {
  const { [key]: purpose = null } =
    await browser.storage.session.get<Record<string, PopupPurpose | undefined>>(key);
  if (purpose !== null) await browser.storage.session.remove(key);
  return purpose;
}
