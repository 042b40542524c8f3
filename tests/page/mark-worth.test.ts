import { expect, it } from 'vitest';
import { countries } from '../../components/page/mark-worth.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';

it('knows the countries of the bundled story', () => {
  const there = bundledStory.entities.filter(
    (entity) => entity.kind === 'place' && entity.placeType === 'country',
  );
  expect([...countries]).toEqual(there.map(({ id }) => id).toSorted());
});
