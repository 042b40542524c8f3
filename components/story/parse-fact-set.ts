import * as v from 'valibot';
import { problemInEnglish } from '../i18n/problem-in-english.ts';
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
import { problemOfMessage } from './problem-message.ts';
import { factSetSchema } from './schema.ts';

/** An invalid fact set; each problem has its path and, in English, what is wrong there. */
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
  const problem = problemOfMessage(issue.message);
  const said = problem === null ? issue.message : problemInEnglish(problem);
  return `${v.getDotPath(issue) ?? 'the whole'}: ${said}`;
}

function inOneLine({ path, problem }: FactSetProblem): string {
  return `${path.join('.')}: ${problemInEnglish(problem)}`;
}
