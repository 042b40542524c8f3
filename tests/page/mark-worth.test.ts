import { expect, it } from 'vitest';
import { countries } from '../../components/page/mark-worth.ts';
import { bundledFactSet } from '../../components/story/bundled-fact-set.ts';

it('knows the countries of the bundled story', () => {
  const there = bundledFactSet.entities.filter(
    (entity) => entity.kind === 'place' && entity.placeType === 'country',
  );
  expect([...countries]).toEqual(there.map(({ id }) => id).toSorted());
});
