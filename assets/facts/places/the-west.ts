import type { PlaceInput } from '../../../components/story/schema.ts';

export const theWest = {
  kind: 'place',
  placeType: 'region',
  id: 'the-west',
  name: 'The West',
  description: 'Loose name for democracies of Europe, North America and their allies.',
  role: {
    text: 'Loose name, without an agreed border, for democracies of Europe, North America and their allies',
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
      label: 'NATO',
      value: { kind: 'text', text: '32 countries of Europe and North America' },
      note: 'defense alliance',
      asOf: '2025-08-15',
      source: 'nato-members',
    },
    {
      label: 'European Union',
      value: { kind: 'text', text: '27 countries' },
      asOf: '2025-08-15',
      source: 'eu-countries',
    },
    {
      label: 'G7',
      value: { kind: 'text', text: 'Canada, France, Germany, Italy, Japan, the United Kingdom and the US' },
      note: 'the EU takes part',
      asOf: '2025-08-15',
      source: 'eu-council-g7',
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
      source: 'world-population-review-west',
    },
  ],
  story: {
    statements: [
      {
        text: 'Putin’s trip is his first to a Western country since the full-scale invasion began in February 2022.',
        source: 'afp-western-soil',
      },
      { text: 'In June 2021 Putin met Joe Biden in Geneva.', source: 'dw-geneva-2021' },
      {
        text: 'Jeffrey Sachs warns India against being drawn into the trade war of the US, the leading Western power, with China.',
        source: 'ndtv-sachs-india',
      },
    ],
    matters: { text: 'Putin visits for the first time since 2022.', source: 'afp-western-soil' },
  },
  relations: [
    { label: 'Leading power', to: 'united-states', source: 'wikipedia-western-world' },
    { label: 'At odds with', to: 'russia', source: 'afp-western-soil' },
    { label: 'Cold War rival of', to: 'soviet-union', source: 'world-population-review-west' },
  ],
  later: [],
} as const satisfies PlaceInput;
