import { expect, it } from 'vitest';
import { pageRules } from '../../components/resolve/page-rules.ts';
import { reasons } from '../../components/resolve/reasons.ts';
import { blockRules, priorRules } from '../../components/resolve/rules.ts';

it('reasons are those of rules that there are, and of a name in another’s place', () => {
  const rules = [...priorRules, ...blockRules, ...pageRules].map(({ name }) => name);
  expect(Object.keys(reasons).toSorted()).toEqual([...rules, 'overlaps-another-name'].toSorted());
});
