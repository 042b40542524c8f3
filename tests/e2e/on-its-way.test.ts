/** What happens between the first text that may hold a name and the arrival of what marks names. */
import { expect, it } from 'vitest';
import { expectMarks, expectOwnMarks } from './harness/expecting.ts';
import { consoleOf } from './harness/looking.ts';
import { inBrowsers, long } from './harness/world.ts';

inBrowsers({ long: 'firefox' }, (world) => {
  it('marks a page that was opened while the background slept', long, async () => {
    await world.driver.stopBackground();
    const tab = await world.visit('story.html');
    await expectOwnMarks(tab);
  });

  it(
    'marks a page whose first name comes late, and names it after a settings change on the way',
    long,
    async () => {
      const tab = await world.visit('no-names.html');
      await world.driver.stopBackground();
      await tab.evaluate(() => document.body.append('Donald Trump flew to Alaska.'));
      await world.extension.evaluate(() => chrome.storage.sync.set({ 'kind:place': false }));
      await expectMarks(tab, { person: ['Donald Trump'] });
      expect(consoleOf(tab)).toEqual([]);
    },
  );

  it('has nothing of it in a page that names nobody', async () => {
    const tab = await world.visit('no-names.html');
    const named = await world.visit('frame.html');
    await expectOwnMarks(named);
    await tab.bringToFront();
    const scripts = await world.extension.evaluate(
      async (tabId) => {
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId },
          func: () => Object.getOwnPropertySymbols(globalThis).map(({ description }) => description),
        });
        return answer?.result ?? [];
      },
      await world.tabId(tab),
    );
    expect(scripts).toContain('namelight.running');
    expect(scripts).not.toContain('namelight.marks');
  });
});
