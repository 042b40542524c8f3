import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { switchOn } from '../../components/editor/add-to-story.ts';
import { setSites, switchStory } from '../../components/library/edit-library.ts';
import { type Library, openLibrary } from '../../components/library/library.ts';
import { writtenStory } from '../library/files.ts';
import { addWritten } from '../stories/stage.tsx';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

let end: AbortController;
let library: Library;
let name: string;
beforeEach(async () => {
  end = new AbortController();
  name = `library of a test, ${crypto.randomUUID()}`;
  library = openLibrary({ as: 'reader', signal: end.signal, name });
  await addWritten(library, writtenStory());
  await switchStory(library, 'purchase', false);
});
afterEach(() => {
  end.abort();
  indexedDB.deleteDatabase(name);
});

describe('a story that is turned on', () => {
  it('is marked on all pages, unless it is limited to other sites', async () => {
    const story = { id: 'purchase', site: 'news.example' };
    expect(await switchOn(library, story)).toEqual({ kind: 'marked' });
    await setSites(library, 'purchase', ['archive.example']);
    expect(await switchOn(library, story)).toEqual({ kind: 'marked-elsewhere' });
    expect(await switchOn(library, { ...story, site: 'archive.example' })).toEqual({ kind: 'marked' });
  });

  it('is said to be gone if it was deleted meanwhile', async () => {
    expect(await switchOn(library, { id: 'gone', site: null })).toEqual({ kind: 'gone' });
  });
});
