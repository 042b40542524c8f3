/** The user's own settings, read and written past the extension: flat, as settings files have them. */
import { localItem, pack, unpack } from '../../../components/settings/packing.ts';
import type { StoredSettings } from '../../../components/settings/stored.ts';
import type { Frame } from './driver.ts';

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

export async function clearSettings(extension: Frame): Promise<void> {
  await extension.evaluate(async (hereItem) => {
    await chrome.storage.sync.clear();
    await chrome.storage.local.remove(hereItem);
  }, localItem);
}
