/** The data and the actions of the shelf. */
import { useState } from 'preact/hooks';
import { emptyDraft } from '../drafts/draft.ts';
import { readDraftFile } from '../drafts/draft-file.ts';
import {
  createDraft,
  type DraftHead,
  deleteDraft,
  removeDraft,
  restoreDraft,
} from '../drafts/draft-store.ts';
import { issuedHere } from '../drafts/publish.ts';
import { language, say } from '../i18n/say.ts';
import { deleteStoryNow } from '../library/edit-library.ts';
import { listAllStories } from '../library/library.ts';
import type { StoryHeader } from '../library/story-records.ts';
import { saveFileWhere, storyFileName } from '../ui/save-file.ts';
import { saveSettings } from '../ui/save-settings.ts';
import type { StoriesWiring } from '../ui/wiring.ts';
import { continueStory, goTo } from './continue-story.ts';
import { copyOfFile } from './copy-story.ts';
import type { StoriesActions, StoriesState } from './manage-stories.ts';
import { type DraftsOutcome, useDrafts } from './use-drafts.ts';
import { useStories } from './use-stories.ts';

export type ShelfData = DraftsOutcome & {
  /** `null` at first, for a moment. */
  readonly stories: (StoriesState & StoriesActions) | null;
  /** The draft that was deleted just now. */
  readonly removed: DraftHead | null;
  /** The backup of a draft that could not be read; `null` for none. */
  readonly damaged: string | null;
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
