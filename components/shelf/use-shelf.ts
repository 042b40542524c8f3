/** The data and the actions of the shelf. */
import { useEffect, useState } from 'preact/hooks';
import { type Draft, type DraftKey, emptyDraft } from '../drafts/draft.ts';
import { readDraftFile } from '../drafts/draft-file.ts';
import {
  createDraft,
  type DraftHead,
  type Drafts,
  deleteDraft,
  deleteOldDrafts,
  listAllDrafts,
  removeDraft,
  restoreDraft,
  watchDrafts,
} from '../drafts/draft-store.ts';
import { issuedHere, originalOf } from '../drafts/publish.ts';
import { language, say } from '../i18n/say.ts';
import { deleteStoryNow } from '../library/edit-library.ts';
import { listAllStories } from '../library/library.ts';
import type { StoryHeader } from '../library/story-records.ts';
import { type StorageFailure, storageFailureOf } from '../storage/failure.ts';
import { fragmentOf } from '../ui/route.ts';
import { saveFileWhere, storyFileName } from '../ui/save-file.ts';
import { saveSettings } from '../ui/save-settings.ts';
import type { StoriesWiring } from '../ui/wiring.ts';
import { copyOfFile, draftOfFile } from './copy-story.ts';
import type { StoriesActions, StoriesState } from './manage-stories.ts';
import { useStories } from './use-stories.ts';

export type ShelfData = {
  /** `null` at first, for a moment. */
  readonly stories: (StoriesState & StoriesActions) | null;
  readonly drafts: readonly DraftHead[];
  /** Those that were deleted and can be brought back, the last one first. */
  readonly removedDrafts: readonly DraftHead[];
  /** The draft that was deleted just now. */
  readonly removed: DraftHead | null;
  /** The backup of a draft that could not be read; `null` for none. */
  readonly damaged: string | null;
  /** What the last action did; empty for none. */
  readonly said: string;
  /** Why the last action failed. */
  readonly failure: StorageFailure | null;
};

export type ShelfActions = {
  readonly onNew: () => void;
  /** Begins a draft with a spreadsheet. */
  readonly onTable: (file: File) => void;
  /** Makes a draft of a story's file and goes there. */
  readonly onCopy: (file: () => Promise<string | null>) => void;
  /** Makes a draft that goes on from a story's file and goes there. */
  readonly onContinue: (file: () => Promise<string | null>) => void;
  /** Brings back what was written from the backup of a draft, and goes there. */
  readonly onDraftFile: (file: File) => void;
  readonly onRemoveDraft: (head: DraftHead) => void;
  readonly onRestoreDraft: (head: DraftHead) => void;
  readonly onDeleteDraft: (head: DraftHead) => void;
  readonly onSwitchBundled: (isOn: boolean) => void;
  readonly onSaveBundled: () => void;
};

export function useShelf(
  wiring: StoriesWiring & { readonly onTableFile: (file: File) => Promise<void> },
): ShelfData & ShelfActions {
  const { drafts, bundled } = wiring;
  const stories = useStories(wiring.library);
  const { run, ...listed } = useDrafts(drafts);
  const { removed, remove, restore, deleteNow } = useRemoval(wiring, stories);
  const [damaged, setDamaged] = useState<string | null>(null);
  const openDraftFile = async (file: File): Promise<void> => {
    const read = await readDraftFile(file);
    setDamaged(read === null ? file.name : null);
    if (read === null) return;
    const issued = read.issued && (await issuedHere(read.issued, wiring.library));
    goTo(await createDraft(drafts, read.draft, { ...read, issued }));
  };
  /** Runs an action without a message. */
  const runSilently = (act: () => Promise<unknown>): Promise<void> => run(() => act().then(() => ''));
  const saveBundled = async (): Promise<unknown> =>
    saveFileWhere(storyFileName(bundled.id), new Blob([await wiring.bundledFile()]));
  return {
    ...listed,
    stories,
    removed,
    damaged,
    onNew: () => runSilently(async () => goTo(await createDraft(drafts, emptyDraft(language().tag)))),
    onTable: (file) => runSilently(() => wiring.onTableFile(file)),
    onCopy: (file) => run(async () => copyStory(await file(), wiring, stories?.stories ?? [])),
    onContinue: (file) => run(async () => continueStory(await file(), drafts)),
    onDraftFile: (file) => runSilently(() => openDraftFile(file)),
    onRemoveDraft: (head) => run(() => remove(head)),
    onRestoreDraft: (head) => run(() => restore(head)),
    onDeleteDraft: (head) => run(() => deleteNow(head)),
    onSwitchBundled: (isOn) => runSilently(() => saveSettings({ kind: 'set', patch: { bundled: isOn } })),
    onSaveBundled: () => runSilently(saveBundled),
  };
}

/** Removes drafts and brings them back, with the stories that pages use of them. Says what was done. */
function useRemoval({ drafts, library }: StoriesWiring, stories: StoriesActions | null) {
  const [removed, setRemoved] = useState<DraftHead | null>(null);
  const remove = async (head: DraftHead): Promise<string> => {
    await removeDraft(drafts, head.key);
    setRemoved(head);
    const { issued } = head;
    // One that the draft goes on from, and has changed nothing of, was there without it.
    if (issued !== null && issued.isOriginal !== true) stories?.onRemove(issued.id);
    return say('stories.removed', { title: titleOf(head) });
  };
  /** The story that was removed with it, as long as that can be brought back. */
  const storyOf = async ({ issued }: DraftHead): Promise<StoryHeader | undefined> =>
    (await listAllStories(library)).find(({ id, isRemoved }) => isRemoved && id === issued?.id);
  const restore = async (head: DraftHead): Promise<string> => {
    await restoreDraft(drafts, head.key);
    const story = await storyOf(head);
    if (story !== undefined) stories?.onRestore(story.id);
    setRemoved(null);
    return say('stories.restored', { title: titleOf(head) });
  };
  const deleteNow = async (head: DraftHead): Promise<string> => {
    await deleteDraft(drafts, head.key);
    const story = await storyOf(head);
    if (story !== undefined) await deleteStoryNow(library, story.id);
    setRemoved(null);
    return say('stories.deleted', { title: titleOf(head) });
  };
  return { removed, remove, restore, deleteNow };
}

const titleOf = ({ title }: DraftHead): string => title || say('stories.untitled');

type Outcome = Pick<ShelfData, 'drafts' | 'removedDrafts' | 'said' | 'failure'>;

/** Runs an action, which returns what to say of it. */
type Run = (act: () => Promise<string>) => Promise<void>;

/** The drafts, and what the last action did. */
function useDrafts(drafts: Drafts): Outcome & { readonly run: Run } {
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

/** Makes a draft of a story's file, goes there, and returns what to say of it. */
async function copyStory(
  text: string | null,
  { drafts, bundled }: Pick<StoriesWiring, 'drafts' | 'bundled'>,
  stories: readonly StoryHeader[],
): Promise<string> {
  const taken = new Set([bundled.id, ...stories.map(({ id }) => id)]);
  const title = (of: string): string => say('stories.copyOf', { title: of });
  const draft = text === null ? null : copyOfFile(text, { title, taken });
  if (draft === null) return say('stories.notCopied');
  goTo(await createDraft(drafts, draft));
  return say('stories.copied');
}

/** Makes a draft that goes on from a story's file, goes there, and returns what to say of it. */
async function continueStory(text: string | null, drafts: Drafts): Promise<string> {
  const draft: Draft | null = text === null ? null : draftOfFile(text);
  if (draft === null) return say('stories.notCopied');
  const issued = await originalOf(draft);
  // Nothing has changed since.
  goTo(await createDraft(drafts, draft, { issued, changed: issued.at }));
  return '';
}

function goTo(key: DraftKey): void {
  location.hash = fragmentOf({ kind: 'draft', key });
}
