import { deadRelations, earlyChanges, type Problem, sharedFullNames } from './problems.ts';
import type { FactSetData } from './schema.ts';

/** What a fact set is used with all the same, but its maker would rather hear of. */
export function warningsOf(data: FactSetData): readonly Problem[] {
  return [...deadRelations(data), ...sharedFullNames(data.names), ...earlyChanges(data)];
}
