import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetSelections,
  keepSelection,
  maxSelections,
  readSelection,
} from '../../components/tabs/selections.ts';

/** What is in the session's storage. */
const stored = vi.hoisted(() => ({ items: {} as Record<string, unknown> }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => structuredClone(key in stored.items ? { [key]: stored.items[key] } : {}),
        async set(items: object) {
          Object.assign(stored.items, structuredClone(items));
        },
        async remove(key: string) {
          delete stored.items[key];
        },
      },
    },
  },
}));

beforeEach(() => {
  stored.items = {};
});

const selected = (text: string) => ({ text, sentence: '', title: '', address: null, language: null });

describe('what was selected', () => {
  it('is shown to the first tab that asks with its token, as often as that is loaded, and to no other', async () => {
    const token = await keepSelection(selected('Höfði'));
    expect(token).toMatch(/^[\da-f-]{36}$/);
    expect(await readSelection(token, 7)).toEqual(selected('Höfði'));
    expect(await readSelection(token, 8)).toBeNull();
    expect(await readSelection(token, 7)).toEqual(selected('Höfði'));
    expect(await readSelection('00000000-0000-4000-8000-000000000000', 7)).toBeNull();
  });

  it('is forgotten with its tab, and nothing is left', async () => {
    const token = await keepSelection(selected('Höfði'));
    const other = await keepSelection(selected('Reykjavik'));
    await readSelection(token, 7);
    await readSelection(other, 8);
    await forgetSelections(7);
    expect(await readSelection(token, 7)).toBeNull();
    expect(await readSelection(other, 8)).toEqual(selected('Reykjavik'));
    await forgetSelections(8);
    expect(stored.items).toEqual({});
  });

  it('is kept for so many windows, the latest', async () => {
    const tokens: string[] = [];
    for (let n = 0; n <= maxSelections; n++) tokens.push(await keepSelection(selected(`Name ${n}`)));
    const [first = '', ...others] = tokens;
    expect(await readSelection(first, 1)).toBeNull();
    for (const [n, token] of others.entries())
      expect(await readSelection(token, n)).toEqual(selected(`Name ${n + 1}`));
  });

  it('is nothing where storage holds something else', async () => {
    for (const junk of ['x', {}, [null, 7, {}], null]) {
      stored.items = { selections: junk };
      expect(await readSelection('x', 7)).toBeNull();
      const token = await keepSelection(selected('Höfði'));
      expect(await readSelection(token, 7)).toEqual(selected('Höfði'));
    }
  });
});
