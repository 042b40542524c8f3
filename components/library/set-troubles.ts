/** What was wrong with the organisation's sets, kept for the popup in `storage.local`. */
import { browser } from 'wxt/browser';
import type { SetTrouble } from './organisation.ts';

const key = 'organisation';

export async function readSetTroubles(): Promise<readonly SetTrouble[]> {
  const { [key]: troubles = [] } = await browser.storage.local.get<{ [key]?: readonly SetTrouble[] }>(key);
  return troubles;
}

export async function writeSetTroubles(troubles: readonly SetTrouble[]): Promise<void> {
  if (troubles.length === 0) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: troubles });
}
