/** What was wrong with the organisation's sets, kept for the popup. */
import { readLocal, writeLocal } from '../settings/local.ts';
import type { SetTrouble } from './organisation.ts';

const key = 'organisation';

export const readSetTroubles = async (): Promise<readonly SetTrouble[]> =>
  (await readLocal<readonly SetTrouble[]>(key)) ?? [];

export const writeSetTroubles = (troubles: readonly SetTrouble[]): Promise<void> =>
  writeLocal(key, troubles.length === 0 ? undefined : troubles);
