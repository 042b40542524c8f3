import { describe, expect, it } from 'vitest';
import { alaskaSummit } from '../../assets/facts/alaska-summit.ts';
import { readFactSetFile } from '../../components/fact-sets/fact-set-file.ts';
import { writeFactSetFile } from '../../components/fact-sets/write-fact-set.ts';
import { draftFrom } from '../../components/stories/copy-story.ts';
import { hasChangedSince, shelfItems } from '../../components/stories/shelf-items.ts';
import type { DraftKey } from '../../components/writing/draft.ts';
import type { DraftHead } from '../../components/writing/draft-store.ts';
import { writtenSet } from '../fact-sets/files.ts';
import { comet, purchase } from '../popup/some-sets.ts';

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
  it('has a story that is written and the set that pages use of it once', () => {
    const { written, others } = shelfItems([purchase, comet], {
      drafts: [draft({ issued })],
      removed: null,
    });
    expect(written.map(({ header }) => header?.id)).toEqual(['purchase']);
    expect(others.map(({ header }) => header.id)).toEqual(['comet']);
  });

  it('has a draft whose set was removed, and keeps removed sets in their place for undoing', () => {
    const removed = { ...purchase, isRemoved: true };
    const sets = [removed, comet];
    expect(shelfItems(sets, { drafts: [draft({ issued })], removed: null }).written[0]?.header).toBeNull();
    const { others } = shelfItems(sets, { drafts: [], removed: null });
    expect(others.map(({ header }) => header.id)).toEqual(['purchase', 'comet']);
  });

  it('offers once to undo the removal of a draft that pages used', () => {
    const sets = [{ ...purchase, isRemoved: true }, comet];
    const { others } = shelfItems(sets, { drafts: [], removed: 'purchase' });
    expect(others.map(({ header }) => header.id)).toEqual(['comet']);
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

describe('a copy of a story', () => {
  const options = { title: (of: string) => `${of} (copy)`, taken: new Set(['purchase']) };

  it('has all of its content under another id and title, as a first version of nobody yet', () => {
    const copy = draftFrom(JSON.stringify(writtenSet()), options);
    const { namelight: _, by: __, ...content } = writtenSet();
    expect(copy).toEqual({
      ...content,
      id: 'purchase-2',
      title: 'The purchase of Alaska (copy)',
      version: 1,
    });
  });

  it('of the bundled story can be added like any other', () => {
    const copy = draftFrom(writeFactSetFile(alaskaSummit), { ...options, taken: new Set([alaskaSummit.id]) });
    const read = readFactSetFile(JSON.stringify({ namelight: 1, ...copy }));
    expect(read.kind === 'refused' ? read.problems : []).toEqual([]);
  });

  it('has no translations, which would go on saying what was there before', () => {
    const translations = {
      de: { title: 'Der Kauf Alaskas', summary: 'Russland verkauft Alaska.', labels: {}, entities: {} },
    };
    const copy = draftFrom(JSON.stringify({ ...writtenSet(), translations }), options);
    expect(copy).not.toBeNull();
    expect(copy).not.toHaveProperty('translations');
  });

  it('keeps to the length of titles', () => {
    const copy = draftFrom(JSON.stringify(writtenSet({ title: 'x'.repeat(120) })), options);
    expect(copy?.title).toHaveLength(120);
  });

  it.each(['', '{', '[]', 'null', '"text"', '{"entities": []}'])('is not made of %j', (text) => {
    expect(draftFrom(text, options)).toBeNull();
  });
});
