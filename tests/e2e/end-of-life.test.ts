// @module-tag long
import { expect, it } from 'vitest';
import type { Frame, Tab } from './harness/driver.ts';
import { expectCard, expectMarks, expectOwnMarks, pointUntil } from './harness/expecting.ts';
import { cardIn, pointAt } from './harness/looking.ts';
import { inFreshBrowsers } from './harness/world.ts';

/** True while a mark would be seen: its highlight is there, and so is its look. */
function looksMarked(frame: Frame): Promise<boolean> {
  return frame.evaluate(() =>
    ['person', 'place', 'organization'].some((kind) => {
      const name = `namelight-underline-blue-green-orange-${kind}`;
      const { textDecorationLine } = getComputedStyle(document.body, `::highlight(${name})`);
      return CSS.highlights.has(name) && textDecorationLine !== 'none';
    }),
  );
}

/** Puts by what marks places now; what the next version marks them with is another. */
const keepMarks = (frame: Frame): Promise<void> =>
  frame.evaluate((name) => {
    Object.assign(window, { markedBefore: CSS.highlights.get(name) });
  }, markedPlaces);

/** Waits until the next version has marked a frame anew: the one before may not know yet that it has ended. */
async function expectMarkedAnew(frame: Frame): Promise<void> {
  const isMarkedAnew = () =>
    frame.evaluate((name) => {
      const before = (window as { markedBefore?: Highlight }).markedBefore;
      const now = CSS.highlights.get(name);
      return now !== undefined && now !== before;
    }, markedPlaces);
  await expect.poll(isMarkedAnew).toBe(true);
  await expectOwnMarks(frame);
}

/** A version watches the pointer some time after it has marked: one that came to rest before is not known to it. */
const pointUntilCard = (tab: Tab): Promise<void> =>
  pointUntil(
    async () => (await cardIn(tab))?.heading === 'Alaska',
    () => pointAt(tab, 'Alaska'),
    5_000,
  );

const markedPlaces = 'namelight-underline-blue-green-orange-place';

const hasCard = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => document.querySelector('div[popover="manual"]:popover-open:empty') !== null);

inFreshBrowsers({ what: 'an extension that goes while pages are open', per: 'test' }, (fresh, name) => {
  async function visit(page: string): Promise<Tab> {
    const tab = await fresh.driver.open(`${fresh.pages.origin}/${page}`);
    await expect.poll(() => looksMarked(tab)).toBe(true);
    // The welcome page opens at the install, in front of whatever is there.
    await tab.bringToFront();
    return tab;
  }

  // For scripts both are the same.
  it.each([name === 'chromium' ? 'disable' : 'remove'] as const)(
    'leaves no mark to be seen and no error when users %s it',
    async (how) => {
      const tab = await visit('frames.html');
      await expect
        .poll(() => Promise.all(tab.frames().map(looksMarked)))
        .toEqual(tab.frames().map(() => true));
      await fresh.driver.endExtension(how);
      await expect
        .poll(() => Promise.all(tab.frames().map(looksMarked)))
        .toEqual(tab.frames().map(() => false));
      await tab.evaluate(() => document.body.append('Donald Trump again'));
      expect(tab.console).toEqual([]);
    },
  );

  it('is replaced by its next version without a reload, and only once', async () => {
    const tab = await visit('frame.html');
    await expectOwnMarks(tab);
    await pointAt(tab, 'Alaska');
    await expectCard(tab, 'Alaska');
    await keepMarks(tab);
    await fresh.driver.endExtension('update');
    await expect.poll(() => hasCard(tab)).toBe(false);
    await tab.bringToFront();
    await expectMarkedAnew(tab);
    await pointUntilCard(tab);
    // What the old version would do late is done by now: it looks once a second.
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    await expectOwnMarks(tab);
    expect(tab.console).toEqual([]);
  });

  // Chromium keeps no page that a driver is attached to.
  it.runIf(name === 'firefox')(
    'is replaced by its next version in pages from the back/forward cache',
    async () => {
      const tab = await visit('frame.html');
      await expectOwnMarks(tab);
      await keepMarks(tab);
      await tab.goto(`${fresh.pages.origin}/no-names.html`);
      await fresh.driver.endExtension('update');
      await tab.bringToFront();
      await tab.evaluate(() => document.body.append('Vladimir Putin came.'));
      await expectMarks(tab, { person: ['Vladimir Putin'] });
      await tab.evaluate(() => history.back());
      await expect.poll(() => tab.url()).toContain('frame.html');
      await expectMarkedAnew(tab);
      await pointUntilCard(tab);
      expect(tab.console).toEqual([]);
    },
  );

  // Firefox leaves no code to do so.
  it.runIf(name === 'chromium')('takes its card along', async () => {
    const tab = await visit('frame.html');
    await expectOwnMarks(tab);
    await pointAt(tab, 'Alaska');
    await expectCard(tab, 'Alaska');
    await fresh.driver.endExtension('disable');
    await tab.bringToFront();
    await expect.poll(() => hasCard(tab)).toBe(false);
    await expectMarks(tab, {});
  });
});
