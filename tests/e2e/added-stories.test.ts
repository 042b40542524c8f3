// @module-tag long
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { addFile } from './harness/adding.ts';
import type { Tab } from './harness/driver.ts';
import { expectCard, pointUntil } from './harness/expecting.ts';
import { closePopup, hideFromCard } from './harness/hiding.ts';
import { cardIn, clickInCard, marksIn, pointAt } from './harness/looking.ts';
import { everyMention } from './harness/settings.ts';
import { inEveryBrowser, type World } from './harness/world.ts';

const purchase = readFileSync(
  new URL('../../assets/facts/alaska-purchase-1867.json', import.meta.url),
  'utf8',
);

/** What the purchase has not: a flag that no bundled card bears, and facts in Hebrew. */
const islands = JSON.stringify({
  namelight: 1,
  id: 'islands',
  title: 'איי האוקיינוס השקט',
  by: 'בית הספר',
  language: 'he',
  version: 1,
  story: { date: '2025', summary: 'איים.' },
  sources: [],
  entities: [
    {
      kind: 'place',
      placeType: 'country',
      id: 'fiji',
      name: 'פיג׳י',
      description: 'מדינת איים בדרום האוקיינוס השקט.',
      picture: { kind: 'locator', latitude: -18.14, longitude: 178.44, country: 'fj' },
      names: [{ text: 'Fiji', use: 'full' }],
    },
  ],
});

async function addStory(world: World, text: string): Promise<void> {
  const popup = await world.visitOwn('/popup.html?tab=0');
  await addFile(popup, { name: 'facts.json', text });
}

async function openOn(tab: Tab, name: string, heading = name): Promise<void> {
  const isMarked = async () =>
    Object.values(await marksIn(tab))
      .flat()
      .includes(name);
  await expect.poll(isMarked).toBe(true);
  await pointAt(tab, name);
  await expectCard(tab, heading);
}

inEveryBrowser((world, browser) => {
  afterEach(() => closePopup(world));

  /** What the open card has at a selector: an attribute of each. */
  const inCard = (tab: Tab, selector: string, attribute: string) =>
    tab.inCard(
      (document, { selector, attribute }) =>
        [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute)),
      { selector, attribute },
    );

  it('shows the cards of an added story, leads on from one to the next, and says which story they are from', async () => {
    await addStory(world, purchase);
    const tab = await world.visitSaying('Eduard de Stoeckl wrote to William H. Seward about it.');
    await openOn(tab, 'William H. Seward');
    expect((await cardIn(tab))?.text).toContain('From “The purchase of Alaska, 1867”');
    await clickInCard(tab, 'Facts, story and sources');
    await clickInCard(tab, ' Eduard de Stoeckl');
    await expectCard(tab, 'Eduard de Stoeckl');
    await clickInCard(tab, 'Back to');
    await expectCard(tab, 'William H. Seward');
  });

  it('hides such a name on a site', async () => {
    const tab = await world.visitSaying('Eduard de Stoeckl wrote to William H. Seward about it.');
    await openOn(tab, 'William H. Seward');
    await clickInCard(tab, 'Facts, story and sources');
    await hideFromCard(world, { browser, tab, name: 'William H. Seward', where: 'on 127.0.0.1' });
    await expect.poll(async () => (await marksIn(tab)).person).toEqual(['Eduard de Stoeckl']);
    const [synced, here] = await world.extension.evaluate(async () => [
      await chrome.storage.sync.get(),
      await chrome.storage.local.get(),
    ]);
    expect(synced).toEqual(everyMention);
    expect(JSON.stringify(here)).toContain('william-seward":true');
  });

  it('draws any flag and any place, on pages with the strictest policy too, and from right to left', async () => {
    await addStory(world, islands);
    const tab = await world.visit('csp.html');
    await tab.evaluate(() => document.body.prepend('Fiji is far away.'));
    await openOn(tab, 'Fiji', 'פיג׳י');
    expect(await inCard(tab, '.card', 'dir')).toEqual(['rtl']);
    await expect.poll(() => inCard(tab, '.picture .land', 'd')).toEqual([expect.stringMatching(/^M/)]);
    await expect.poll(() => inCard(tab, '.badge svg', 'viewBox')).toHaveLength(1);
  });

  // What follows depends on no browser.
  if (browser === 'firefox') return;

  it('shows them after the background was stopped', async () => {
    const tab = await world.visitSaying('Eduard de Stoeckl wrote to William H. Seward about it.');
    await openOn(tab, 'Eduard de Stoeckl');
    await world.driver.stopBackground();
    await openOn(tab, 'William H. Seward');
  });

  it('shows all whom a name may mean where two stories know it equally well, and lets one choose', async () => {
    const tab = await world.visitSaying('They met in Alaska.');
    await openOn(tab, 'Alaska');
    await expect.poll(async () => (await cardIn(tab))?.text).toContain('2 matches for this name');
    expect(await inCard(tab, '.rival', 'aria-pressed')).toHaveLength(2);
    const [first] = (await inCard(tab, '.rival', 'aria-pressed')) ?? [];
    await clickInCard(
      tab,
      first === 'true' ? 'The purchase of Alaska, 1867' : 'Trump and Putin meet in Alaska',
    );
    await expect
      .poll(() => inCard(tab, '.rival', 'aria-pressed'))
      .toEqual([first === 'true' ? 'false' : 'true', first]);
  });

  it('leaves the mark to the other of two whom a name may mean when one is hidden', async () => {
    const tab = await world.visitSaying('They met in Alaska.');
    await openOn(tab, 'Alaska');
    await clickInCard(tab, 'Facts, story and sources');
    await hideFromCard(world, { browser, tab, name: 'Alaska', where: 'on 127.0.0.1' });
    await closePopup(world);
    await tab.keyboard.press('Escape');
    await expectCard(tab, null);
    const isOther = async () =>
      (await cardIn(tab))?.text.includes('The land that the United States bought') === true;
    // A card opens only where its name means the same as when the pointer came to it.
    await pointUntil(isOther, () => pointAt(tab, 'Alaska'));
    expect(await inCard(tab, '.rival', 'aria-pressed')).toEqual([]);
  });
});
