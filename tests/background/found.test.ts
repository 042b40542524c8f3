import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Found,
  forget,
  forgetGone,
  readFound,
  sumOf,
  takeFound,
  watchFound,
  writeFound,
} from '../../components/background/found.ts';
import type { EntityId } from '../../components/facts/schema.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, scripting: { executeScript }, tabs: { get: getTab } } };
});
const { executeScript, getTab } = vi.hoisted(() => ({ executeScript: vi.fn(), getTab: vi.fn() }));

const name = (entity: string, count: number) => ({ entity: entity as EntityId, count });
const story: Found = { tabId: 7, frameId: 0, documentId: 'A', names: [name('alaska', 2), name('cia', 1)] };
const frame: Found = { tabId: 7, frameId: 5, documentId: 'B', names: [name('alaska', 3)] };
const elsewhere: Found = { tabId: 77, frameId: 0, documentId: 'C', names: [name('india', 1)] };

beforeEach(async () => {
  fakeBrowser.reset();
  executeScript.mockReset();
  getTab.mockResolvedValue({ url: 'https://news.example/' });
  await Promise.all([frame, elsewhere, story].map(writeFound));
});

describe('names found in a tab', () => {
  it('are kept by document, the top frame first', async () => {
    expect(await readFound(7)).toEqual([story, frame]);
    expect(await readFound(77)).toEqual([elsewhere]);
  });

  it('are replaced by the next report of the same document', async () => {
    const now = { ...story, names: [name('india', 1)] };
    await writeFound(now);
    expect(await readFound(7)).toEqual([now, frame]);
  });

  it('are gone with a report of none, and when they are forgotten', async () => {
    await writeFound({ ...frame, names: [] });
    expect(await readFound(7)).toEqual([story]);
    await forget(await readFound(7));
    expect(await readFound(7)).toEqual([]);
    expect(await readFound(77)).toEqual([elsewhere]);
  });

  it('are summed over the frames, the most named first', () => {
    expect(sumOf([story, frame])).toEqual([name('alaska', 5), name('cia', 1)]);
  });

  it('are told to who watches that tab, now and after each change in it alone', async () => {
    const window = new AbortController();
    const onFound = vi.fn();
    watchFound({ tabId: 7, onFound, signal: window.signal });
    await expect.poll(() => onFound.mock.calls).toEqual([[[story, frame]]]);
    await writeFound({ ...elsewhere, names: [] });
    await writeFound({ ...frame, names: [] });
    await expect.poll(() => onFound.mock.calls.slice(1)).toEqual([[[story]]]);
    window.abort();
    await writeFound(frame);
    expect(onFound).toHaveBeenCalledTimes(2);
  });
});

describe('documents that left', () => {
  it('are forgotten, and those that stay are kept', async () => {
    executeScript.mockResolvedValue([{ frameId: 0, documentId: 'A' }]);
    await forgetGone(7);
    expect(await readFound(7)).toEqual([story]);
  });

  it('are forgotten when another document took their frame', async () => {
    executeScript.mockResolvedValue([
      { frameId: 0, documentId: 'Z' },
      { frameId: 5, documentId: 'B' },
    ]);
    await forgetGone(7);
    expect(await readFound(7)).toEqual([frame]);
  });

  it('are all that there were when no script may run in the tab any more', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await forgetGone(7);
    expect(await readFound(7)).toEqual([]);
  });

  it('are all, too, where the page is not open to us: nothing is asked of it, for no answer might come', async () => {
    getTab.mockResolvedValue({});
    await forgetGone(7);
    expect(await readFound(7)).toEqual([]);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('are told by their frame where the browser gives documents no id', async () => {
    await forget([story, frame]);
    await Promise.all([story, frame].map((found) => writeFound({ ...found, documentId: '' })));
    executeScript.mockResolvedValue([{ frameId: 0 }]);
    await forgetGone(7);
    expect(await readFound(7)).toEqual([{ ...story, documentId: '' }]);
  });

  it('are looked for when a document reports for the first time, and at no later report', async () => {
    executeScript.mockResolvedValue([
      { frameId: 0, documentId: 'Z' },
      { frameId: 5, documentId: 'B' },
    ]);
    const next = { ...story, documentId: 'Z' };
    await takeFound(next);
    expect(await readFound(7)).toEqual([next, frame]);
    await takeFound({ ...next, names: [name('india', 1)] });
    await takeFound({ ...frame, names: [] });
    await takeFound({ ...frame, names: [] });
    expect(await readFound(7)).toEqual([{ ...next, names: [name('india', 1)] }]);
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('are not looked for while there was no other document', async () => {
    await takeFound({ ...story, tabId: 8 });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('cost nothing to look for in a tab where nothing was found', async () => {
    await forgetGone(8);
    expect(executeScript).not.toHaveBeenCalled();
  });
});
