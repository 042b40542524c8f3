// @module-tag long
import { expect, it } from 'vitest';
import type { Frame, Tab } from './harness/driver.ts';
import { expectCard, expectCounted, expectOwnMarks } from './harness/expecting.ts';
import { cardIn, clickInCard, emptyCorner, pointAt } from './harness/looking.ts';
import { inEveryBrowser } from './harness/world.ts';

type Framed = { readonly page: Tab; readonly own: Frame; readonly other: Frame; readonly sandboxed: Frame };
type Where = keyof Framed;

inEveryBrowser((world, name) => {
  /** Opens a page with frames of each sort and waits until all are marked, and counted. */
  async function openFrames(): Promise<Framed> {
    const page = await world.visit('frames.html');
    // Beside the card of the page itself, not below it.
    await page.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) frame.style.marginLeft = '36rem';
    });
    const frameOf = (end: string): Frame => {
      const found = page.frames().find((frame) => frame.url().endsWith(`/${end}`));
      if (found === undefined) throw new Error(`There is no frame ${end}.`);
      return found;
    };
    const framed = {
      page,
      own: frameOf('frame.html'),
      other: frameOf('frame.html?other'),
      sandboxed: frameOf('frame.html?sandboxed'),
    };
    for (const frame of Object.values(framed)) await expectOwnMarks(frame);
    await expectCounted(world, await world.tabId(page), 9);
    return framed;
  }

  /** Opens a card and clicks on its name: now it stays though the pointer goes elsewhere. */
  async function openToStay({ page, ...frames }: Framed, where: Where): Promise<void> {
    const frame = { page, ...frames }[where];
    const name = where === 'page' ? 'Donald Trump' : 'Sergei Lavrov';
    const place = await pointAt(page, name, { frame });
    await expectCard(frame, name);
    await page.mouse.click(place);
    await page.mouse.jump(emptyCorner);
  }

  it('has one card at a time, whichever frames they are in', async () => {
    const framed = await openFrames();
    const tour: readonly Where[] = ['page', 'own', 'other', 'sandboxed', 'own', 'page', 'sandboxed', 'other'];
    let before: Where | null = null;
    for (const where of tour) {
      await openToStay(framed, where);
      if (before !== null) await expectCard(framed[before], null);
      before = where;
    }
  });

  it('has one card at a time after the background was stopped', async () => {
    const framed = await openFrames();
    await openToStay(framed, 'page');
    await world.driver.stopBackground();
    await openToStay(framed, 'other');
    await expectCard(framed.page, null);
    await expectCard(framed.other, 'Sergei Lavrov');
  });

  it('goes by key from name to name through all frames, and says how far one is', async () => {
    const { page, ...frames } = await openFrames();
    const [, written, blank] = page.frames();
    const walk: readonly (readonly [Frame | undefined, string])[] = [
      [page, '1 of 9: Donald Trump'],
      [written, '2 of 9: Vladimir Putin'],
      [blank, '3 of 9: Marco Rubio'],
      [frames.own, '4 of 9: Sergei Lavrov'],
      [frames.own, '5 of 9: Alaska'],
      [frames.other, '6 of 9: Sergei Lavrov'],
      [frames.other, '7 of 9: Alaska'],
      [frames.sandboxed, '8 of 9: Sergei Lavrov'],
      [frames.sandboxed, '9 of 9: Alaska'],
      [page, '1 of 9: Donald Trump'],
    ];
    for (const [frame = page, heard] of walk) {
      await world.driver.command('next-name');
      await expect.poll(() => heardIn(frame)).toEqual({ focus: heard, live: '' });
    }
    await world.driver.command('previous-name');
    await expect.poll(() => heardIn(frames.sandboxed)).toEqual({ focus: '9 of 9: Alaska', live: '' });
  });

  it('leaves the focus where the keys lead to, though it was in the card that closes', async () => {
    const { page, own, other } = await openFrames();
    await own.evaluate(() => {
      const line = document.querySelector('p');
      line?.setAttribute('tabindex', '0');
      line?.focus();
    });
    await pointAt(page, 'Alaska', { frame: own });
    await expectCard(own, 'Alaska');
    await world.driver.command('previous-name');
    await expectCard(own, 'Sergei Lavrov');
    await world.driver.command('next-name');
    await world.driver.command('next-name');
    await expectCard(other, 'Sergei Lavrov');
    await expectCard(own, null);
    expect(await other.evaluate(() => document.hasFocus())).toBe(true);
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('opens a card in a sandboxed frame without scripts, though the page around it is busy', async () => {
    const { page, sandboxed } = await openFrames();
    await page.evaluate(() => {
      setInterval(() => {
        const start = performance.now();
        while (performance.now() < start + 100);
      }, 1);
    });
    await pointAt(page, 'Sergei Lavrov', { frame: sandboxed });
    await expectCard(sandboxed, 'Sergei Lavrov');
  });

  it('counts the names of a frame no more that is removed, or that shows another page', async () => {
    const { page } = await openFrames();
    const id = await world.tabId(page);
    await page.evaluate(() => document.querySelector('iframe[src$="?other"]')?.remove());
    await expectCounted(world, id, 7);
    await page.evaluate(() => document.querySelector('iframe[src$="?sandboxed"]')?.remove());
    await expectCounted(world, id, 5);
    await page.evaluate(() =>
      document.querySelector('iframe[src$="frame.html"]')?.setAttribute('src', 'plain.html'),
    );
    await expectCounted(world, id, 3);
  });

  it('leaves a pinned card beside one of another frame, until it is pinned no more', async () => {
    const framed = await openFrames();
    await pointAt(framed.page, 'Donald Trump');
    await expectCard(framed.page, 'Donald Trump');
    await clickInCard(framed.page, 'Pin card');
    await openToStay(framed, 'other');
    await openToStay(framed, 'own');
    await expectCard(framed.other, null);
    expect((await cardIn(framed.page))?.heading).toBe('Donald Trump');
    await clickInCard(framed.page, 'Pin card');
    await expectCard(framed.own, null);
    await expectCard(framed.page, 'Donald Trump');
  });

  it('sends nothing about cards to the background if there are no frames', async () => {
    const tab = await world.visit('frame.html');
    await expectOwnMarks(tab);
    const id = await world.tabId(tab);
    // Of a page with frames that was in the tab before.
    await world.extension.evaluate((key) => chrome.storage.session.remove(key), `at:${id}`);
    await pointAt(tab, 'Sergei Lavrov');
    await expectCard(tab, 'Sergei Lavrov');
    const stored = await world.extension.evaluate(() => chrome.storage.session.get());
    expect(stored).not.toHaveProperty(`at:${id}`);
  });

  it('goes on by key from the frame in which the pointer opened a card', async () => {
    const { page, other } = await openFrames();
    await pointAt(page, 'Sergei Lavrov', { frame: other });
    await expectCard(other, 'Sergei Lavrov');
    await world.driver.command('next-name');
    await expect.poll(() => heardIn(other)).toEqual({ focus: '7 of 9: Alaska', live: '' });
  });
});

/** What a screen reader hears of the card in a frame: the label of what has the focus, and the live region. */
function heardIn(frame: Frame): Promise<{ focus: string | null; live: string } | null> {
  return frame.inCard(
    (document) => ({
      focus: document.activeElement?.ariaLabel ?? null,
      live: document.querySelector('[role="status"]')?.textContent ?? 'There is no live region.',
    }),
    null,
  );
}
