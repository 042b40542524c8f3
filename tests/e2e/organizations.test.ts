/** What an organization's policy does, in browsers that have one: the very examples of docs/organizations.md. */
// @module-tag long
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './harness/chromium.ts';
import type { Driver, Tab } from './harness/driver.ts';
import { choose, expectMarks, importSettings } from './harness/expecting.ts';
import { startFirefox } from './harness/firefox.ts';
import { copyWithOwnId } from './harness/own-id.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import {
  type InstalledPolicy,
  installInChromium,
  installInFirefox,
  mayInstallInChromium,
} from './harness/policies.ts';
import { clearSettings, everyMention, storeSettings } from './harness/settings.ts';

const root = join(import.meta.dirname, '../..');
const organizations = readFileSync(join(root, 'docs/organizations.md'), 'utf8');

/** The example for a browser, as it stands in the document. */
function exampleFor(browser: 'chromium' | 'firefox'): string {
  const [, example] = new RegExp(`\`\`\`json ${browser}\\n(.*?)\`\`\``, 's').exec(organizations) ?? [];
  if (example === undefined) throw new Error(`docs/organizations.md has no example for ${browser}.`);
  return example;
}

/** A browser under a policy, and what takes both away. */
type Managed = {
  readonly driver: Driver;
  readonly policy: InstalledPolicy;
  /** The same example with other fields for the extension. */
  readonly textWith: (fields: object) => string;
};

async function startManagedChromium(proxy: string): Promise<Managed> {
  const { folder, id } = copyWithOwnId();
  const text = exampleFor('chromium').replace('EXTENSION_ID', id);
  const policy = installInChromium(`namelight-test-${id}`, text);
  try {
    const driver = await startChromium({ proxy, folder, language: 'en-US' });
    const textWith = (fields: object) => JSON.stringify({ '3rdparty': { extensions: { [id]: fields } } });
    const remove = () => {
      policy.remove();
      rmSync(folder, { recursive: true, force: true });
    };
    return { driver, policy: { ...policy, remove }, textWith };
  } catch (error) {
    policy.remove();
    throw error;
  }
}

async function startManagedFirefox(proxy: string, text = exampleFor('firefox')): Promise<Managed> {
  const policy = installInFirefox(text);
  try {
    const driver = await startFirefox({ proxy, policies: policy.path, language: 'en-US' });
    return { driver, policy, textWith: () => text };
  } catch (error) {
    policy.remove();
    throw error;
  }
}

/** The example story of the documents, as the text of its file. */
const purchase = readFileSync(join(root, 'assets/facts/alaska-purchase-1867.json'), 'utf8');

/** Waits until the story is listed as the organization's, and its names are marked. */
async function expectPurchase(driver: Driver, popup: Tab): Promise<void> {
  const listed = () =>
    popup.evaluate(
      () =>
        [...document.querySelectorAll('.story-items > li')].find(({ textContent }) =>
          textContent.includes('1867'),
        )?.textContent,
    );
  await expect.poll(listed).toContain('Set by your organization');
  const tab = await driver.open('http://paper.example/no-names.html');
  await tab.evaluate(() => document.body.append('William H. Seward bought it from Eduard de Stoeckl.'));
  await expectMarks(tab, { person: ['William H. Seward', 'Eduard de Stoeckl'] });
}

const textOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.textContent);
const story = '/story.html';

describe.each([
  { browser: 'Chromium', start: startManagedChromium, may: mayInstallInChromium },
  { browser: 'Firefox', start: startManagedFirefox, may: true },
])('under the policy of the document, in $browser', ({ browser, start, may }) => {
  if (!may) console.log(`Not tried in ${browser}: only root may install a policy on this machine.`);
  let pages: PageServer;
  let managed: Managed;
  let popup: Tab;
  beforeAll(async () => {
    if (!may) return;
    pages = await servePages();
    managed = await start(pages.proxy);
    popup = await managed.driver.openOwn('/popup.html');
  });
  afterAll(async () => {
    managed?.policy.remove();
    await managed?.driver.close();
    await pages?.close();
  });

  const open = (host: string) => managed.driver.open(`http://${host}${story}`);
  const idOf = (tab: Tab) =>
    popup.evaluate(
      async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
      tab.url(),
    );
  const stored = () => popup.evaluate(() => chrome.storage.sync.get());

  it.runIf(may)('marks what it says, where it says', async () => {
    await storeSettings(popup, everyMention);
    const tab = await open('paper.example');
    const asked = await tab.evaluate(() =>
      JSON.parse(document.querySelector('#expected-marks')?.textContent ?? ''),
    );
    await expectMarks(tab, { ...asked, organization: [] });
    const preset = await open('news.example');
    expect(await preset.evaluate(() => CSS.highlights.size)).toBe(0);
    await clearSettings(popup);
  });

  it.runIf(may)('keeps out of the site that is off, whatever the user tries', async () => {
    const tab = await open('wiki.intranet.example');
    await managed.driver.command('toggle-site');
    const here = await managed.driver.openOwn(`/popup.html?tab=${await idOf(tab)}`);
    await expect
      .poll(() => textOf(here))
      .toContain('Your organization decides whether Namelight is on here.');
    await choose(here, 'wiki.intranet.example');
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await stored()).toEqual({});
  });

  it.runIf(may)('shows what is locked as locked, and says whose doing that is', async () => {
    await choose(popup, 'Light');
    await choose(popup, 'Organizations');
    const seen = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input[aria-disabled="true"]:checked')].map(
        (input) =>
          `${input.closest('label')?.textContent}: ${document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent.trim()}`,
      ),
    );
    expect(seen).toEqual([
      'People: Set by your organization',
      'Places: Set by your organization',
      'Dark: Set by your organization',
      // Of intranet.example, among the sites.
      'Off: Set by your organization',
    ]);
    expect(await stored()).toEqual({});
    expect(await popup.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  // By now it would have come, had it been asked for.
  it.runIf(may)('leaves the welcome page out', async () => {
    const addresses = await popup.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url));
    expect(addresses.filter((address) => address?.includes('welcome'))).toEqual([]);
  });

  it.runIf(may)(
    'gives no file and no reset a way around a lock, and puts nothing of its own into a file',
    async () => {
      // In a tab, where it takes files.
      const popup = await managed.driver.openOwn('/popup.html?tab=0#settings-file');
      await expect.poll(() => textOf(popup)).toContain('Set by your organization');
      const doneText = () => popup.evaluate(() => document.querySelector('.done')?.textContent ?? '');
      await importSettings(popup, '{"namelight": "settings", "stored": {"theme": "light", "delay": 50}}');
      await expect
        .poll(doneText)
        .toContain('theme is set by your organization; the value in the file is ignored');
      await expect.poll(() => textOf(popup)).toContain('0.05 s');
      expect(await popup.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
      const file = await popup.evaluate(() => {
        const link = document.querySelector<HTMLAnchorElement>('a[download]');
        return decodeURIComponent(link?.href.split(',').slice(1).join(',') ?? '');
      });
      expect(JSON.parse(file).stored).toEqual({ theme: 'light', delay: 50 });
      await choose(popup, 'Undo');
      await expect.poll(stored).toEqual({});
      await choose(popup, 'Reset all settings');
      await expect.poll(doneText).toContain('reset to what your organization has chosen');
      await expect.poll(() => textOf(popup)).toContain('0.7 s');
    },
  );

  // Firefox reads policies when it starts, and no more.
  if (browser === 'Firefox') return;
  it.runIf(may)('follows a change of the policy at once, in open pages too', async () => {
    const tab = await open('wiki.intranet.example');
    managed.policy.replace(managed.textWith({ theme: 'pink', stories: [purchase, '{}'] }));
    // The browser waits some seconds until a file is surely whole.
    const isMarked = () => tab.evaluate(() => CSS.highlights.size > 0);
    await expect.poll(isMarked, { timeout: 40_000 }).toBe(true);
    await expect
      .poll(() => textOf(popup))
      .toContain('This could not be read:theme is "pink", which is not valid; "auto" is used instead');
    await expect.poll(() => textOf(popup)).toContain('stories[1]: ');
    await expectPurchase(managed.driver, popup);
  });
});

it('in Firefox, lists in the popup what of a policy is invalid, and applies the rest', async () => {
  const pages = await servePages();
  const text = exampleFor('firefox')
    .replace('"dark"', `"pink", "stories": [${JSON.stringify(purchase)}]`)
    .replace('"welcomePage"', '"welcomPage"');
  const managed = await startManagedFirefox(pages.proxy, text);
  try {
    const popup = await managed.driver.openOwn('/popup.html');
    await expect
      .poll(() => textOf(popup))
      .toContain('theme is "pink", which is not valid; "auto" is used instead');
    expect(await textOf(popup)).toContain('welcomPage is not a setting and was ignored');
    expect(await textOf(popup)).toContain('0.7');
    await expectPurchase(managed.driver, popup);
  } finally {
    managed.policy.remove();
    await managed.driver.close();
    await pages.close();
  }
});
