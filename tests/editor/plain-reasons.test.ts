import { expect, it } from 'vitest';
import { marking } from '../../assets/words/en/marking.ts';
import { plainReasons } from '../../components/editor/plain-reasons.ts';
import { reasons } from '../../components/finder/reasons.ts';

it('every rule of the finder has a plain reason', () => {
  expect(Object.keys(plainReasons).toSorted()).toEqual(Object.keys(reasons).toSorted());
});

it('there are as few as a person would give', () => {
  const groups = new Set(Object.values(plainReasons));
  expect(groups.size).toBeLessThanOrEqual(24);
  for (const key of groups) expect(marking).toHaveProperty(key.replace('marking.', ''));
});
