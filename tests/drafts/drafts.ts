/** Drafts for tests. */
import type { Draft, DraftEntity } from '../../components/drafts/draft.ts';

export const reagan: DraftEntity = {
  kind: 'person',
  id: 'new-1',
  name: 'Ronald Reagan',
  description: 'President of the United States.',
  names: [{ text: 'Ronald Reagan', use: 'full' }],
  facts: [{ label: 'Born', value: { kind: 'birth', date: '1911-02-06' }, source: 'new-3' }],
};

export const hofdi: DraftEntity = {
  kind: 'place',
  placeType: 'building',
  id: 'new-2',
  name: 'Höfði',
  description: 'House by the sea in which the two talk.',
  names: [{ text: 'Höfði', use: 'full' }],
  relations: [{ label: 'Guest', to: 'new-1', source: 'new-3' }],
};

/** A story of which nothing is missing. */
export const summit: Draft = {
  id: '',
  title: 'The Reykjavík summit',
  language: 'en',
  version: 1,
  story: {
    date: '1986-10-11',
    summary: 'Reagan and Gorbachev meet.',
    moments: [
      { date: '1986-10-11', text: 'The talks begin.', entities: ['new-1', 'new-2'], source: 'new-3' },
    ],
  },
  sources: [
    {
      id: 'new-3',
      title: 'Reykjavík Summit',
      publisher: 'Wikipedia',
      address: 'https://en.wikipedia.org/wiki/Reykjav%C3%ADk_Summit',
    },
  ],
  entities: [reagan, hofdi],
};

/** The same with one entity changed. */
export const withChanged = (id: string, change: Partial<DraftEntity>): Draft => ({
  ...summit,
  entities: summit.entities.map((entity) => (entity.id === id ? { ...entity, ...change } : entity)),
});
