import { useLayoutEffect, useState } from 'preact/hooks';
import type { Library } from '../fact-sets/library.ts';
import { type FactSetsActions, type FactSetsState, manageFactSets } from '../popup/fact-sets.ts';
import { saveFileWhere } from '../popup/save-file.ts';

/** The sets of the library with what can be done to them; `null` at first, for a moment. */
export function useSets(library: Library): (FactSetsState & FactSetsActions) | null {
  // Files that are dropped before the library is read are taken nevertheless.
  const [state, setState] = useState<FactSetsState>(nothingYet);
  const [actions, setActions] = useState<FactSetsActions | null>(null);
  // At once: a file that is chosen in the first moment is not lost.
  useLayoutEffect(() => {
    const gone = new AbortController();
    setActions(manageFactSets({ library, onState: setState, save: saveFileWhere, signal: gone.signal }));
    return () => gone.abort();
  }, [library]);
  return actions && { ...state, ...actions };
}

/** Before the library is read. */
const nothingYet: FactSetsState = { sets: [], incoming: [], done: '', added: null, failure: null };
