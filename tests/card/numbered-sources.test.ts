import { expect, test } from 'vitest';
import { numberSources } from '../../components/card/sections.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import { sourcedParts } from '../story/statements.ts';

test.each(bundledStory.entities.map((entity) => [entity.name, entity] as const))(
  'every statement on the card of %s has a number in its list of sources, and every source a statement',
  (_, entity) => {
    const moments = bundledStory.moments(entity.id);
    const { ids, numberOf } = numberSources(entity, moments);
    const used = new Set(
      [...sourcedParts(entity), ...moments].flatMap(({ source }) => source ?? []).map(numberOf),
    );
    expect([...used].sort((a, b) => a - b)).toEqual(ids.map((_id, index) => index + 1));
  },
);
