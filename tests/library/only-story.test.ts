import { beforeEach, expect, it, vi } from 'vitest';
import {
  bundledId,
  keepOnlyStories,
  onlyStoryAt,
  readOnlyStories,
  writeOnlyStory,
} from '../../components/library/only-story.ts';

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

it('is one story for a site and its subdomains, the nearest one', () => {
  const only = { 'news.example': 'purchase', 'live.news.example': bundledId };
  expect(onlyStoryAt(only, 'news.example')).toBe('purchase');
  expect(onlyStoryAt(only, 'sport.news.example')).toBe('purchase');
  expect(onlyStoryAt(only, 'live.news.example')).toBe(bundledId);
  expect(onlyStoryAt(only, 'example')).toBeNull();
  expect(onlyStoryAt(only, null)).toBeNull();
});

it('is no story called like what every object has', () => {
  expect(onlyStoryAt({}, 'constructor')).toBeNull();
});

it('is stored, replaced and given up, for the parent domains too', async () => {
  await Promise.all([writeOnlyStory('news.example', 'purchase'), writeOnlyStory('other.example', bundledId)]);
  expect(await readOnlyStories()).toEqual({ 'news.example': 'purchase', 'other.example': bundledId });
  await writeOnlyStory('news.example', 'comet');
  expect(await readOnlyStories()).toEqual({ 'news.example': 'comet', 'other.example': bundledId });
  await writeOnlyStory('sport.news.example', null);
  expect(await readOnlyStories()).toEqual({ 'other.example': bundledId });
  await writeOnlyStory('other.example', null);
  expect(storage.items).toEqual({});
});

it('is forgotten with the story, but not the bundled story', async () => {
  await writeOnlyStory('news.example', 'purchase');
  await writeOnlyStory('other.example', 'comet');
  await writeOnlyStory('third.example', bundledId);
  await keepOnlyStories(['comet']);
  expect(await readOnlyStories()).toEqual({ 'other.example': 'comet', 'third.example': bundledId });
});

it.each([['purchase'], [7], [null], [['purchase']], [{ 'news.example': 7 }]])(
  'is all stories where %j is stored',
  async (damaged) => {
    storage.items.onlyStories = damaged;
    expect(onlyStoryAt(await readOnlyStories(), 'news.example')).toBeNull();
    await writeOnlyStory('news.example', 'purchase');
    expect(onlyStoryAt(await readOnlyStories(), 'news.example')).toBe('purchase');
  },
);
