import { expect, it } from 'vitest';
import type { StoryHeader } from '../../components/library/story-records.ts';
import { outdatedPacks, packs, packsToAdd, storyOfPack } from '../../components/shelf/packs.ts';

const [countries, congress] = packs;

const header = (changed: Partial<StoryHeader>): StoryHeader => ({
  id: countries.id,
  title: 'Countries and cities of the world',
  language: 'en',
  version: countries.version,
  by: 'Namelight',
  date: '2026-11-30',
  summary: '',
  counts: countries.counts,
  bytes: 900,
  origin: 'reader',
  revision: 'first',
  isOn: true,
  place: 1,
  isRemoved: false,
  ...changed,
});

it('offers the packs that the library does not have, and none that can be brought back', () => {
  expect(packsToAdd([])).toEqual(packs);
  expect(packsToAdd([header({ isOn: false })])).toEqual([congress]);
  expect(packsToAdd([header({ isRemoved: true })])).toEqual([congress]);
  expect(storyOfPack(countries, [header({ isRemoved: true })])).toBeNull();
});

it('updates only packs that the reader has, and of which a newer version came along', () => {
  const older = header({ version: countries.version - 1 });
  expect(outdatedPacks([older])).toEqual([{ pack: countries, story: older }]);
  expect(outdatedPacks([header({ version: countries.version - 1, isOn: false })])).toHaveLength(1);
  expect(outdatedPacks([])).toEqual([]);
  expect(outdatedPacks([header({})])).toEqual([]);
  expect(outdatedPacks([header({ version: countries.version + 1 })])).toEqual([]);
  expect(outdatedPacks([{ ...older, isRemoved: true }])).toEqual([]);
  expect(outdatedPacks([{ ...older, origin: 'organization' }])).toEqual([]);
});
