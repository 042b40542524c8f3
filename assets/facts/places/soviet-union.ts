import type { PlaceInput } from '../../../components/story/schema.ts';

export const sovietUnion = {
  kind: 'place',
  placeType: 'former-country',
  id: 'soviet-union',
  name: 'Soviet Union',
  description:
    'Communist union of republics from 1922 to 1991, at first four and in the end fifteen; Russia was the largest, Ukraine one of them.',
  role: {
    text: 'No longer exists (1922–1991); Russia is the largest of the fifteen states that came out of it',
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
    { label: 'Founded', value: { kind: 'date', date: '1922-12-30' }, source: 'wikipedia-soviet-union' },
    { label: 'Dissolved', value: { kind: 'date', date: '1991-12-26' }, source: 'wikipedia-soviet-union' },
    { label: 'Capital', value: { kind: 'text', text: 'Moscow' }, source: 'merriam-webster-soviet-union' },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 22_402_236, unit: 'square-kilometre' },
      differs: 'Wikipedia gives 22,402,200 km².',
      source: 'merriam-webster-soviet-union',
    },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 293_047_571, unit: 'people' },
      asOf: '1991',
      source: 'wikipedia-soviet-union',
    },
    {
      label: 'Republics',
      value: { kind: 'quantity', amount: 15, unit: 'count' },
      note: 'at the end; Russia and Ukraine among them',
      source: 'merriam-webster-soviet-union',
    },
    {
      label: 'Government',
      value: { kind: 'text', text: 'One-party state of the Communist Party' },
      source: 'wikipedia-soviet-union',
    },
    {
      label: 'Last leader',
      value: { kind: 'text', text: 'Mikhail Gorbachev' },
      note: '1985–1991',
      source: 'wikipedia-soviet-union',
    },
  ],
  story: {
    statements: [
      'Named through Lavrov’s sweatshirt with the letters СССР, Cyrillic for USSR.',
      'The base was a watch post against it in the Cold War.',
    ],
    matters: 'A hint at the state that Russia and Ukraine both came out of.',
  },
  relations: [
    { label: 'Succeeded by', to: 'russia' },
    { label: 'Once a republic of it', to: 'ukraine' },
    { label: 'Initials worn by', to: 'sergei-lavrov' },
    { label: 'Served its KGB', to: 'vladimir-putin' },
    { label: 'Cold War rival of', to: 'the-west' },
    { label: 'Watched from', to: 'jber' },
  ],
  later: [],
} as const satisfies PlaceInput;
