/** Drafts in the browser's own database. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftKey } from '../../components/drafts/draft.ts';
import {
  createDraft,
  type Drafts,
  deleteDraft,
  deleteOldDrafts,
  keepVersion,
  listAllDrafts,
  listDrafts,
  listVersions,
  openDrafts,
  readDraft,
  readHead,
  readVersion,
  removeDraft,
  restoreDraft,
  saveDraft,
  setIssued,
} from '../../components/drafts/draft-store.ts';
import { addEntity, removeEntity, withEntity } from '../../components/drafts/edit-draft.ts';
import { reagan, summit } from './drafts.ts';

let drafts: Drafts;
let end: AbortController;
const name = 'test-drafts';

beforeEach(() => {
  end = new AbortController();
  drafts = openDrafts({ signal: end.signal, name });
});
afterEach(async () => {
  end.abort();
  await new Promise((done) => {
    const gone = indexedDB.deleteDatabase(name);
    gone.onsuccess = done;
    gone.onblocked = done;
  });
});

/** How many records are written by what is done. */
async function writesOf(act: () => Promise<unknown>): Promise<number> {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  IDBObjectStore.prototype.put = function (...args) {
    count += 1;
    return put.apply(this, args);
  };
  await act().finally(() => {
    IDBObjectStore.prototype.put = put;
  });
  return count;
}

describe('drafts', () => {
  it('are read as they were stored', async () => {
    const key = await createDraft(drafts, summit);
    expect(await readDraft(drafts, key)).toEqual(summit);
    expect(await listDrafts(drafts)).toMatchObject([{ key, title: summit.title, count: 2, issued: null }]);
  });

  it('are stored by what changed alone', async () => {
    const key = await createDraft(drafts, summit);
    const after = withEntity(summit, { ...reagan, description: 'Actor.' });
    // The entity, and the head that lists show.
    expect(await writesOf(() => saveDraft(drafts, { key, before: summit, after }))).toBe(2);
    expect(await readDraft(drafts, key)).toEqual(after);
  });

  it('lose and gain names in their order', async () => {
    const key = await createDraft(drafts, summit);
    const { draft: more } = addEntity(summit, 'organization');
    await saveDraft(drafts, { key, before: summit, after: more });
    const fewer = removeEntity(more, 'new-1');
    await saveDraft(drafts, { key, before: more, after: fewer });
    expect((await readDraft(drafts, key))?.entities.map(({ id }) => id)).toEqual(['new-2', 'new-4']);
  });

  it('are stored whole where nothing is known of what was stored', async () => {
    const key = await createDraft(drafts, summit);
    const after = { ...summit, title: 'Another' };
    await saveDraft(drafts, { key, before: null, after });
    expect(await readDraft(drafts, key)).toEqual(after);
  });

  it('are stored in order when one does not wait for the other, as while typing', async () => {
    const key = await createDraft(drafts, summit);
    const texts = ['A', 'Ac', 'Act', 'Acto', 'Actor'];
    const states = texts.map((description) => withEntity(summit, { ...reagan, description }));
    await Promise.all(
      states.map((after, n) => saveDraft(drafts, { key, before: states[n - 1] ?? summit, after })),
    );
    expect((await readDraft(drafts, key))?.entities[0]?.description).toBe('Actor');
  });

  it('tell whoever writes that another tab deleted them for good, so that they can be stored whole', async () => {
    const key = await createDraft(drafts, summit);
    await removeDraft(drafts, key);
    await deleteDraft(drafts, key);
    const after = withEntity(summit, { ...reagan, description: 'Actor.' });
    expect(await saveDraft(drafts, { key, before: summit, after })).toBe(false);
    expect(await saveDraft(drafts, { key, before: null, after })).toBe(true);
    expect(await readDraft(drafts, key)).toEqual(after);
  });

  it('are put back as they were, with their versions', async () => {
    const key = await createDraft(drafts, summit);
    await keepVersion(drafts, key, { draft: summit, why: 'opened' });
    await removeDraft(drafts, key);
    expect([await readDraft(drafts, key), await readHead(drafts, key)]).toEqual([null, null]);
    expect(await listDrafts(drafts)).toEqual([]);
    await restoreDraft(drafts, key);
    expect(await readDraft(drafts, key)).toEqual(summit);
    expect(await listDrafts(drafts)).toMatchObject([{ key, title: summit.title }]);
    expect(await listVersions(drafts, key)).toHaveLength(1);
  });

  it('are there with what another tab has written since they were deleted', async () => {
    const key = await createDraft(drafts, summit);
    const issued = { id: 'reykjavik', version: 3, digest: 'abc', at: 5 };
    await setIssued(drafts, key, issued);
    await removeDraft(drafts, key);
    const after = withEntity(summit, { ...reagan, description: 'Actor.' });
    expect(await saveDraft(drafts, { key, before: summit, after })).toBe(true);
    expect(await readDraft(drafts, key)).toEqual(after);
    expect(await readHead(drafts, key)).toMatchObject({ issued });
    // Whoever takes the deletion back then changes nothing.
    await restoreDraft(drafts, key);
    expect(await readDraft(drafts, key)).toEqual(after);
  });

  it('are kept thirty days after they were deleted, and nothing of them then', async () => {
    const keys = [await createDraft(drafts, summit), await createDraft(drafts, summit)] as const;
    await keepVersion(drafts, keys[0], { draft: summit, why: 'opened' });
    await removeDraft(drafts, keys[0]);
    const day = 24 * 60 * 60_000;
    await deleteOldDrafts(drafts, Date.now() + 30 * day - 60_000);
    expect((await listAllDrafts(drafts)).map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
    await deleteOldDrafts(drafts, Date.now() + 30 * day);
    expect((await listAllDrafts(drafts)).map(({ key }) => key)).toEqual([keys[1]]);
    expect(await listVersions(drafts, keys[0])).toEqual([]);
    // What was brought back meanwhile is not deleted.
    await deleteDraft(drafts, keys[1]);
    expect(await readDraft(drafts, keys[1])).toEqual(summit);
  });

  it('keep their texts in other languages, which no letter writes again', async () => {
    const texts = { title: 'Gipfel', summary: 'Treffen.', labels: {}, entities: {} };
    const translated = { from: texts, into: { de: texts } };
    const before = { ...summit, translated };
    const key = await createDraft(drafts, before);
    const after = { ...before, title: 'Another' };
    // The body, and the head that lists show.
    expect(await writesOf(() => saveDraft(drafts, { key, before, after }))).toBe(2);
    expect(await readDraft(drafts, key)).toEqual(after);
  });

  it('are asked to be kept by the browser when the first is written, also where it refuses', async () => {
    const persist = vi.spyOn(navigator.storage, 'persist').mockRejectedValue(new Error('No.'));
    await createDraft(drafts, summit);
    await createDraft(drafts, summit);
    expect(persist).toHaveBeenCalledTimes(1);
    persist.mockRestore();
  });

  it('do not wait for what lists show, which a page that is being closed may never answer', async () => {
    const key = await createDraft(drafts, summit);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await saveDraft(drafts, { key, before: summit, after: { ...summit, title: 'Another' } });
    const stores = transaction.mock.calls.flatMap(([names]) =>
      typeof names === 'string' ? names : [...names],
    );
    transaction.mockRestore();
    // One that waits holds up those behind it that share a store with it.
    expect(stores.toSorted()).toEqual(['bodies', 'entities', 'heads', 'translations']);
    expect(await readDraft(drafts, key)).toMatchObject({ title: 'Another' });
  });

  it('do not mix', async () => {
    const [one, other] = [
      await createDraft(drafts, summit),
      await createDraft(drafts, { ...summit, title: 'Other' }),
    ];
    await removeDraft(drafts, one);
    expect(await readDraft(drafts, one)).toBeNull();
    expect(await readDraft(drafts, other)).toEqual({ ...summit, title: 'Other' });
  });

  it('keep what was made of them when they are changed', async () => {
    const key = await createDraft(drafts, summit);
    const issued = { id: 'reykjavik', version: 3, digest: 'abc', at: 5 };
    await setIssued(drafts, key, issued);
    await saveDraft(drafts, { key, before: summit, after: { ...summit, title: 'Another' } });
    expect(await readHead(drafts, key)).toMatchObject({ title: 'Another', issued });
  });

  it('keep twenty versions, the latest first', async () => {
    const key = await createDraft(drafts, summit);
    const clock = Date.now;
    let now = 1_000;
    Date.now = () => (now += 1);
    for (let n = 0; n < 22; n++)
      await keepVersion(drafts, key, { draft: { ...summit, title: `${n}` }, why: 'meanwhile' });
    Date.now = clock;
    const versions = await listVersions(drafts, key);
    expect(versions).toHaveLength(20);
    const titles = await Promise.all(
      versions.map(async ({ at }) => (await readVersion(drafts, key, at))?.title),
    );
    expect([titles[0], titles.at(-1)]).toEqual(['21', '2']);
  });

  it('have numbers that are none in their versions, too', async () => {
    const key = await createDraft(drafts, summit);
    const picture = { kind: 'locator', latitude: Number.NaN, longitude: Number.NaN } as const;
    const draft = withEntity(summit, { ...reagan, picture });
    await keepVersion(drafts, key, { draft, why: 'meanwhile' });
    const [version] = await listVersions(drafts, key);
    expect(await readVersion(drafts, key, version?.at ?? 0)).toEqual(draft);
  });

  it('say that there is no room, and stay as they were', async () => {
    const key = await createDraft(drafts, summit);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    const saving = saveDraft(drafts, { key, before: summit, after: { ...summit, title: 'Another' } });
    await expect(saving).rejects.toMatchObject({ failureKind: 'full' });
    IDBObjectStore.prototype.put = put;
    expect(await readDraft(drafts, key)).toEqual(summit);
  });

  it('are none that could not be stored whole', async () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args) {
      if (this.name === 'entities') throw new DOMException('Full.', 'QuotaExceededError');
      return put.apply(this, args);
    };
    await expect(createDraft(drafts, summit)).rejects.toMatchObject({ failureKind: 'full' });
    IDBObjectStore.prototype.put = put;
    expect(await listDrafts(drafts)).toEqual([]);
  });

  it('are on their way to the disk before the page can be closed', async () => {
    const key = await createDraft(drafts, summit);
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    const saving = saveDraft(drafts, { key, before: summit, after: { ...summit, title: 'Another' } });
    // Without any event of the page between.
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    expect(commit).toHaveBeenCalled();
    commit.mockRestore();
    await saving;
    expect(await listDrafts(drafts)).toMatchObject([{ title: 'Another' }]);
  });

  it('are all listed when what lists show of one is damaged', async () => {
    const sound = await createDraft(drafts, summit);
    const damaged = await createDraft(drafts, summit);
    for (const value of [null, 'x', {}, { title: 5, changed: 'never', issued: 'yes' }]) {
      await drafts.use((database) => database.put('heads', value as never, damaged));
      const heads = await listDrafts(drafts);
      expect(heads.map(({ key }) => key)).toEqual([sound, damaged]);
      expect(heads[1]).toEqual({
        key: damaged,
        title: '',
        language: 'en',
        count: 0,
        changed: 0,
        issued: null,
      });
    }
  });

  it('are none for a key that nothing has', async () => {
    expect(await readDraft(drafts, 'nothing' as DraftKey)).toBeNull();
    expect(await readVersion(drafts, 'nothing' as DraftKey, 1)).toBeNull();
  });
});
