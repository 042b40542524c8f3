/** A draft that is open in a tab, and in two. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft, DraftKey } from '../../components/drafts/draft.ts';
import {
  createDraft,
  type Drafts,
  listVersions,
  openDrafts,
  readDraft,
  readTable,
  readVersion,
  removeDraft,
  saveDraft,
} from '../../components/drafts/draft-store.ts';
import { addEntity } from '../../components/drafts/edit-draft.ts';
import { DraftSession } from '../../components/editor/draft-session.ts';
import { summit } from '../drafts/drafts.ts';

const name = 'test-session';
let end: AbortController;
let drafts: Drafts;
let key: DraftKey;

beforeEach(async () => {
  end = new AbortController();
  drafts = openDrafts({ signal: end.signal, name });
  key = await createDraft(drafts, summit);
});
afterEach(async () => {
  end.abort();
  await new Promise((done) => {
    const gone = indexedDB.deleteDatabase(name);
    gone.onsuccess = done;
    gone.onblocked = done;
  });
});

const part = { kind: 'story' } as const;
const newSession = (signal = end.signal) => new DraftSession({ key, drafts, signal });

async function opened(): Promise<DraftSession> {
  const session = newSession();
  await session.open();
  return session;
}

const titled = (title: string): Draft => ({ ...(summit as Draft), title });
const stored = async () => (await readDraft(drafts, key))?.title;

describe('a draft that is open', () => {
  it('is stored with each change, and says so', async () => {
    const session = await opened();
    expect(session.writer.value).toBe('here');
    session.edit({ draft: titled('R'), target: 'title', part });
    session.edit({ draft: titled('Re'), target: 'title', part });
    expect(session.saving.value.kind).toBe('saving');
    await expect.poll(() => session.saving.value.kind).toBe('saved');
    expect(await stored()).toBe('Re');
  });

  it('takes changes back and makes them again, and stores that', async () => {
    const session = await opened();
    session.edit({ draft: titled('Re'), target: 'title', part });
    expect(session.undo()).toEqual(part);
    expect(session.draft.value?.title).toBe(summit.title);
    await expect.poll(stored).toBe(summit.title);
    expect(session.redo()).toEqual(part);
    await expect.poll(stored).toBe('Re');
    expect(session.redo()).toBeNull();
  });

  it('keeps the state from before one began to write', async () => {
    const session = await opened();
    expect(await listVersions(drafts, key)).toEqual([]);
    session.edit({ draft: titled('Re'), target: 'title', part });
    session.edit({ draft: titled('Rey'), target: 'title', part });
    await expect.poll(async () => (await listVersions(drafts, key)).length > 0).toBe(true);
    expect(await listVersions(drafts, key)).toMatchObject([{ why: 'opened' }]);
  });

  it('goes back to an earlier state, and keeps the one it takes the place of', async () => {
    const session = await opened();
    session.edit({ draft: titled('Rey'), target: 'title', part });
    session.restore(summit);
    await expect.poll(stored).toBe(summit.title);
    await expect
      .poll(async () => (await listVersions(drafts, key)).some(({ why }) => why === 'restored'))
      .toBe(true);
    expect(session.undo()).toEqual(part);
    expect(session.draft.value?.title).toBe('Rey');
  });

  it('keeps what cannot be stored, says why, and stores all of it later', async () => {
    const session = await opened();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    session.edit({ draft: titled('Re'), target: 'title', part });
    await expect.poll(() => session.saving.value.kind).toBe('failed');
    expect(session.saving.value).toMatchObject({ failure: { kind: 'full' } });
    expect(session.draft.value?.title).toBe('Re');
    IDBObjectStore.prototype.put = put;
    session.saveAgain();
    await expect.poll(() => session.saving.value.kind).toBe('saved');
    expect(await stored()).toBe('Re');
  });

  it('is stored whole, with the latest letter, where another tab deleted it while one writes', async () => {
    const session = await opened();
    await removeDraft(drafts, key);
    for (const title of ['R', 'Re', 'Rey']) session.edit({ draft: titled(title), target: 'title', part });
    await expect.poll(() => session.saving.value.kind).toBe('saved');
    expect(await readDraft(drafts, key)).toEqual(titled('Rey'));
  });

  it('keeps rows of a table in what is stored until their names are, also where one types in others at once', async () => {
    const row = (number: number, name: string) => ({ number, cells: [name, 'person'] });
    const [shultz, other] = [row(2, 'George Shultz'), row(3, 'Eduard')];
    const table = {
      name: 'a.csv',
      headers: ['Name', 'Kind'],
      columns: { of: { name: 0, kind: 1 }, facts: [] },
      rows: [shultz, other],
      skipped: [],
    };
    await saveDraft(drafts, { key, before: summit, after: summit, table });
    const session = await opened();
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...of) {
      if (this.name === 'entities') throw new DOMException('Full.', 'QuotaExceededError');
      return put.apply(this, of);
    };
    const { draft } = addEntity(summit, 'person');
    session.edit({ draft, target: 'table', part: { kind: 'table' }, rows: new Set([shultz]) });
    session.setTable({ ...table, rows: [row(3, 'Eduard Shevardnadze')] });
    await expect.poll(() => session.saving.value.kind).toBe('failed');
    IDBObjectStore.prototype.put = put;
    expect((await readTable(drafts, key))?.rows).toEqual([shultz, other]);
    session.saveAgain();
    await expect.poll(() => session.saving.value.kind).toBe('saved');
    expect((await readTable(drafts, key))?.rows).toEqual([row(3, 'Eduard Shevardnadze')]);
    expect(await readDraft(drafts, key)).toEqual(draft);
  });

  it('is gone if it was deleted', async () => {
    key = 'nothing' as DraftKey;
    expect((await opened()).writer.value).toBe('gone');
  });
});

describe('a draft that is open in two tabs', () => {
  it('is written in the first alone; the later says so, and follows', async () => {
    const first = await opened();
    const later = await opened();
    expect(later.writer.value).toBe('elsewhere');
    later.edit({ draft: titled('lost?'), target: 'title', part });
    expect(later.draft.value?.title).toBe(summit.title);
    first.edit({ draft: titled('Re'), target: 'title', part });
    await expect.poll(() => first.saving.value.kind).toBe('saved');
    await later.refresh();
    expect(later.draft.value?.title).toBe('Re');
  });

  it('is taken over with all that was written; the first is notified', async () => {
    const first = await opened();
    const later = await opened();
    first.edit({ draft: titled('Re'), target: 'title', part });
    await later.takeOver();
    expect(later.writer.value).toBe('here');
    await expect.poll(() => first.writer.value).toBe('elsewhere');
    expect(later.draft.value?.title).toBe('Re');
    later.edit({ draft: titled('Rey'), target: 'title', part });
    await expect.poll(() => later.saving.value.kind).toBe('saved');
    expect(await stored()).toBe('Rey');
  });

  it('is written on by whoever took it over while it was being read again', async () => {
    const first = await opened();
    let gate: Promise<void> = Promise.resolve();
    const later = new DraftSession({
      key,
      drafts: { use: (work) => gate.then(() => drafts.use(work)) },
      signal: end.signal,
    });
    await later.open();
    let go = (): void => undefined;
    gate = new Promise((opens) => (go = opens));
    const reading = later.refresh();
    gate = Promise.resolve();
    await later.takeOver();
    await expect.poll(() => first.writer.value).toBe('elsewhere');
    later.edit({ draft: titled('Rey'), target: 'title', part });
    go();
    await reading;
    expect(later.writer.value).toBe('here');
    expect(later.draft.value?.title).toBe('Rey');
  });

  it('is free again where the first was closed while it opened', async () => {
    const closing = new AbortController();
    const opening = newSession(closing.signal).open();
    closing.abort();
    await opening;
    await expect.poll(async () => (await navigator.locks.query()).held?.length === 0).toBe(true);
    expect((await opened()).writer.value).toBe('here');
  });

  it('leaves what the first could not store among the versions', async () => {
    const first = await opened();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    first.edit({ draft: titled('Re'), target: 'title', part });
    await expect.poll(() => first.saving.value.kind).toBe('failed');
    IDBObjectStore.prototype.put = put;
    const later = await opened();
    await later.takeOver();
    await expect.poll(() => first.writer.value).toBe('elsewhere');
    const kept = async () =>
      Promise.all(
        (await listVersions(drafts, key)).map(async ({ at }) => (await readVersion(drafts, key, at))?.title),
      );
    await expect.poll(async () => (await kept()).includes('Re')).toBe(true);
  });

  it('is written in one of them also when it is taken over while the other is still opening it', async () => {
    const first = newSession();
    const later = newSession();
    await Promise.all([first.open(), later.takeOver()]);
    expect([first.writer.value, later.writer.value]).toEqual(['elsewhere', 'here']);
  });

  it('is free again once the first is closed', async () => {
    const closing = new AbortController();
    const first = newSession(closing.signal);
    await first.open();
    closing.abort();
    await expect.poll(async () => (await navigator.locks.query()).held?.length === 0).toBe(true);
    expect((await opened()).writer.value).toBe('here');
  });
});
