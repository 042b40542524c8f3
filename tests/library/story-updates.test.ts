import { expect, it } from 'vitest';
import { isDue, patternOf, type StoryUpdates, updatesAfter } from '../../components/library/story-updates.ts';

const address = 'https://stories.example/purchase.json';
const moved = 'https://stories.example/new/purchase.json';
const elsewhere = 'https://other.example/purchase.json';
const day = 24 * 60 * 60 * 1_000;

const known: StoryUpdates = { address, isDaily: true, asked: 7, etag: '"1"', found: { kind: 'unchanged' } };
const signed: StoryUpdates = { ...known, key: 'ours' };

const after = (updates: Parameters<typeof updatesAfter>[0]['updates'], before: StoryUpdates, version = 3) =>
  updatesAfter({ version, updates }, { version: 2, updates: before });

it('a story that is added is looked for nowhere by itself', () => {
  expect(updatesAfter({ version: 1, updates: { address, key: 'ours' } }, null)).toEqual({
    address,
    key: 'ours',
    isDaily: false,
  });
});

it('what the reader has switched on stays with a newer version, also where that says nothing', () => {
  expect(after({ address: moved }, known)).toEqual({ address: moved, isDaily: true, asked: 7 });
  expect(after(undefined, known)).toEqual({ address, isDaily: true, asked: 7 });
});

it('a newer version of another host is not looked for until its reader says so', () => {
  expect(after({ address: elsewhere }, known)).toMatchObject({ address: elsewhere, isDaily: false });
});

it('a known key stays, and files without it lead nowhere', () => {
  for (const updates of [{ address: moved }, { address: moved, key: 'another' }, undefined])
    expect(after(updates, signed)).toMatchObject({ address, key: 'ours' });
  expect(after({ address: moved, key: 'ours' }, signed)).toMatchObject({ address: moved, key: 'ours' });
});

it('a version that was put back is not looked for daily', () => {
  expect(after({ address }, known, 1)).toMatchObject({ isDaily: false });
});

it('is due once a day, and at once where a clock was set back', () => {
  const due = (asked: number | undefined, now: number, isDaily = true) =>
    isDue({ address, isDaily, ...(asked !== undefined && { asked }) }, now);
  expect(due(undefined, day)).toBe(true);
  expect(due(day, 2 * day - 1)).toBe(false);
  expect(due(day, 2 * day)).toBe(true);
  expect(due(9 * day, 2 * day)).toBe(true);
  expect(due(day, 9 * day, false)).toBe(false);
});

it('access is asked for to one host', () => {
  expect(patternOf('https://stories.example:8443/a/b.json?c#d')).toBe('https://stories.example/*');
});
