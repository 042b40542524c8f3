import { afterEach, expect, it } from 'vitest';
import { bundledStory } from '../../components/story/bundled-story.ts';
import { person, writtenStory } from '../library/files.ts';
import {
  addFile,
  chooseFiles,
  expectNothingIncoming,
  fileOf,
  press,
  removeStories,
} from './harness/adding.ts';
import type { Tab } from './harness/driver.ts';
import { expectMarks } from './harness/expecting.ts';
import { inBrowsers, long } from './harness/world.ts';

const purchase = fileOf(writtenStory());

const titles = (tab: Tab) =>
  tab.evaluate(() => [...document.querySelectorAll('.story h3')].map(({ textContent }) => textContent));
const texts = (tab: Tab, selector: string) =>
  tab.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim()),
    selector,
  );
const cardName = (tab: Tab) =>
  tab.evaluate(
    () => document.querySelector('.name-card')?.shadowRoot?.querySelector('h2')?.textContent ?? null,
  );
/** Clicks the first link or button that says something, once it is there. */
const click = (tab: Tab, saying: string) =>
  expect
    .poll(() =>
      tab.evaluate((saying) => {
        const all = [...document.querySelectorAll<HTMLElement>('a, button, [role=switch]')];
        const found = all.find((one) => (one.closest('label') ?? one).textContent.trim().startsWith(saying));
        found?.click();
        return found !== undefined;
      }, saying),
    )
    .toBe(true);

inBrowsers({ long: 'firefox', settings: {} }, (world, name) => {
  afterEach(() => removeStories(world));

  it('a story that is added on the shelf is shown first, marked at once, and read', async () => {
    const marked = await world.visitSaying('In March, William Seward sat up late with Eduard de Stoeckl.');
    const shelf = await world.visitOwn('/stories.html');
    await chooseFiles(shelf, [purchase]);
    await expect.poll(() => texts(shelf, '.incoming .story-item-title')).toEqual(['The purchase of Alaska']);
    await expectMarks(marked, {});
    await press(shelf, 'Add');
    await expectNothingIncoming(shelf);
    await expectMarks(marked, { person: ['Eduard de Stoeckl', 'William Seward'] });
    await click(shelf, 'Read The purchase');
    await expect.poll(() => texts(shelf, '.tiles .called')).toHaveLength(3);
    await shelf.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]');
      if (input === null) return;
      input.value = 'flag';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => texts(shelf, '.tiles .called')).toEqual(['Sitka']);
    await shelf.evaluate(() => document.querySelector<HTMLElement>('.tiles a')?.click());
    await expect.poll(() => cardName(shelf)).toBe('Sitka');
    expect(shelf.console).toEqual([]);
  });

  it('the shelf follows the popup, and the other way round', long, async () => {
    const page = await world.visitSaying('A statue of William Seward stands there.');
    const shelf = await world.visitOwn('/stories.html');
    const popup = await world.openPopup(page);
    await addFile(popup, purchase);
    await expect
      .poll(() => titles(shelf))
      .toEqual(['The purchase of Alaska', 'Trump and Putin meet in Alaska']);
    await click(shelf, 'Mark its names on pages The purchase');
    await expectMarks(page, {});
    await expect
      .poll(() =>
        popup.evaluate(() =>
          [...document.querySelectorAll<HTMLInputElement>('.story-items [role=switch]')].map(
            (one) => one.checked,
          ),
        ),
      )
      .toEqual([true, false]);
    await click(shelf, 'Mark its names on pages Trump');
    await expect
      .poll(() =>
        popup.evaluate(() => document.querySelector<HTMLInputElement>('.story-items [role=switch]')?.checked),
      )
      .toBe(false);
    // What is off can be read nevertheless.
    await click(shelf, 'Read The purchase');
    await click(shelf, 'William Seward');
    await expect.poll(() => cardName(shelf)).toBe('William Seward');
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('the bundled story can be read card by card', long, async () => {
    const tab = await world.visitOwn('/stories.html');
    await click(tab, 'Read Trump and Putin');
    await expect.poll(() => tab.url()).toContain('#story=');
    const names = bundledStory.entities.map(({ name }) => name);
    await expect.poll(() => texts(tab, '.tiles .called')).toHaveLength(names.length);
    for (const [index, { id, name }] of bundledStory.entities.entries()) {
      await tab.evaluate(
        (id) => document.querySelector<HTMLElement>(`.tiles a[href$="entity=${id}"]`)?.click(),
        id,
      );
      await expect.poll(() => cardName(tab)).toBe(name);
      if (index % 8 !== 0) continue;
      const said = await tab.evaluate(() => document.title);
      expect(said).toBe('Trump and Putin meet in Alaska – Namelight');
    }
    await expect.poll(() => texts(tab, '.map-point')).toContain('India');
    expect(tab.console).toEqual([]);
  });

  it('a story that is replaced while it is read is read anew', long, async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    await addFile(popup, purchase);
    const reading = await world.visitOwn('/stories.html#story=purchase');
    await expect.poll(() => texts(reading, '.tiles .called')).toHaveLength(3);
    const next = writtenStory({ version: 3, entities: [person('ann', 'Ann Sumner')] });
    await chooseFiles(popup, [fileOf(next)]);
    await press(popup, 'Update');
    await expect.poll(() => texts(reading, '.tiles .called')).toEqual(['Ann Sumner']);
  });

  it('a story that is begun, or copied, leads to where it is written', long, async () => {
    const shelf = await world.visitOwn('/stories.html');
    await click(shelf, 'Copy and change Trump');
    await expect.poll(() => shelf.url()).toContain('#draft=');
    const other = await world.visitOwn('/stories.html');
    await expect.poll(() => titles(other)).toContain('Trump and Putin meet in Alaska (copy)');
    await click(other, 'Remove Trump and Putin meet in Alaska (copy)');
    await expect.poll(() => titles(other)).toEqual(['Trump and Putin meet in Alaska']);
  });

  it('an address that leads nowhere says so', long, async () => {
    const tab = await world.visitOwn('/stories.html#story=nowhere');
    await expect
      .poll(() => texts(tab, '[role=alert]'))
      .toEqual([expect.stringContaining('not here anymore')]);
  });
});
