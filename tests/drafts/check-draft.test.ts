import { describe, expect, it } from 'vitest';
import { countProblems, createDraftCheck, type FieldProblem } from '../../components/drafts/check-draft.ts';
import { type Draft, type DraftEntity, emptyDraft, emptyEntity } from '../../components/drafts/draft.ts';
import { addEntity } from '../../components/drafts/edit-draft.ts';
import { reagan, summit, withChanged } from './drafts.ts';

const check = (draft: Draft) => createDraftCheck()(draft);
const paths = (problems: readonly FieldProblem[] = []) => problems.map(({ path }) => path.join('.'));
const ofReagan = (change: Partial<DraftEntity>) => check(withChanged('new-1', change)).entities.get('new-1');

describe('the check of a draft', () => {
  it('finds nothing wrong with a story that is complete', () => {
    expect(countProblems(check(summit))).toBe(0);
  });

  it('counts all that is wrong', () => {
    const wrong = Array.from({ length: 60 }, (_, n) => ({ ...reagan, id: `wrong-${n}`, description: '' }));
    const draft = { ...summit, title: '', entities: [...summit.entities, ...wrong] };
    expect(countProblems(check(draft))).toBe(61);
  });

  it('says that a timeline is longer than files may have, not counting blank moments', () => {
    const moment = { date: '1986-10-11', text: 'They talk.', entities: [], source: 'new-3' };
    const blank = { date: '', text: '', entities: [], source: 'new-3' };
    const withMoments = (count: number): Draft => ({
      ...summit,
      story: { ...summit.story, moments: [blank, ...Array.from({ length: count }, () => moment)] },
    });
    expect(countProblems(check(withMoments(500)))).toBe(0);
    expect(check(withMoments(501)).lists).toEqual([
      { path: ['story', 'moments'], problem: { key: 'longList', count: 501, max: 500 } },
    ]);
    expect(countProblems(check(withMoments(501)))).toBe(1);
  });

  it('says that a story has no name yet, also while what was added has nothing in it', () => {
    const { draft: blank } = addEntity({ ...summit, entities: [] }, 'person');
    for (const draft of [{ ...summit, entities: [] }, blank]) {
      expect(check(draft).lists).toEqual([{ path: ['entities'], problem: null }]);
      expect(countProblems(check(draft))).toBe(1);
    }
  });

  it('says which fields of a new story are empty', () => {
    const { story } = check(emptyDraft('en', '1986-10-11'));
    expect(story).toEqual([
      { path: ['title'], problem: null },
      { path: ['story', 'summary'], problem: null },
    ]);
  });

  it('lets what was added and has nothing in it yet pass', () => {
    const { draft } = addEntity(summit, 'place');
    const blank = {
      ...draft,
      story: {
        ...draft.story,
        moments: [...(draft.story.moments ?? []), { date: '', text: '', entities: [], source: 'new-3' }],
      },
    };
    expect(countProblems(check(blank))).toBe(0);
    expect(
      ofReagan({ facts: [{ label: '', value: { kind: 'text', text: '' }, source: '' }] }),
    ).toBeUndefined();
  });

  it('asks for the kind of a place at its field', () => {
    const draft = { ...summit, entities: [{ ...emptyEntity('place', 'new-9'), name: 'Reykjavík' }] };
    const found = check(draft).entities.get('new-9') ?? [];
    expect(paths(found)).toContain('placeType');
    expect(found.find(({ path }) => path[0] === 'placeType')?.problem).toBeNull();
  });

  it('leads to the field in the form, past blank items that files do not have', () => {
    const blank = { label: '', value: { kind: 'text', text: '' }, source: '' } as const;
    const wrong = { label: 'Born', value: { kind: 'date', date: 'in spring' }, source: 'new-3' } as const;
    expect(paths(ofReagan({ facts: [blank, wrong] }))).toEqual(['facts.1.value.date']);
    expect(
      paths(ofReagan({ story: { statements: [{ text: '' }, { text: 'He speaks.', source: 'gone' }] } })),
    ).toEqual(['story.statements.1.source']);
  });

  it('says of sources and names that are gone that one must be chosen', () => {
    expect(
      paths(ofReagan({ facts: [{ ...(reagan.facts?.[0] as never as object), source: 'gone' } as never] })),
    ).toEqual(['facts.0.source']);
    expect(paths(ofReagan({ relations: [{ label: 'Met', to: 'gone' }] }))).toEqual(['relations.0.to']);
    expect(paths(ofReagan({ relations: [{ label: 'Met', to: 'new-1' }] }))).toEqual(['relations.0.to']);
  });

  it('asks for coordinates where a map has none that can be read', () => {
    const picture = {
      kind: 'locator',
      latitude: Number.NaN,
      longitude: Number.NaN,
      written: 'there',
    } as const;
    expect(ofReagan({ picture })).toEqual([
      { path: ['picture', 'latitude'], problem: null },
      { path: ['picture', 'longitude'], problem: null },
    ]);
  });

  it('refuses what files may not have: long texts, hidden letters, addresses that are none', () => {
    expect(ofReagan({ description: 'x'.repeat(141) })?.[0]?.problem).toMatchObject({
      key: 'longText',
      max: 140,
    });
    expect(ofReagan({ description: 'a\u202Eb' })?.[0]?.problem).toMatchObject({ key: 'unseenCharacter' });
    const sources = [
      { ...(summit.sources[0] as (typeof summit.sources)[number]), address: 'http://example.org' },
    ];
    expect(paths(check({ ...summit, sources }).sources.get('new-3'))).toEqual(['address']);
  });

  it('says at the entity when its names would cost pages too much', () => {
    const many = Array.from({ length: 101 }, (_, n) => ({ text: `Name ${n}`, use: 'full' }) as const);
    expect(paths(ofReagan({ names: many }))).toEqual(['names']);
  });

  it('checks only what has changed again', () => {
    const draftCheck = createDraftCheck();
    const wrong = withChanged('new-1', { description: '' });
    const before = draftCheck(wrong).entities.get('new-1');
    const [problem] = before ?? [];
    const after = draftCheck({ ...wrong, title: 'Another' }).entities.get('new-1');
    expect(after?.[0]).toBe(problem);
  });
});
