import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { localItem, pack, unpack } from '../../components/settings/packing.ts';
import { example } from '../settings/examples.ts';
import { startChromium } from './harness/chromium.ts';
import type { Driver, Tab } from './harness/driver.ts';
import { expectMarks } from './harness/expecting.ts';
import { extensionId, startFirefox } from './harness/firefox.ts';
import { copyWithOwnId } from './harness/own-id.ts';
import { type PageServer, servePages } from './harness/page-server.ts';

/** What earlier versions have left in a profile, and what becomes of it when the new one takes their place. */
// @module-tag long

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

function newFolder(what: string): string {
  const folder = mkdtempSync(join(tmpdir(), `namelight-${what}-`));
  folders.push(folder);
  return folder;
}

/** An older version, as far as it matters here: the same extension by its id, and a page to write storage from. */
function olderVersion(identity: object): string {
  const folder = newFolder('older');
  const manifest = {
    manifest_version: 3,
    name: 'Namelight',
    version: '0.0.1',
    permissions: ['storage', 'scripting', 'contextMenus'],
    // What a later version asks for besides, its user would have to allow first.
    host_permissions: ['<all_urls>'],
    ...identity,
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  // By another name than the new one's: of unpacked extensions Chromium keeps a worker that is called the same.
  writeFileSync(join(folder, 'older.js'), '');
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Namelight 0.0.1</title>');
  return folder;
}

/** Has a page of the older version leave what it kept. */
type Leave = (older: Tab) => Promise<void>;

/** Leaves that in a profile by the older version, and returns the new one at work in it. */
type Upgrade = (leave: Leave, pages: PageServer) => Promise<Driver>;

const { [localItem]: kept, ...synced } = pack(example.stored);

const leaveSettings: Leave = (older) =>
  older.evaluate(
    async ({ synced, here }) => {
      await chrome.storage.sync.set(synced);
      await chrome.storage.local.set(here);
    },
    { synced, here: { [localItem]: kept } },
  );

/** A database: of each of its stores the keys and what lies under them. */
type Kept = {
  readonly database: string;
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly (readonly [key: string, value: unknown])[]>>;
};

const keptStory: Kept = JSON.parse(
  readFileSync(join(import.meta.dirname, '../library/stored-story.json'), 'utf8'),
);

/** A story as the first version that had any kept it, frozen: what JSON cannot say is marked with a `$`. */
const leaveStory: Leave = (older) =>
  older.evaluate(async ({ database, version, stores }) => {
    const resultOf = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    type Frozen = { readonly $uint16?: number[]; readonly $uint32?: number[]; readonly $blob?: string };
    const revived = (_: string, value: Frozen | null) => {
      if (value?.$uint16 !== undefined) return Uint16Array.from(value.$uint16);
      if (value?.$uint32 !== undefined) return Uint32Array.from(value.$uint32);
      return value?.$blob === undefined ? value : new Blob([value.$blob]);
    };
    const opening = indexedDB.open(database, version);
    opening.onupgradeneeded = () => {
      for (const store of Object.keys(stores)) opening.result.createObjectStore(store);
    };
    const opened = await resultOf(opening);
    for (const [store, records] of Object.entries(stores)) {
      for (const [key, value] of records) {
        const stored = JSON.parse(JSON.stringify(value), revived);
        await resultOf(opened.transaction(store, 'readwrite').objectStore(store).put(stored, key));
      }
    }
    opened.close();
    await chrome.storage.local.set({ library: { stamp: 1, stories: ['purchase'] } });
  }, keptStory);

const inChromium: Upgrade = async (leave, { proxy }) => {
  const { folder, key } = copyWithOwnId();
  folders.push(folder);
  const profile = newFolder('profile');
  const older = olderVersion({ key, background: { service_worker: 'older.js' } });
  const before = await startChromium({ proxy, profile, folder: older, language: 'en-US' });
  await leave(await before.openOwn('/popup.html'));
  await before.close();
  // Of an unpacked extension, Chromium would start the older version's worker again, and keep it.
  rmSync(join(profile, 'Default/Service Worker'), { recursive: true });
  return startChromium({ proxy, profile, folder, language: 'en-US' });
};

const inFirefox: Upgrade = async (leave, { proxy }) => {
  const older = olderVersion({
    browser_specific_settings: { gecko: { id: extensionId } },
    background: { scripts: ['older.js'] },
  });
  const driver = await startFirefox({ proxy, folder: older, language: 'en-US' });
  await leave(await driver.openOwn('/popup.html'));
  await driver.endExtension('update');
  return driver;
};

describe.each([
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
])('in %s', (_, upgrade) => {
  it('settings still apply, and none is lost', async () => {
    const { stored, means } = example;
    const pages = await servePages();
    const driver = await upgrade(leaveSettings, pages);
    try {
      const popup = await driver.openOwn('/popup.html');
      const shown = () =>
        popup.evaluate(() => ({
          on: document.querySelector<HTMLInputElement>('[role="switch"]')?.checked,
          theme: document.documentElement.dataset.theme,
          delay: document.querySelector<HTMLInputElement>('input[type="range"]')?.valueAsNumber,
          kinds: [...document.querySelectorAll<HTMLInputElement>('.kinds input')].map(
            ({ checked }) => checked,
          ),
          sites: [...document.querySelectorAll('.rules legend')].map(({ textContent }) => textContent),
        }));
      await expect.poll(shown).toEqual({
        on: means.on,
        theme: means.theme,
        delay: means.delay,
        kinds: [means.kinds.person, means.kinds.place, means.kinds.organization],
        sites: ['example.com', 'file', 'Files on this computer', 'news.example.com', 'xn--bcher-kva.example'],
      });
      const items = await popup.evaluate(async () => ({
        ...(await chrome.storage.sync.get()),
        ...(await chrome.storage.local.get()),
      }));
      expect(unpack(items)).toMatchObject(stored);
      const off = await driver.open('http://news.example.com/story.html');
      const on = await driver.open('http://example.com/story.html');
      await expect.poll(() => on.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
      expect(await off.evaluate(() => CSS.highlights.size)).toBe(0);
    } finally {
      await driver.close();
      await pages.close();
    }
  });

  it('a story that was added is listed, and its names are found', async () => {
    const pages = await servePages();
    const driver = await upgrade(leaveStory, pages);
    try {
      const popup = await driver.openOwn('/popup.html');
      const listed = () => popup.evaluate(() => document.querySelector('.story-items')?.textContent);
      await expect.poll(listed).toContain('The purchase of Alaska');
      const tab = await driver.open('http://example.com/no-names.html');
      await tab.evaluate(() => document.body.append('William Seward went to Sitka.'));
      await expectMarks(tab, { person: ['William Seward'], place: ['Sitka'] });
    } finally {
      await driver.close();
      await pages.close();
    }
  });
});
