/** A story from the names that were chosen on a page. */
import { describe, expect, it } from 'vitest';
import { countProblems, createDraftCheck } from '../../components/drafts/check-draft.ts';
import { draftOf } from '../../components/proposals/draft-of.ts';

const from = {
  title: 'Editor wins prize',
  address: 'https://news.example/a',
  language: 'en',
  today: '2026-11-30',
  namedIn: 'Named in “Editor wins prize”.',
};
const ressa = {
  name: 'Maria Ressa',
  spellings: ['Maria Ressa', 'Ressa', 'Maria A. Ressa'],
  kind: 'person',
  sentence: 'Maria Ressa, the editor of a paper, won a prize.',
} as const;

describe('a story from chosen names', () => {
  const draft = draftOf(
    [ressa, { name: 'Manila', spellings: ['Manila'], kind: 'place', sentence: 'It rained in Manila.' }],
    from,
  );

  it('can be turned on as it is', () => {
    expect(countProblems(createDraftCheck()(draft))).toBe(0);
  });

  it('has the page as its only source, read today', () => {
    expect(draft.sources).toEqual([
      {
        id: expect.any(String),
        title: 'Editor wins prize',
        publisher: 'news.example',
        address: 'https://news.example/a',
        read: '2026-11-30',
      },
    ]);
  });

  it('has the sentence as the first statement, and says of the page only what it says', () => {
    expect(draft.entities.map(({ description, story }) => [description, story?.statements])).toEqual([
      ['The editor of a paper.', [{ text: ressa.sentence, source: draft.sources[0]?.id }]],
      [from.namedIn, [{ text: 'It rained in Manila.', source: draft.sources[0]?.id }]],
    ]);
  });

  it('has the spellings of the page, of which the surname needs the whole name', () => {
    expect(draft.entities[0]?.names).toEqual([
      { text: 'Maria Ressa', use: 'full' },
      { text: 'Ressa', use: 'short', needs: 'support' },
      { text: 'Maria A. Ressa', use: 'full' },
    ]);
  });

  it('has no source where the page has no secure address', () => {
    expect(draftOf([ressa], { ...from, address: 'http://news.example/a' }).sources).toEqual([]);
  });

  it('takes a title and a sentence of any length', () => {
    const long = draftOf([{ ...ressa, sentence: 'a '.repeat(5_000) }], {
      ...from,
      title: 'b '.repeat(5_000),
    });
    expect(countProblems(createDraftCheck()(long))).toBe(0);
  });
});
