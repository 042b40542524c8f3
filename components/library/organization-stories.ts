/** The stories of an organization's policy, which holds the whole texts of their files. */
import { storyTextsOf } from '../settings/policy.ts';
import { refreshPolicy } from '../settings/storage.ts';
import { storageFailureOf } from '../storage/failure.ts';
import { addStory, deleteStoryNow } from './edit-library.ts';
import type { FileRefusal } from './import-file.ts';
import { isFromFile, type Library, organizationStories } from './library.ts';
import { type PolicyStoryProblem, type TextRefusal, writePolicyStoryProblems } from './stamp.ts';

/**
 * Reads the policy, then updates the library with its stories, and stores the problems for the popup. `library` must be
 * open as the organization.
 */
export async function refreshPolicyStories(library: Library): Promise<void> {
  await writePolicyStoryProblems(
    await updateOrganizationStories(library, storyTextsOf(await refreshPolicy())),
  );
}

/**
 * Makes the library hold exactly these stories of the organization, and returns the problems. Existing stories that did not
 * change are left alone. If a text is refused, no story is removed, because the text may be a new version of an existing
 * one. `library` must be open as the organization. Runs under a lock.
 */
export function updateOrganizationStories(
  library: Library,
  texts: readonly unknown[],
): Promise<readonly PolicyStoryProblem[]> {
  return navigator.locks.request('namelight.organization', async () => {
    const ids = new Set<string>();
    const problems: PolicyStoryProblem[] = [];
    for (const [index, text] of texts.entries()) {
      try {
        const result = await addText(library, { file: new Blob([String(text)]), ids });
        if (result.kind === 'added') ids.add(result.id);
        else problems.push({ ...result, index });
      } catch (error) {
        problems.push({ kind: 'failed', index, failure: storageFailureOf(error) });
      }
    }
    if (problems.length > 0) return problems;
    for (const { id } of await organizationStories(library))
      if (!ids.has(id)) await deleteStoryNow(library, id);
    return [];
  });
}

/** Adds the story of a file unless the library has it. Returns its id, or why it was refused. `ids` are those of earlier files. */
async function addText(
  library: Library,
  { file, ids }: { readonly file: Blob; readonly ids: ReadonlySet<string> },
): Promise<{ readonly kind: 'added'; readonly id: string } | TextRefusal> {
  for (const existing of await organizationStories(library)) {
    if (await isFromFile(library, existing, file)) return { kind: 'added', id: existing.id };
  }
  // Loaded only where a text is new: the checks of files are most of the background.
  const { readFile } = await import('./read-file.ts');
  const read = await readFile(file);
  if (read.kind === 'refused') return { kind: 'refused', refusal: shortened(read.refusal) };
  const { id } = read.data;
  if (ids.has(id)) return { kind: 'repeated', id };
  await addStory(library, { data: read.data, file, replaces: 'any' });
  return { kind: 'added', id };
}

/** Maximum problems reported per text. Adding the file in the popup shows all of them. */
const maxProblems = 3;

const shortened = (refusal: FileRefusal): FileRefusal =>
  refusal.kind === 'problems' ? { ...refusal, problems: refusal.problems.slice(0, maxProblems) } : refusal;
