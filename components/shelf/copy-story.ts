/** Drafts that begin with a story's file. */
import { type Draft, emptyDraft } from '../drafts/draft.ts';
import { textsOfDraft } from '../drafts/fitting-texts.ts';
import { freeId } from '../drafts/ids.ts';
import { mapValues } from '../library/story-records.ts';
import type { StoryFileInput } from '../story/schema.ts';

/** Larger stories are not edited in forms. */
export const maxEditable = 5_000;

/** A draft with all that is in a story's file, to go on from it: under the same id. `null` if the text is no story. */
export function draftOfFile(file: string): Draft | null {
  const read = parsed(file);
  if (read === null) return null;
  // What is changed has to be signed again.
  const { namelight: _, signature: __, updates, translations, ...content } = read;
  const draft: Draft = {
    ...emptyDraft(content.language, content.story.date),
    ...content,
    ...(updates && { updates: { address: updates.address } }),
  };
  return translations === undefined
    ? draft
    : { ...draft, translated: { from: textsOfDraft(draft), into: translations } };
}

/**
 * A draft with the content of a story's file, under an id of its own and another title, in all languages; it begins at version
 * 1. `null` if the text is no story.
 */
export function copyOfFile(
  file: string,
  options: { readonly title: (of: string) => string; readonly taken: ReadonlySet<string> },
): Draft | null {
  const draft = draftOfFile(file);
  if (draft === null) return null;
  // Newer versions of the original are none of the copy.
  const { updates: _, ...content } = draft;
  const { id, translated } = content;
  const titleFor = (of: string): string => options.title(of).slice(0, maxTitle);
  const title = titleFor(draft.title);
  return {
    ...content,
    id: freeId(id, options.taken),
    title,
    version: 1,
    ...(translated && {
      translated: {
        from: { ...translated.from, title },
        into: mapValues(translated.into, (texts) => ({ ...texts, title: titleFor(texts.title) })),
      },
    }),
  };
}

/** As in the schema. */
const maxTitle = 120;

/** The file has been checked when its story was added; a stored file may be lost or cut nevertheless. */
function parsed(file: string): StoryFileInput | null {
  try {
    const read: unknown = JSON.parse(file);
    return typeof read === 'object' && read !== null && 'namelight' in read && 'entities' in read
      ? (read as StoryFileInput)
      : null;
  } catch {
    return null;
  }
}
