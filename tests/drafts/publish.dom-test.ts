/** Files that are made of drafts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftKey } from '../../components/drafts/draft.ts';
import {
  createDraft,
  type Drafts,
  listVersions,
  openDrafts,
  saveDraft,
} from '../../components/drafts/draft-store.ts';
import { issueFile, originalOf, publishDraft } from '../../components/drafts/publish.ts';
import { fileOf, listStories, openLibrary } from '../../components/library/library.ts';
import { eventually } from '../eventually.ts';
import { writtenStory } from '../library/files.ts';
import { addWritten } from '../stories/stage.tsx';
import { reagan, summit } from './drafts.ts';
import { delayWorkers, importHere } from './import-here.ts';

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
    expect(await publishDraft({ key, drafts, library, signal: end.signal })).toEqual(refused);
  });

  it('that goes on from a file takes the place of its story, with the next version once it says something else', async () => {
    const library = openLibrary({ as: 'reader', signal: end.signal, name: `${name}, library` });
    importHere(library);
    const original = { ...summit, id: 'summit-of-the-class', version: 4 };
    const issued = await originalOf(original);
    const key = await createDraft(drafts, original, { issued, changed: issued.at });
    const publish = () => publishDraft({ key, drafts, library, signal: end.signal });
    expect(await publish()).toMatchObject({ header: { id: 'summit-of-the-class', version: 4 } });
    await saveDraft(drafts, { key, before: original, after: { ...original, title: 'Another title' } });
    expect(await publish()).toMatchObject({ header: { id: 'summit-of-the-class', version: 5 } });
    expect(await listStories(library)).toHaveLength(1);
  });

  it('takes the place of a newer story from elsewhere only where its author says so', async () => {
    const library = openLibrary({ as: 'reader', signal: end.signal, name: `${name}, library` });
    importHere(library);
    await addWritten(library, writtenStory({ version: 9 }));
    const original = { ...summit, id: 'purchase', version: 4 };
    const key = await createDraft(drafts, original, { issued: await originalOf(original) });
    const publish = (replaces?: number) =>
      publishDraft({ key, drafts, library, signal: end.signal, replaces });
    expect(await publish()).toEqual({ kind: 'newer', version: 9 });
    // What was agreed to is that version alone.
    expect(await publish(8)).toEqual({ kind: 'newer', version: 9 });
    expect(await listStories(library)).toMatchObject([{ title: 'The purchase of Alaska', version: 9 }]);
    expect(await publish(9)).toMatchObject({ kind: 'published', header: { version: 10 } });
    expect(await listStories(library)).toMatchObject([{ title: summit.title, version: 10 }]);
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
    const result = await publishDraft({ key, drafts, library, signal: end.signal }).finally(() => {
      IDBObjectStore.prototype.put = put;
    });
    expect(result).toMatchObject({ kind: 'published', leftOut: [] });
    expect(await listStories(library)).toMatchObject([{ title: summit.title, isOn: true }]);
    expect(await listVersions(drafts, key)).toEqual([]);
  });
});

describe('a draft that two pages put to use at once', () => {
  /** What one page has open. */
  const openPage = () => ({
    drafts: openDrafts({ signal: end.signal, name }),
    library: openLibrary({ as: 'reader', signal: end.signal, name: `${name}, library` }),
    signal: end.signal,
  });
  const alone = { ...summit, story: { ...summit.story, moments: [] }, entities: [reagan] };
  const usedText = async ({ library }: ReturnType<typeof openPage>) => {
    const [story] = await listStories(library);
    return story === undefined ? '' : ((await fileOf(library, story.id))?.text() ?? '');
  };
  const isWaiting = async (key: DraftKey) =>
    (await navigator.locks.query()).pending?.some(({ name }) => name?.endsWith(key)) === true;

  it('is used as it was written last, also if the page that began is the last to end', async () => {
    const [one, other] = [openPage(), openPage()];
    importHere(one.library);
    const slow = delayWorkers();
    const key = await createDraft(one.drafts, alone);
    const first = publishDraft({ ...one, key });
    await eventually(() => expect(slow.count()).toBe(1));
    await saveDraft(other.drafts, { key, before: alone, after: summit });
    let isDone = false;
    const second = publishDraft({ ...other, key }).finally(() => (isDone = true));
    await eventually(async () => expect(isDone || (await isWaiting(key))).toBe(true));
    slow.end();
    expect(await first).toMatchObject({ kind: 'published', header: { version: 1 } });
    expect(await second).toMatchObject({ kind: 'published', header: { version: 2 } });
    expect(await usedText(one)).toContain('Höfði');
  });

  it('is used as it is when the turn of a page comes, with what another has stored while it waited', async () => {
    const [one, other] = [openPage(), openPage()];
    importHere(one.library);
    const key = await createDraft(one.drafts, alone);
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const others = navigator.locks.request(`namelight.publish.${key}`, () => held);
    const publishing = publishDraft({ ...one, key });
    await eventually(async () => expect(await isWaiting(key)).toBe(true));
    await saveDraft(other.drafts, { key, before: alone, after: summit });
    release();
    await others;
    expect(await publishing).toMatchObject({ kind: 'published', leftOut: [] });
    expect(await usedText(one)).toContain('Höfði');
  });

  it('has no two files of the same version that differ', async () => {
    const key = await createDraft(drafts, summit);
    await issueFile(summit, { key, drafts });
    const titles = ['One', 'Two', 'Three'];
    const made = await Promise.all(titles.map((title) => issueFile({ ...summit, title }, { key, drafts })));
    expect(made.map((file) => file?.issued.version)).toEqual([2, 3, 4]);
  });
});
