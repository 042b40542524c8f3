import { expect, test } from 'vitest';
import { factAsText } from '../../components/card/Facts.tsx';
import { bundledFactSet } from '../../components/story/bundled-fact-set.ts';
import type { EntityId } from '../../components/story/schema.ts';

const facts = bundledFactSet.entities.flatMap((entity) =>
  entity.facts.map((fact) => [`${entity.name}, ${fact.label}`, entity, fact] as const),
);

test.each(facts)('%s is copied with whose it is, its date and its source', (_, entity, fact) => {
  const text = factAsText(fact, { entity, factSet: bundledFactSet, locale: 'en-GB' });
  const { title, address } = bundledFactSet.source(fact.source);
  expect(text.startsWith(`${entity.name} – ${fact.label}: `)).toBe(true);
  expect(text.includes('(as of ')).toBe(fact.asOf !== undefined);
  expect(text).toContain(title);
  expect(text.endsWith(address)).toBe(true);
  expect(text).toContain(fact.differs ?? '');
});

test('a fact reads as a person would write it', () => {
  const entity = bundledFactSet.entity('anchorage' as EntityId);
  const fact = entity?.facts.find(({ label }) => label === 'Metro population');
  if (!entity || !fact) throw new Error('Anchorage has no such fact any more.');
  expect(factAsText(fact, { entity, factSet: bundledFactSet, locale: 'en-GB' }).split('\n')).toEqual([
    'Anchorage – Metro population: 398,328 – with Matanuska-Susitna Borough (as of 1 April 2020)',
    'Sources differ. Some lists give 398,807.',
    expect.stringMatching(/^Source: .+, .+, https:/),
  ]);
});
