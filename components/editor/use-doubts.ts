import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../fact-sets/library.ts';
import type { NameDoubt } from '../writing/doubts.ts';
import type { Draft, DraftEntity } from '../writing/draft.ts';
import { KnownSets } from '../writing/known-sets.ts';
import { useNameTools } from './NameTools.tsx';

/** How long nobody types before the names are tried, in ms. */
const pause = 150;

/** Doubts about the spellings of an entity, those of an earlier state until its own are known. */
export function useDoubts({
  entity,
  draft,
  library,
}: {
  readonly entity: DraftEntity;
  readonly draft: Draft;
  readonly library: Library;
}): readonly NameDoubt[] {
  const tools = useNameTools();
  const [sets, setSets] = useState<KnownSets | null>(null);
  const [doubts, setDoubts] = useState<{ readonly id: string; readonly all: readonly NameDoubt[] }>({
    id: '',
    all: [],
  });
  // The set that the draft became may be on: its names are the draft's own.
  const { id: ownSet } = draft;
  useEffect(() => {
    const gone = new AbortController();
    KnownSets.read(library, ownSet).then(
      (read) => {
        if (!gone.signal.aborted) setSets(read);
      },
      (error) => console.debug('Namelight could not read the names of other sets.', error),
    );
    return () => gone.abort();
  }, [library, ownSet]);
  useEffect(() => {
    if (tools === null) return;
    const gone = new AbortController();
    const { signal } = gone;
    const timer = setTimeout(() => {
      tools.doubts.of(entity, { draft, sets, signal }).then(
        (all) => {
          if (!signal.aborted) setDoubts({ id: entity.id, all });
        },
        (error) => {
          if (!signal.aborted) console.debug('Namelight could not try a name.', error);
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [tools, entity, draft, sets]);
  return doubts.id === entity.id ? doubts.all : none;
}

const none: readonly never[] = [];
