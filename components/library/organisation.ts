/** The fact sets that an organisation's policy gives everybody: the whole texts of their files. */
import { addSet, dropSet } from './changes.ts';
import type { Refusal } from './import-messages.ts';
import { fileOf, headers, type Library } from './library.ts';
import { readFile } from './read-file.ts';
import type { SetHeader } from './records.ts';

/** A text of the policy that is no fact set. */
export type SetTrouble = {
  /** Its place in the policy's list, from 0. */
  readonly index: number;
  readonly refusal: Refusal;
};

/** So many problems of one text are told: the file itself, when it is added by hand, tells all of them. */
const mostProblems = 3;

/**
 * Has the library hold the sets of these texts, and no others of the organisation; what is there already is left as it
 * is. While a text cannot be read, nothing is taken away, for it may be another version of what is there. Takes a
 * library that is open for an organisation; returns what is wrong. One at a time, whoever calls.
 */
export function takeOrganisationSets(
  library: Library,
  texts: readonly unknown[],
): Promise<readonly SetTrouble[]> {
  return navigator.locks.request('namelight.organisation', async () => {
    const before = (await headers(library)).filter(({ origin }) => origin === 'organisation');
    const kept = new Set<string>();
    const troubles: SetTrouble[] = [];
    for (const [index, text] of texts.entries()) {
      const taken = await take(library, { before, file: new Blob([String(text)]) });
      if (typeof taken === 'string') kept.add(taken);
      else troubles.push({ index, refusal: shortened(taken) });
    }
    const gone = troubles.length > 0 ? [] : before.filter(({ id }) => !kept.has(id));
    for (const { id } of gone) await dropSet(library, id);
    return troubles;
  });
}

/** Returns the id of the set that a file holds, once it is in the library; or why it holds none. */
async function take(
  library: Library,
  { before, file }: { readonly before: readonly SetHeader[]; readonly file: Blob },
): Promise<string | Refusal> {
  const text = await file.text();
  for (const { id, bytes } of before) {
    if (bytes === file.size && (await (await fileOf(library, id))?.text()) === text) return id;
  }
  const read = await readFile(file);
  if (read.kind === 'refused') return read.refusal;
  const { id } = read.data;
  const there = (await headers(library)).find((header) => header.id === id);
  await addSet(library, { data: read.data, file, replaces: there?.version ?? null });
  return id;
}

const shortened = (refusal: Refusal): Refusal =>
  refusal.kind === 'problems' ? { ...refusal, problems: refusal.problems.slice(0, mostProblems) } : refusal;
