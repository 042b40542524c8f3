/** A story file that is open in a tab: the popup offers to add it, and the stories page reads it there. */
import { describe, expect, it } from 'vitest';
import { smallFile, smallFileText } from '../fact-sets/small-file.ts';
import { removeSets, setsIn } from './harness/adding.ts';
import type { Frame, Tab } from './harness/driver.ts';
import { startFirefox } from './harness/firefox.ts';
import { marksIn } from './harness/looking.ts';
import { servePages } from './harness/page-server.ts';
import { inEveryBrowser, type World } from './harness/world.ts';

const pollSlowly = { timeout: 15_000 } as const;
const path = 'documents/rail-strike.namelight.json';

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

const press = (tab: Tab, saying: string): Promise<boolean> =>
  tab.evaluate((saying) => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === saying);
    found?.click();
    return found !== undefined;
  }, saying);

inEveryBrowser((world) => {
  it('is offered by the popup, shown before it is added, and then used on pages', async () => {
    const tab = await world.visit(path);
    const id = await world.tabId(tab);
    const popup = await world.openPopup(tab);
    await expect.poll(() => offeredIn(popup).catch(() => null), pollSlowly).toBe(`/stories.html#tab=${id}`);
    const page = await openFileOf(world, tab);
    await expect.poll(() => textOf(page), pollSlowly).toContain('Night trains stand still;');
    expect(await press(page, 'Add')).toBe(true);
    await expect.poll(() => textOf(page), pollSlowly).toContain('was added.');
    const read = () => page.evaluate(() => document.querySelector('.added a')?.getAttribute('href') ?? null);
    await expect.poll(read, pollSlowly).toBe(`#set=${smallFile.id}`);
    const story = await world.visitSaying('Ada Winter came to Ostburg.');
    await expect.poll(() => marksIn(story), pollSlowly).toMatchObject({ person: ['Ada Winter'] });
    await popup.bringToFront();
    expect(await setsIn(popup)).toContain(smallFile.title);
    await removeSets(world);
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
      await expect.poll(() => offeredIn(popup).catch(() => 'not drawn'), pollSlowly).toBeNull();
      const page = await openFileOf(world, tab);
      await expect.poll(() => textOf(page), pollSlowly).toContain('does not show a story file');
      expect(await textOf(page)).not.toContain('Ada Winter');
    });

    it('gains nothing by taking the place of a file that is being added', async () => {
      const tab = await world.visit(path);
      const page = await openFileOf(world, tab);
      await expect.poll(() => textOf(page), pollSlowly).toContain('Night trains stand still;');
      await tab.goto(new URL('no-names.html', world.pages.origin).href);
      expect(await press(page, 'Add')).toBe(true);
      await expect.poll(() => textOf(page), pollSlowly).toContain('was added.');
      await removeSets(world);
      const again = await openFileOf(world, tab);
      await expect.poll(() => textOf(again), pollSlowly).toContain('does not show a story file');
    });

    it('is refused as any file is, if it is no story', async () => {
      const tab = await world.visit('documents/other.json');
      const page = await openFileOf(world, tab);
      await expect.poll(() => textOf(page), pollSlowly).toContain('other.json was not added');
      const popup = await world.openPopup(tab);
      await expect.poll(() => offeredIn(popup).catch(() => 'not drawn'), pollSlowly).toBeNull();
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

  it('in a tab that is gone is told from one', async () => {
    const page = await world.visitOwn('/stories.html#tab=999999');
    await expect.poll(() => textOf(page), pollSlowly).toContain('does not let extensions read the file');
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
    await expect.poll(() => offeredIn(popup).catch(() => null), pollSlowly).toBe(`/stories.html#tab=${id}`);
    const page = await driver.openOwn(`/stories.html#tab=${id}`);
    await expect.poll(() => textOf(page), pollSlowly).toContain('Save it to your computer first');
    await page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('.drop input');
      if (input === null) throw new Error('No file can be chosen.');
      const data = new DataTransfer();
      data.items.add(new File([text], 'rail-strike.namelight.json'));
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, smallFileText);
    await expect.poll(() => textOf(page), pollSlowly).toContain('Night trains stand still;');
  } finally {
    await driver.close();
    await pages.close();
  }
});
