/** What a page can do with the extension's own files, whose addresses it may know: nothing, but for showing an empty card. */
import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extensionFolders } from './harness/build.ts';
import type { Frame, Tab } from './harness/driver.ts';
import { inBrowsers, long, type World } from './harness/world.ts';

/** The one file that pages may embed: what cards are drawn in. */
const cardPage = 'card.html';

/** What hostile/card-embedded.html keeps and does. */
type EmbeddingWindow = {
  readonly page: {
    readonly errors: readonly string[];
    readonly got: readonly string[];
    readonly posted: number;
  };
  attackAt(address: string): Promise<void>;
  loadAs(address: string): Promise<readonly string[]>;
  embedAll(addresses: readonly string[]): Promise<void>;
};

const inPage = <Arg, Result>(
  frame: Frame,
  ask: (window: EmbeddingWindow, arg: Arg) => Result | Promise<Result>,
  arg: Arg,
): Promise<Result> => frame.evaluate(`(${ask})(window, ${JSON.stringify(arg)})` as never);

/** Both addresses of each file: the one that never changes, and the one that the extension itself is given. */
async function addressesOf(world: World, files: readonly string[]): Promise<readonly string[]> {
  const given = await world.extension.evaluate(
    (files) => files.flatMap((file) => [`${location.origin}/${file}`, chrome.runtime.getURL(file as never)]),
    files,
  );
  return [...new Set(given)];
}

/** What the frames of a page have come to show: their addresses where those are the extension's, and their texts. */
async function embeddedIn(tab: Tab): Promise<readonly { readonly address: string; readonly text: string }[]> {
  const [, ...frames] = tab.frames();
  const seen = frames.map(async (frame) => {
    const show = () => ({ address: location.href, text: document.body?.textContent.trim() ?? '' });
    // A frame that shows nothing but that it is blocked may not be spoken to.
    return frame.evaluate(show).catch(() => ({ address: '', text: '' }));
  });
  return (await Promise.all(seen)).filter(({ address }) => /^(?:chrome|moz)-extension:/.test(address));
}

/** Records the requests to the background, which each of the extension's own pages receives. */
const recordRequests = (extension: Frame): Promise<void> =>
  extension.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    chrome.runtime.onMessage.addListener((message: { kind?: string }) => {
      heard.push(String(message?.kind));
    });
  });
const recordedRequests = (extension: Frame): Promise<readonly string[]> =>
  extension.evaluate(() => (window as unknown as { heard: readonly string[] }).heard);

inBrowsers({ long: 'firefox' }, (world) => {
  it('gives pages no file but the page of cards', async () => {
    const folder = extensionFolders[world.driver.name];
    const files = globSync('**/*.*', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
    expect(files).toContain('popup.html');
    const tab = await world.visit('hostile/card-embedded.html');
    const addresses = await addressesOf(
      world,
      files.filter((file) => file !== cardPage),
    );
    expect(addresses.length).toBeGreaterThanOrEqual(files.length - 1);
    const loadAll = (window: EmbeddingWindow, addresses: readonly string[]) =>
      Promise.all(addresses.map(async (address) => ({ address, loaded: await window.loadAs(address) })));
    const loads = await inPage(tab, loadAll, addresses);
    expect(loads.filter(({ loaded }) => loaded.length > 0)).toEqual([]);
  });

  it('shows none of its pages in a page’s frame but that of cards', long, async () => {
    const folder = extensionFolders[world.driver.name];
    const files = globSync('**/*.{html,js,json,txt,png}', { cwd: folder, exclude: ['chunks/**'] });
    const tab = await world.visit('hostile/card-embedded.html');
    const addresses = await addressesOf(world, files);
    await inPage(tab, (window, addresses) => window.embedAll(addresses), addresses);
    const shown = (await embeddedIn(tab)).filter(({ address }) => !address.endsWith(`/${cardPage}`));
    expect(shown).toEqual([]);
  });

  it(
    'answers nothing and shows nothing in a page of cards that somebody else embeds, whatever is posted at it',
    long,
    async () => {
      await recordRequests(world.extension);
      for (const address of await addressesOf(world, [cardPage])) {
        const tab = await world.visit('hostile/card-embedded.html');
        await inPage(tab, (window, address) => window.attackAt(address), address);
        expect(await inPage(tab, ({ page }) => page.posted, null)).toBeGreaterThan(100);
        expect(await inPage(tab, ({ page }) => page.got, null)).toEqual([]);
        expect((await embeddedIn(tab)).map(({ text }) => text).filter((text) => text !== '')).toEqual([]);
      }
      expect(await recordedRequests(world.extension)).not.toContain('facts-of');
    },
  );
});
