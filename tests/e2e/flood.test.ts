/** How much a page that floods everybody who listens is kept from its own work by Namelight: against the same without it. */
// @module-tag long
import { expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { expectCard, expectOwnMarks } from './harness/expecting.ts';
import { pointAt } from './harness/looking.ts';
import { inBrowsers, type World } from './harness/world.ts';

/** How many times as long as alone a frame of the page may take, and as long in the second half as in the first. */
const mostTimes = 4;
const mostGrowth = 1.5;

type FloodedWindow = {
  readonly page: { readonly errors: readonly string[] };
  attack(): Promise<readonly number[]>;
};

type Halves = readonly [first: number, second: number];

/** Floods a page and returns how long its frames take then, in ms: the medians of the first half and of the second. */
async function flood(tab: Tab): Promise<Halves> {
  const gaps = await tab.evaluate(() => (window as unknown as FloodedWindow).attack());
  const half = Math.floor(gaps.length / 2);
  return [median(gaps.slice(0, half)), median(gaps.slice(half))];
}

async function flooded(world: World): Promise<{ readonly alone: Halves; readonly withCard: Halves }> {
  await world.extension.evaluate(() => chrome.storage.sync.set({ version: 1, on: false }));
  const alone = await flood(await world.visit('hostile/card-flooded.html'));
  await world.extension.evaluate(() => chrome.storage.sync.remove('on'));
  const tab = await world.visit('hostile/card-flooded.html');
  await expectOwnMarks(tab);
  await pointAt(tab, 'Vladimir Putin');
  await expectCard(tab, 'Vladimir Putin');
  const withCard = await flood(tab);
  expect(await tab.evaluate(() => (window as unknown as FloodedWindow).page.errors)).toEqual([]);
  // It has not run away meanwhile: the next card opens.
  await pointAt(tab, 'Anchorage');
  await expectCard(tab, 'Anchorage');
  return { alone, withCard };
}

const median = (of: readonly number[]): number =>
  of.toSorted((one, other) => one - other)[Math.floor(of.length / 2)] ?? Number.NaN;

inBrowsers({ long: 'firefox' }, (world) => {
  // A measurement, in which is whatever else the machine did at that moment: once more, if it shows too much.
  it('slows a page that floods it, with a card open, by no more than a few times, and not more and more', {
    retry: 1,
  }, async () => {
    const { alone, withCard } = await flooded(world);
    expect(median(withCard) / median(alone)).toBeLessThanOrEqual(mostTimes);
    expect(withCard[1] / withCard[0]).toBeLessThanOrEqual(mostGrowth);
  });
});
