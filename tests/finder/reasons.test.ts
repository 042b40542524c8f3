import { expect, it } from 'vitest';
import { addedRules } from '../../components/finder/added-names.ts';
import { reasons } from '../../components/finder/reasons.ts';
import { blockRules, pageRules, priorRules } from '../../components/finder/rules.ts';

it('there is a reason for each rule, for a name that another overlaps, and for a plain word behind one', () => {
  const rules = [...priorRules, ...blockRules, ...pageRules, ...addedRules].map(({ name }) => name);
  const all = new Set([...rules, 'overlapped', 'plain-on-page']);
  expect(Object.keys(reasons).toSorted()).toEqual([...all].toSorted());
});
