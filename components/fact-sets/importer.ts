/** The code of the worker that reads and adds one file: large sets take seconds, which would block the window. */
import type { EntityKind, FactSetData } from '../story/schema.ts';
import { ownValue, translatePicture, translationFor } from '../story/translation.ts';
import { addSet, type SetToAdd } from './edit-library.ts';
import type { ImportPreview, ImportReport, ImportRequest } from './import-file.ts';
import { isFromFile, type Library, libraryFailureOf, listSets } from './library.ts';
import { readFile } from './read-file.ts';
import { countsOf } from './set-records.ts';

/** A valid file. */
type CheckedFile = { readonly file: File; readonly data: FactSetData };

/** Returns a function that handles the requests of a window and passes the results to `report`. It never rejects. */
export function createImporter(
  library: Library,
  report: (report: ImportReport) => void,
): (order: ImportRequest) => Promise<void> {
  let checked: CheckedFile | null = null;

  async function check({ file, languages }: Extract<ImportRequest, { kind: 'check' }>): Promise<void> {
    report({ kind: 'checking' });
    const read = await readFile(file);
    if (read.kind === 'refused') return report(read);
    const { data, warnings } = read;
    checked = { file, data };
    const existing = await existingFor(checked);
    const summary = summaryOf(data, languages);
    report({ kind: 'checked', preview: { ...summary, bytes: file.size, warnings, existing } });
  }

  async function existingFor({ data, file }: CheckedFile): Promise<ImportPreview['existing']> {
    const existing = (await listSets(library)).find(({ id }) => id === data.id);
    if (existing === undefined) return null;
    const { version, origin, revision, sites = 'all' } = existing;
    const isSame = await isFromFile(library, existing, file);
    return { version, origin, sites, isSame, ...(revision !== undefined && { revision }) };
  }

  async function compare(): Promise<void> {
    report({ kind: 'compared', existing: await existingFor(requireChecked()) });
  }

  async function add({
    replaces,
    sites,
  }: Pick<SetToAdd, 'sites'> & { readonly replaces: number | null }): Promise<void> {
    const file = requireChecked();
    const added = await addSet(library, { ...file, replaces, sites });
    if (added.kind === 'added') report(added);
    else report({ kind: 'conflict', existing: await existingFor(file) });
  }

  function requireChecked(): CheckedFile {
    if (checked === null)
      throw new Error('There is nothing to add: the file was not checked, or is not valid.');
    return checked;
  }

  function dispatch(order: ImportRequest): Promise<void> {
    switch (order.kind) {
      case 'check':
        return check(order);
      case 'compare':
        return compare();
      case 'add':
        return add(order);
      default:
        return order satisfies never;
    }
  }

  return async (order) => {
    try {
      await dispatch(order);
    } catch (error) {
      report({ kind: 'failed', failure: libraryFailureOf(error) });
    }
  };
}

/** How many entities of each kind the preview shows. */
const previewedPerKind: Readonly<Record<EntityKind, number>> = { person: 3, place: 2, organization: 1 };

/** Returns what the preview shows of a set, in the reader's language if the set has that. */
function summaryOf(
  data: FactSetData,
  languages: readonly string[],
): Omit<ImportPreview, 'bytes' | 'warnings' | 'existing'> {
  const { id, version, by = null, referenceDate: date, sites: madeFor = null, translations = {} } = data;
  const translation = translationFor(translations, { original: data.language, languages });
  const [language, { title, summary }] = translation ?? [data.language, data];
  const texts = translation?.[1].entities ?? {};
  const some = Object.entries(previewedPerKind)
    .flatMap(([kind, count]) => data.entities.filter((entity) => entity.kind === kind).slice(0, count))
    .map(({ id, kind, name, picture }) => {
      const own = ownValue(texts, id);
      return { kind, name: own?.name ?? name, picture: translatePicture(picture, own) };
    });
  return { id, title, language, version, by, date, summary, counts: countsOf(data), madeFor, some };
}
