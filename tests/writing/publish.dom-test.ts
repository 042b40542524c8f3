/** Files that are made of drafts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listSets, openLibrary } from '../../components/fact-sets/library.ts';
import { createDraft, type Drafts, listVersions, openDrafts } from '../../components/writing/draft-store.ts';
import { issueFile, publishDraft } from '../../components/writing/publish.ts';
import { summit } from './drafts.ts';
import { importHere } from './import-here.ts';

let end: AbortController;
let drafts: Drafts;
let name: string;
beforeEach(() => {
  end = new AbortController();
  name = `files of drafts, ${crypto.randomUUID()}`;
  drafts = openDrafts({ signal: end.signal, name });
});
afterEach(() => {
  end.abort();
  indexedDB.deleteDatabase(name);
  indexedDB.deleteDatabase(`${name}, library`);
  vi.unstubAllGlobals();
});

describe('the file of a draft', () => {
  it('has an id that no other has, also not one of the same title by somebody else, and keeps it', async () => {
    const keys = [await createDraft(drafts, summit), await createDraft(drafts, summit)] as const;
    const idOf = async (key: (typeof keys)[number]) => (await issueFile(summit, { key, drafts }))?.issued.id;
    const [first, second] = [await idOf(keys[0]), await idOf(keys[1])];
    expect(first).toMatch(/^the-reykjavik-summit-[\da-f]{6}$/);
    expect(second).not.toBe(first);
    expect(await idOf(keys[0])).toBe(first);
  });

  it('has a new version only when it says something else', async () => {
    const key = await createDraft(drafts, summit);
    const versionOf = async (draft: typeof summit) =>
      (await issueFile(draft, { key, drafts }))?.issued.version;
    expect([await versionOf(summit), await versionOf(summit)]).toEqual([1, 1]);
    const changed = { ...summit, title: 'Another title' };
    expect([await versionOf(changed), await versionOf(changed), await versionOf(summit)]).toEqual([2, 2, 3]);
  });

  it('is made on a full disk too, to be saved elsewhere', async () => {
    const key = await createDraft(drafts, summit);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    const made = await issueFile(summit, { key, drafts }).finally(() => {
      IDBObjectStore.prototype.put = put;
    });
    expect(await made?.file.text()).toContain('Ronald Reagan');
  });
});

describe('a draft that is put to use', () => {
  it('is said to be refused where its file is, not to lack anything', async () => {
    const library = openLibrary({ as: 'reader', signal: end.signal, name: `${name}, library` });
    const refused = { kind: 'refused', refusal: { kind: 'too-large' } } as const;
    vi.stubGlobal(
      'Worker',
      class extends EventTarget {
        postMessage(): void {
          this.dispatchEvent(new MessageEvent('message', { data: refused }));
        }
        terminate(): void {}
      },
    );
    const key = await createDraft(drafts, summit);
    expect(await publishDraft(summit, { key, drafts, library, signal: end.signal })).toEqual(refused);
  });

  it('is used, also where there is no room to keep a version of it', async () => {
    const library = openLibrary({ as: 'reader', signal: end.signal, name: `${name}, library` });
    importHere(library);
    const key = await createDraft(drafts, summit);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args) {
      if (this.name === 'versions') throw new DOMException('Full.', 'QuotaExceededError');
      return put.apply(this, args);
    };
    const result = await publishDraft(summit, { key, drafts, library, signal: end.signal }).finally(() => {
      IDBObjectStore.prototype.put = put;
    });
    expect(result).toMatchObject({ kind: 'published', leftOut: [] });
    expect(await listSets(library)).toMatchObject([{ title: summit.title, isOn: true }]);
    expect(await listVersions(drafts, key)).toEqual([]);
  });
});
