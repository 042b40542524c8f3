/** How long a page that floods everybody who listens is kept from its own work by Namelight: as a difference in one run. */
import { expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { expectCard, expectOwnMarks } from './harness/expecting.ts';
import { pointAt } from './harness/looking.ts';
import { inBrowsers, type World } from './harness/world.ts';

/** Longer than this, ms, none of our work may hold up a page. */
const maxHeldUp = 100;

type FloodedWindow = {
  readonly page: { readonly errors: readonly string[] };
  attack(): Promise<number>;
};

/** Floods a page and returns the longest time, ms, in which it could do nothing else. */
const maxGap = (tab: Tab): Promise<number> =>
  tab.evaluate(() => (window as unknown as FloodedWindow).attack());

async function gaps(world: World): Promise<{ readonly alone: number; readonly withCard: number }> {
  await world.extension.evaluate(() => chrome.storage.sync.set({ version: 1, on: false }));
  const alone = await maxGap(await world.visit('hostile/card-flooded.html'));
  await world.extension.evaluate(() => chrome.storage.sync.remove('on'));
  const tab = await world.visit('hostile/card-flooded.html');
  await expectOwnMarks(tab);
  await pointAt(tab, 'Vladimir Putin');
  await expectCard(tab, 'Vladimir Putin');
  const withCard = await maxGap(tab);
  expect(await tab.evaluate(() => (window as unknown as FloodedWindow).page.errors)).toEqual([]);
  // It has not run away meanwhile: the next card opens.
  await pointAt(tab, 'Anchorage');
  await expectCard(tab, 'Anchorage');
  return { alone, withCard };
}

inBrowsers({ long: 'firefox' }, (world) => {
  it('does not block a page that floods it, with a card open, longer than allowed', {
    retry: 1,
  }, async () => {
    const { alone, withCard } = await gaps(world);
    expect(withCard - alone, `${withCard} ms instead of ${alone} ms`).toBeLessThanOrEqual(maxHeldUp);
  });
});
