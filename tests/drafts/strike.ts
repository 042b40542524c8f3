/** A story that is being written, made up: its names are hard, and some are not right yet. */
import type { Draft, DraftEntity } from '../../components/drafts/draft.ts';

export const adaWinter: DraftEntity = {
  kind: 'person',
  id: 'ada-winter',
  name: 'Ada Winter',
  description: 'Minister of Railways, who speaks for the government.',
  names: [
    { text: 'Ada Winter', use: 'full' },
    { text: 'Winter', use: 'short' },
  ],
  titles: ['Minister'],
  story: { statements: [{ text: 'Ada Winter offers the drivers of the night trains four per cent.' }] },
};

export const seward: DraftEntity = {
  kind: 'person',
  id: 'william-seward',
  name: 'William H. Seward',
  description: 'Guest from abroad, who rides in the last train.',
  names: [
    { text: 'William H. Seward', use: 'full' },
    { text: 'Seward', use: 'short', needs: 'support', notBefore: ['Highway'] },
  ],
};

export const ostburg: DraftEntity = {
  kind: 'place',
  placeType: 'town',
  id: 'ostburg',
  name: 'Ostburg',
  description: 'Town on the line, where both sides meet.',
  names: [{ text: 'Ostburg', use: 'full' }],
};

export const union: DraftEntity = {
  kind: 'organization',
  organizationType: 'association',
  id: 'drivers-union',
  name: 'Union of Drivers',
  description: 'Union of those who drive the night trains.',
  names: [
    { text: 'Union of Drivers', use: 'full' },
    { text: 'UD', use: 'acronym' },
  ],
};

export const strike: Draft = {
  id: 'night-trains',
  title: 'The strike of the night trains',
  language: 'en',
  version: 1,
  story: {
    date: '1907-06-14',
    summary: 'Night trains stand still; the ministry and the drivers talk in Ostburg.',
    moments: [
      {
        date: '1907-06-14',
        text: 'Ada Winter and the Union of Drivers meet in Ostburg.',
        entities: [],
        source: '',
      },
    ],
  },
  sources: [],
  entities: [adaWinter, seward, ostburg, union],
};

/** The draft with one of its entities changed. */
export const withEntity = (draft: Draft, entity: DraftEntity): Draft => ({
  ...draft,
  entities: draft.entities.map((one) => (one.id === entity.id ? entity : one)),
});
