import * as v from 'valibot';
import { createFactSet, type FactSet } from './fact-set.ts';
import {
  brokenRelations,
  earlyChanges,
  type FactSetProblem,
  orderProblems,
  referenceProblems,
  sharedFullNames,
  unmatchedNames,
} from './fact-set-problems.ts';
import { factSetSchema } from './schema.ts';

/** An invalid fact set; each problem has its path and what is wrong there. */
export class FactSetError extends Error {
  override readonly name = 'FactSetError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The fact set cannot be used:', ...problems].join('\n- '));
    this.problems = problems;
  }
}

/** Validates data and returns its fact set. Throws a `FactSetError` that lists every problem. */
export function parseFactSet(data: unknown): FactSet {
  const parsed = v.safeParse(factSetSchema, data);
  if (!parsed.success) throw new FactSetError(parsed.issues.map(describe));
  const set = parsed.output;
  const problems = [
    ...referenceProblems(set),
    ...unmatchedNames(set),
    ...brokenRelations(set),
    ...sharedFullNames(set.names),
    ...earlyChanges(set),
    ...orderProblems(set),
  ];
  if (problems.length > 0) throw new FactSetError(problems.map(inOneLine));
  return createFactSet(set);
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`;
}

function inOneLine({ path, message }: FactSetProblem): string {
  return `${path.join('.')}: ${message}`;
}
