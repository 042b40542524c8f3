/** Newer versions of stories, with a network of the test's own. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkDueStories, checkStory } from '../../components/library/check-update.ts';
import {
  addStory,
  removeStory,
  setSites,
  switchDaily,
  switchStory,
} from '../../components/library/edit-library.ts';
import {
  factsOf,
  fileOf,
  type Library,
  listStories,
  openLibrary,
  previousOf,
} from '../../components/library/library.ts';
import { readFile } from '../../components/library/read-file.ts';
import { writeStamp } from '../../components/library/stamp.ts';
import type { StoryHeader } from '../../components/library/story-records.ts';
import { fileWith, person, type WrittenStory } from './files.ts';
import { address, newSigner, unsignedStory } from './signing.ts';
import { idIn } from './story-items.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

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

async function add(content: WrittenStory, replaces: number | null = null, isOwn = false): Promise<void> {
  const file = fileWith(content);
  const read = await readFile(file);
  if (read.kind !== 'story') throw new Error(JSON.stringify(read));
  await addStory(library, { data: read.data, file, replaces, isOwn });
}

const now = Date.UTC(2026, 10, 30);

/** Looks once, at a server that sends this, and returns the story after it and what was asked. */
async function check(answer: unknown, { mayAsk = true, etag = '' } = {}) {
  const asked: RequestInit[] = [];
  await checkStory('purchase', {
    library,
    signal: end.signal,
    now: () => now,
    mayAsk: async () => mayAsk,
    fetch: async (_, init = {}) => {
      asked.push(init);
      if (answer instanceof Response) return answer;
      const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
      return new Response(body, { headers: etag === '' ? {} : { etag } });
    },
  });
  return { header: await header(), asked };
}

async function header(): Promise<StoryHeader> {
  const [first] = await listStories(library);
  if (first === undefined) throw new Error('There is no story.');
  return first;
}

const versionIn = async (file: Blob | null): Promise<unknown> =>
  JSON.parse((await file?.text()) ?? '{}').version;

const seward = idIn('purchase', 'William Seward');

/** The next version, in which one name says something else. */
const next = (changed: Readonly<Record<string, unknown>> = {}): WrittenStory => {
  const { entities, ...story } = unsignedStory({ version: 3 });
  const [, ...others] = entities as readonly unknown[];
  const changedName = person('william-seward', 'William Seward', { description: 'He signs.' });
  return { ...story, entities: [changedName, ...others], ...changed } as WrittenStory;
};

it('adds a newer version, says what it changes, keeps what the reader chose and the version before', async () => {
  await add(unsignedStory());
  await setSites(library, 'purchase', ['news.example']);
  await switchDaily(library, 'purchase', true);
  const { header: after } = await check(next(), { etag: '"3"' });
  expect(after).toMatchObject({
    version: 3,
    isOn: true,
    sites: ['news.example'],
    updates: {
      address,
      isDaily: true,
      asked: now,
      etag: '"3"',
      found: { kind: 'updated' },
      update: { when: now, from: 2, changes: { changed: { count: 1, names: [{ name: 'William Seward' }] } } },
    },
  });
  expect(await versionIn(await fileOf(library, 'purchase'))).toBe(3);
  const before = await previousOf(library, 'purchase');
  expect(before?.version).toBe(2);
  expect(await versionIn(before?.file ?? null)).toBe(2);
  // It can be undone after it was looked again, too.
  const { header: later } = await check(new Response(null, { status: 304 }));
  expect(later.updates).toMatchObject({ found: { kind: 'unchanged' }, update: { from: 2 } });
});

it('notes which cards have changed for those who had them, and forgets it when the version is put back; nothing that they wrote themselves', async () => {
  const changed = async () => (await factsOf(library, seward, { kind: 'own-page' }))?.changed ?? {};
  await add(unsignedStory());
  expect(await changed()).toEqual({});
  await check(next());
  expect(await changed()).toEqual({ [seward]: expect.any(Number) });
  await check(next({ version: 4 }));
  expect(Object.keys(await changed())).toEqual([seward]);
  await add(unsignedStory(), 4);
  expect(await changed()).toEqual({});
  await add(next(), 2, true);
  expect(await changed()).toEqual({});
});

it('notes no card that has changed in a language alone in which its reader does not read it', async () => {
  const labels = { Known: 'Bekannt', 'Bargains with': 'Verhandelt mit' };
  const entities = { 'william-seward': { name: 'William Seward', description: 'Er verhandelt.' } };
  const german = { title: 'Der Kauf', summary: 'Russland verkauft Alaska.', labels, entities };
  await add(unsignedStory());
  await check(unsignedStory({ version: 3, translations: { de: german } }));
  expect((await header()).version).toBe(3);
  expect((await factsOf(library, seward, { kind: 'own-page' }))?.changed ?? {}).toEqual({});
});

it('a version that was put back is looked for again by hand alone, and as if nothing had come', async () => {
  await add(unsignedStory());
  await switchDaily(library, 'purchase', true);
  await check(next(), { etag: '"3"' });
  await add(unsignedStory(), 3);
  expect((await header()).updates).toEqual({ address, isDaily: false, asked: now });
  const { header: after, asked } = await check(next());
  expect(asked[0]?.headers).not.toHaveProperty('if-none-match');
  expect(after.version).toBe(3);
});

it('asks with the tag of the file that it has, so that unchanged costs one short answer', async () => {
  await add(unsignedStory());
  await check(unsignedStory(), { etag: '"2"' });
  const { header: after, asked } = await check(new Response(null, { status: 304 }));
  expect(asked[0]?.headers).toMatchObject({ 'if-none-match': '"2"' });
  expect(after).toMatchObject({ version: 2, updates: { etag: '"2"', found: { kind: 'unchanged' } } });
});

it.each<[string, unknown, object]>([
  ['an older version', unsignedStory({ version: 1 }), { kind: 'older', version: 1 }],
  ['the same version', unsignedStory({ title: 'Another' }), { kind: 'unchanged' }],
  ['another story', next({ id: 'comet' }), { kind: 'other-story' }],
  ['a damaged file', JSON.stringify(next()).slice(0, -9), { kind: 'not-usable' }],
  ['a file with mistakes', next({ title: '' }), { kind: 'not-usable' }],
  ['a page', '<!doctype html><p>Not here.', { kind: 'not-usable' }],
  ['a file of a newer format', next({ namelight: 2 }), { kind: 'newer-format' }],
  ['an error', new Response('', { status: 500 }), { kind: 'status', status: 500 }],
])('%s is refused, and nothing has changed', async (_, answer, found) => {
  await add(unsignedStory());
  const { updates: __, ...before } = await header();
  const { header: after } = await check(answer);
  expect(after.updates?.found).toEqual(found);
  expect(after).toMatchObject(before);
  expect(await versionIn(await fileOf(library, 'purchase'))).toBe(2);
  expect(await previousOf(library, 'purchase')).toBeNull();
});

it('takes of a signed story only what is signed with the key that it had first', async () => {
  const [ours, theirs] = [await newSigner(), await newSigner()];
  await add(await ours.sign(unsignedStory()));
  for (const wrong of [
    next(),
    await theirs.sign(next()),
    { ...(await ours.sign(next())), version: 4 },
    { ...(await theirs.sign(next())), updates: { address, key: ours.key } },
  ]) {
    const { header: after } = await check(wrong);
    expect(after).toMatchObject({ version: 2, updates: { found: { kind: 'wrong-signature' } } });
  }
  const { header: after } = await check(await ours.sign(next()));
  expect(after).toMatchObject({ version: 3, updates: { key: ours.key, found: { kind: 'updated' } } });
});

it('asks nobody where signatures cannot be checked, or access is not given', async () => {
  const { sign } = await newSigner();
  await add(await sign(unsignedStory()));
  const denied = await check(next(), { mayAsk: false });
  expect(denied).toMatchObject({ asked: [], header: { updates: { found: { kind: 'no-access' } } } });
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('unknown', 'NotSupportedError'));
  const unchecked = await check(next());
  expect(unchecked).toMatchObject({ asked: [], header: { updates: { found: { kind: 'unchecked' } } } });
});

it('asks by itself only for stories that are on and whose reader wants it, once a day', async () => {
  await add(unsignedStory());
  await writeStamp({ stories: ['of a story'], packsAlone: false });
  let asked = 0;
  const checkAll = (at: number) =>
    checkDueStories({
      library,
      signal: end.signal,
      now: () => at,
      mayAsk: async () => true,
      fetch: async () => {
        asked += 1;
        return new Response(null, { status: 503 });
      },
    });
  await checkAll(now);
  expect(asked).toBe(0);
  await switchDaily(library, 'purchase', true);
  await checkAll(now);
  await checkAll(now + 1_000);
  expect(asked).toBe(1);
  await switchStory(library, 'purchase', false);
  await checkAll(now + 30 * 60 * 60 * 1_000);
  await switchStory(library, 'purchase', true);
  await removeStory(library, 'purchase');
  await checkAll(now + 30 * 60 * 60 * 1_000);
  expect(asked).toBe(1);
});
