/** The user's own settings, read and written past the extension: flat, as settings files have them. */
import { isDeepStrictEqual } from 'node:util';
import { localItem, pack, unpack } from '../../../components/settings/packing.ts';
import type { StoredSettings } from '../../../components/settings/stored.ts';
import type { Driver, Frame } from './driver.ts';

export async function ownSettings(extension: Frame): Promise<StoredSettings> {
  const items = await extension.evaluate(
    async (hereItem) => ({
      ...(await chrome.storage.sync.get()),
      ...(await chrome.storage.local.get(hereItem)),
    }),
    localItem,
  );
  return unpack(items);
}

/** Adds that to what is stored; of sites and hidden names there may be none yet. */
export async function storeSettings(extension: Frame, stored: StoredSettings): Promise<void> {
  const { [localItem]: here, ...synced } = pack(stored);
  await extension.evaluate(
    async ({ synced, here }) => {
      await chrome.storage.sync.set(synced);
      await chrome.storage.local.set(here);
    },
    { synced, here: (here === undefined ? {} : { [localItem]: here }) as StoredSettings },
  );
}

/** The settings of most tests, which look at every mention; what is left out has tests of its own. */
export const everyMention: StoredSettings = {
  markMentions: 'every',
  markNavigation: true,
  markCountries: true,
};

/** Leaves exactly these settings. Writes only if others are stored: browsers allow few writes a minute. */
export async function resetSettings(extension: Frame, to: StoredSettings): Promise<void> {
  if (isDeepStrictEqual(await ownSettings(extension), to)) return;
  await clearSettings(extension);
  if (Object.keys(to).length > 0) await storeSettings(extension, to);
}

export async function clearSettings(extension: Frame): Promise<void> {
  await extension.evaluate(async (hereItem) => {
    await chrome.storage.sync.clear();
    await chrome.storage.local.remove(hereItem);
  }, localItem);
}

/** Has a browser mark every mention, as test pages say. */
export async function markEveryMention(driver: Driver): Promise<void> {
  const own = await driver.openOwn('/popup.html?standby');
  await storeSettings(own, everyMention);
  await own.close();
}
