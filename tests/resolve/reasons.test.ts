import { expect, it } from 'vitest';
import { pageRules } from '../../components/resolve/page-rules.ts';
import { reasons } from '../../components/resolve/reasons.ts';
import { blockRules, priorRules } from '../../components/resolve/rules.ts';

it('there is a reason for each rule, and for a name that another overlaps', () => {
  const rules = [...priorRules, ...blockRules, ...pageRules].map(({ name }) => name);
  expect(Object.keys(reasons).toSorted()).toEqual([...rules, 'overlapped'].toSorted());
});
