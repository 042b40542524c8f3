import { expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { expectCard } from './harness/expecting.ts';
import { marksIn, pointAt } from './harness/looking.ts';
import { ownSettings } from './harness/settings.ts';
import { inBrowsers, long } from './harness/world.ts';

inBrowsers({ long: 'firefox' }, (world) => {
  it('marks the names on the welcome page and shows their cards, like on any page', async () => {
    const page = await world.visitOwn('/welcome.html');
    await eventually(async () => {
      const { person, place, organization } = await marksIn(page);
      expect(new Set(organization)).toEqual(new Set(['CIA', 'Columbia University', 'Roblox']));
      expect(person.filter((text) => text === 'Marco Rubio')).toHaveLength(2);
      expect(place).toContain('Joint Base Elmendorf-Richardson');
    });
    await pointAt(page, 'Marco Rubio');
    await expectCard(page, 'Marco Rubio');
  });

  it('saves how much is marked, and shows it', async () => {
    const page = await world.visitOwn('/welcome.html');
    const chosen = () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('#mark-choice :checked')?.value);
    await expect.poll(chosen).toBe('every');
    const click = (value: string) =>
      page.evaluate(
        (value) => document.querySelector<HTMLElement>(`#mark-choice [value=${value}]`)?.click(),
        value,
      );
    const putins = async () => (await marksIn(page)).person.filter((text) => text === 'Putin').length;
    await expect.poll(putins).toBeGreaterThan(2);
    await click('page');
    await expect.poll(chosen).toBe('page');
    expect(await ownSettings(world.extension)).toMatchObject({ markMentions: 'page' });
    await expect.poll(putins).toBe(0);
    await click('section');
    await expect.poll(chosen).toBe('section');
    // The default is not stored.
    expect(await ownSettings(world.extension)).not.toHaveProperty('markMentions');
  });

  it('gets the shortcuts that the welcome page shows', long, async () => {
    const page = await world.visitOwn('/welcome.html');
    const commands = await world.extension.evaluate(() => chrome.commands.getAll());
    const shortcuts = new Map(commands.map(({ name, shortcut }) => [name, shortcut]));
    await eventually(async () => {
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('kbd')].map((key) => [key.dataset.command, key.textContent] as const),
      );
      expect(shown).not.toHaveLength(0);
      for (const [command = '', keys] of shown) {
        expect(keys, command).toBe(shortcuts.get(command));
        expect(keys, command).not.toBe('');
      }
    });
    expect(page.console).toEqual([]);
  });
});
