import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Addition, withAddition } from '../../components/drafts/addition.ts';
import { type Draft, type DraftKey, emptyDraft } from '../../components/drafts/draft.ts';
import {
  createDraft,
  type Drafts,
  openDrafts,
  readDraft,
  saveDraft,
} from '../../components/drafts/draft-store.ts';
import { handOver, lockOf, takeOver } from '../../components/drafts/hand-over.ts';

let end: AbortController;
let drafts: Drafts;
let name: string;
beforeEach(() => {
  end = new AbortController();
  name = `drafts of a test, ${crypto.randomUUID()}`;
  drafts = openDrafts({ signal: end.signal, name });
});
afterEach(() => {
  end.abort();
  indexedDB.deleteDatabase(name);
});

const addition: Addition = {
  to: null,
  kind: 'person',
  type: '',
  name: 'George Shultz',
  description: 'The secretary of state.',
  statement: 'George Shultz smiled.',
  source: null,
};
const written: Draft = { ...emptyDraft('en', '1986-10-11'), title: 'The summit' };
const hand = (key: DraftKey, timeoutMs?: number) =>
  handOver({
    drafts,
    key,
    addition,
    from: 'a window',
    signal: end.signal,
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
const namesIn = async (key: DraftKey) => (await readDraft(drafts, key))?.entities.map(({ name }) => name);

/** Holds the lock of a draft, as the tab that writes it does. */
async function write(key: DraftKey): Promise<void> {
  await new Promise<void>((held) => {
    void navigator.locks.request(lockOf(key), () => {
      held();
      return new Promise((letGo) => end.signal.addEventListener('abort', letGo, { once: true }));
    });
  });
}

describe('a name that is added to a draft', () => {
  it('is stored at once where nobody writes it', async () => {
    const key = await createDraft(drafts, written);
    expect(await hand(key)).toMatchObject({ kind: 'added', entity: { name: 'George Shultz' } });
    expect(await namesIn(key)).toEqual(['George Shultz']);
  });

  it('is none if the draft is gone', async () => {
    expect(await hand('no-such-key' as DraftKey)).toEqual({ kind: 'gone' });
  });

  it('goes to the tab that writes, which keeps what was written there meanwhile', async () => {
    const key = await createDraft(drafts, written);
    await write(key);
    let open = { ...written, title: 'The summit of Reykjavik' };
    takeOver(
      key,
      (taken) => {
        const added = withAddition(open, taken);
        open = { ...added.draft, title: open.title };
        return {
          entity: added.entity.id,
          isStored: saveDraft(drafts, { key, before: written, after: added.draft }),
        };
      },
      end.signal,
    );
    expect(await hand(key)).toMatchObject({
      kind: 'added',
      draft: { title: 'The summit of Reykjavik' },
      entity: { name: 'George Shultz' },
    });
    expect(await namesIn(key)).toEqual(['George Shultz']);
  });

  it('is not added where the tab that writes does not answer, or does not write it any more', async () => {
    const key = await createDraft(drafts, written);
    await write(key);
    expect(await hand(key, 50)).toEqual({ kind: 'busy' });
    takeOver(key, () => null, end.signal);
    expect(await hand(key, 50)).toEqual({ kind: 'busy' });
    expect(await namesIn(key)).toEqual([]);
  });

  it('is said to be added where the tab that writes cannot store it, or not in time, and is not added twice', async () => {
    const key = await createDraft(drafts, written);
    await write(key);
    let store = (_isStored: boolean): void => undefined;
    const isStored = new Promise<boolean>((settle) => (store = settle));
    const taken = vi.fn(() => ({ entity: 'new-1', isStored }));
    takeOver(key, taken, end.signal);
    expect(await hand(key, 50)).toEqual({ kind: 'not-stored' });
    store(false);
    expect(await hand(key)).toEqual({ kind: 'not-stored' });
    expect(taken).toHaveBeenCalledOnce();
  });

  it('is not added any more by a tab that comes to it when nobody waits', async () => {
    const key = await createDraft(drafts, written);
    const taken = vi.fn(() => null);
    takeOver(key, taken, end.signal);
    const channel = new BroadcastChannel('namelight.drafts.added');
    const request = { kind: 'add', key, addition };
    channel.postMessage({ ...request, token: 'late', until: Date.now() - 1 });
    channel.postMessage({ ...request, token: 'in time', until: Date.now() + 10_000 });
    await expect.poll(() => taken.mock.calls.length > 0).toBe(true);
    expect(taken).toHaveBeenCalledOnce();
    channel.close();
  });

  it('is taken once, by the tab of that draft alone, and only if it is one', async () => {
    const key = await createDraft(drafts, written);
    const others = vi.fn(() => null);
    const taken = vi.fn((one: Addition) => ({
      entity: withAddition(written, one).entity.id,
      isStored: Promise.resolve(true),
    }));
    takeOver('another' as DraftKey, others, end.signal);
    takeOver(key, taken, end.signal);
    const channel = new BroadcastChannel('namelight.drafts.added');
    const answered = new Promise<unknown>((answer) => {
      channel.addEventListener('message', ({ data }) => answer(data), { signal: end.signal });
    });
    const right = { kind: 'add', key, token: 'right', addition, until: Date.now() + 10_000 };
    for (const data of [
      null,
      'x',
      { kind: 'add', key },
      { ...right, token: 'a', addition: { ...addition, name: 7 } },
      { ...right, token: 1 },
      { ...right, until: 'soon' },
      { ...right, kind: 'remove' },
    ])
      channel.postMessage(data);
    channel.postMessage(right);
    expect(await answered).toMatchObject({ kind: 'added', token: 'right' });
    expect(taken).toHaveBeenCalledExactlyOnceWith(addition);
    expect(others).not.toHaveBeenCalled();
    channel.close();
  });
});
