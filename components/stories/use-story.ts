import { useEffect, useState } from 'preact/hooks';
import { watchLibrary } from '../fact-sets/announce.ts';
import { openSet } from '../fact-sets/browse.ts';
import { type LibraryFailure, libraryFailureOf } from '../fact-sets/library.ts';
import { bundledId } from '../fact-sets/only-set.ts';
import { type OpenStory, openAdded, openBundled } from './open-story.ts';
import type { StoriesWiring } from './wiring.ts';

export type StoryState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly story: OpenStory }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly failure: LibraryFailure };

/** Opens a story, and opens it again when it was replaced. */
export function useStory({ library, bundled }: StoriesWiring, id: string): StoryState {
  const [state, setState] = useState<StoryState>({ kind: 'opening' });
  const revision = useRevision({ library }, id);
  useEffect(() => {
    const gone = new AbortController();
    const opening = {
      onStory: (story: OpenStory) => setState({ kind: 'open', story }),
      signal: gone.signal,
    };
    const open = async (): Promise<void> => {
      if (id === bundledId) return openBundled(bundled, opening);
      const isThere = await openAdded(library, id, opening);
      if (!isThere && !gone.signal.aborted) setState({ kind: 'missing' });
    };
    open().catch((error) => {
      if (!gone.signal.aborted) setState({ kind: 'failed', failure: libraryFailureOf(error) });
    });
    return () => gone.abort();
  }, [library, bundled, id, revision]);
  return state;
}

/** Changes each time a set is replaced or removed; not when it is switched on or off. */
function useRevision({ library }: Pick<StoriesWiring, 'library'>, id: string): string {
  const [revision, setRevision] = useState('');
  useEffect(() => {
    const gone = new AbortController();
    let first: string | null = null;
    const look = async (): Promise<void> => {
      const set = await openSet(library, id);
      const now = set === null ? 'none' : (set.header.revision ?? '');
      first ??= now;
      if (!gone.signal.aborted && now !== first) setRevision(now);
    };
    const lookQuietly = (): void =>
      void look().catch((error) => console.debug('Namelight could not read its stories.', error));
    if (id !== bundledId) {
      watchLibrary(lookQuietly, gone.signal);
      lookQuietly();
    }
    return () => gone.abort();
  }, [library, id]);
  return revision;
}
