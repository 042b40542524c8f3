import { beforeEach, expect, it, vi } from 'vitest';
import {
  bundledId,
  keepOnlySets,
  onlySetAt,
  readOnlySets,
  writeOnlySet,
} from '../../components/fact-sets/only-set.ts';

const storage = vi.hoisted(() => ({ items: {} as Record<string, unknown> }));
vi.mock('../../components/settings/storage.ts', () => ({
  readLocal: async (key: string) => storage.items[key],
  writeLocal: async (key: string, value: unknown) => {
    if (value === undefined) delete storage.items[key];
    else storage.items[key] = value;
  },
}));

beforeEach(() => {
  storage.items = {};
});

it('is one set for a site and its subdomains, the nearest one', () => {
  const only = { 'news.example': 'purchase', 'live.news.example': bundledId };
  expect(onlySetAt(only, 'news.example')).toBe('purchase');
  expect(onlySetAt(only, 'sport.news.example')).toBe('purchase');
  expect(onlySetAt(only, 'live.news.example')).toBe(bundledId);
  expect(onlySetAt(only, 'example')).toBeNull();
  expect(onlySetAt(only, null)).toBeNull();
});

it('is no set called like what every object has', () => {
  expect(onlySetAt({}, 'constructor')).toBeNull();
});

it('is stored, replaced and given up, for the parent domains too', async () => {
  await Promise.all([writeOnlySet('news.example', 'purchase'), writeOnlySet('other.example', bundledId)]);
  expect(await readOnlySets()).toEqual({ 'news.example': 'purchase', 'other.example': bundledId });
  await writeOnlySet('news.example', 'comet');
  expect(await readOnlySets()).toEqual({ 'news.example': 'comet', 'other.example': bundledId });
  await writeOnlySet('sport.news.example', null);
  expect(await readOnlySets()).toEqual({ 'other.example': bundledId });
  await writeOnlySet('other.example', null);
  expect(storage.items).toEqual({});
});

it('is forgotten with the set, but not the bundled story', async () => {
  await writeOnlySet('news.example', 'purchase');
  await writeOnlySet('other.example', 'comet');
  await writeOnlySet('third.example', bundledId);
  await keepOnlySets(['comet']);
  expect(await readOnlySets()).toEqual({ 'other.example': 'comet', 'third.example': bundledId });
});

it.each([['purchase'], [7], [null], [['purchase']], [{ 'news.example': 7 }]])(
  'is all sets where %j is stored',
  async (damaged) => {
    storage.items.onlySets = damaged;
    expect(onlySetAt(await readOnlySets(), 'news.example')).toBeNull();
    await writeOnlySet('news.example', 'purchase');
    expect(onlySetAt(await readOnlySets(), 'news.example')).toBe('purchase');
  },
);
