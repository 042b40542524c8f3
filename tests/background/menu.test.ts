import { expect, it, vi } from 'vitest';
import { makeMenu } from '../../components/background/toolbar.ts';

/** The entries of the menu, each made or removed in its turn, as browsers do it. */
const menu = vi.hoisted(() => ({ entries: [] as string[], refused: [] as string[] }));

vi.mock('wxt/browser', () => ({
  browser: {
    contextMenus: {
      async removeAll() {
        menu.entries = [];
      },
      create({ id }: { readonly id: string }) {
        if (menu.entries.includes(id)) menu.refused.push(id);
        else menu.entries.push(id);
      },
    },
  },
}));

it('has each entry once, even if they are created twice at once when a browser starts with an update', async () => {
  await Promise.all([makeMenu(), makeMenu()]);
  await makeMenu();
  expect(menu).toEqual({ entries: ['toggle-site', 'unknown-names', 'look-up', 'add-to-story'], refused: [] });
});
