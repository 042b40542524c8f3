/** The code of the worker that reads and adds one file: large stories take seconds, which would block the window. */
import { storageFailureOf } from '../storage/failure.ts';
import type { EntityKind, StoryData } from '../story/schema.ts';
import { ownValue, translatePicture, translationFor } from '../story/translation.ts';
import { addStory } from './edit-library.ts';
import type { ImportPreview, ImportReport, ImportRequest } from './import-file.ts';
import { copyOfStoredFile, fileOf, isFromFile, type Library, listStories } from './library.ts';
import { readFile } from './read-file.ts';
import { changesBetween, type StoryChanges } from './story-changes.ts';
import { countsOf } from './story-records.ts';
import { warningsOf } from './warnings.ts';

/** A valid file. */
type CheckedFile = {
  readonly file: File;
  readonly data: StoryData;
  /** The reader's, by preference. */
  readonly languages: readonly string[];
};

/** In larger files it would take too long to find what has changed, bytes. */
const maxCompared = 16_000_000;

/** Returns a function that handles the requests of a window and passes the results to `report`. It never rejects. */
export function createImporter(
  library: Library,
  report: (report: ImportReport) => void,
): (request: ImportRequest) => Promise<void> {
  const importer = new Importer(library, report);
  return async (request) => {
    try {
      await importer.handle(request);
    } catch (error) {
      report({ kind: 'failed', failure: storageFailureOf(error) });
    }
  };
}

class Importer {
  readonly #library: Library;
  readonly #report: (report: ImportReport) => void;
  #checked: CheckedFile | null = null;

  constructor(library: Library, report: (report: ImportReport) => void) {
    this.#library = library;
    this.#report = report;
  }

  handle(request: ImportRequest): Promise<void> {
    switch (request.kind) {
      case 'check':
        return this.#check(request);
      case 'compare':
        return this.#compare();
      case 'add':
        return this.#add(request);
      default:
        return request satisfies never;
    }
  }

  async #check({ file, languages }: Extract<ImportRequest, { kind: 'check' }>): Promise<void> {
    this.#report({ kind: 'checking' });
    const read = await readFile(file, warningsOf);
    if (read.kind === 'refused') return this.#report(read);
    const { data, warnings } = read;
    this.#checked = { file, data, languages };
    const existing = await this.#existingFor(this.#checked);
    const summary = summaryOf(data, languages);
    this.#report({ kind: 'checked', preview: { ...summary, bytes: file.size, warnings, existing } });
  }

  async #compare(): Promise<void> {
    this.#report({ kind: 'compared', existing: await this.#existingFor(this.#requireChecked()) });
  }

  async #add({ kind: _, ...asked }: Extract<ImportRequest, { kind: 'add' }>): Promise<void> {
    const { data, file } = this.#requireChecked();
    const previous = asked.replaces === null ? null : await copyOfStoredFile(this.#library, data.id);
    const added = await addStory(this.#library, { data, file, ...asked });
    if (added.kind === 'added') this.#report({ ...added, previous });
    else this.#report({ kind: 'conflict', existing: await this.#existingFor(this.#requireChecked()) });
  }

  async #existingFor(checked: CheckedFile): Promise<ImportPreview['existing']> {
    const { data, file } = checked;
    const existing = (await listStories(this.#library)).find(({ id }) => id === data.id);
    if (existing === undefined) return null;
    const { version, origin, revision, sites = 'all', updates } = existing;
    const isSame = await isFromFile(this.#library, existing, file);
    const changes = isSame || origin === 'organization' ? null : await this.#changesBy(checked);
    return {
      version,
      origin,
      sites,
      isSame,
      ...(updates?.key !== undefined && { key: updates.key }),
      ...(changes !== null && { changes }),
      ...(revision !== undefined && { revision }),
    };
  }

  /** `null` where the stored file is large, or cannot be read any more. */
  async #changesBy({ data, file, languages }: CheckedFile): Promise<StoryChanges | null> {
    const stored = await fileOf(this.#library, data.id).catch(() => null);
    if (stored === null || Math.max(stored.size, file.size) > maxCompared) return null;
    const read = await readFile(stored).catch(() => null);
    return read?.kind === 'story' ? changesBetween(read.data, data, languages) : null;
  }

  #requireChecked(): CheckedFile {
    if (this.#checked === null)
      throw new Error('There is nothing to add: the file was not checked, or is not valid.');
    return this.#checked;
  }
}

/** How many entities of each kind the preview shows. */
const previewedPerKind: Readonly<Record<EntityKind, number>> = { person: 3, place: 2, organization: 1 };

/** Returns what the preview shows of a story, in the reader's language if the story has that. */
function summaryOf(
  data: StoryData,
  languages: readonly string[],
): Omit<ImportPreview, 'bytes' | 'warnings' | 'existing'> {
  const { id, version, by = null, referenceDate: date, sites: madeFor = null } = data;
  const { updates, translations = {} } = data;
  const translation = translationFor(translations, { original: data.language, languages });
  const [language, { title, summary }] = translation ?? [data.language, data];
  const texts = translation?.[1].entities ?? {};
  const some = Object.entries(previewedPerKind)
    .flatMap(([kind, count]) => data.entities.filter((entity) => entity.kind === kind).slice(0, count))
    .map(({ id, kind, name, picture }) => {
      const own = ownValue(texts, id);
      return { kind, name: own?.name ?? name, picture: translatePicture(picture, own) };
    });
  const counts = countsOf(data);
  return {
    id,
    title,
    language,
    version,
    by,
    date,
    summary,
    counts,
    madeFor,
    some,
    ...(updates && { updatesFrom: updates }),
  };
}
