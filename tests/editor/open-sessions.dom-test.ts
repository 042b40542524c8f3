/** The drafts that a page has open, while other tabs write them. */
import { effect } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Draft, DraftKey } from '../../components/drafts/draft.ts';
import { createDraft, type Drafts, openDrafts, watchDrafts } from '../../components/drafts/draft-store.ts';
import { DraftSession } from '../../components/editor/draft-session.ts';
import { OpenSessions } from '../../components/editor/open-sessions.ts';
import { summit } from '../drafts/drafts.ts';

const name = 'test-open-sessions';
let end: AbortController;
let drafts: Drafts;
let key: DraftKey;
let sessions: OpenSessions;

beforeEach(async () => {
  end = new AbortController();
  drafts = openDrafts({ signal: end.signal, name });
  key = await createDraft(drafts, summit);
  sessions = new OpenSessions(drafts);
});
afterEach(async () => {
  vi.useRealTimers();
  sessions.end();
  end.abort();
  await new Promise((done) => {
    const gone = indexedDB.deleteDatabase(name);
    gone.onsuccess = done;
    gone.onblocked = done;
  });
});

const titled = (title: string): Draft => ({ ...(summit as Draft), title });

async function elsewhere(how: 'open' | 'takeOver'): Promise<DraftSession> {
  const session = new DraftSession({ key, drafts, signal: end.signal });
  await session[how]();
  return session;
}

it('what another tab writes is read once it pauses, not with each letter', async () => {
  const writer = await elsewhere('open');
  const { session, opened } = sessions.enter(key);
  await opened;
  expect(session.writer.value).toBe('elsewhere');
  const states: (string | undefined)[] = [];
  end.signal.addEventListener(
    'abort',
    effect(() => void states.push(session.draft.value?.title)),
  );
  let announced = 0;
  watchDrafts(() => (announced += 1), end.signal);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  for (const title of ['R', 'Re', 'Rey'])
    writer.edit({ draft: titled(title), target: 'title', part: { kind: 'story' } });
  await expect.poll(() => announced).toBe(3);
  await vi.advanceTimersByTimeAsync(10_000);
  await expect.poll(() => states.at(-1)).toBe('Rey');
  expect(states).toEqual([summit.title, 'Rey']);
});

it('a tab that could not store, and from which another one took over, closes without a question and ends its session', async () => {
  const { session, opened } = sessions.enter(key);
  await opened;
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('Full.', 'QuotaExceededError');
  };
  session.edit({ draft: titled('Re'), target: 'title', part: { kind: 'story' } });
  await expect.poll(() => session.saving.value.kind).toBe('failed');
  IDBObjectStore.prototype.put = put;
  expect(asksBeforeItCloses()).toBe(true);
  await elsewhere('takeOver');
  await expect.poll(() => session.writer.value).toBe('elsewhere');
  expect(asksBeforeItCloses()).toBe(false);
  sessions.leave(key);
  const again = sessions.enter(key);
  await again.opened;
  expect(again.session).not.toBe(session);
});

const asksBeforeItCloses = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
