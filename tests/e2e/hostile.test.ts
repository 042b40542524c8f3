import { expect, it } from 'vitest';
import type { Frame, Tab } from './harness/driver.ts';
import { expectCard, expectMarks, expectOwnMarks, pointUntil } from './harness/expecting.ts';
import { cardIn, consoleOf, emptyCorner, marksIn, noMarks, pointAt } from './harness/looking.ts';
import { inEveryBrowser, long } from './harness/world.ts';

/** What every page of tests/pages/hostile/ keeps of itself. */
type HostileWindow = {
  readonly page: {
    readonly errors: readonly string[];
    readonly clicks: number;
    readonly hostsRemoved: number;
    readonly cleared: number;
    readonly changes: number;
    readonly lines: number;
    readonly pretended: number;
    readonly restyled: number;
  };
  attack(): void;
  rewrite(): void;
  restyle(): void;
  looksMarked(): boolean;
};

/** Calls one of the page's own functions, or asks for one of its figures. */
const inPage = <Result>(frame: Frame, ask: (window: HostileWindow) => Result): Promise<Result> =>
  frame.evaluate(`(${ask})(window)` as never);

inEveryBrowser((world, name) => {
  const longInFirefox = name === 'firefox' ? long : {};
  it('neither breaks nor is broken by a page that changes built-in objects', async () => {
    const alone = await world.withoutNamelight(async () => {
      const tab = await world.visit('hostile/prototypes.html');
      await tab.mouse.move({ x: 30, y: 60 });
      return inPage(tab, ({ page }) => page.errors);
    });
    const tab = await world.visit('hostile/prototypes.html');
    await expectOwnMarks(tab);
    await pointAt(tab, 'Vladimir Putin');
    await expectCard(tab, 'Vladimir Putin');
    await inPage(tab, (window) => window.attack());
    await expectOwnMarks(tab);
    await expectCard(tab, null);
    await tab.mouse.jump(emptyCorner);
    await pointAt(tab, 'Anchorage');
    await expectCard(tab, 'Anchorage');
    await tab.evaluate(() => document.querySelector('button')?.click());
    expect(await inPage(tab, ({ page }) => page.clicks)).toBe(1);
    expect(await inPage(tab, ({ page }) => page.hostsRemoved)).toBe(1);
    // The page's own handlers throw, with and without Namelight; nothing else does.
    expect(new Set(await inPage(tab, ({ page }) => page.errors))).toEqual(new Set(alone));
  });

  it('shows cards in a form, on a page, whose fields are named like what scripts read', long, async () => {
    const tab = await world.visit('hostile/clobbered.html');
    await expectOwnMarks(tab);
    await tab.mouse.move(await placeInClobbered(tab));
    await expectCard(tab, 'Vladimir Putin');
    await tab.keyboard.press('Escape');
    await expectCard(tab, null);
    expect(consoleOf(tab)).toEqual([]);
  });

  it('gives up on a page that keeps removing marks and cards', longInFirefox, async () => {
    const tab = await world.visit('hostile/unwanted.html');
    const cleared = () => inPage(tab, ({ page }) => page.cleared);
    await expect.poll(() => tab.console.length).toBe(1);
    expect(tab.console).toEqual(['debug: Namelight: this page keeps removing the marks, so they stay away.']);
    await expectOwnMarks(tab);
    const before = await cleared();
    expect(before).toBeLessThanOrEqual(21);
    // Nor does it come back with what is added, and a reader who points at the name disturbs nobody.
    await tab.evaluate(() => document.body.append('Donald Trump'));
    await tab.mouse.move({ x: 40, y: 20 });
    await tab.mouse.jump(emptyCorner);
    await expectOwnMarks(tab);
    expect(await cleared()).toBe(before);
    expect(await inPage(tab, ({ page }) => page.hostsRemoved)).toBeLessThanOrEqual(2);
    expect(tab.console).toHaveLength(1);
  });

  it('reads a document that never ends, while it loads', longInFirefox, async () => {
    const tab = await world.visit('hostile/endless.html');
    await expectOwnMarks(tab);
    const lines = await inPage(tab, ({ page }) => page.lines);
    await pointAt(tab, 'Donald Trump');
    await expectCard(tab, 'Donald Trump');
    await expect.poll(() => inPage(tab, ({ page }) => page.lines)).toBeGreaterThan(lines + 100);
    await expectOwnMarks(tab);
  });

  it(
    'reads a slow document before it has ended, and paints the marks of the one after it',
    long,
    async () => {
      const tab = await world.visit('no-names.html');
      // Whoever opens it waits for its end in vain.
      const leave = (address: string) => void setTimeout(() => location.assign(address), 0);
      await tab.evaluate(leave, new URL('hostile/endless-stream.html', world.pages.origin).href);
      await expect
        .poll(() => marksIn(tab).catch(() => noMarks))
        .toEqual({ ...noMarks, person: ['Sergei Lavrov'] });
      await pointAt(tab, 'Sergei Lavrov');
      await expectCard(tab, 'Sergei Lavrov');
      expect(consoleOf(tab)).toEqual([]);
      await tab.evaluate(leave, new URL('hostile/restyled.html', world.pages.origin).href);
      await expect.poll(() => inPage(tab, (window) => window.looksMarked()).catch(() => false)).toBe(true);
    },
  );

  it('works again, cards and shortcuts included, when a page rewrites its document', long, async () => {
    const tab = await world.visit('hostile/rewritten.html');
    await expectOwnMarks(tab);
    await inPage(tab, (window) => window.rewrite());
    await expectMarks(tab, { person: ['Vladimir Putin'], place: ['Anchorage'] });
    const isOpen = async () => (await cardIn(tab))?.heading === 'Vladimir Putin';
    await pointUntil(isOpen, () => pointAt(tab, 'Vladimir Putin'));
    await tab.keyboard.press('Escape');
    await expectCard(tab, null);
    expect(consoleOf(tab)).toEqual([]);
  });

  it('opens no card for events that a page makes up', longInFirefox, async () => {
    const tab = await world.visit('hostile/pretending.html');
    await tab.mouse.jump(emptyCorner);
    await expectOwnMarks(tab);
    const pretended = () => inPage(tab, ({ page }) => page.pretended);
    const before = await pretended();
    // Two seconds of pretence: far longer than a card takes to open.
    await expect.poll(pretended).toBeGreaterThan(before + 100);
    await expectCard(tab, null);
    await pointAt(tab, 'Donald Trump');
    await expectCard(tab, 'Donald Trump');
  });

  it('keeps the style of marks in components that replace their style sheets', long, async () => {
    const tab = await world.visit('hostile/restyled.html');
    await expectOwnMarks(tab);
    await inPage(tab, (window) => window.restyle());
    await expect.poll(() => inPage(tab, (window) => window.looksMarked())).toBe(true);
  });
});

/** Where a name in the form of clobbered.html stands: the page lends no `document.createRange`. */
const placeInClobbered = (tab: Tab) =>
  tab.evaluate(() => {
    const range = new Range();
    const text = Element.prototype.querySelector.call(document.querySelector('form'), 'p')?.firstChild;
    if (!text) throw new Error('The form has no paragraph.');
    const from = (text as Text).data.indexOf('Vladimir');
    range.setStart(text, from);
    range.setEnd(text, from + 'Vladimir Putin'.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
