/** Shows in the popup why a keyboard shortcut or the menu could not turn a site on or off. */
import { browser } from 'wxt/browser';

const key = 'refusal';

/** Opens the popup to show the reason. If it cannot be opened, the reason goes to the console. */
export async function showRefusal(why: string): Promise<void> {
  await browser.storage.session.set({ [key]: why });
  try {
    await browser.action.openPopup();
  } catch {
    await takeRefusal();
    console.warn(`Namelight: ${why}`);
  }
}

/** Returns the reason to show and forgets it; `null` if there is none. */
export async function takeRefusal(): Promise<string | null> {
  const { [key]: why } = await browser.storage.session.get(key);
  if (typeof why !== 'string') return null;
  await browser.storage.session.remove(key);
  return why;
}
