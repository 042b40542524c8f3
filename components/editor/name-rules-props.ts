import type { JsonPath } from '../story/fact-set-problems.ts';
import type { NameDoubt } from '../writing/doubts.ts';
import type { Draft, DraftEntity } from '../writing/draft.ts';

export type NameRulesProps = {
  readonly entity: DraftEntity;
  readonly draft: Draft;
  readonly onEntity: (entity: DraftEntity) => void;
  /** What is doubtful about the spellings. */
  readonly doubts: readonly NameDoubt[];
  /** What is wrong at a path within the entity, `['names', 0, 'text']`; `null` if nothing is. */
  readonly problemAt: (path: JsonPath) => string | null;
};

/** The problem of a list, or of its first entry that has one. */
export function problemIn(
  path: JsonPath,
  length: number,
  problemAt: NameRulesProps['problemAt'],
): string | null {
  const whole = problemAt(path);
  if (whole !== null) return whole;
  for (let n = 0; n < length; n += 1) {
    const problem = problemAt([...path, n]);
    if (problem !== null) return problem;
  }
  return null;
}
