import { expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { expectCard, expectOwnMarks } from './harness/expecting.ts';
import { inEveryBrowser, long } from './harness/world.ts';

inEveryBrowser((world, name) => {
  const shown = (panel: Tab, selector: string) =>
    panel.evaluate(
      (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent),
      selector,
    );

  /** Presses the name or sentence that says this, once it is there. */
  const press = (panel: Tab, saying: string) =>
    expect
      .poll(() =>
        panel.evaluate((saying) => {
          const buttons = [...document.querySelectorAll<HTMLElement>('.name, .sentence')];
          const found = buttons.find(({ textContent }) => textContent.includes(saying));
          found?.click();
          return found !== undefined;
        }, saying),
      )
      .toBe(true);

  it('lists whom the page and its frames name, and goes to a sentence', async () => {
    const tab = await world.visit('frames.html');
    await expectOwnMarks(tab);
    const panel = await world.visitOwn(`/sidepanel.html?tab=${await world.tabId(tab)}`);
    await expect
      .poll(async () => (await shown(panel, '.called')).toSorted())
      .toEqual(['Alaska', 'Donald Trump', 'Marco Rubio', 'Sergei Lavrov', 'Vladimir Putin']);
    await expect.poll(async () => (await shown(panel, '.called'))[0]).toBe('Donald Trump');
    await press(panel, 'Vladimir Putin');
    await expect.poll(() => shown(panel, '.sentence')).toEqual(['In the attribute: Vladimir Putin.']);
    await press(panel, 'In the attribute');
    await tab.bringToFront();
    const frame = tab.frames().find((one) => one.url() === 'about:srcdoc') ?? tab;
    await expectCard(frame, 'Vladimir Putin');
    expect(panel.console).toEqual([]);
  });

  it(
    'follows the reader from tab to tab and page to page, and keeps its place on each',
    name === 'firefox' ? long : {},
    async () => {
      const story = await world.visit('story.html');
      const other = await world.visit('frame.html');
      await expectOwnMarks(story);
      await expectOwnMarks(other);
      // Which the panel begins with: a name that has the focus keeps it where the next page has it, too.
      await story.bringToFront();
      const panel = await world.visitOwn('/sidepanel.html');
      await story.bringToFront();
      // Keys begin at the name that the text has first.
      const focused = () =>
        panel.evaluate(
          () => document.activeElement?.closest('.name')?.querySelector('.called')?.textContent ?? null,
        );
      await expect.poll(focused).toBe('Alaska');
      await press(panel, 'Roblox');
      await expect.poll(() => shown(panel, '.sentence b')).toContain('Roblox');
      await other.bringToFront();
      await expect.poll(() => shown(panel, '.called')).toEqual(['Sergei Lavrov', 'Alaska']);
      await other.goto(new URL('no-names.html', world.pages.origin).href);
      await expect.poll(() => shown(panel, '[role=status]')).toEqual(['No names found on this page yet.']);
      await story.bringToFront();
      await expect.poll(() => shown(panel, '.sentence b')).toContain('Roblox');
    },
  );
});
