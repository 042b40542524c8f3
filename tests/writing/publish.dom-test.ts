/** Files that are made of drafts. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Library, openLibrary } from '../../components/fact-sets/library.ts';
import { createDraft, type Drafts, openDrafts } from '../../components/writing/draft-store.ts';
import { issueFile } from '../../components/writing/publish.ts';
import { summit } from './drafts.ts';

let end: AbortController;
let drafts: Drafts;
let library: Library;
let name: string;
beforeEach(() => {
  end = new AbortController();
  name = `files of drafts, ${crypto.randomUUID()}`;
  drafts = openDrafts({ signal: end.signal, name: `${name}, drafts` });
  library = openLibrary({ as: 'reader', signal: end.signal, name });
});
afterEach(() => {
  end.abort();
  for (const one of [name, `${name}, drafts`]) indexedDB.deleteDatabase(one);
});

it('two stories with one title get ids of their own, so that neither takes the place of the other', async () => {
  const keys = [await createDraft(drafts, summit), await createDraft(drafts, summit)] as const;
  const idOf = async (key: (typeof keys)[number]) =>
    (await issueFile(summit, { key, drafts, library }))?.issued.id;
  expect(await idOf(keys[0])).toBe('the-reykjavik-summit');
  expect(await idOf(keys[1])).toBe('the-reykjavik-summit-2');
  expect(await idOf(keys[0])).toBe('the-reykjavik-summit');
});
