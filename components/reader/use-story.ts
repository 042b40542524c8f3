import { useEffect, useState } from 'preact/hooks';
import { watchLibrary } from '../library/announce.ts';
import { openStory } from '../library/browse.ts';
import { bundledId } from '../library/only-story.ts';
import { type StorageFailure, storageFailureOf } from '../storage/failure.ts';
import type { StoriesWiring } from '../ui/wiring.ts';
import { type OpenStory, openAdded, openBundled } from './open-story.ts';

export type StoryState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly story: OpenStory }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/** Opens a story, and opens it again when it was replaced. */
export function useStory(
  { library, bundled }: Pick<StoriesWiring, 'library' | 'bundled'>,
  id: string,
): StoryState {
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
      if (!gone.signal.aborted) setState({ kind: 'failed', failure: storageFailureOf(error) });
    });
    return () => gone.abort();
  }, [library, bundled, id, revision]);
  return state;
}

/** Changes each time a story is replaced or removed; not when it is switched on or off. */
function useRevision({ library }: Pick<StoriesWiring, 'library'>, id: string): string {
  const [revision, setRevision] = useState('');
  useEffect(() => {
    const gone = new AbortController();
    let first: string | null = null;
    const look = async (): Promise<void> => {
      const story = await openStory(library, id);
      const now = story === null ? 'none' : (story.header.revision ?? '');
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
