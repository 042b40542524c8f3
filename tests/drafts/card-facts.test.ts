import { describe, expect, it } from 'vitest';
import { cardFacts } from '../../components/drafts/card-facts.ts';
import { emptyDraft, emptyEntity } from '../../components/drafts/draft.ts';
import { qualifiedId } from '../../components/drafts/ids.ts';
import { summit, withChanged } from './drafts.ts';

const standIns = { name: 'Name', description: 'Who is this?', source: 'No source yet' };
const cardOf = (draft: typeof summit, id = 'new-1') => {
  const story = cardFacts(draft, id, standIns);
  return { story, entity: story?.entity(qualifiedId(id)) ?? null };
};

describe('the card of a name that is being written', () => {
  it('shows all that is written of it', () => {
    const { story, entity } = cardOf(summit);
    expect(entity).toMatchObject({ name: 'Ronald Reagan', facts: [{ label: 'Born' }] });
    expect(story?.moments(qualifiedId('new-1'))).toHaveLength(1);
    expect(story?.source('draft/new-3' as never).publisher).toBe('Wikipedia');
  });

  it('stands in for what is not written yet', () => {
    const draft = { ...emptyDraft('en', ''), entities: [emptyEntity('place', 'new-1')] };
    const { story, entity } = cardOf(draft);
    expect(entity).toMatchObject({
      name: 'Name',
      description: 'Who is this?',
      placeType: 'other',
      facts: [],
    });
    expect(story?.story.referenceDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('shows a fact that has no source yet, and says so', () => {
    const { story, entity } = cardOf(
      withChanged('new-1', {
        facts: [{ label: 'Born', value: { kind: 'text', text: 'in Illinois' }, source: '' }],
      }),
    );
    const source = entity?.facts[0]?.source;
    expect(source && story?.source(source).title).toBe('No source yet');
  });

  it('distinguishes a fact without a source from one of a source that is called so', () => {
    const [source] = summit.sources;
    const { story, entity } = cardOf({
      ...withChanged('new-1', {
        facts: [
          { label: 'Born', value: { kind: 'text', text: 'in Illinois' }, source: '' },
          { label: 'Party', value: { kind: 'text', text: 'Republican' }, source: 'missing' },
        ],
      }),
      sources: source === undefined ? [] : [source, { ...source, id: 'missing' }],
    });
    const titles = entity?.facts.map(({ source }) => story?.source(source).title);
    expect(titles).toEqual(['No source yet', source?.title]);
  });

  it('leaves out what is not right, and shows the rest', () => {
    const { entity } = cardOf(
      withChanged('new-1', {
        name: 'a\u202Eb',
        facts: [
          { label: 'Born', value: { kind: 'date', date: 'in spring' }, source: 'new-3' },
          { label: 'Party', value: { kind: 'text', text: 'Republican' }, source: 'new-3' },
        ],
        picture: { kind: 'drawing', svg: '<script>', shows: '' },
        relations: [{ label: 'Met', to: 'gone' }],
      }),
    );
    expect(entity).toMatchObject({ name: 'Name', picture: { kind: 'none' }, relations: [] });
    expect(entity?.facts.map(({ label }) => label)).toEqual(['Party']);
  });

  it('is none for a name that is gone', () => {
    expect(cardOf(summit, 'gone').story).toBeNull();
  });
});
