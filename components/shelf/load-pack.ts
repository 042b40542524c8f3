import { loadScript } from '../card/load-script.ts';
import type { Pack } from './packs.ts';

/** Loads the file of a pack. */
export async function loadPack({ id }: Pick<Pack, 'id'>): Promise<File> {
  const text = await loadScript<string>({ script: `packs/${id}` });
  return new File([text], `${id}.json`);
}
