import { describe, expect, it } from 'vitest';
import {
  type Addition,
  entityCalled,
  isAddition,
  maxStatements,
  withAddition,
} from '../../components/drafts/addition.ts';
import { countProblems, createDraftCheck } from '../../components/drafts/check-draft.ts';
import { type Draft, emptyDraft } from '../../components/drafts/draft.ts';

const draft: Draft = {
  ...emptyDraft('en', '1986-10-11'),
  title: 'The summit of Reykjavik',
  story: { date: '1986-10-11', summary: 'Reagan and Gorbachev meet.', moments: [] },
};
const addition: Addition = {
  to: null,
  kind: 'person',
  type: '',
  name: 'George Shultz',
  description: 'The secretary of state.',
  statement: 'George Shultz, the secretary of state, smiled.',
  source: {
    title: 'They talked',
    publisher: 'news.example',
    address: 'https://news.example/talks',
    read: '2026-11-28',
  },
};

describe('an addition to a draft', () => {
  it('brings the name with its spellings and letters, the sentence and its source, all of it right', () => {
    const added = withAddition(draft, addition);
    expect(added.entity).toMatchObject({
      kind: 'person',
      name: 'George Shultz',
      description: 'The secretary of state.',
      picture: { kind: 'monogram', letters: 'GS' },
      names: [
        { text: 'George Shultz', use: 'full' },
        { text: 'Shultz', use: 'short', needs: 'support' },
        { text: 'George', use: 'short', needs: 'support' },
      ],
      story: { statements: [{ text: addition.statement, source: added.draft.sources[0]?.id }] },
    });
    expect(added.draft.sources).toEqual([{ id: expect.any(String), ...addition.source }]);
    expect(countProblems(createDraftCheck()(added.draft))).toBe(0);
  });

  it('brings a place with its type, without a source and a sentence if there are none', () => {
    const added = withAddition(draft, {
      ...addition,
      kind: 'place',
      type: 'building',
      name: 'Höfði',
      statement: '',
      source: null,
    });
    expect(added.entity).toMatchObject({ kind: 'place', placeType: 'building' });
    expect(added.entity).not.toHaveProperty('story');
    expect(added.draft.sources).toEqual([]);
    expect(countProblems(createDraftCheck()(added.draft))).toBe(0);
  });

  it('goes to an entity that is there, and has a page once as a source', () => {
    const one = withAddition(draft, addition);
    const more = { ...addition, to: one.entity.id, name: 'Shultz', statement: 'Shultz left.' };
    const two = withAddition(one.draft, more);
    expect(two.draft.entities).toHaveLength(1);
    expect(two.draft.sources).toHaveLength(1);
    expect(two.entity).toMatchObject({ name: 'George Shultz', description: 'The secretary of state.' });
    expect(two.entity.story?.statements.map(({ text }) => text)).toEqual([
      addition.statement,
      'Shultz left.',
    ]);
    expect(withAddition(two.draft, more).entity).toEqual(two.entity);
  });

  it('is a new entity if the one it was for is gone', () => {
    expect(withAddition(draft, { ...addition, to: 'new-7' }).draft.entities).toHaveLength(1);
  });
});

describe('an entity is found by a name', () => {
  const { draft: written } = withAddition(draft, addition);

  it('as it is called, and as it is written, in capitals or not', () => {
    expect(entityCalled(written, ' GEORGE SHULTZ')?.name).toBe('George Shultz');
    expect(entityCalled(written, 'Shultz')?.name).toBe('George Shultz');
    expect(entityCalled(written, 'Geo')).toBeNull();
    expect(entityCalled(written, '')).toBeNull();
  });

  it('unless it has as many statements as it may have', () => {
    let full = written;
    for (let n = 0; n < maxStatements; n++)
      full = withAddition(full, {
        ...addition,
        to: full.entities[0]?.id ?? '',
        statement: `Said ${n}.`,
      }).draft;
    expect(full.entities[0]?.story?.statements).toHaveLength(maxStatements);
    expect(countProblems(createDraftCheck()(full))).toBe(0);
    expect(entityCalled(full, 'Shultz')).toBeNull();
  });
});

it('what is no addition is not taken for one', () => {
  expect(isAddition(addition)).toBe(true);
  expect(isAddition({ ...addition, to: 'new-1', source: null })).toBe(true);
  for (const other of [
    null,
    [],
    'x',
    {},
    { ...addition, to: 1 },
    { ...addition, kind: 'ship' },
    { ...addition, name: null },
    { ...addition, source: 'x' },
    { ...addition, source: { title: {} } },
  ])
    expect(isAddition(other)).toBe(false);
});
