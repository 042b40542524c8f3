import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import alaskaPurchase from '../../assets/facts/alaska-purchase-1867.json' with { type: 'json' };
import { removeSet, restoreSet, setSites } from '../../components/fact-sets/edit-library.ts';
import type { ImportReport } from '../../components/fact-sets/import-file.ts';
import { createImporter } from '../../components/fact-sets/importer.ts';
import { type Library, listSets, openLibrary } from '../../components/fact-sets/library.ts';
import { fileWith, writtenSet } from './files.ts';

let end: AbortController;
let library: Library;
let name: string;
beforeEach(() => {
  end = new AbortController();
  name = `library of a test, ${crypto.randomUUID()}`;
  library = openLibrary({ as: 'reader', signal: end.signal, name });
});
afterEach(() => {
  vi.restoreAllMocks();
  end.abort();
  indexedDB.deleteDatabase(name);
});

/** A worker for one file, and what it said last. */
async function checking(file: File, languages: readonly string[] = []) {
  const reports: ImportReport[] = [];
  const handle = createImporter(library, (report) => void reports.push(report));
  await handle({ kind: 'check', file, languages });
  const add = async (replaces: number | null = null) => {
    await handle({ kind: 'add', replaces });
    return reports.at(-1);
  };
  const compare = async () => {
    await handle({ kind: 'compare' });
    return reports.at(-1);
  };
  return { last: () => reports.at(-1), add, compare };
}

describe('a file', () => {
  it('is shown before it is added, and nothing has changed until then', async () => {
    const { last } = await checking(fileWith(writtenSet()));
    expect(last()).toMatchObject({
      kind: 'checked',
      preview: {
        id: 'purchase',
        title: 'The purchase of Alaska',
        version: 2,
        by: 'A class in Sitka',
        date: '1867-03-30',
        counts: { person: 2, place: 1, organization: 0 },
        some: [
          { kind: 'person', name: 'William Seward' },
          { kind: 'person', name: 'Eduard de Stoeckl' },
          { kind: 'place', name: 'Sitka' },
        ],
        existing: null,
      },
    });
    expect(await listSets(library)).toEqual([]);
  });

  it('is shown in the language of the reader, as its cards will be', async () => {
    const { last } = await checking(fileWith(alaskaPurchase), ['de']);
    expect(last()).toMatchObject({
      preview: {
        title: 'Der Kauf Alaskas 1867',
        language: 'de',
        summary: alaskaPurchase.translations.de.summary,
        some: expect.arrayContaining([expect.objectContaining({ name: 'Alexander II.' })]),
      },
    });
  });

  it('is shown with the initials that names have in the language of the reader', async () => {
    const { de } = alaskaPurchase.translations;
    const entities = { ...de.entities, 'alexander-ii': { ...de.entities['alexander-ii'], letters: 'A 2' } };
    const file = fileWith({ ...alaskaPurchase, translations: { de: { ...de, entities } } });
    const pictures = async (language: string) =>
      expect((await checking(file, [language])).last()).toMatchObject({
        preview: {
          some: expect.arrayContaining([
            expect.objectContaining({
              name: expect.stringMatching(/^Alexander II/),
              picture: { kind: 'monogram', letters: language === 'de' ? 'A 2' : 'A II' },
            }),
          ]),
        },
      });
    await pictures('de');
    await pictures('en');
  });

  it('is added on request', async () => {
    const { add } = await checking(fileWith(writtenSet()));
    expect(await add()).toMatchObject({ kind: 'added', header: { id: 'purchase' } });
    expect(await listSets(library)).toMatchObject([{ id: 'purchase', version: 2 }]);
  });

  it('that says for which sites it is made is added for these, and later stays where its reader has it', async () => {
    const madeFor = ['news.example', 'blog.example'];
    const { last, add } = await checking(fileWith({ ...writtenSet(), sites: madeFor }));
    expect(last()).toMatchObject({ preview: { madeFor } });
    expect(await add()).toMatchObject({ kind: 'added', header: { sites: madeFor } });
    await setSites(library, 'purchase', 'all');
    const newer = await checking(fileWith({ ...writtenSet(), version: 3, sites: madeFor }));
    expect(await newer.add(2)).toMatchObject({ kind: 'added', header: { version: 3, sites: 'all' } });
  });

  it('is recognized as the same by its bytes', async () => {
    await (await checking(fileWith(writtenSet()))).add();
    const again = await checking(fileWith(writtenSet()));
    expect(again.last()).toMatchObject({ preview: { existing: { version: 2, isSame: true } } });
    const other = await checking(fileWith(writtenSet({ by: 'A class in Nome.' })));
    expect(other.last()).toMatchObject({ preview: { existing: { version: 2, isSame: false } } });
  });

  it('can be added again when the browser has lost the stored file', async () => {
    await (await checking(fileWith(writtenSet()))).add();
    const file = fileWith(writtenSet());
    const read = Blob.prototype.arrayBuffer;
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(function (this: Blob) {
      if (this !== file) throw new DOMException('It is gone.', 'NotFoundError');
      return read.call(this);
    });
    const { last, add } = await checking(file);
    expect(last()).toMatchObject({ preview: { existing: { version: 2, isSame: false } } });
    expect(await add(2)).toMatchObject({ kind: 'added' });
  });

  it('is new again when its set was removed', async () => {
    await (await checking(fileWith(writtenSet()))).add();
    await removeSet(library, 'purchase');
    expect((await checking(fileWith(writtenSet()))).last()).toMatchObject({ preview: { existing: null } });
  });

  it('is compared again after its set was added from the same bytes, removed and restored', async () => {
    const second = await checking(fileWith(writtenSet()));
    await (await checking(fileWith(writtenSet()))).add();
    const same = { kind: 'compared', existing: { version: 2, isSame: true, revision: expect.any(String) } };
    expect(await second.compare()).toMatchObject(same);
    await removeSet(library, 'purchase');
    expect(await second.compare()).toEqual({ kind: 'compared', existing: null });
    await restoreSet(library, 'purchase');
    expect(await second.compare()).toMatchObject(same);
  });

  it('is not added over a set that it should not replace, and reports whether it is the same', async () => {
    const second = await checking(fileWith(writtenSet()));
    await (await checking(fileWith(writtenSet()))).add();
    expect(await second.add()).toMatchObject({ kind: 'conflict', existing: { version: 2, isSame: true } });
  });

  it('that is refused cannot be added', async () => {
    const { last, add } = await checking(fileWith('{"namelight": 1}'));
    expect(last()).toMatchObject({ kind: 'refused', refusal: { kind: 'problems' } });
    expect(await add()).toMatchObject({ kind: 'failed' });
    expect(await listSets(library)).toEqual([]);
  });

  it('fails when there is no space, and nothing has changed', async () => {
    const { add } = await checking(fileWith(writtenSet()));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('There is no more room.', 'QuotaExceededError');
    });
    expect(await add()).toMatchObject({ kind: 'failed', failure: { kind: 'full' } });
    vi.restoreAllMocks();
    expect(await listSets(library)).toEqual([]);
    expect(await add()).toMatchObject({ kind: 'added' });
  });

  it('says so when the browser keeps no databases', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not in a private window.', 'InvalidStateError');
    });
    expect((await checking(fileWith(writtenSet()))).last()).toMatchObject({
      kind: 'failed',
      failure: { kind: 'unavailable' },
    });
  });
});
