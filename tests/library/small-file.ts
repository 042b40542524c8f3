import type { StoryFileInput } from '../../components/story/schema.ts';

/** A story file with a little of everything, as somebody might write it in ten minutes. */
export const smallFile = {
  namelight: 1,
  id: 'rail-strike',
  title: 'The strike of the night trains',
  language: 'en',
  version: 2,
  by: 'Class 9b',
  story: {
    date: '1907-06-14',
    summary: 'Night trains stand still; the ministry and the drivers talk in Ostburg.',
    moments: [
      {
        date: '1907-06-14',
        text: 'The talks begin in Ostburg.',
        entities: ['ada-winter', 'ostburg'],
        source: 'gazette',
      },
      {
        date: '1907-05',
        text: 'The drivers vote to strike.',
        entities: ['drivers-union'],
        source: 'gazette',
      },
    ],
  },
  sources: [
    {
      id: 'gazette',
      title: 'Night trains stand still',
      publisher: 'Ostburg Gazette',
      address: 'https://gazette.example/trains',
    },
  ],
  entities: [
    {
      kind: 'person',
      id: 'ada-winter',
      name: 'Ada Winter',
      description: 'Minister of Railways, who speaks for the government.',
      names: [
        { text: 'Ada Winter', use: 'full' },
        { text: 'Winter', use: 'short', needs: 'context' },
      ],
      titles: ['Minister'],
      context: ['railway'],
      against: ['snow'],
      role: { text: 'Minister of Railways', asOf: '1907-06-14', source: 'gazette' },
      facts: [
        { label: 'Born in', value: { kind: 'entity', entity: 'ostburg' }, source: 'gazette' },
        {
          label: 'Offer',
          value: { kind: 'quantity', amount: 4, unit: 'percent' },
          asOf: '1907-06-14',
          source: 'gazette',
        },
      ],
      story: { statements: [{ text: 'She offers four per cent.' }], matters: { text: 'Only she can sign.' } },
      relations: [{ label: 'Talks with', to: 'drivers-union' }],
      later: [
        { text: 'She resigned.', asOf: '1908', source: 'gazette' },
        { text: 'She signed.', asOf: '1907-07', source: 'gazette' },
      ],
    },
    {
      kind: 'place',
      placeType: 'town',
      id: 'ostburg',
      name: 'Ostburg',
      description: 'Town on the line, where both sides meet.',
      names: [{ text: 'Ostburg', use: 'full' }],
      picture: { kind: 'locator', latitude: 51.2, longitude: 14.9 },
    },
    {
      kind: 'organization',
      organizationType: 'association',
      id: 'drivers-union',
      name: 'Drivers’ Union',
      description: 'Union of the engine drivers.',
      names: [{ text: 'Drivers’ Union', use: 'full' }],
      picture: {
        kind: 'drawing',
        svg: '<svg viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>',
        shows: 'A wheel.',
      },
    },
  ],
} as const satisfies StoryFileInput;

/** Its text, as an editor would keep it. */
export const smallFileText = JSON.stringify(smallFile, null, 2);
