import type { PlaceInput } from '../../../components/story/schema.ts';

export const theWest = {
  kind: 'place',
  placeType: 'region',
  id: 'the-west',
  name: 'The West',
  description: 'Democracies of Europe and North America, and their allies.',
  checked: '2026-11-28',
  role: {
    text: 'Name without an agreed border for democracies of Europe, North America and their allies',
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
      label: 'Asked for before the summit',
      value: {
        kind: 'text',
        text: 'A ceasefire or less fighting first, talks that start from the line of contact, security guarantees for Ukraine, and no border changed by force',
      },
      note: 'by leaders of Europe, in a joint statement',
      asOf: '2025-08-10',
      source: 'liga-european-leaders',
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
  ],
  story: {
    statements: [
      {
        text: 'Putin’s trip is his first to a Western country since the full-scale invasion began in February 2022.',
        source: 'afp-western-soil',
      },
      { text: 'In June 2021 Putin met Joe Biden in Geneva.', source: 'dw-geneva-2021' },
    ],
    matters: { text: 'Putin had not come since the invasion of Ukraine.', source: 'afp-western-soil' },
  },
  relations: [
    { label: 'Leading power', to: 'united-states', source: 'wikipedia-western-world' },
    { label: 'At odds with', to: 'russia', source: 'afp-western-soil' },
    { label: 'Cold War rival of', to: 'soviet-union', source: 'wikipedia-western-world' },
  ],
  later: [
    {
      text: 'Leaders of Europe called for “ironclad” security guarantees for Ukraine and said that no border must be changed by force.',
      asOf: '2025-08-16',
      source: 'interfax-ukraine-european-leaders',
    },
    {
      text: 'In Paris, France and the United Kingdom signed a declaration with Ukraine on forces that are to go there once the war has ended.',
      asOf: '2026-01-06',
      source: 'president-ukraine-paris',
    },
  ],
} as const satisfies PlaceInput;
