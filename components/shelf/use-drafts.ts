import { useEffect, useState } from 'preact/hooks';
import {
  type DraftHead,
  type Drafts,
  deleteOldDrafts,
  listAllDrafts,
  watchDrafts,
} from '../drafts/draft-store.ts';
import { type StorageFailure, storageFailureOf } from '../storage/failure.ts';

export type DraftsOutcome = {
  readonly drafts: readonly DraftHead[];
  /** Those that were deleted and can be brought back, the last one first. */
  readonly removedDrafts: readonly DraftHead[];
  /** What the last action did; empty for none. */
  readonly said: string;
  /** Why the last action failed. */
  readonly failure: StorageFailure | null;
};

/** Runs an action, which returns what to say of it. */
type Run = (act: () => Promise<string>) => Promise<void>;

/** The drafts, and what the last action did. */
export function useDrafts(drafts: Drafts): DraftsOutcome & { readonly run: Run } {
  const [heads, setHeads] = useState<readonly DraftHead[]>([]);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  const run: Run = async (act) => {
    try {
      setSaid(await act());
      setHeads(await listAllDrafts(drafts));
      setFailure(null);
    } catch (error) {
      setFailure(storageFailureOf(error));
    }
  };
  useEffect(() => {
    const gone = new AbortController();
    watchDrafts(() => void listAllDrafts(drafts).then(setHeads, () => undefined), gone.signal);
    listAllDrafts(drafts).then(setHeads, (error) => setFailure(storageFailureOf(error)));
    deleteOldDrafts(drafts).catch((error) =>
      console.debug('Namelight could not delete what was removed long ago:', error),
    );
    return () => gone.abort();
  }, [drafts]);
  const removedDrafts = heads
    .filter(({ removed }) => removed !== undefined)
    .toSorted((one, other) => (other.removed ?? 0) - (one.removed ?? 0));
  return {
    drafts: heads.filter(({ removed }) => removed === undefined),
    removedDrafts,
    said,
    failure,
    run,
  };
}
