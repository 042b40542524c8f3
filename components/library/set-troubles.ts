/** What was wrong with the organization's sets, kept for the popup. */
import { readLocal, writeLocal } from '../settings/local.ts';
import type { SetTrouble } from './organization.ts';

const key = 'organization';

export const readSetTroubles = async (): Promise<readonly SetTrouble[]> =>
  (await readLocal<readonly SetTrouble[]>(key)) ?? [];

export const writeSetTroubles = (troubles: readonly SetTrouble[]): Promise<void> =>
  writeLocal(key, troubles.length === 0 ? undefined : troubles);
