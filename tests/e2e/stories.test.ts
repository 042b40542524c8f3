import { afterEach, expect, it } from 'vitest';
import { bundledFactSet } from '../../components/story/bundled-fact-set.ts';
import { person, writtenSet } from '../fact-sets/files.ts';
import { addFile, chooseFiles, expectNothingIncoming, fileOf, press, removeSets } from './harness/adding.ts';
import type { Tab } from './harness/driver.ts';
import { expectMarks } from './harness/expecting.ts';
import { inBrowsers } from './harness/world.ts';

const pollSlowly = { timeout: 10_000 } as const;
const purchase = fileOf(writtenSet());

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
    .poll(
      () =>
        tab.evaluate((saying) => {
          const all = [...document.querySelectorAll<HTMLElement>('a, button, [role=switch]')];
          const found = all.find((one) =>
            (one.closest('label') ?? one).textContent.trim().startsWith(saying),
          );
          found?.click();
          return found !== undefined;
        }, saying),
      pollSlowly,
    )
    .toBe(true);

inBrowsers({ settings: {} }, (world) => {
  afterEach(() => removeSets(world));

  it('the bundled story can be read card by card', async () => {
    const tab = await world.visitOwn('/stories.html');
    await click(tab, 'Read Trump and Putin');
    await expect.poll(() => tab.url(), pollSlowly).toContain('#set=');
    const names = bundledFactSet.entities.map(({ name }) => name);
    await expect.poll(() => texts(tab, '.tiles .called'), pollSlowly).toHaveLength(names.length);
    for (const [index, { id, name }] of bundledFactSet.entities.entries()) {
      await tab.evaluate(
        (id) => document.querySelector<HTMLElement>(`.tiles a[href$="entity=${id}"]`)?.click(),
        id,
      );
      await expect.poll(() => cardName(tab), pollSlowly).toBe(name);
      if (index % 8 !== 0) continue;
      const said = await tab.evaluate(() => document.title);
      expect(said).toBe('Trump and Putin meet in Alaska – Namelight');
    }
    await expect.poll(() => texts(tab, '.map-point'), pollSlowly).toContain('India');
    expect(tab.console).toEqual([]);
  });

  it('a story that is added on the shelf is shown first, marked at once, and read', async () => {
    const marked = await world.visitSaying('In March, William Seward sat up late with Eduard de Stoeckl.');
    const shelf = await world.visitOwn('/stories.html');
    await chooseFiles(shelf, [purchase]);
    await expect
      .poll(() => texts(shelf, '.incoming .set-title'), pollSlowly)
      .toEqual(['The purchase of Alaska']);
    await expectMarks(marked, {});
    await press(shelf, 'Add');
    await expectNothingIncoming(shelf);
    await expectMarks(marked, { person: ['Eduard de Stoeckl', 'William Seward'] });
    await click(shelf, 'Read The purchase');
    await expect.poll(() => texts(shelf, '.tiles .called'), pollSlowly).toHaveLength(3);
    await shelf.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]');
      if (input === null) return;
      input.value = 'flag';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => texts(shelf, '.tiles .called'), pollSlowly).toEqual(['Sitka']);
    await shelf.evaluate(() => document.querySelector<HTMLElement>('.tiles a')?.click());
    await expect.poll(() => cardName(shelf), pollSlowly).toBe('Sitka');
    expect(shelf.console).toEqual([]);
  });

  it('the shelf follows the popup, and the other way round', async () => {
    const page = await world.visitSaying('A statue of William Seward stands there.');
    const shelf = await world.visitOwn('/stories.html');
    const popup = await world.openPopup(page);
    await addFile(popup, purchase);
    await expect
      .poll(() => titles(shelf), pollSlowly)
      .toEqual(['The purchase of Alaska', 'Trump and Putin meet in Alaska']);
    await click(shelf, 'Mark its names on pages The purchase');
    await expectMarks(page, {});
    await expect
      .poll(
        () =>
          popup.evaluate(() =>
            [...document.querySelectorAll<HTMLInputElement>('.sets [role=switch]')].map((one) => one.checked),
          ),
        pollSlowly,
      )
      .toEqual([true, false]);
    await click(shelf, 'Mark its names on pages Trump');
    await expect
      .poll(
        () => popup.evaluate(() => document.querySelector<HTMLInputElement>('.sets [role=switch]')?.checked),
        pollSlowly,
      )
      .toBe(false);
    // What is off can be read nevertheless.
    await click(shelf, 'Read The purchase');
    await click(shelf, 'William Seward');
    await expect.poll(() => cardName(shelf), pollSlowly).toBe('William Seward');
  });

  it('a story that is replaced while it is read is read anew', async () => {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    await addFile(popup, purchase);
    const reading = await world.visitOwn('/stories.html#set=purchase');
    await expect.poll(() => texts(reading, '.tiles .called'), pollSlowly).toHaveLength(3);
    const next = writtenSet({ version: 3, entities: [person('ann', 'Ann Sumner')] });
    await chooseFiles(popup, [fileOf(next)]);
    await press(popup, 'Update');
    await expect.poll(() => texts(reading, '.tiles .called'), pollSlowly).toEqual(['Ann Sumner']);
  });

  it('a story that is begun, or copied, leads to where it is written', async () => {
    const shelf = await world.visitOwn('/stories.html');
    await click(shelf, 'Copy and change Trump');
    await expect.poll(() => shelf.url(), pollSlowly).toContain('#draft=');
    const other = await world.visitOwn('/stories.html');
    await expect.poll(() => titles(other), pollSlowly).toContain('Trump and Putin meet in Alaska (copy)');
    await click(other, 'Delete Trump and Putin meet in Alaska (copy)');
    await expect.poll(() => titles(other), pollSlowly).toEqual(['Trump and Putin meet in Alaska']);
  });

  it('an address that leads nowhere says so', async () => {
    const tab = await world.visitOwn('/stories.html#set=nowhere');
    await expect
      .poll(() => texts(tab, '[role=alert]'), pollSlowly)
      .toEqual([expect.stringContaining('not here any more')]);
  });
});
