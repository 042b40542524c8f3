/**
 * What pages can do with a card, whatever it is built of: read it, drive it, disturb it. Nothing here knows how a card
 * gets into a page; `cardIn` and its like look at it from outside, the pages from within.
 */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { person, writtenStory } from '../library/files.ts';
import { addFile, fileOf, removeStories } from './harness/adding.ts';
import type { Frame, Point, Tab } from './harness/driver.ts';
import { expectCard, expectOwnMarks, pointUntil } from './harness/expecting.ts';
import { cardIn, clickInCard, consoleOf, emptyCorner, marksIn, pointAt } from './harness/looking.ts';
import { inEveryBrowser, long, type World } from './harness/world.ts';

/** What the pages of tests/pages/hostile/card-*.html keep and do. */
type AttackingWindow = {
  readonly page: {
    readonly errors: readonly string[];
    readonly got: readonly string[];
    readonly pressed: number;
  };
  attack(guesses?: readonly string[]): Promise<void>;
  placeOfCard(): Area | null;
  readSelection(): void;
  disturb(how: string): Promise<void>;
  settle(): Promise<void>;
  isCovered(): boolean;
};

/** The ways in which card-disturbed.html disturbs a card, as it names them itself. */
const disturbances = [
  ...readFileSync(new URL('../pages/hostile/card-disturbed.html', import.meta.url), 'utf8').matchAll(
    /^ {8}'([^']+)':/gm,
  ),
].map(([, name = '']) => name);

const inPage = <Arg, Result>(
  frame: Frame,
  ask: (window: AttackingWindow, arg: Arg) => Result | Promise<Result>,
  arg: Arg,
): Promise<Result> => frame.evaluate(`(${ask})(window, ${JSON.stringify(arg)})` as never);

const gotBy = (frame: Frame): Promise<readonly string[]> => inPage(frame, ({ page }) => page.got, null);

/** What a card says that its page does not, for pages that guess. */
type Subject = { readonly heading: string; readonly says: readonly string[] };

const putin: Subject = {
  heading: 'Vladimir Putin',
  says: ['President of Russia', 'ordered the invasion of Ukraine', 'Facts, story and sources'],
};

/** Of a story that nobody but its reader has. */
const secret: Subject = {
  heading: 'Quentin Ashgrove',
  says: [
    'keeper of the amber ledger',
    'Perpetua Vance-Holloway',
    'Tin mine at Carrow',
    'Papers of the inner circle',
  ],
};

const privateStory = writtenStory({
  id: 'private',
  title: 'Papers of the inner circle',
  entities: [
    person('quentin-ashgrove', 'Quentin Ashgrove', {
      description: 'A keeper of the amber ledger.',
      facts: [{ label: 'Owns', value: { kind: 'text', text: 'Tin mine at Carrow' }, source: 'archive' }],
      relations: [{ label: 'Writes to', to: 'perpetua-vance-holloway' }],
    }),
    person('perpetua-vance-holloway', 'Perpetua Vance-Holloway'),
  ],
});

async function openOn(world: World, { page, subject }: { page: string; subject: Subject }): Promise<Tab> {
  const tab = await world.visit(page);
  await expectOwnMarks(tab);
  if (subject === secret) {
    // Of what the pages lie in wait for, nothing is called.
    await tab.evaluate((name) => {
      const text = document.querySelector('p')?.firstChild;
      if (text instanceof Text) text.data = `Nobody knows ${name}. ${text.data}`;
    }, subject.heading);
    const people = async () => (await marksIn(tab)).person;
    await expect.poll(people).toContain(subject.heading);
  }
  await pointAt(tab, subject.heading);
  await expectCard(tab, subject.heading);
  expect((await cardIn(tab))?.text).toContain(subject.says[0]);
  return tab;
}

/** One that moves it, one that styles it, one that covers it. */
const usualDisturbances: readonly string[] = [
  'moves it into a document in a frame',
  'styles all away',
  'covers it with a popover',
];

type Area = { readonly from: Point; readonly to: Point };

const middleOf = ({ from, to }: Area): Point => ({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });

/** Where the page itself sees something that is none of its own. */
async function areaOfCard(tab: Tab): Promise<Area> {
  const area = await inPage(tab, (window) => window.placeOfCard(), null);
  if (area === null) throw new Error('The page sees no element where the card is.');
  return area;
}

/** Has the page take the card, some time after it has come, out of its place and back: its frame loads again. */
const moveOnce = (tab: Tab, afterMs: number): Promise<void> =>
  tab.evaluate((afterMs) => {
    const root = document.documentElement;
    const own = [...root.children];
    const observer = new MutationObserver(() => {
      const card = [...root.children].find((child) => !own.includes(child));
      if (card === undefined) return;
      observer.disconnect();
      setTimeout(() => root.append(card), afterMs);
    });
    observer.observe(root, { childList: true });
  }, afterMs);

/** Keeps the extension's process from answering anybody for a while. */
const keepBusy = (extension: Frame, milliseconds: number): Promise<void> =>
  extension.evaluate((milliseconds) => {
    const end = Date.now() + milliseconds;
    while (Date.now() < end);
  }, milliseconds);

async function addPrivateStory(world: World): Promise<void> {
  const popup = await world.visitOwn('/popup.html?tab=0');
  await addFile(popup, fileOf(privateStory));
}

inEveryBrowser((world, name) => {
  const longInFirefox = name === 'firefox' ? long : {};

  it.each([100, 300])(
    'a card whose frame a page moves after %i ms, as the background is busy, comes when it is asked for again',
    long,
    async (afterMs) => {
      const tab = await world.visit('hostile/card-disturbed.html');
      await expectOwnMarks(tab);
      await moveOnce(tab, afterMs);
      const isThere = async () => (await cardIn(tab))?.heading === putin.heading;
      let isBusy: Promise<void> | null = null;
      const point = async () => {
        await pointAt(tab, putin.heading);
        isBusy ??= keepBusy(world.extension, 1_200);
      };
      await pointUntil(isThere, point, 3_000);
      await isBusy;
    },
  );

  const getsNothing = async (page: string, subject = secret): Promise<void> => {
    const tab = await openOn(world, { page, subject });
    await clickInCard(tab, 'Facts, story and sources');
    await inPage(tab, (window, words) => window.attack(words), subject.says);
    expect(await gotBy(tab)).toEqual([]);
    expect(await inPage(tab, ({ page }) => page.errors, null)).toEqual([]);
    await expectCard(tab, subject.heading);
  };

  it('a page that lies in wait for what a bundled card is made with gets nothing', long, () =>
    getsNothing('hostile/card-patched.html', putin),
  );

  describe('of a card of a story that is the reader’s alone', () => {
    beforeEach(() => addPrivateStory(world));
    afterEach(() => removeStories(world));

    it('a page that lies in wait for what it is made with gets nothing', longInFirefox, () =>
      getsNothing('hostile/card-patched.html'),
    );
    it('a page that searches, selects and points gets nothing', long, () =>
      getsNothing('hostile/card-selected.html'),
    );
    it('a page that observes all that browsers report gets nothing', long, () =>
      getsNothing('hostile/card-observed.html'),
    );

    it('a page gets nothing of what the user selects in it', long, async () => {
      const tab = await openOn(world, { page: 'hostile/card-selected.html', subject: secret });
      const area = await areaOfCard(tab);
      const { from, to } = area;
      const middle = middleOf(area);
      // A word by a double click, then all from one corner to the other.
      await tab.mouse.move(middle);
      await tab.mouse.click(middle);
      await tab.mouse.click(middle);
      await inPage(tab, (window) => window.readSelection(), null);
      await tab.mouse.move({ x: from.x + 20, y: from.y + 20 });
      await tab.mouse.down();
      await tab.mouse.move({ x: to.x - 20, y: to.y - 20 });
      await tab.mouse.up();
      await inPage(tab, (window) => window.readSelection(), null);
      expect(await gotBy(tab)).toEqual([]);
    });
  });

  it('does not react to what a page calls, dispatches and presses', longInFirefox, async () => {
    const tab = await openOn(world, { page: 'hostile/card-driven.html', subject: putin });
    const settings = () => world.extension.evaluate(() => chrome.storage.sync.get());
    const tabs = () => world.extension.evaluate(async () => (await chrome.tabs.query({})).length);
    const before = { settings: await settings(), tabs: await tabs() };
    await inPage(tab, (window) => window.attack(), null);
    expect(await inPage(tab, ({ page }) => page.pressed, null)).toBeGreaterThan(1);
    expect({ settings: await settings(), tabs: await tabs() }).toEqual(before);
    expect(await gotBy(tab)).toEqual([]);
    const card = await cardIn(tab);
    // It may have been closed; no other was opened, and no details.
    expect([undefined, putin.heading]).toContain(card?.heading);
    expect(card?.text ?? '').not.toContain('Dmitry Medvedev');
    await tab.mouse.jump(emptyCorner);
    await pointAt(tab, 'Anchorage');
    await expectCard(tab, 'Anchorage');
  });

  const isUsual = (how: string) => usualDisturbances.includes(how);
  const isOften = (_how: string, index: number) => name === 'chromium' || index % 3 === 0;
  it('there are ways to disturb a card', () => {
    expect(disturbances.length).toBeGreaterThan(20);
    expect(disturbances.filter(isUsual)).toEqual(usualDisturbances);
  });
  describe('of a card that is disturbed', longInFirefox, () => isUndisturbed(usualDisturbances));
  describe('of a card that is disturbed in rarer ways', long, () =>
    isUndisturbed(disturbances.filter((how) => !isUsual(how)).filter(isOften)),
  );

  function isUndisturbed(some: readonly string[]): void {
    it.each(some)('closes or stays right when a page %s, and the next name opens its card', async (how) => {
      const tab = await openOn(world, { page: 'hostile/card-disturbed.html', subject: putin });
      await inPage(tab, (window, how) => window.disturb(how), how);
      // What is shown is on top within some frames, and the pointer meets it: nobody clicks on what they do not see.
      const isCovered = async () =>
        (await cardIn(tab)) !== null && (await inPage(tab, (window) => window.isCovered(), null));
      await expect.poll(isCovered).toBe(false);
      const card = await cardIn(tab);
      if (card !== null) {
        expect(card.heading).toBe(putin.heading);
        for (const words of putin.says) expect(card.text).toContain(words);
      }
      await inPage(tab, (window) => window.settle(), null);
      await tab.mouse.jump(emptyCorner);
      await expectOwnMarks(tab);
      const openNext = () => pointAt(tab, 'Anchorage');
      // When the pointer is watched again in a document that lost its root is not to be seen.
      if (how === 'takes the root away') await pointUntil(async () => (await cardIn(tab)) !== null, openNext);
      else await openNext();
      await expectCard(tab, 'Anchorage');
      expect(await inPage(tab, ({ page }) => page.errors, null)).toEqual([]);
      expect(consoleOf(tab)).toEqual([]);
    });
  }

  // Firefox has no way to learn what is drawn over a frame.
  it.runIf(name === 'chromium')(
    'closes under what is drawn over it and lets the pointer through',
    long,
    async () => {
      const tab = await openOn(world, { page: 'hostile/card-disturbed.html', subject: putin });
      const how = 'covers it with a popover in a closed shadow root that lets the pointer through';
      await inPage(tab, (window, how) => window.disturb(how), how);
      await expectCard(tab, null);
    },
  );
});
