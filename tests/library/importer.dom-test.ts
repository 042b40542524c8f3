import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import alaskaPurchase from '../../assets/facts/alaska-purchase-1867.json' with { type: 'json' };
import { removeStory, restoreStory, setSites, switchStory } from '../../components/library/edit-library.ts';
import type { ImportReport } from '../../components/library/import-file.ts';
import { createImporter } from '../../components/library/importer.ts';
import { type Library, listStories, openLibrary } from '../../components/library/library.ts';
import { fileWith, person, writtenStory } from './files.ts';

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
    const { last } = await checking(fileWith(writtenStory()));
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
    expect(await listStories(library)).toEqual([]);
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
    const { add } = await checking(fileWith(writtenStory()));
    expect(await add()).toMatchObject({ kind: 'added', header: { id: 'purchase' } });
    expect(await listStories(library)).toMatchObject([{ id: 'purchase', version: 2 }]);
  });

  it('that says for which sites it is made is added for these, and later stays where its reader has it', async () => {
    const madeFor = ['news.example', 'blog.example'];
    const { last, add } = await checking(fileWith({ ...writtenStory(), sites: madeFor }));
    expect(last()).toMatchObject({ preview: { madeFor } });
    expect(await add()).toMatchObject({ kind: 'added', header: { sites: madeFor } });
    await setSites(library, 'purchase', 'all');
    const newer = await checking(fileWith({ ...writtenStory(), version: 3, sites: madeFor }));
    expect(await newer.add(2)).toMatchObject({ kind: 'added', header: { version: 3, sites: 'all' } });
  });

  it('is recognized as the same by its bytes', async () => {
    await (await checking(fileWith(writtenStory()))).add();
    const again = await checking(fileWith(writtenStory()));
    expect(again.last()).toMatchObject({ preview: { existing: { version: 2, isSame: true } } });
    const other = await checking(fileWith(writtenStory({ by: 'A class in Nome.' })));
    expect(other.last()).toMatchObject({ preview: { existing: { version: 2, isSame: false } } });
  });

  it('that updates a story says what it changes, in the language of the reader, and hands over the file that it replaced', async () => {
    const german = (title: string) => ({
      de: {
        title,
        summary: 'Russland verkauft Alaska.',
        labels: { Known: 'Bekannt', 'Bargains with': 'Verhandelt mit' },
        entities: { sitka: { name: 'Neu-Archangelsk', description: 'Die Stadt.' } },
      },
    });
    const before = fileWith(writtenStory({ translations: german('Der Kauf') }));
    await (await checking(before)).add();
    const [seward, , sitka] = writtenStory().entities as readonly object[];
    const entities = [{ ...seward, relations: [] }, sitka, person('nome', 'Nome')];
    const translations = german('Der Verkauf');
    const { last, add } = await checking(fileWith(writtenStory({ version: 3, entities, translations })), [
      'de',
    ]);
    expect(last()).toMatchObject({
      preview: {
        existing: {
          version: 2,
          changes: {
            added: { count: 1, names: [{ name: 'Nome', language: 'de' }] },
            removed: { count: 1, names: [{ name: 'Eduard de Stoeckl' }] },
            changed: { count: 1, names: [{ name: 'William Seward' }] },
            isTextChanged: true,
          },
        },
      },
    });
    const added = await add(2);
    const previous = added?.kind === 'added' ? added.previous : null;
    expect(await previous?.text()).toBe(await before.text());
  });

  it('that updates a story leaves it off and at its sites, and so does the file that is put back', async () => {
    await (await checking(fileWith(writtenStory()))).add();
    await setSites(library, 'purchase', ['news.example']);
    await switchStory(library, 'purchase', false);
    const chosen = { isOn: false, sites: ['news.example'] };
    const added = await (await checking(fileWith(writtenStory({ version: 3 })))).add(2);
    expect(await listStories(library)).toMatchObject([{ ...chosen, version: 3 }]);
    const previous = added?.kind === 'added' ? added.previous : null;
    await (await checking(new File([previous ?? ''], ''))).add(3);
    expect(await listStories(library)).toMatchObject([{ ...chosen, version: 2 }]);
  });

  it('can be added again when the browser has lost the stored file', async () => {
    await (await checking(fileWith(writtenStory()))).add();
    const file = fileWith(writtenStory());
    const read = Blob.prototype.arrayBuffer;
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(function (this: Blob) {
      if (this !== file) throw new DOMException('It is gone.', 'NotFoundError');
      return read.call(this);
    });
    const { last, add } = await checking(file);
    expect(last()).toMatchObject({ preview: { existing: { version: 2, isSame: false } } });
    expect(await add(2)).toMatchObject({ kind: 'added' });
  });

  it('is new again when its story was removed', async () => {
    await (await checking(fileWith(writtenStory()))).add();
    await removeStory(library, 'purchase');
    expect((await checking(fileWith(writtenStory()))).last()).toMatchObject({ preview: { existing: null } });
  });

  it('is compared again after its story was added from the same bytes, removed and restored', async () => {
    const second = await checking(fileWith(writtenStory()));
    await (await checking(fileWith(writtenStory()))).add();
    const same = { kind: 'compared', existing: { version: 2, isSame: true, revision: expect.any(String) } };
    expect(await second.compare()).toMatchObject(same);
    await removeStory(library, 'purchase');
    expect(await second.compare()).toEqual({ kind: 'compared', existing: null });
    await restoreStory(library, 'purchase');
    expect(await second.compare()).toMatchObject(same);
  });

  it('is not added over a story that it should not replace, and reports whether it is the same', async () => {
    const second = await checking(fileWith(writtenStory()));
    await (await checking(fileWith(writtenStory()))).add();
    expect(await second.add()).toMatchObject({ kind: 'conflict', existing: { version: 2, isSame: true } });
  });

  it('that is refused cannot be added', async () => {
    const { last, add } = await checking(fileWith('{"namelight": 1}'));
    expect(last()).toMatchObject({ kind: 'refused', refusal: { kind: 'problems' } });
    expect(await add()).toMatchObject({ kind: 'failed' });
    expect(await listStories(library)).toEqual([]);
  });

  it('fails when there is no space, and nothing has changed', async () => {
    const { add } = await checking(fileWith(writtenStory()));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('There is no more room.', 'QuotaExceededError');
    });
    expect(await add()).toMatchObject({ kind: 'failed', failure: { kind: 'full' } });
    vi.restoreAllMocks();
    expect(await listStories(library)).toEqual([]);
    expect(await add()).toMatchObject({ kind: 'added' });
  });

  it('says so when the browser keeps no databases', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not in a private window.', 'InvalidStateError');
    });
    expect((await checking(fileWith(writtenStory()))).last()).toMatchObject({
      kind: 'failed',
      failure: { kind: 'unavailable' },
    });
  });
});
