/** Pages on which finding names could take long: how long they wait for their turn, as a difference in one run. */
// @module-tag long
import { expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { expectOwnMarks } from './harness/expecting.ts';
import { consoleOf } from './harness/looking.ts';
import { inEveryBrowser } from './harness/world.ts';

/** What these pages keep of themselves. */
type StallingWindow = { readonly page: { readonly longestStall: number; readonly isSettled: boolean } };

/** Asks for one of the page's own figures. */
const inPage = <Result>(tab: Tab, ask: (window: StallingWindow) => Result): Promise<Result> =>
  tab.evaluate(`(${ask})(window)` as never);

const pollSlowly = { timeout: 60_000, interval: 100 } as const;

/** How much longer than alone a page may have to wait for its turn, ms; machines with much to do get as many tries. */
const mostStall = 100;
const tries = 3;

inEveryBrowser((world, browser) => {
  const pages = browser === 'chromium' ? ['endings', 'marks', 'runs', 'nested'] : ['marks', 'nested'];
  it.each(pages)(
    'answers on a page of %s as it does without Namelight',
    { timeout: 180_000 },
    async (name) => {
      const stallOn = async (tab: Tab): Promise<number> => {
        await expect.poll(() => inPage(tab, ({ page }) => page.isSettled), pollSlowly).toBe(true);
        return inPage(tab, ({ page }) => page.longestStall);
      };
      let more = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < tries && more > mostStall; attempt += 1) {
        const alone = await world.withoutNamelight(async () => {
          const tab = await world.visit(`hostile/${name}.html`);
          const stall = await stallOn(tab);
          await tab.close();
          return stall;
        });
        const tab = await world.visit(`hostile/${name}.html`);
        more = (await stallOn(tab)) - alone;
        await expectOwnMarks(tab);
        expect(consoleOf(tab)).toEqual([]);
        await tab.close();
      }
      expect(more).toBeLessThanOrEqual(mostStall);
    },
  );
});
