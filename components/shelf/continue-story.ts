/** Drafts that go on from a story's file. */
import type { Draft, DraftKey } from '../drafts/draft.ts';
import { createDraft, type DraftHead, type Drafts } from '../drafts/draft-store.ts';
import { originalOf } from '../drafts/publish.ts';
import { say } from '../i18n/say.ts';
import { fragmentOf } from '../ui/route.ts';
import { draftOfFile } from './copy-story.ts';
import type { Writing } from './IncomingItem.tsx';
import type { StoriesActions } from './manage-stories.ts';

type WritingOptions = {
  /** `null` until the library is read. */
  readonly stories: Pick<StoriesActions, 'fileOf'> | null;
  readonly drafts: readonly DraftHead[];
  /** Makes a draft that goes on from a story's file and goes there. */
  readonly onContinue: (file: () => Promise<string | null>) => void;
};

/** Going on with the stories of files that are being added. */
export const writingOf = ({ stories, drafts, onContinue }: WritingOptions): Writing => ({
  onContinue: (key) => onContinue(async () => stories?.fileOf(key)?.text() ?? null),
  draftOf: (id) => drafts.find(({ issued }) => issued?.id === id)?.key ?? null,
});

/** Makes a draft that goes on from a story's file, goes there, and returns what to say of it. */
export async function continueStory(text: string | null, drafts: Drafts): Promise<string> {
  const draft: Draft | null = text === null ? null : draftOfFile(text);
  if (draft === null) return say('stories.notCopied');
  const issued = await originalOf(draft);
  // Nothing has changed since.
  goTo(await createDraft(drafts, draft, { issued, changed: issued.at }));
  return '';
}

/** Opens a draft in the editor. */
export function goTo(key: DraftKey): void {
  location.hash = fragmentOf({ kind: 'draft', key });
}
