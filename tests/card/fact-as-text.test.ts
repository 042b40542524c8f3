import { expect, test } from 'vitest';
import { factAsText } from '../../components/card/Facts.tsx';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { speak } from '../speak.ts';

const facts = bundledStory.entities.flatMap((entity) =>
  entity.facts.map((fact) => [`${entity.name}, ${fact.label}`, entity, fact] as const),
);

test.each(facts)('%s is copied with whose it is, its date and its source', (_, entity, fact) => {
  const text = factAsText(fact, { entity, story: bundledStory, locale: 'en-GB', inMiles: false });
  const { title, address } = bundledStory.source(fact.source);
  expect(text.startsWith(`${entity.name} – ${fact.label}: `)).toBe(true);
  expect(text.includes('(as of ')).toBe(fact.asOf !== undefined);
  expect(text).toContain(title);
  expect(text.endsWith(address)).toBe(true);
  expect(text).toContain(fact.differs ?? '');
});

test('a fact reads as a person would write it', () => {
  const entity = bundledStory.entity('roblox' as EntityId);
  const fact = entity?.facts.find(({ label }) => label === 'Daily active users');
  if (!entity || !fact) throw new Error('Roblox has no such fact any more.');
  expect(
    factAsText(fact, { entity, story: bundledStory, locale: 'en-GB', inMiles: false }).split('\n'),
  ).toEqual([
    'Roblox – Daily active users: 111,800,000 – second quarter of 2025 (as of June 2025)',
    'Sources differ. Louisiana’s press release says nearly 82 million.',
    expect.stringMatching(/^Source: .+, .+, https:/),
  ]);
});

test('a birth is copied with the age at the summit, in the reader’s words', () => {
  const entity = bundledStory.entity('donald-trump' as EntityId);
  const fact = entity?.facts.find(({ label }) => label === 'Born');
  if (!entity || !fact) throw new Error('Donald Trump has no birth any more.');
  const copied = () =>
    factAsText(fact, { entity, story: bundledStory, locale: 'en-GB', inMiles: false }).split('\n');
  expect(copied()[0]).toBe('Donald Trump – Born: 14 June 1946 (age 79 at the summit)');
  speak('de');
  expect(copied()).toEqual([
    expect.stringContaining('(beim Gipfel 79 Jahre alt)'),
    expect.stringMatching(/^Quelle: /),
  ]);
});
