import { expect, it } from 'vitest';
import type { Point, Tab } from './harness/driver.ts';
import { expectCard, expectMarks, expectOwnMarks, pointUntil } from './harness/expecting.ts';
import { cardIn, clickInCard, emptyCorner, pointAt } from './harness/looking.ts';
import { inBrowsers, long } from './harness/world.ts';

inBrowsers({ long: 'firefox' }, (world) => {
  it('follows a closed shadow root that comes where the pointer is', long, async () => {
    const tab = await world.visit('no-names.html');
    await tab.mouse.jump(emptyCorner);
    await tab.evaluate(() => {
      const host = document.createElement('div');
      host.id = 'host';
      host.append('Light text');
      Object.assign(host.style, {
        position: 'absolute',
        top: '1px',
        left: '1px',
        width: '9px',
        height: '9px',
      });
      document.body.append(host);
    });
    // What shows is looked at some more times first; this is too small to be met by any of them.
    await tab.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      const line = document.createElement('p');
      line.append('Vladimir Putin');
      document.querySelector('#host')?.attachShadow({ mode: 'closed' }).append(line);
    });
    await tab.mouse.move({ x: 5, y: 5 });
    await expectMarks(tab, { person: ['Vladimir Putin'] });
  });

  it.each([
    ['a modal dialog', '#modal', 'Vladimir Putin'],
    ['a popover', '[popovertarget]', 'Marco Rubio'],
  ])('shows cards above %s', long, async (_, button, name) => {
    const tab = await world.visit('top-layer.html');
    await expectOwnMarks(tab);
    await tab.mouse.click(await middleOf(tab, button));
    await expect
      .poll(() => tab.evaluate(() => document.querySelector('dialog:modal, :popover-open') !== null))
      .toBe(true);
    await pointAt(tab, name);
    await expectCard(tab, name);
    await expect.poll(() => tab.evaluate(isCardOnTop)).toBe(true);
  });

  it('lets the reader into the card of a name in the dialog of a component', async () => {
    const tab = await world.visit('top-layer.html');
    await expectOwnMarks(tab);
    await tab.mouse.click(await middleOf(tab, '#component'));
    await pointAt(tab, 'Alaska');
    await expectCard(tab, 'Alaska');
    await clickInCard(tab, 'Facts, story and sources');
    await expect.poll(async () => (await cardIn(tab))?.text ?? '').toContain('Show less');
  });

  it('marks and explains names in documents of XHTML', long, async () => {
    const tab = await world.visit('documents/page.xhtml');
    await expectOwnMarks(tab);
    await pointAt(tab, 'Donald Trump');
    await expectCard(tab, 'Donald Trump');
  });

  it('marks and explains names in plain text', long, async () => {
    const tab = await world.visit('documents/plain.txt');
    await expectMarks(tab, { person: ['Donald Trump', 'Vladimir Putin'], place: ['Anchorage'] });
    await pointAt(tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');
  });

  it('marks and explains names in a frame that the page around it writes', long, async () => {
    const tab = await world.visit('no-names.html');
    await tab.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.prepend(frame);
      const write = (html: string) => {
        frame.contentDocument?.open();
        frame.contentDocument?.write(html);
        frame.contentDocument?.close();
      };
      write('<p>Nobody.');
      await new Promise((resolve) => setTimeout(resolve, 500));
      write('<p>Vladimir Putin spoke.');
    });
    const frame = tab.frames()[1];
    if (frame === undefined) throw new Error('The frame is missing.');
    await expectMarks(frame, { person: ['Vladimir Putin'] });
    // The two documents share an address now, by which the harness distinguishes frames: the card is known by its element.
    const isOpen = () =>
      frame.evaluate(() => document.querySelector('div[popover="manual"]:popover-open:empty') !== null);
    await pointUntil(isOpen, () => pointAt(tab, 'Vladimir Putin', { frame }));
  });

  it('is there again when the reader comes back to a page', long, async () => {
    const tab = await world.visit('frame.html');
    await expectOwnMarks(tab);
    await tab.goto(`${world.pages.origin}/no-names.html`);
    await tab.evaluate(() => history.back());
    await expect.poll(() => tab.url()).toContain('frame.html');
    await expectOwnMarks(tab);
    await pointAt(tab, 'Sergei Lavrov');
    await expectCard(tab, 'Sergei Lavrov');
  });
});

const middleOf = (tab: Tab, selector: string): Promise<Point> =>
  tab.evaluate((selector) => {
    const { left, top, width, height } =
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);

/** True when the card's element is the topmost somewhere: the page sees of it only that. */
function isCardOnTop(): boolean {
  for (let x = 10; x < innerWidth; x += 20)
    for (let y = 10; y < innerHeight; y += 20)
      if (document.elementFromPoint(x, y)?.matches('div[popover="manual"]:empty')) return true;
  return false;
}
