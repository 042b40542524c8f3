import { afterEach, expect, it } from 'vitest';
import type { Point, Tab } from './harness/driver.ts';
import { expectCard, expectMarks, expectOwnMarks } from './harness/expecting.ts';
import { closePopup, hideFromCard, undoHiding } from './harness/hiding.ts';
import {
  boxInCard,
  cardIn,
  clickInCard,
  consoleOf,
  emptyCorner,
  expectedMarks,
  pointAt,
} from './harness/looking.ts';
import { inBrowsers, long } from './harness/world.ts';

inBrowsers({ long: 'firefox' }, (world, browser) => {
  async function openCard(page: string, name: string): Promise<Tab> {
    const tab = await world.visit(page);
    await expectOwnMarks(tab);
    await pointAt(tab, name);
    await expectCard(tab, name);
    return tab;
  }

  afterEach(() => closePopup(world));

  it('keeps a pinned card until Escape, whatever pointer, page and tab do', async () => {
    const tab = await openCard('story.html', 'Vladimir Putin');
    await clickInCard(tab, 'Pin card');
    await expect.poll(() => boxOf(tab, '.grip')).not.toBeNull();
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await tab.mouse.jump(emptyCorner);
    await pointAt(tab, 'Marco Rubio');
    // By the time that another page is read, the name under the pointer would have got its card.
    await expectOwnMarks(await world.visit('frame.html'));
    await tab.bringToFront();
    await clickInCard(tab, 'Facts, story and sources');
    await expectCard(tab, 'Vladimir Putin');
    await tab.keyboard.press('Escape');
    await expectCard(tab, null);
  });

  it('opens a source behind the page where Control is held, also in a card that has only just come', async () => {
    const tabs = () =>
      world.extension.evaluate(async () =>
        (await chrome.tabs.query({})).map(({ id = 0, active }) => ({ id, active })),
      );
    const tab = await openCard('story.html', 'Vladimir Putin');
    const before = await tabs();
    await clickInCard(tab, 'Russia');
    await expectCard(tab, 'Russia');
    const { x, y } = (await boxInCard(tab, 'a[href^="https:"]')) ?? { x: 0, y: 0 };
    await tab.keyboard.down('Control');
    await tab.mouse.click({ x: x + 4, y: y + 4 });
    await tab.keyboard.up('Control');
    const opened = async () => (await tabs()).filter(({ id }) => before.every((one) => one.id !== id));
    await expect.poll(opened).toEqual([{ id: expect.any(Number), active: false }]);
    await world.extension.evaluate(
      (ids) => chrome.tabs.remove([...ids]),
      (await opened()).map(({ id }) => id),
    );
  });

  it('lets a pinned card be dragged by its header', long, async () => {
    const tab = await openCard('story.html', 'Vladimir Putin');
    await clickInCard(tab, 'Pin card');
    await expect.poll(() => boxOf(tab, '.grip')).not.toBeNull();
    // It is at rest: at its height, and so at its place.
    await expectCard(tab, 'Vladimir Putin');
    const [grip, before] = [await boxOf(tab, '.grip'), await boxOf(tab, '.card')];
    if (grip === null || before === null) throw new Error('There is no pinned card.');
    const from = { x: grip.x + 30, y: grip.y + 15 };
    await tab.mouse.move(from);
    await tab.mouse.down();
    // Browsers send a move to where they drew the card's frame last: one of several may go elsewhere.
    const drag = async () => {
      await tab.mouse.move({ x: from.x + 150, y: from.y + 60 });
      return boxOf(tab, '.card');
    };
    await expect.poll(drag).toEqual({ x: before.x + 150, y: before.y + 60 });
    await tab.mouse.up();
    await tab.mouse.jump(emptyCorner);
    expect(await boxOf(tab, '.card')).toEqual({ x: before.x + 150, y: before.y + 60 });
  });

  it.each(['http://news.test/frame.html', 'frame.html'])(
    'copies a fact on %s, which may or may not use the clipboard itself',
    long,
    async (page) => {
      const tab = await openCard(page, 'Sergei Lavrov');
      await clickInCard(tab, 'Facts, story and sources');
      await clickInCard(tab, 'Copy: Born');
      await expect.poll(async () => (await cardIn(tab))?.text).toContain('Copied');
      await tab.evaluate(() => {
        const field = document.createElement('textarea');
        document.body.append(field);
        field.focus();
      });
      await tab.keyboard.down('Control');
      await tab.keyboard.press('v');
      await tab.keyboard.up('Control');
      const pasted = () => tab.evaluate(() => document.querySelector('textarea')?.value ?? '');
      await expect.poll(pasted).toMatch(/^Sergei Lavrov – Born: 21 March 1950.*\nSource: .+https:.+$/);
      expect(consoleOf(tab)).toEqual([]);
    },
  );

  it('hides a name on one site at once in all its tabs, and undoes it', long, async () => {
    const other = await world.visit('http://other.test/frame.html');
    const beside = await world.visit('http://www.news.test/frame.html');
    const tab = await openCard('http://news.test/frame.html', 'Sergei Lavrov');
    await hideFromCard(world, { browser, tab, name: 'Sergei Lavrov', where: 'on news.test' });
    await expectMarks(tab, { place: await places(other) });
    await expectMarks(beside, { place: await places(other) });
    await expectOwnMarks(other);
    await undoHiding(world, { browser, tab });
    await expectOwnMarks(tab);
    await expectOwnMarks(beside);
    await expectCard(tab, browser === 'firefox' ? null : 'Sergei Lavrov');
  });

  it('hides a name on all sites, and undoes it', long, async () => {
    const other = await world.visit('http://other.test/frame.html');
    const tab = await openCard('http://news.test/frame.html', 'Sergei Lavrov');
    await hideFromCard(world, { browser, tab, name: 'Sergei Lavrov', where: 'everywhere' });
    await expectMarks(tab, { place: await places(other) });
    await expectMarks(other, { place: await places(other) });
    await undoHiding(world, { browser, tab });
    await expectOwnMarks(tab);
    await expectOwnMarks(other);
  });
});

/** Where a part of the open card begins, in whole px; `null` where there is none. */
async function boxOf(tab: Tab, part: string): Promise<Point | null> {
  const box = await boxInCard(tab, part);
  return box && { x: Math.round(box.x), y: Math.round(box.y) };
}

/** What a page asks to be marked as places. */
async function places(tab: Tab): Promise<readonly string[]> {
  return (await expectedMarks(tab)).place;
}
