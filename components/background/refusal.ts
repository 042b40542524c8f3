/** Why a key or the menu could not switch a site: the popup opens to say so. */
import { browser } from 'wxt/browser';

const key = 'refusal';

/** Opens the popup, which shows what holds and why that stays. Where no popup opens, only the console says so. */
export async function showRefusal(why: string): Promise<void> {
  await browser.storage.session.set({ [key]: why });
  try {
    await browser.action.openPopup();
  } catch {
    await takeRefusal();
    console.warn(`Namelight: ${why}`);
  }
}

/** Returns what is to be shown, once; `null` where nothing was refused. */
export async function takeRefusal(): Promise<string | null> {
  const { [key]: why } = await browser.storage.session.get(key);
  if (typeof why !== 'string') return null;
  await browser.storage.session.remove(key);
  return why;
}
