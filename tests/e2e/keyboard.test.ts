import { expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { documentsIn, expectCard, expectCounted, expectOwnMarks } from './harness/expecting.ts';
import { inBrowsers, inEveryBrowser, long } from './harness/world.ts';

inEveryBrowser((world) => {
  /** Opens a page and puts the focus into a field before its two names, once these are counted. */
  async function open(): Promise<Tab> {
    const tab = await world.visit('frame.html');
    await expectOwnMarks(tab);
    await expectCounted(world, await world.tabId(tab), 2);
    await tab.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'before';
      document.body.prepend(field);
      field.focus();
    });
    return tab;
  }

  async function step(tab: Tab, to: 'next-name' | 'previous-name', heading: string): Promise<void> {
    await world.driver.command(to);
    await expectCard(tab, heading);
    await expect.poll(() => focusIn(tab)).toBe('dialog');
  }

  it('goes to a name, through its card by Tab, and back by Escape to where one was', async () => {
    const tab = await open();
    await step(tab, 'next-name', 'Sergei Lavrov');
    const stops = ['Russia', /^Source 1/, /^Source 2/, 'Facts, story and sources'];
    for (const stop of stops) {
      await tab.keyboard.press('Tab');
      await expect.poll(() => focusIn(tab)).toMatch(stop);
    }
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Escape');
    await expectCard(tab, null);
    await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('comes out of the card by Tab past its ends, to where one was', long, async () => {
    const tab = await open();
    await step(tab, 'previous-name', 'Alaska');
    await tab.keyboard.down('Shift');
    await tab.keyboard.press('Tab');
    await tab.keyboard.up('Shift');
    await expectCard(tab, null);
    await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('before');
    await step(tab, 'next-name', 'Sergei Lavrov');
    const stops: (string | null)[] = [];
    while (!stops.includes('Close')) {
      await tab.keyboard.press('Tab');
      await expect.poll(() => focusIn(tab)).not.toBe(stops.at(-1) ?? 'dialog');
      stops.push(await focusIn(tab));
      expect(stops.length).toBeLessThan(10);
    }
    await tab.keyboard.press('Tab');
    await expectCard(tab, null);
    await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('before');
  });
});

inBrowsers({ long: 'firefox', settings: { markNavigation: true } }, (world) => {
  /** Where the name is whose card is open: the element around it that matches. */
  const openIn = (tab: Tab, selector: string) =>
    tab.evaluate((selector) => {
      const [range] = CSS.highlights.get('namelight-open') ?? [];
      const element = range?.startContainer.parentElement?.closest(selector);
      return element === null || element === undefined ? null : element.id || element.localName;
    }, selector);

  async function openPage(page: string): Promise<Tab> {
    const tab = await world.visit(page);
    const id = await world.tabId(tab);
    await expect
      .poll(async () => (await documentsIn(world.extension, id))[0]?.marked ?? 0)
      .toBeGreaterThan(5);
    return tab;
  }

  it('begins in the article, not in the navigation above it, and counts what is marked', async () => {
    const tab = await openPage('kinds/article.html');
    await world.driver.command('next-name');
    await expectCard(tab, 'Anchorage');
    expect(await openIn(tab, 'h1, nav')).toBe('h1');
    const [page] = await documentsIn(world.extension, await world.tabId(tab));
    const label = await tab.inCard((root) => root.querySelector('[role="dialog"]')?.ariaLabel, null);
    expect(label).toMatch(new RegExp(`^\\d+ of ${page?.marked}: Anchorage`));
  });

  it('goes from comment to comment by the key for sections, and round to the first', long, async () => {
    const tab = await openPage('kinds/forum.html');
    const places: string[] = [];
    for (let press = 0; press < 40 && places.filter((place) => place === places[0]).length < 2; press += 1) {
      const before = places.at(-1);
      await world.driver.command('next-section');
      await expect.poll(() => openIn(tab, '.comment, .sheet')).not.toBe(before ?? null);
      places.push((await openIn(tab, '.comment, .sheet')) ?? '');
    }
    expect(places.length).toBeGreaterThan(5);
    expect(places.at(-1)).toBe(places[0]);
    expect(new Set(places).size).toBe(places.length - 1);
  });
});

/** What has the focus in the card: its label or its role. `null`: nothing has. */
function focusIn(tab: Tab): Promise<string | null> {
  return tab.inCard(({ activeElement }) => {
    if (activeElement?.localName === 'body') return null;
    if (activeElement?.role === 'dialog') return 'dialog';
    return activeElement?.ariaLabel ?? activeElement?.textContent ?? null;
  }, null);
}
