import { describe, expect, it } from 'vitest';
import { alaskaSummit } from '../../assets/facts/alaska-summit.ts';
import { createDraftCheck } from '../../components/drafts/check-draft.ts';
import type { DraftKey } from '../../components/drafts/draft.ts';
import type { DraftHead } from '../../components/drafts/draft-store.ts';
import { fileText, finishedFile } from '../../components/drafts/finished-file.ts';
import { readFile } from '../../components/library/read-file.ts';
import { readStoryFile } from '../../components/library/story-file.ts';
import { writeStoryFile } from '../../components/library/write-story.ts';
import { copyOfFile, draftOfFile } from '../../components/shelf/copy-story.ts';
import { hasChangedSince, shelfItems } from '../../components/shelf/shelf-items.ts';
import { writtenStory } from '../library/files.ts';
import { address, newSigner } from '../library/signing.ts';
import { comet, purchase } from './some-stories.ts';

const draft = (changed: Partial<DraftHead> = {}): DraftHead => ({
  key: 'a' as DraftKey,
  title: 'Reykjavík',
  language: 'en',
  count: 4,
  changed: 1_000,
  issued: null,
  ...changed,
});
const issued = { id: 'purchase', version: 2, digest: '', at: 2_000 } as const;

describe('the shelf', () => {
  it('has a story that is written and the story that pages use of it once', () => {
    const { written, others } = shelfItems([purchase, comet], {
      drafts: [draft({ issued })],
      removed: [],
    });
    expect(written.map(({ header }) => header?.id)).toEqual(['purchase']);
    expect(others.map(({ header }) => header.id)).toEqual(['comet']);
  });

  it('has a draft whose story was removed, and keeps removed stories in their place for undoing', () => {
    const removed = { ...purchase, isRemoved: true };
    const stories = [removed, comet];
    expect(shelfItems(stories, { drafts: [draft({ issued })], removed: [] }).written[0]?.header).toBeNull();
    const { others } = shelfItems(stories, { drafts: [], removed: [] });
    expect(others.map(({ header }) => header.id)).toEqual(['purchase', 'comet']);
  });

  it('offers once to undo the removal of a draft that pages used', () => {
    const stories = [{ ...purchase, isRemoved: true }, comet];
    const { others } = shelfItems(stories, { drafts: [], removed: [draft({ issued })] });
    expect(others.map(({ header }) => header.id)).toEqual(['comet']);
    // Without the draft it is an added story like any other.
    const stays = shelfItems([purchase], { drafts: [], removed: [draft({ issued })] });
    expect(stays.others.map(({ header }) => header.id)).toEqual(['purchase']);
  });

  it.each([
    [draft(), 2, false],
    [draft({ issued, changed: 1_999 }), 2, false],
    [draft({ issued, changed: 2_001 }), 2, true],
    // A file was saved after the change, which pages have not got.
    [draft({ issued, changed: 1_999 }), 1, true],
  ])('knows whether a draft changed since pages got it: %j, version %i', (head, version, is) => {
    expect(hasChangedSince(head, { version })).toBe(is);
  });
});

const translations = {
  de: { title: 'Der Kauf Alaskas', summary: 'Russland verkauft Alaska.', labels: {}, entities: {} },
};

describe('a draft that goes on from a file', () => {
  it('has all that is in it, under the same id', () => {
    const schema = 'https://schemas.example/story.json';
    const written = writtenStory({
      $schema: schema,
      checked: '2026-01',
      sites: ['news.example'],
      translations,
    });
    const { namelight: _, translations: __, ...content } = written;
    const draft = draftOfFile(JSON.stringify(written));
    expect(draft).toMatchObject(content);
    expect(draft?.translated?.into).toEqual(translations);
  });

  it('says where newer versions are, unsigned until it is signed again; a copy says nothing of it', async () => {
    const text = JSON.stringify(await (await newSigner()).sign(writtenStory()));
    const draft = draftOfFile(text);
    const made = draft && finishedFile(draft, createDraftCheck()(draft), { id: 'purchase', version: 3 });
    expect(made?.file.updates).toEqual({ address });
    const read = await readFile(new File([made === null ? '' : fileText(made.file)], 'purchase.json'));
    expect(read).toMatchObject({ kind: 'story', warnings: [] });
    const copy = copyOfFile(text, { title: (of) => of, taken: new Set() });
    expect(copy).not.toHaveProperty('updates');
  });

  it.each(['', '{', '[]', 'null', '"text"', '{"entities": []}'])('is not made of %j', (text) => {
    expect(draftOfFile(text)).toBeNull();
  });
});

describe('a copy of a story', () => {
  const options = { title: (of: string) => `${of} (copy)`, taken: new Set(['purchase']) };

  it('has all of its content under another id and title, as a first version', () => {
    const copy = copyOfFile(JSON.stringify(writtenStory({ checked: '2026-01' })), options);
    const { namelight: _, ...content } = writtenStory({ checked: '2026-01' });
    expect(copy).toEqual({
      ...content,
      id: 'purchase-2',
      title: 'The purchase of Alaska (copy)',
      version: 1,
    });
  });

  it('of the bundled story can be added like any other', () => {
    const copy = copyOfFile(writeStoryFile(alaskaSummit), { ...options, taken: new Set([alaskaSummit.id]) });
    const made = copy && finishedFile(copy, createDraftCheck()(copy), { id: copy.id, version: 1 });
    const read = readStoryFile(made == null ? '' : fileText(made.file));
    expect(read.kind === 'refused' ? read.problems : []).toEqual([]);
  });

  it('is called a copy in each of its languages', () => {
    const copy = copyOfFile(JSON.stringify(writtenStory({ translations })), options);
    expect(copy?.translated?.into.de).toMatchObject({
      ...translations.de,
      title: 'Der Kauf Alaskas (copy)',
    });
    const made = copy && finishedFile(copy, createDraftCheck()(copy), { id: copy.id, version: 1 });
    expect(made?.untranslated).toEqual([]);
  });

  it('keeps to the length of titles', () => {
    const copy = copyOfFile(JSON.stringify(writtenStory({ title: 'x'.repeat(120) })), options);
    expect(copy?.title).toHaveLength(120);
  });
});
