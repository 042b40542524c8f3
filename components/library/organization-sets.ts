/** The fact sets that an organization's policy gives everybody: the whole texts of their files. */
import { addSet, deleteSetNow } from './edit-library.ts';
import type { FileRefusal } from './import-messages.ts';
import { isFromFile, type Library, organizationSets } from './library.ts';
import { type LibraryFailure, libraryFailureOf } from './library-failure.ts';
import { readFile } from './read-file.ts';

/** Why a text is not taken. */
type TextRefusal =
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  /** A text before it has the same id: each would take the other's place whenever the policy is read. */
  | { readonly kind: 'repeated'; readonly id: string };

/** Why a text of the policy is not in the library. */
export type PolicySetProblem = {
  /** Its place in the policy's list, from 0. */
  readonly index: number;
} & (TextRefusal | { readonly kind: 'failed'; readonly failure: LibraryFailure });

/** So many problems of one text are told: the file itself, when it is added by hand, tells all of them. */
const maxProblems = 3;

/**
 * Has the library hold the sets of these texts, and no others of the organization; what is there already is left as it
 * is. While a text is not taken, nothing is taken away, for it may be another version of what is there. Takes a
 * library that is open for an organization; returns what is wrong. One at a time, whoever calls.
 */
export function updateOrganizationSets(
  library: Library,
  texts: readonly unknown[],
): Promise<readonly PolicySetProblem[]> {
  return navigator.locks.request('namelight.organization', async () => {
    const kept = new Set<string>();
    const troubles: PolicySetProblem[] = [];
    for (const [index, text] of texts.entries()) {
      try {
        const taken = await addText(library, { file: new Blob([String(text)]), kept });
        if (taken.kind === 'taken') kept.add(taken.id);
        else troubles.push({ ...taken, index });
      } catch (error) {
        troubles.push({ kind: 'failed', index, failure: libraryFailureOf(error) });
      }
    }
    if (troubles.length > 0) return troubles;
    for (const { id } of await organizationSets(library)) if (!kept.has(id)) await deleteSetNow(library, id);
    return [];
  });
}

/** Returns the id of the set that a file holds, once it is in the library; or why it is not. `kept` is what other files hold. */
async function addText(
  library: Library,
  { file, kept }: { readonly file: Blob; readonly kept: ReadonlySet<string> },
): Promise<{ readonly kind: 'taken'; readonly id: string } | TextRefusal> {
  for (const held of await organizationSets(library)) {
    if (await isFromFile(library, held, file)) return { kind: 'taken', id: held.id };
  }
  const read = await readFile(file);
  if (read.kind === 'refused') return { kind: 'refused', refusal: shortened(read.refusal) };
  const { id } = read.data;
  if (kept.has(id)) return { kind: 'repeated', id };
  await addSet(library, { data: read.data, file, replaces: 'any' });
  return { kind: 'taken', id };
}

const shortened = (refusal: FileRefusal): FileRefusal =>
  refusal.kind === 'problems' ? { ...refusal, problems: refusal.problems.slice(0, maxProblems) } : refusal;
