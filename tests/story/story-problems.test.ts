import { expect, test } from 'vitest';
import { referenceProblems } from '../../components/story/story-problems.ts';

const alike = Array.from({ length: 50 }, () => ({ id: 'gazette' }));
const astray = Array.from({ length: 50 }, (_, n) => ({ id: `town-${n}`, role: { source: 'times' } }));

test.each([
  ['ids that repeat', { sources: alike, entities: [] }],
  ['ids that lead nowhere', { sources: [], entities: astray }],
  ['both', { sources: alike.slice(0, 10), entities: astray }],
])('of many %s as many are reported as are asked for', (_, value) => {
  expect(referenceProblems(value).take(21).toArray()).toHaveLength(21);
});

test('all duplicates and broken references are reported without a limit', () => {
  expect([...referenceProblems({ sources: alike, entities: astray })]).toHaveLength(49 + 50);
});
