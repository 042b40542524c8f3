import { expect, test } from 'vitest';
import { numberSources } from '../../components/card/Facts.tsx';
import { bundledFactSet } from '../../components/story/bundled-fact-set.ts';

test.each(bundledFactSet.entities.map((entity) => [entity.name, entity] as const))(
  'every statement on the card of %s has a number in its list of sources, and every source a statement',
  (_, entity) => {
    const moments = bundledFactSet.moments(entity.id);
    const { ids, numberOf } = numberSources(entity, moments);
    const statements = [...(entity.role ? [entity.role] : []), ...entity.facts, ...moments, ...entity.later];
    const used = new Set(statements.map(({ source }) => numberOf(source)));
    expect([...used].sort((a, b) => a - b)).toEqual(ids.map((_id, index) => index + 1));
  },
);
