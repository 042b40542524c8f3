import { useLayoutEffect, useState } from 'preact/hooks';
import type { Library } from '../library/library.ts';
import { saveFileWhere } from '../ui/save-file.ts';
import { manageStories, nothingRead, type StoriesActions, type StoriesState } from './manage-stories.ts';

/**
 * The stories of the library with what can be done to them; `null` at first, for a moment. Removed ones are kept while a window
 * is open that `mayRestore` them.
 */
export function useStories(
  library: Library,
  { mayRestore = true }: { readonly mayRestore?: boolean } = {},
): (StoriesState & StoriesActions) | null {
  // Files that are dropped before the library is read are taken nevertheless.
  const [state, setState] = useState<StoriesState>(nothingRead);
  const [actions, setActions] = useState<StoriesActions | null>(null);
  // At once: a file that is chosen in the first moment is not lost.
  useLayoutEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    setActions(manageStories({ library, onState: setState, save: saveFileWhere, mayRestore, signal }));
    return () => gone.abort();
  }, [library, mayRestore]);
  return actions && { ...state, ...actions };
}
