import { expect, it } from 'vitest';
import type { Mark } from '../../components/page/mark.ts';
import { countries, MarkWorth } from '../../components/page/mark-worth.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { EntityId } from '../../components/story/schema.ts';

it('knows the countries of the bundled story', () => {
  const there = bundledStory.entities.filter(
    (entity) => entity.kind === 'place' && entity.placeType === 'country',
  );
  expect([...countries]).toEqual(there.map(({ id }) => id).toSorted());
});

it('finds a country worth a mark on any page where an added story knows it, too', () => {
  const place = (id: string) => ({ entity: id as EntityId, kind: 'place' as const });
  const markOf = (id: string, ...rivals: readonly string[]) =>
    ({ ...place(id), rivals: rivals.map(place), verdict: 'accepted' }) as unknown as Mark;
  const worth = new MarkWorth();
  expect(worth.isWorthy(markOf('russia'))).toBe(false);
  expect(worth.isWorthy(markOf('russia', 'countries-of-the-world/russia'))).toBe(true);
  expect(worth.isWorthy(markOf('countries-of-the-world/france'))).toBe(true);
});
