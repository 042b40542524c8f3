import type { FactSetFileInput } from '../story/schema.ts';
import { type Draft, emptyDraft } from '../writing/draft.ts';
import { freeId } from '../writing/ids.ts';

/** Larger stories are not edited in forms. */
export const maxEditable = 5_000;

/**
 * A draft with the content of a story's file, under an id of its own and another title; it begins at version 1 and does
 * not say who made what it came from. It has no translations: they would hide what is changed from readers of their
 * languages. `null` if the text is no story.
 */
export function draftFrom(
  file: string,
  { title, taken }: { readonly title: (of: string) => string; readonly taken: ReadonlySet<string> },
): Draft | null {
  const read = parsed(file);
  if (read === null) return null;
  const { $schema, namelight, by, checked, translations, ...content } = read;
  const { id, language, story } = content;
  return {
    ...emptyDraft(language, story.date),
    ...content,
    id: freeId(id, taken),
    title: title(content.title).slice(0, maxTitle),
    version: 1,
  };
}

/** As in the schema. */
const maxTitle = 120;

/** The file has been checked when its story was added; a stored file may be lost or cut nevertheless. */
function parsed(file: string): (FactSetFileInput & { readonly $schema?: unknown }) | null {
  try {
    const read: unknown = JSON.parse(file);
    return typeof read === 'object' && read !== null && 'namelight' in read && 'entities' in read
      ? (read as FactSetFileInput)
      : null;
  } catch {
    return null;
  }
}
