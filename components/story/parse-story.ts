import * as v from 'valibot';
import { problemInEnglish } from '../validation/problem-in-english.ts';
import { problemOfMessage } from './problem-message.ts';
import { storySchema } from './schema.ts';
import { createStory, type Story } from './story.ts';
import {
  brokenRelations,
  earlyChanges,
  orderProblems,
  referenceProblems,
  type StoryProblem,
  sharedFullNames,
  unmatchedNames,
} from './story-problems.ts';

/** An invalid story; each problem has its path and, in English, what is wrong there. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The story cannot be used:', ...problems].join('\n- '));
    this.problems = problems;
  }
}

/** Validates data and returns its story. Throws a `StoryError` that lists every problem. */
export function parseStory(data: unknown): Story {
  const parsed = v.safeParse(storySchema, data);
  if (!parsed.success) throw new StoryError(parsed.issues.map(describe));
  const story = parsed.output;
  const problems = [
    ...referenceProblems(story),
    ...unmatchedNames(story),
    ...brokenRelations(story),
    ...sharedFullNames(story.names),
    ...earlyChanges(story),
    ...orderProblems(story),
  ];
  if (problems.length > 0) throw new StoryError(problems.map(inOneLine));
  return createStory(story);
}

function describe(issue: v.BaseIssue<unknown>): string {
  const problem = problemOfMessage(issue.message);
  const said = problem === null ? issue.message : problemInEnglish(problem);
  return `${v.getDotPath(issue) ?? 'the whole'}: ${said}`;
}

function inOneLine({ path, problem }: StoryProblem): string {
  return `${path.join('.')}: ${problemInEnglish(problem)}`;
}
