import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntityId } from '../../components/story/schema.ts';
import {
  countsOfTab,
  type FoundInDocument,
  forgetClosedDocuments,
  forgetFound,
  maxDocuments,
  readFound,
  recordFound,
  storeFound,
  watchFound,
} from '../../components/tabs/found-names.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, scripting: { executeScript }, tabs: { get: getTab } } };
});
const { executeScript, getTab } = vi.hoisted(() => ({ executeScript: vi.fn(), getTab: vi.fn() }));

const write = (found: FoundInDocument) => storeFound(found.tabId, [found]);
const take = (found: FoundInDocument) => recordFound(found.tabId, [found]);

const name = (entity: string, count: number) => ({ entity: entity as EntityId, count });
const story: FoundInDocument = {
  tabId: 7,
  frameId: 0,
  documentId: 'A',
  names: [name('alaska', 2), name('cia', 1)],
  marked: 3,
};
const frame: FoundInDocument = {
  tabId: 7,
  frameId: 5,
  documentId: 'B',
  names: [name('alaska', 3)],
  marked: 3,
};
const elsewhere: FoundInDocument = {
  tabId: 77,
  frameId: 0,
  documentId: 'C',
  names: [name('india', 1)],
  marked: 1,
};

beforeEach(async () => {
  fakeBrowser.reset();
  executeScript.mockReset();
  getTab.mockResolvedValue({ url: 'https://news.example/' });
  await Promise.all([frame, elsewhere, story].map(write));
});

describe('names found in a tab', () => {
  it('are stored by document, the top frame first', async () => {
    expect(await readFound(7)).toEqual([story, frame]);
    expect(await readFound(77)).toEqual([elsewhere]);
  });

  it('are replaced by the next report of the same document', async () => {
    const now = { ...story, names: [name('india', 1)] };
    await write(now);
    expect(await readFound(7)).toEqual([now, frame]);
  });

  it('are removed by an empty report, and when they are forgotten', async () => {
    await write({ ...frame, names: [] });
    expect(await readFound(7)).toEqual([story]);
    await forgetFound(7);
    expect(await readFound(7)).toEqual([]);
    expect(await readFound(77)).toEqual([elsewhere]);
  });

  it('are read without those of other tabs', async () => {
    const get = vi.spyOn(fakeBrowser.storage.session, 'get');
    await readFound(7);
    expect(get.mock.calls).toEqual([['found:7']]);
    get.mockRestore();
  });

  it('are stored for each of several frames that report at once', async () => {
    const frames = Array.from({ length: 40 }, (_, index) => ({ ...frame, tabId: 9, frameId: 40 - index }));
    await Promise.all([...frames.map(write), forgetFound(8), ...frames.map(write)]);
    expect((await readFound(9)).map(({ frameId }) => frameId)).toEqual(
      frames.map(({ frameId }) => frameId).toReversed(),
    );
  });

  it('are stored for a limited number of documents per tab, however many frames a page makes', async () => {
    const frames = Array.from({ length: maxDocuments + 9 }, (_, frameId) => ({
      ...frame,
      tabId: 9,
      frameId,
    }));
    await storeFound(9, frames);
    expect(await readFound(9)).toEqual(frames.slice(0, maxDocuments));
  });

  it('are added up over the frames, most mentions first', () => {
    expect(countsOfTab([story, frame])).toEqual([name('alaska', 5), name('cia', 1)]);
  });

  it('are passed to the watcher of that tab, now and after each change in it alone', async () => {
    const window = new AbortController();
    const onFound = vi.fn();
    watchFound({ tabId: 7, onFound, signal: window.signal });
    await expect.poll(() => onFound.mock.calls).toEqual([[[story, frame]]]);
    await write({ ...elsewhere, names: [] });
    await write({ ...frame, names: [] });
    await expect.poll(() => onFound.mock.calls.slice(1)).toEqual([[[story]]]);
    window.abort();
    await write(frame);
    expect(onFound).toHaveBeenCalledTimes(2);
  });
});

describe('closed documents', () => {
  it('are forgotten, and open ones are kept', async () => {
    executeScript.mockResolvedValue([{ frameId: 0, documentId: 'A' }]);
    await forgetClosedDocuments(7);
    expect(await readFound(7)).toEqual([story]);
  });

  it('are forgotten when another document has replaced them in their frame', async () => {
    executeScript.mockResolvedValue([
      { frameId: 0, documentId: 'Z' },
      { frameId: 5, documentId: 'B' },
    ]);
    await forgetClosedDocuments(7);
    expect(await readFound(7)).toEqual([frame]);
  });

  it('are all documents when no script may run in the tab any more', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await forgetClosedDocuments(7);
    expect(await readFound(7)).toEqual([]);
  });

  it('are all documents if we have no access to the page: no script is injected, because it might never run', async () => {
    getTab.mockResolvedValue({});
    await forgetClosedDocuments(7);
    expect(await readFound(7)).toEqual([]);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('are recognized by their frame in a browser without document ids', async () => {
    await forgetFound(7);
    await Promise.all([story, frame].map((found) => write({ ...found, documentId: '' })));
    executeScript.mockResolvedValue([{ frameId: 0 }]);
    await forgetClosedDocuments(7);
    expect(await readFound(7)).toEqual([{ ...story, documentId: '' }]);
  });

  it('are looked for when a document reports for the first time, and at no later report', async () => {
    executeScript.mockResolvedValue([
      { frameId: 0, documentId: 'Z' },
      { frameId: 5, documentId: 'B' },
    ]);
    const next = { ...story, documentId: 'Z' };
    await take(next);
    expect(await readFound(7)).toEqual([next, frame]);
    await take({ ...next, names: [name('india', 1)] });
    await take({ ...frame, names: [] });
    await take({ ...frame, names: [] });
    expect(await readFound(7)).toEqual([{ ...next, names: [name('india', 1)] }]);
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('are forgotten, but not one that came while they were looked for', async () => {
    const late = { ...frame, frameId: 6, documentId: 'D' };
    executeScript.mockImplementation(async () => {
      await write(late);
      return [{ frameId: 0, documentId: 'A' }];
    });
    await forgetClosedDocuments(7);
    expect(await readFound(7)).toEqual([story, late]);
  });

  it('are not looked for while there was no other document', async () => {
    await take({ ...story, tabId: 8 });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('cost nothing to look for in a tab where nothing was found', async () => {
    await forgetClosedDocuments(8);
    expect(executeScript).not.toHaveBeenCalled();
  });
});
