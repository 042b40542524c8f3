import { Dictionary } from '../dictionary/dictionary.ts';
import { dictionaries, type Library, namesOf } from '../library/library.ts';
import type { Request, Response } from '../messages/messages.ts';

/**
 * Returns what tells frames the names of added sets that may stand on them, those of the first set first. The
 * dictionaries stay in memory from the first question on, as long as the background runs: some 90 bytes for each entity.
 */
export function answerForNames(
  library: Library,
): (asked: Request<'names-in'>) => Promise<Response<'names-in'>> {
  let open: { readonly stamp: number; readonly all: Promise<readonly Opened[]> } | null = null;
  const openAt = (stamp: number): Promise<readonly Opened[]> => {
    if (open?.stamp !== stamp) open = { stamp, all: readAll(library) };
    return open.all;
  };
  return async ({ stamp, words, from }) => {
    const all = await openAt(stamp).catch((error) => {
      open = null;
      throw error;
    });
    const told = all.flatMap(({ dictionary }) => dictionary.entitiesIn(words, from));
    const keys = told.flatMap((one) => one.keys);
    return {
      names: await namesOf(
        library,
        told.map(({ id }) => id),
      ),
      keys: told.some((one) => one.keys.length === 0) ? null : keys,
      sets: all.map(({ set }) => set),
    };
  };
}

type Opened = { readonly set: string; readonly dictionary: Dictionary };

async function readAll(library: Library): Promise<readonly Opened[]> {
  const all = await dictionaries(library);
  return all.map(({ set, dictionary }) => ({ set, dictionary: new Dictionary(dictionary) }));
}
