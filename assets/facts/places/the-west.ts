import type { PlaceInput } from '../../../components/story/schema.ts';

export const theWest = {
  kind: 'place',
  placeType: 'region',
  id: 'the-west',
  name: 'The West',
  description:
    'Loose political and cultural name for Europe, North America and countries close to them; it has no agreed border.',
  role: {
    text: 'Loose name for the democracies of Europe and North America and their allies',
    asOf: '2025-08-15',
    source: 'wikipedia-western-world',
  },
  picture: { kind: 'emblem', emblem: 'compass' },
  facts: [
    {
      label: 'Usual core',
      value: { kind: 'text', text: 'Most of Europe, North America, Australia and New Zealand' },
      source: 'wikipedia-western-world',
    },
    {
      label: 'Cold War meaning',
      value: { kind: 'text', text: 'The US, NATO and their allies, as against the Soviet bloc' },
      source: 'wikipedia-western-world',
    },
    {
      label: 'Also used',
      value: {
        kind: 'text',
        text: 'In a cultural sense (countries shaped by Western Christianity) and an economic one',
      },
      source: 'world-population-review-west',
    },
    {
      label: 'Not the same as',
      value: { kind: 'text', text: 'The Western Hemisphere or Western Europe' },
      source: 'world-population-review-west',
    },
    {
      label: 'Older word',
      value: { kind: 'text', text: 'The Occident, from Latin for sunset' },
      source: 'wikipedia-western-world',
    },
  ],
  story: {
    statements: [
      'Putin’s trip is his first to a Western country since the invasion began in February 2022; the last was to Geneva in June 2021.',
      'Jeffrey Sachs is quoted on a trade war of the West with China; other reports have him speak of the US’s.',
    ],
    matters:
      'The camp that has shut Putin out since 2022, and the side that India is urged not to join against China.',
  },
  relations: [
    { label: 'Leading power', to: 'united-states' },
    { label: 'At odds with', to: 'russia' },
    { label: 'Cold War rival of', to: 'soviet-union' },
    { label: 'Criticized by', to: 'jeffrey-sachs' },
  ],
  later: [],
} as const satisfies PlaceInput;
