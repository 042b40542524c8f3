/** "Names here that no story knows": the names of a page become a story, whose names are marked there. */
import { expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { marksIn, noMarks } from './harness/looking.ts';
import { dropLibrary, pressButton } from './harness/stories-part.ts';
import { inBrowsers, type World } from './harness/world.ts';

const article =
  'The mayor thanked Gudrun Halldorsdottir in Akureyri. Halldorsdottir said that she would return. Sergey Lavrov was not there.';

/** Opens the names of the tab in front, and waits until they are read. */
async function openNames({ driver }: World, tab: Tab): Promise<Tab> {
  await tab.bringToFront();
  const opened = await driver.tabOpenedBy(() =>
    driver.chooseInMenu('unknown-names', { selectionText: '', pageUrl: tab.url() }),
  );
  await expect
    .poll(() => opened.evaluate(() => document.querySelector('main[aria-busy=false]') !== null))
    .toBe(true);
  return opened;
}

const offeredIn = (names: Tab): Promise<readonly (string | undefined)[]> =>
  names.evaluate(() => [...document.querySelectorAll('.proposed-label')].map((one) => one.textContent));

inBrowsers({ long: 'firefox' }, (world) => {
  it('offers each name once, without those of stories, and makes a story of those that are ticked, which the page marks', async () => {
    const tab = await world.visitSaying(article);
    const names = await openNames(world, tab);
    try {
      expect(await offeredIn(names)).toEqual(['Gudrun Halldorsdottir2 mentions', 'Akureyri1 mention']);
      expect(await pressButton(names, 'Select all')).toBe(true);
      expect(await pressButton(names, 'Start a story')).toBe(true);
      await expect.poll(() => pressButton(names, 'Turn on')).toBe(true);
      await expect
        .poll(() => marksIn(tab))
        .toMatchObject({
          ...noMarks,
          person: expect.arrayContaining(['Gudrun Halldorsdottir']),
          place: ['Akureyri'],
        });
    } finally {
      await names.close();
      await dropLibrary(world.extension);
    }
  });
});
