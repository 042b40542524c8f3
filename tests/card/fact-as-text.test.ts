import { afterEach, expect, test, vi } from 'vitest';
import { factAsText } from '../../components/card/Facts.tsx';
import { bundledFactSet } from '../../components/story/bundled-fact-set.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { speak } from '../speak.ts';

vi.mock('../../components/i18n/message-text.ts', async () => {
  const { messagesIn } = await import('../speak.ts');
  return { messageText: (name: string) => messagesIn()[name]?.message ?? '' };
});

afterEach(() => speak('en'));

const facts = bundledFactSet.entities.flatMap((entity) =>
  entity.facts.map((fact) => [`${entity.name}, ${fact.label}`, entity, fact] as const),
);

test.each(facts)('%s is copied with whose it is, its date and its source', (_, entity, fact) => {
  const text = factAsText(fact, { entity, factSet: bundledFactSet, locale: 'en-GB', inMiles: false });
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
  expect(
    factAsText(fact, { entity, factSet: bundledFactSet, locale: 'en-GB', inMiles: false }).split('\n'),
  ).toEqual([
    'Anchorage – Metro population: 398,328 – with Matanuska-Susitna Borough (as of 1 April 2020)',
    'Sources differ. Some lists give 398,807.',
    expect.stringMatching(/^Source: .+, .+, https:/),
  ]);
});

test('a birth is copied with the age at the summit, in the reader’s words', () => {
  const entity = bundledFactSet.entity('donald-trump' as EntityId);
  const fact = entity?.facts.find(({ label }) => label === 'Born');
  if (!entity || !fact) throw new Error('Donald Trump has no birth any more.');
  const copied = () =>
    factAsText(fact, { entity, factSet: bundledFactSet, locale: 'en-GB', inMiles: false }).split('\n');
  expect(copied()[0]).toBe('Donald Trump – Born: 14 June 1946 (age 79 at the summit)');
  speak('de');
  expect(copied()).toEqual([
    expect.stringContaining('(beim Gipfel 79 Jahre alt)'),
    expect.stringMatching(/^Quelle: /),
  ]);
});
