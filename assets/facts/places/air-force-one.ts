import type { PlaceInput } from '../../../components/story/schema.ts';

export const airForceOne = {
  kind: 'place',
  placeType: 'aircraft',
  id: 'air-force-one',
  name: 'Air Force One',
  description: 'Call sign of any US Air Force plane with the president aboard.',
  checked: '2026-07',
  role: {
    text: 'Radio call sign of any US Air Force plane with the president aboard',
    asOf: '2025-08-15',
    source: 'air-force-vc-25',
  },
  picture: { kind: 'emblem', emblem: 'aircraft', country: 'us' },
  facts: [
    {
      label: 'Planes',
      value: { kind: 'text', text: 'Two VC-25A, built on the Boeing 747-200B; tail numbers 28000 and 29000' },
      asOf: '2025-08-15',
      source: 'air-force-vc-25',
    },
    {
      label: 'On 15 August 2025',
      value: { kind: 'text', text: 'Landed at Elmendorf-Richardson at 10:20 Alaska time' },
      source: 'alaska-public-twelve-things',
    },
    {
      label: 'In service since',
      value: { kind: 'date', date: '1990' },
      source: 'usafa-air-force-one',
    },
    {
      label: 'Home',
      value: { kind: 'text', text: 'Joint Base Andrews, Maryland; 89th Airlift Wing' },
      source: 'air-force-vc-25',
    },
    {
      label: 'Call sign since',
      value: { kind: 'date', date: '1954' },
      note: 'after the plane of President Dwight D. Eisenhower had been mixed up with an airliner',
      differs: 'Some accounts give 1953.',
      source: 'first-air-force-one-call-sign',
    },
  ],
  story: {
    statements: [
      { text: 'Most of what Trump is quoted as saying on this day he said here.', source: 'rediff-on-board' },
      {
        text: 'On board, on the way to Alaska, Trump tells reporters what he wants from the meeting.',
        source: 'rediff-on-board',
      },
    ],
    matters: { text: 'Trump flew to the summit on it.', source: 'rediff-on-board' },
  },
  relations: [
    { label: 'Carries', to: 'donald-trump', source: 'ap-live-summit' },
    { label: 'Government aircraft of', to: 'united-states', source: 'air-force-vc-25' },
    { label: 'Landed at', to: 'jber', source: 'alaska-public-twelve-things' },
  ],
  later: [
    {
      text: 'The Air Force expected a Boeing 747, a gift from Qatar, no later than summer 2026; it is to serve until the delayed new planes come.',
      asOf: '2026-01',
      source: 'air-space-forces-bridge-plane',
    },
    {
      text: 'Trump flew for the first time on the plane that Qatar had given.',
      asOf: '2026-07-01',
      source: 'ap-qatar-plane',
    },
  ],
} as const satisfies PlaceInput;
