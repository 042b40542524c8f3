import { expect, it, vi } from 'vitest';
import { inEveryBrowser } from './harness/world.ts';

inEveryBrowser((world) => {
  it('gets the keys that the welcome page tells of', async () => {
    const page = await world.visitOwn('/welcome.html');
    const commands = await world.extension.evaluate(() => chrome.commands.getAll());
    const shortcuts = new Map(commands.map(({ name, shortcut }) => [name, shortcut]));
    await vi.waitFor(async () => {
      const told = await page.evaluate(() =>
        [...document.querySelectorAll('kbd')].map((key) => [key.dataset.command, key.textContent] as const),
      );
      expect(told).not.toHaveLength(0);
      for (const [command = '', keys] of told) {
        expect(keys, command).toBe(shortcuts.get(command));
        expect(keys, command).not.toBe('');
      }
    });
    expect(page.console).toEqual([]);
  });
});
