/** A story file that is open in a tab: the popup offers to add it, and the stories page reads it there. */
// @module-tag long
import { describe, expect, it } from 'vitest';
import { smallFile, smallFileText } from '../library/small-file.ts';
import { removeStories, storiesIn } from './harness/adding.ts';
import type { Frame, Tab } from './harness/driver.ts';
import { startFirefox } from './harness/firefox.ts';
import { marksIn } from './harness/looking.ts';
import { servePages } from './harness/page-server.ts';
import { pressButton } from './harness/stories-part.ts';
import { inEveryBrowser, type World } from './harness/world.ts';

const path = 'documents/rail-strike.namelight.json';
const title = 'Night trains stand still;';
const toBeSaved = 'Save it to your computer first';

/** The story's address, sent with these headers; `no-store` where none is given. */
const sentWith = (headers: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(headers)}`;

/** As most servers send files. */
const cached = sentWith({ 'cache-control': 'max-age=0' });

const reportingPolicy = {
  'cache-control': '',
  'content-security-policy': "connect-src 'none'; report-uri /report",
};

/** Another story that says it is the same. */
const forgedText = smallFileText.replace(title, 'All trains were stolen;');

const textOf = (tab: Frame): Promise<string> => tab.evaluate(() => document.body?.textContent ?? '');

/** Where the popup's offer for a tab leads to; `null` if there is none. */
const offeredIn = (popup: Tab): Promise<string | null> =>
  popup.evaluate(() => {
    if (document.querySelector('[data-panel=page] .panel') === null) throw new Error('It is not drawn yet.');
    return document.querySelector('a[href^="/stories.html#tab="]')?.getAttribute('href') ?? null;
  });

async function openFileOf(world: World, tab: Tab): Promise<Tab> {
  return world.visitOwn(`/stories.html#tab=${await world.tabId(tab)}`);
}

async function chooseFile(page: Tab): Promise<void> {
  await expect.poll(() => textOf(page)).toContain(toBeSaved);
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('.drop input');
    if (input === null) throw new Error('No file can be chosen.');
    const data = new DataTransfer();
    data.items.add(new File([text], 'rail-strike.namelight.json'));
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, smallFileText);
}

/** In the page that opens a tab: the window of that tab. */
declare const theTab: Window & typeof globalThis;

inEveryBrowser((world, name) => {
  /** Only Chromium hands out what it keeps of a tab's file. */
  const isRead = name === 'chromium';

  /** Opens the stories page for a tab, and returns what it says in the end and what was asked of the network meanwhile. */
  async function readIn(tab: Tab, expected: string) {
    const start = world.pages.requests.length;
    const page = await openFileOf(world, tab);
    await expect.poll(() => textOf(page)).toContain(expected);
    // What was requested until now is there before this page is.
    await world.visit('no-names.html?afterwards');
    const asked = world.pages.requests
      .slice(start)
      .filter((address) => address.startsWith(world.pages.origin));
    return {
      text: await textOf(page),
      // Browsers look by themselves whether there is a newer service worker.
      requests: asked.filter((address) => !/favicon\.ico$|story-worker\.js$|\?afterwards$/.test(address)),
    };
  }

  it('is offered by the popup, shown before it is added, and then used on pages', async () => {
    const tab = await world.visit(cached);
    const id = await world.tabId(tab);
    const popup = await world.openPopup(tab);
    await expect.poll(() => offeredIn(popup).catch(() => null)).toBe(`/stories.html#tab=${id}`);
    const page = await openFileOf(world, tab);
    if (!isRead) await chooseFile(page);
    await expect.poll(() => textOf(page)).toContain(title);
    expect(await pressButton(page, 'Add')).toBe(true);
    await expect.poll(() => textOf(page)).toContain('was added.');
    const read = () => page.evaluate(() => document.querySelector('.added a')?.getAttribute('href') ?? null);
    await expect.poll(read).toBe(`#story=${smallFile.id}`);
    const story = await world.visitSaying('Ada Winter came to Ostburg.');
    await expect.poll(() => marksIn(story)).toMatchObject({ person: ['Ada Winter'] });
    await popup.bringToFront();
    expect(await storiesIn(popup)).toContain(smallFile.title);
    await removeStories(world);
  });

  it('is gone on with under its own name', async () => {
    const page = await openFileOf(world, await world.visit(cached));
    if (!isRead) await chooseFile(page);
    await expect.poll(() => pressButton(page, 'Continue writing')).toBe(true);
    const heading = () => page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    await expect.poll(heading).toBe(smallFile.title);
    expect(await page.evaluate(() => location.hash)).toMatch(/^#draft=/);
  });

  describe.runIf(isRead)('is read without a request', () => {
    it.each([
      ['without a word on caching', { 'cache-control': '' }],
      ['to be kept for a while', { 'cache-control': 'max-age=600' }],
      ['to be asked for again', { 'cache-control': 'no-cache' }],
      [
        'to be shown while it is asked for again',
        { 'cache-control': 'max-age=0, stale-while-revalidate=600' },
      ],
      ['with a policy that forbids connections and has them reported', reportingPolicy],
    ])('sent %s', async (_, headers) => {
      const tab = await world.visit(sentWith(headers));
      expect(await readIn(tab, title)).toMatchObject({ requests: [] });
    });

    it('at a fragment', async () => {
      const tab = await world.visit(`${cached}#moments`);
      expect(await readIn(tab, title)).toMatchObject({ requests: [] });
    });
  });

  describe('has to be saved and chosen, and nothing is requested', () => {
    it.each<readonly [string, Readonly<Record<string, string>>]>([
      ['the browser keeps nothing of it', { 'cache-control': 'no-store' }],
      ['it is sent to a sandbox', { 'cache-control': '', 'content-security-policy': 'sandbox' }],
      ...(isRead ? [] : [['the browser would have the attempt reported', reportingPolicy] as const]),
    ])('where %s', async (_, headers) => {
      const tab = await world.visit(sentWith(headers));
      expect(await readIn(tab, toBeSaved)).toMatchObject({ requests: [] });
    });

    it('where a link on another site led to it', async () => {
      const tab = await world.visit('http://news.test/no-names.html');
      const { href } = new URL(`${cached}&linked`, world.pages.origin);
      await tab.evaluate((href) => location.assign(href), href);
      await expect.poll(() => tab.url()).toBe(href);
      expect(await readIn(tab, toBeSaved)).toMatchObject({ requests: [] });
    });
  });

  describe.runIf(isRead)('that another page has opened', () => {
    /** Opens a file from another page, which then does something with it, and reads it. */
    async function readAfter(
      attack: (given: string) => unknown,
      { given = forgedText, opened = cached, expected = title } = {},
    ): Promise<string> {
      const opener = await world.visit('no-names.html');
      const tab = await world.driver.tabOpenedBy(() =>
        opener.evaluate((address) => void Object.assign(globalThis, { theTab: open(address) }), `/${opened}`),
      );
      await opener.evaluate(attack, given);
      const { text, requests } = await readIn(tab, expected);
      await tab.close();
      expect(requests).toEqual([]);
      return text;
    }

    it.each<[string, (text: string) => unknown]>([
      [
        'writes another story into its text',
        (text) => {
          theTab.document.body.textContent = text;
        },
      ],
      [
        'writes its document anew',
        (text) => {
          theTab.document.open();
          theTab.document.write(text);
          theTab.document.close();
        },
      ],
      [
        'replaces its body',
        (text) => {
          const body = theTab.document.createElement('body');
          body.textContent = text;
          theTab.document.body.replaceWith(body);
        },
      ],
      [
        'replaces what reads it',
        (text) => {
          theTab.document.body.textContent = text;
          const forged = async () => new theTab.Response(text);
          Object.assign(theTab, { fetch: forged, Blob: null, FileReader: null });
          Object.assign(theTab.Response.prototype, { text: forged, arrayBuffer: forged });
        },
      ],
    ])('is as its address gave it, though the page %s', async (_, attack) => {
      expect(await readAfter(attack)).not.toContain('stolen');
    });

    it('is not read where the page has given it another address', async () => {
      const attack = (text: string) => {
        theTab.document.body.textContent = text;
        theTab.history.replaceState(null, '', '/documents/other-strike.namelight.json');
      };
      expect(await readAfter(attack, { expected: toBeSaved })).not.toContain('stolen');
    });

    it('is as its address gave it, though a service worker answers for the page', async () => {
      await world.visit(cached);
      const page = await world.visit('no-names.html');
      const worker = '/hostile/story-worker.js';
      await page.evaluate(async (worker) => {
        const { installing } = await navigator.serviceWorker.register(worker);
        if (installing?.state === 'installing' || installing?.state === 'installed')
          await new Promise((resolve) =>
            installing.addEventListener(
              'statechange',
              () => installing.state === 'activated' && resolve(null),
            ),
          );
      }, worker);
      const move = (address: string) => theTab.history.replaceState(null, '', address);
      const text = await readAfter(move, { given: `/${cached}`, opened: 'hostile/any.namelight.json' });
      await page.evaluate(async () => {
        for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
      });
      expect(text).not.toContain('stolen');
    });
  });

  describe('a page that pretends to be one', () => {
    const pretend = async (): Promise<Tab> => {
      const tab = await world.visitSaying('A page.');
      await tab.evaluate((text) => {
        history.replaceState(null, '', '/evil.namelight.json');
        const pre = document.createElement('pre');
        pre.textContent = text;
        document.body.replaceChildren(pre);
        for (const [name, value] of [
          ['contentType', 'application/json'],
          ['characterSet', 'UTF-8'],
        ] as const)
          Object.defineProperty(Document.prototype, name, { get: () => value });
        const image = document.createElement('img');
        image.setAttribute('name', 'contentType');
        document.body.append(image);
      }, smallFileText);
      return tab;
    };

    it('is offered by no popup, and nothing of it is read', async () => {
      const tab = await pretend();
      const popup = await world.openPopup(tab);
      await expect.poll(() => offeredIn(popup).catch(() => 'not drawn')).toBeNull();
      const page = await openFileOf(world, tab);
      await expect.poll(() => textOf(page)).toContain(toBeSaved);
      expect(await textOf(page)).not.toContain('Ada Winter');
    });

    it.runIf(isRead)('gains nothing by taking the place of a file that is being added', async () => {
      const tab = await world.visit(cached);
      const page = await openFileOf(world, tab);
      await expect.poll(() => textOf(page)).toContain(title);
      await tab.goto(new URL('no-names.html', world.pages.origin).href);
      expect(await pressButton(page, 'Add')).toBe(true);
      await expect.poll(() => textOf(page)).toContain('was added.');
      await removeStories(world);
    });

    it('is refused as any file is, if it is no story', async () => {
      const tab = await world.visit('documents/other.json?cache-control=max-age=0');
      const page = await openFileOf(world, tab);
      await expect.poll(() => textOf(page)).toContain(isRead ? 'other.json was not added' : toBeSaved);
      const popup = await world.openPopup(tab);
      await expect.poll(() => offeredIn(popup).catch(() => 'not drawn')).toBeNull();
    });

    it('cannot open the page that adds files, nor press anything in it', async () => {
      const tab = await world.visitSaying('A page.');
      const address = await world.extension.evaluate(() => `${location.origin}/stories.html#tab=1`);
      await tab.evaluate((address) => {
        for (let n = 0; n < 20; n++) {
          try {
            open(address);
          } catch {
            // Firefox throws.
          }
        }
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
      }, address);
      const views = await world.extension.evaluate(() => {
        const all = chrome.extension.getViews({ type: 'tab' }) as unknown as readonly Window[];
        return all.filter(({ location }) => location.pathname === '/stories.html').length;
      });
      expect(views).toBe(0);
    });
  });

  it('in a tab that is gone cannot be read, and that is said', async () => {
    const page = await world.visitOwn('/stories.html#tab=999999');
    await expect.poll(() => textOf(page)).toContain('does not let extensions read the file');
  });
});

it('is offered in Firefox’s own viewer too, with how to open it, because no extension may read it there', async () => {
  const pages = await servePages();
  const driver = await startFirefox({ proxy: pages.proxy, language: 'en-US', hasJsonViewer: true });
  try {
    const own = await driver.openOwn('/popup.html?standby');
    await driver.open(new URL(path, pages.origin).href);
    const id = await own.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.find(({ url }) => url?.endsWith('.namelight.json'))?.id ?? -1;
    });
    const popup = await driver.openOwn(`/popup.html?tab=${id}`);
    await expect.poll(() => offeredIn(popup).catch(() => null)).toBe(`/stories.html#tab=${id}`);
    const page = await driver.openOwn(`/stories.html#tab=${id}`);
    await chooseFile(page);
    await expect.poll(() => textOf(page)).toContain(title);
  } finally {
    await driver.close();
    await pages.close();
  }
});
