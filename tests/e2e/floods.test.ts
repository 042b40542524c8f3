/** Pages that make up events, flood, and never come to rest: what they do stays with them. */
// @module-tag long
import { describe, expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { documentsIn, expectMarks, expectOwnMarks } from './harness/expecting.ts';
import { inBrowsers } from './harness/world.ts';

/** Adds a line with a name now and then, for as long as the page is there. */
const goOn = (tab: Tab, pause: number): Promise<unknown> =>
  tab.evaluate(
    (pause) =>
      void setInterval(() => {
        const line = document.createElement('p');
        line.append('Vladimir Putin spoke.');
        document.body.append(line);
      }, pause),
    pause,
  );

/** Ten thousand times that a page seems to go and to come back. */
function flood(): void {
  for (let times = 0; times < 10_000; times += 1) {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    dispatchEvent(new Event('prerenderingchange'));
  }
}

inBrowsers({ long: 'firefox' }, (world, name) => {
  const badge = (tabId: number) =>
    world.extension.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);

  async function visitCounted(page: string, entities: string): Promise<{ tab: Tab; tabId: number }> {
    const tab = await world.visit(page);
    await expectOwnMarks(tab);
    const tabId = await world.tabId(tab);
    await expect.poll(() => badge(tabId), { timeout: 60_000, interval: 20 }).toBe(entities);
    return { tab, tabId };
  }

  /** How long another page takes until it is marked and counted, ms. */
  async function timeOfVisit(): Promise<number> {
    const start = performance.now();
    await visitCounted('frame.html', '2');
    return performance.now() - start;
  }

  it('counts a page that seems to leave and return ten thousand times once, and others as quickly', async () => {
    const { tab, tabId } = await visitCounted('story.html', '23');
    await timeOfVisit();
    const usual = Math.max(await timeOfVisit(), await timeOfVisit());
    await world.extension.evaluate((tabId) => {
      const own = window as unknown as { reports: number };
      own.reports = 0;
      chrome.runtime.onMessage.addListener(({ kind }, { tab }) => {
        if (kind === 'found' && tab?.id === tabId) own.reports += 1;
      });
    }, tabId);
    await tab.evaluate(flood);
    expect((await timeOfVisit()) / usual).toBeLessThan(3);
    expect(await world.extension.evaluate(() => (window as unknown as { reports: number }).reports)).toBe(0);
    expect(await badge(tabId)).toBe('23');
    await expectOwnMarks(tab);
  });

  it('a page that keeps adding and removing frames is counted with its final ones, and delays no other', async () => {
    const { tab, tabId } = await visitCounted('frame.html', '2');
    await tab.evaluate(async () => {
      for (let times = 0; times < 60; times += 1) {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<p>Vladimir Putin met Donald Trump.</p>';
        document.body.append(frame);
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (times > 0) frame.remove();
      }
    });
    await timeOfVisit();
    await expect.poll(() => badge(tabId)).toBe('4');
    await expect.poll(async () => (await documentsIn(world.extension, tabId)).length).toBe(2);
    await tab.evaluate(() => document.querySelector('iframe')?.remove());
    await tab.evaluate(() => history.replaceState(null, '', '#left'));
    await expect.poll(() => badge(tabId)).toBe('2');
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  describe.each([50, 200])('on a page that adds a name every %i ms', { tags: ['long'] }, (pause) => {
    it('the count moves along', async () => {
      const { tab, tabId } = await visitCounted('frame.html', '2');
      await goOn(tab, pause);
      const counted = async () => {
        const names = (await documentsIn(world.extension, tabId)).flatMap((page) => page.names);
        return names.find(({ entity }) => entity === 'vladimir-putin')?.count ?? 0;
      };
      await expect.poll(counted).toBeGreaterThan(3);
      await expect.poll(() => badge(tabId)).toBe('3');
      const before = await counted();
      await expect.poll(counted).toBeGreaterThan(before + 3);
    });
  });

  it('a page that changes its address all the time has its count, and no other is delayed', async () => {
    const { tab, tabId } = await visitCounted('frame.html', '2');
    await tab.evaluate(() => {
      for (let times = 0; times < 150; times += 1) {
        document.title = `Turn ${times}`;
        history.pushState(null, '', `#turn-${times}`);
      }
    });
    await timeOfVisit();
    await expect.poll(() => badge(tabId)).toBe('2');
    await expectMarks(tab, { person: ['Sergei Lavrov'], place: ['Alaska'] });
  });
});
