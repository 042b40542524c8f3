/** Stores the problems with the organization's sets, for the popup. */
import { readLocal, writeLocal } from '../settings/local.ts';
import type { PolicySetProblem } from './organization-sets.ts';

const key = 'organization';

export const readPolicySetProblems = async (): Promise<readonly PolicySetProblem[]> =>
  (await readLocal<readonly PolicySetProblem[]>(key)) ?? [];

export const writePolicySetProblems = (problems: readonly PolicySetProblem[]): Promise<void> =>
  writeLocal(key, problems.length === 0 ? undefined : problems);
