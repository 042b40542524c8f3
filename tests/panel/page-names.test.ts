import { expect, it } from 'vitest';
import { addedStoriesIn, inTextOrder } from '../../components/panel/page-names.ts';
import type { ListedName } from '../../components/popup/NamesSection.tsx';
import type { EntityId } from '../../components/story/schema.ts';

const listed = (entity: string): ListedName => ({
  entity: entity as EntityId,
  kind: 'place',
  name: entity,
  language: 'en',
  picture: { kind: 'none' },
  count: 1,
});

it('names come as the text has them, those that it has not last', () => {
  const names = ['alaska', 'jber', 'india', 'china'].map(listed);
  const sorted = inTextOrder(names, ['india', 'alaska'] as EntityId[]);
  expect(sorted.map(({ entity }) => entity)).toEqual(['india', 'alaska', 'jber', 'china']);
});

it('a page is about an added story that it names three of, and about five such stories at most', () => {
  const of = (story: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ entity: `${story}/n${index}` as EntityId }));
  expect(
    addedStoriesIn([...of('comet', 3), ...of('purchase', 2), ...['alaska', 'jber', 'india'].map(listed)]),
  ).toEqual(['comet']);
  expect(addedStoriesIn('abcdef'.split('').flatMap((story) => of(story, 3)))).toEqual([...'abcde']);
});
