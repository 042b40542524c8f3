// @module-tag long
import { afterEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../tools/browsers.ts';
import { type GalleryPage, galleryPages } from '../gallery/pages.ts';
import { serveGallery } from '../gallery/serve.ts';
import { startChromium } from './harness/chromium.ts';
import type { Driver, Tab } from './harness/driver.ts';
import { startFirefox } from './harness/firefox.ts';
import { marksIn } from './harness/looking.ts';

/** A page has to be right for a second before it counts, and machines may have much to do. */
const patience = { timeout: 20_000, interval: 100 } as const;

const textsOf = (tab: Tab, selector: string): Promise<readonly string[]> =>
  tab.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim()),
    selector,
  );

const click = (tab: Tab, selector: string): Promise<void> =>
  tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);

describe.each(browserNames)('in %s, the gallery', (name) => {
  const ended: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ended.splice(0).reverse()) await end();
  });

  async function openGallery(pages: readonly GalleryPage[]): Promise<{ driver: Driver; tab: Tab }> {
    const gallery = await serveGallery(pages);
    ended.push(gallery.close);
    const driver = await { chromium: startChromium, firefox: startFirefox }[name]({ proxy: gallery.proxy });
    ended.push(driver.close);
    const tab = await driver.open(`${gallery.origin}/`);
    // The welcome page opens at the install, in front of whatever is there; what is behind is slow.
    await tab.bringToFront();
    return { driver, tab };
  }

  it('visits all pages, says that all is marked, and follows what is done to one', async () => {
    const pages = [
      'story.html',
      'frames.html',
      'documents/drawing.svg',
      'documents/frameset.html',
      'spa.html',
    ];
    const { tab } = await openGallery(galleryPages.filter(({ file }) => pages.includes(file)));
    await click(tab, '.tour button');
    const all = `${pages.length} of ${pages.length} all marked`;
    await expect.poll(() => textsOf(tab, '.tour span'), { ...patience, timeout: 40_000 }).toEqual([all]);
    expect(await textsOf(tab, '.outcome')).toEqual(['All marked']);
    expect(await marksIn(tab)).toEqual({
      person: ['Vladimir Putin'],
      place: ['Anchorage'],
      organization: ['CIA'],
    });
    expect(tab.console).toEqual([]);
  });

  it('names what is missing and what is superfluous, and points at it', async () => {
    const { tab } = await openGallery([
      {
        file: 'no-names.html',
        group: 'Names',
        shows: 'A list that asks for too much.',
        byHand: 'None.',
        asks: { place: ['china'] },
      },
      {
        file: 'frame.html',
        group: 'Life',
        shows: 'A list that asks for too little.',
        byHand: 'None.',
        asks: { person: ['Sergei Lavrov'] },
      },
    ]);
    const wrong = () => textsOf(tab, '[data-state=missing], [data-state=superfluous]');

    await click(tab, '[href="#no-names.html"]');
    await expect.poll(wrong, patience).toEqual(['china missing']);
    await click(tab, '[data-state=missing]');
    await expect
      .poll(() => textsOf(tab, '.pointed'))
      .toEqual([expect.stringMatching(/^1 of 1: in <p>, under “How to keep sourdough”: “.*fine \[china\]/)]);
    expect(await textsOf(tab, '.ring')).toEqual(['']);

    await click(tab, '[href="#frame.html"]');
    await expect.poll(wrong, patience).toEqual(['Alaska superfluous']);
    await click(tab, '[data-state=superfluous]');
    await expect.poll(() => textsOf(tab, '.pointed')).toEqual([expect.stringContaining('[Alaska]')]);
  });

  it('says so when Namelight is not there', async () => {
    const { driver, tab } = await openGallery(galleryPages);
    await expect.poll(async () => (await marksIn(tab)).place, patience).toEqual(['Anchorage']);
    expect(await textsOf(tab, '.absence')).toEqual([]);
    await driver.endExtension('disable');
    await tab.bringToFront();
    await tab.reload();
    await expect
      .poll(() => textsOf(tab, '.absence'), patience)
      .toEqual([expect.stringMatching(/^Namelight is not in this browser, or switched off here\./)]);
  });
});
