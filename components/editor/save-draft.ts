/** Saves all that was written of a story as a file, finished or not. */
import { draftFileName, draftFileText } from '../drafts/draft-file.ts';
import { type Drafts, readHead } from '../drafts/draft-store.ts';
import { saveFileWhere } from '../ui/save-file.ts';
import type { DraftSession } from './draft-session.ts';

/** Returns whether there is a file: `false` if the author canceled. */
export async function saveWholeDraft(session: DraftSession, drafts: Drafts): Promise<boolean> {
  const draft = session.draft.value;
  if (draft === null) return false;
  // What cannot be stored can be saved all the same.
  const head = await readHead(drafts, session.key).catch(() => null);
  const isStored = session.saving.value.kind === 'saved';
  const text = draftFileText({
    draft,
    table: session.table.value,
    issued: head?.issued ?? null,
    changed: (isStored ? head?.changed : null) ?? Date.now(),
  });
  const where = await saveFileWhere(draftFileName(draft), new Blob([text], { type: 'application/json' }));
  return where !== 'nowhere';
}
