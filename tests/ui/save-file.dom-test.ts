import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFileWhere } from '../../components/ui/save-file.ts';

const name = 'the-reykjavik-summit-1986.namelight.json';
const story = new Blob(['{ "title": "The Reykjavík summit" }']);

let downloaded: string[];

beforeEach(() => {
  downloaded = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloaded.push(this.download);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const fileIn = async (folder: FileSystemDirectoryHandle): Promise<File> =>
  (await folder.getFileHandle(name)).getFile();

describe('a file that is saved', () => {
  it('is written where the reader chooses, over what was there', async () => {
    const folder = await navigator.storage.getDirectory();
    const asked: string[] = [];
    vi.stubGlobal('showSaveFilePicker', ({ suggestedName }: { suggestedName: string }) => {
      asked.push(suggestedName);
      return folder.getFileHandle(suggestedName, { create: true });
    });
    expect(
      await saveFileWhere(name, new Blob(['a much longer story than the one after it, of a year before'])),
    ).toBe('chosen');
    expect(await saveFileWhere(name, story)).toBe('chosen');
    expect(asked).toEqual([name, name]);
    expect(await (await fileIn(folder)).text()).toBe(await story.text());
    expect(downloaded).toEqual([]);
    await folder.removeEntry(name);
  });

  it('is not saved when the reader cancels', async () => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', 'AbortError')));
    expect(await saveFileWhere(name, story)).toBe('nowhere');
    expect(downloaded).toEqual([]);
  });

  it('is downloaded in browsers that cannot ask', async () => {
    vi.stubGlobal('showSaveFilePicker', undefined);
    expect(await saveFileWhere(name, story)).toBe('downloads');
    expect(downloaded).toEqual([name]);
  });

  it.each(['SecurityError', 'NotAllowedError'])(
    'is downloaded when asking fails with a %s',
    async (error) => {
      vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', error)));
      expect(await saveFileWhere(name, story)).toBe('downloads');
      expect(downloaded).toEqual([name]);
    },
  );

  it('is downloaded when it cannot be written, and leaves what was there', async () => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(name, { create: true });
    await new Blob(['as it was']).stream().pipeTo(await handle.createWritable());
    const written = await handle.createWritable();
    const full = new WritableStream({
      write: () => written.abort().then(() => Promise.reject(new DOMException('', 'QuotaExceededError'))),
    });
    vi.stubGlobal('showSaveFilePicker', () => Promise.resolve({ createWritable: () => full }));
    expect(await saveFileWhere(name, story)).toBe('downloads');
    expect(downloaded).toEqual([name]);
    expect(await (await fileIn(folder)).text()).toBe('as it was');
    await folder.removeEntry(name);
  });
});
