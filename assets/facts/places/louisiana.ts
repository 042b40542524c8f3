import type { PlaceInput } from '../../../components/story/schema.ts';

export const louisiana = {
  kind: 'place',
  placeType: 'us-state',
  id: 'louisiana',
  name: 'Louisiana',
  description:
    'US state on the lower Mississippi and the Gulf coast; it went to court against Roblox the day before the summit.',
  role: {
    text: '18th US state; governor Jeff Landry, attorney general Liz Murrill (both Republican)',
    asOf: '2025-08-15',
    source: 'wikipedia-louisiana',
  },
  picture: {
    kind: 'map',
    map: 'louisiana',
    shows: 'Map of Louisiana: on the Gulf coast of the United States, between Texas and Mississippi.',
    country: 'us',
  },
  facts: [
    { label: 'Capital', value: { kind: 'text', text: 'Baton Rouge' }, source: 'wikipedia-louisiana' },
    { label: 'Largest city', value: { kind: 'text', text: 'New Orleans' }, source: 'wikipedia-louisiana' },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 4_657_757, unit: 'people' },
      note: 'census',
      asOf: '2020-04-01',
      source: 'census-2020',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 135_659, unit: 'square-kilometre' },
      source: 'census-state-areas',
    },
    {
      label: 'Statehood',
      value: { kind: 'date', date: '1812-04-30' },
      note: '18th state',
      source: 'wikipedia-louisiana',
    },
    {
      label: 'Parishes (counties)',
      value: { kind: 'quantity', amount: 64, unit: 'count' },
      source: 'wikipedia-louisiana',
    },
    {
      label: 'Highest point',
      value: { kind: 'quantity', amount: 163, unit: 'metre' },
      note: 'Driskill Mountain',
      source: 'wikipedia-louisiana',
    },
  ],
  story: {
    statements: [
      'It appears only in a link to another report, on its lawsuit against the games platform Roblox over child safety.',
    ],
  },
  relations: [
    { label: 'State of', to: 'united-states' },
    { label: 'Sues', to: 'roblox' },
  ],
  later: [],
} as const satisfies PlaceInput;
