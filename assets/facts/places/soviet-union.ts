import type { PlaceInput } from '../../../components/story/schema.ts';

export const sovietUnion = {
  kind: 'place',
  placeType: 'former-country',
  id: 'soviet-union',
  name: 'Soviet Union',
  description: 'Communist state, 1922–1991, from which Russia and Ukraine emerged.',
  checked: '2026-11-28',
  role: {
    text: 'Former state in Europe and Asia (1922–1991)',
    asOf: '2025-08-15',
    source: 'merriam-webster-soviet-union',
  },
  // No country: its flag is banned in several states and is not shown.
  picture: {
    kind: 'map',
    map: 'soviet-union',
    shows: 'Map of the Soviet Union with today’s borders between the fifteen states that came out of it.',
  },
  facts: [
    { label: 'Founded', value: { kind: 'date', date: '1922-12-30' }, source: 'britannica-soviet-union' },
    { label: 'Dissolved', value: { kind: 'date', date: '1991-12-26' }, source: 'wikipedia-soviet-union' },
    {
      label: 'Republics',
      value: { kind: 'quantity', amount: 15, unit: 'count' },
      note: 'at the end; Russia and Ukraine among them',
      source: 'merriam-webster-soviet-union',
    },
    {
      label: 'Government',
      value: { kind: 'text', text: 'One-party state of the Communist Party' },
      source: 'britannica-soviet-union',
    },
    {
      label: 'Last leader',
      value: { kind: 'text', text: 'Mikhail Gorbachev' },
      note: '1985–1991',
      source: 'britannica-soviet-union',
    },
  ],
  story: {
    statements: [
      {
        text: 'Named through Lavrov’s sweatshirt with the letters СССР, Cyrillic for USSR.',
        source: 'mint-sweatshirt',
      },
      {
        text: 'The base of the summit was a watch post against it in the Cold War.',
        source: 'afp-western-soil',
      },
    ],
    matters: { text: 'Lavrov arrived with its initials on his sweatshirt.', source: 'mint-sweatshirt' },
  },
  relations: [
    { label: 'Succeeded by', to: 'russia', source: 'britannica-russia' },
    { label: 'Former republic', to: 'ukraine', source: 'britannica-ukraine' },
    { label: 'Former KGB officer', to: 'vladimir-putin', source: 'wikipedia-vladimir-putin' },
    { label: 'Cold War rival of', to: 'the-west', source: 'wikipedia-western-world' },
    { label: 'Watched from', to: 'jber', source: 'afp-western-soil' },
  ],
  later: [],
} as const satisfies PlaceInput;
