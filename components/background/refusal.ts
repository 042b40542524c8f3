/** Shows in the popup why a keyboard shortcut or the menu could not turn a site on or off. */
import { browser } from 'wxt/browser';
import { refusalText } from '../i18n/refusal-text.ts';
import type { Refusal } from '../settings/change.ts';

const key = 'refusal';

/** Opens the popup to show the reason. If it cannot be opened, the reason goes to the console. */
export async function showRefusal(why: Refusal): Promise<void> {
  await browser.storage.session.set({ [key]: why });
  try {
    await browser.action.openPopup();
  } catch {
    await takeRefusal();
    console.warn(`Namelight: ${refusalText(why)}`);
  }
}

/** Returns the reason to show and forgets it; `null` if there is none. */
export async function takeRefusal(): Promise<Refusal | null> {
  const { [key]: why = null } = await browser.storage.session.get<Record<string, Refusal | undefined>>(key);
  if (why !== null) await browser.storage.session.remove(key);
  return why;
}
