/** The data and the actions of the shelf. */
import { useEffect, useState } from 'preact/hooks';
import { type LibraryFailure, libraryFailureOf } from '../fact-sets/library.ts';
import { language, say } from '../i18n/say.ts';
import type { FactSetsActions, FactSetsState } from '../popup/fact-sets.ts';
import { factSetFileName, saveFileWhere } from '../popup/save-file.ts';
import { saveSettings } from '../popup/save-settings.ts';
import { type DraftKey, emptyDraft } from '../writing/draft.ts';
import {
  createDraft,
  type DraftHead,
  listDrafts,
  type RemovedDraft,
  removeDraft,
  restoreDraft,
  watchDrafts,
} from '../writing/draft-store.ts';
import { today } from '../writing/today.ts';
import { draftFrom } from './copy-story.ts';
import { fragmentOf } from './route.ts';
import { useSets } from './use-sets.ts';
import type { StoriesWiring } from './wiring.ts';

/** The last draft that was deleted, with the set that pages used of it. */
type Removed = { readonly title: string; readonly draft: RemovedDraft; readonly set: string | null };

export type ShelfData = {
  /** `null` at first, for a moment. */
  readonly sets: (FactSetsState & FactSetsActions) | null;
  readonly drafts: readonly DraftHead[];
  readonly removed: Removed | null;
  /** What the last action did; empty for none. */
  readonly said: string;
  /** Why the last action failed. */
  readonly failure: LibraryFailure | null;
};

export type ShelfActions = {
  readonly onNew: () => void;
  /** Begins a draft with a spreadsheet. */
  readonly onTable: (file: File) => void;
  /** Makes a draft of a story's file and goes there. */
  readonly onCopy: (file: () => Promise<string | null>) => void;
  readonly onRemoveDraft: (head: DraftHead, set: string | null) => void;
  readonly onUndo: () => void;
  readonly onSwitchBundled: (isOn: boolean) => void;
  readonly onSaveBundled: () => void;
};

export function useShelf(
  wiring: StoriesWiring & { readonly onTableFile: (file: File) => Promise<void> },
): ShelfData & ShelfActions {
  const { drafts, bundled } = wiring;
  const sets = useSets(wiring.library);
  const [heads, setHeads] = useState<readonly DraftHead[]>([]);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<LibraryFailure | null>(null);

  const run = async (act: () => Promise<string>): Promise<void> => {
    try {
      setSaid(await act());
      setHeads(await listDrafts(drafts));
      setFailure(null);
    } catch (error) {
      setFailure(libraryFailureOf(error));
    }
  };
  useEffect(() => {
    const gone = new AbortController();
    watchDrafts(() => void listDrafts(drafts).then(setHeads, () => undefined), gone.signal);
    void run(async () => '');
    return () => gone.abort();
  }, [drafts]);

  const goTo = (key: DraftKey): void => {
    location.hash = fragmentOf({ kind: 'draft', key });
  };
  return {
    sets,
    drafts: heads,
    removed,
    said,
    failure,
    onNew: () =>
      run(async () => {
        goTo(await createDraft(drafts, emptyDraft(language().tag, today())));
        return '';
      }),
    onTable: (file) =>
      run(async () => {
        await wiring.onTableFile(file);
        return '';
      }),
    onCopy: (file) =>
      run(async () => {
        const taken = new Set([bundled.id, ...(sets?.sets ?? []).map(({ id }) => id)]);
        const title = (of: string): string => say('stories.copyOf', { title: of });
        const text = await file();
        const draft = text === null ? null : draftFrom(text, { title, taken });
        if (draft === null) return say('stories.notCopied');
        goTo(await createDraft(drafts, draft));
        return say('stories.copied');
      }),
    onRemoveDraft: (head, set) =>
      run(async () => {
        const title = head.title || say('stories.untitled');
        setRemoved({ title, draft: await removeDraft(drafts, head.key), set });
        if (set !== null) sets?.onRemove(set);
        return say('stories.removed', { title });
      }),
    onUndo: () =>
      run(async () => {
        if (removed === null) return '';
        await restoreDraft(drafts, removed.draft);
        if (removed.set !== null) sets?.onRestore(removed.set);
        setRemoved(null);
        return say('stories.restored', { title: removed.title });
      }),
    onSwitchBundled: (isOn) =>
      run(async () => {
        await saveSettings({ kind: 'set', patch: { bundled: isOn } });
        return '';
      }),
    onSaveBundled: () =>
      run(async () => {
        await saveFileWhere(factSetFileName(bundled.id), new Blob([await wiring.bundledFile()]));
        return '';
      }),
  };
}
