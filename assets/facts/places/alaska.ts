import type { PlaceInput } from '../../../components/story/schema.ts';

export const alaska = {
  kind: 'place',
  placeType: 'us-state',
  id: 'alaska',
  name: 'Alaska',
  description:
    'Largest and northernmost US state, bought from the Russian Empire in 1867 and separated from Russia only by the Bering Strait.',
  role: {
    text: '49th state of the United States; governor Mike Dunleavy (Republican)',
    asOf: '2025-08-15',
    source: 'wikipedia-alaska',
  },
  picture: {
    kind: 'map',
    map: 'alaska',
    shows:
      'Map of Alaska: the far northwest of North America, with Canada to the east and Russia across the Bering Strait.',
    country: 'us',
  },
  facts: [
    { label: 'Capital', value: { kind: 'text', text: 'Juneau' }, source: 'wikipedia-alaska' },
    { label: 'Largest city', value: { kind: 'entity', entity: 'anchorage' }, source: 'wikipedia-alaska' },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 733_391, unit: 'people' },
      note: 'census',
      asOf: '2020-04-01',
      source: 'census-2020',
    },
    {
      label: 'Population, estimated',
      value: { kind: 'quantity', amount: 741_147, unit: 'people' },
      note: 'by the state',
      asOf: '2024-07-01',
      source: 'radio-kenai-population',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 1_723_337, unit: 'square-kilometre' },
      note: 'total; 1,477,953 km² of it land; boundaries of 2010',
      source: 'census-state-areas',
    },
    {
      label: 'Coordinates',
      value: { kind: 'coordinates', latitude: 63.346191, longitude: -152.837068 },
      note: 'a point inside the state',
      source: 'census-state-areas',
    },
    {
      label: 'Statehood',
      value: { kind: 'date', date: '1959-01-03' },
      note: '49th state',
      source: 'wikipedia-alaska',
    },
    {
      label: 'Bought from Russia',
      value: { kind: 'date', date: '1867-03-30' },
      note: 'by treaty; handed over on 18 October 1867',
      source: 'wikipedia-alaska-purchase',
    },
    {
      label: 'Price',
      value: { kind: 'quantity', amount: 7_200_000, unit: 'us-dollar' },
      note: 'agreed in 1867',
      source: 'white-house-archive-alaska-check',
    },
    {
      label: 'Highest point',
      value: { kind: 'quantity', amount: 6_190, unit: 'metre' },
      note: 'Denali (Mount McKinley)',
      source: 'factbook-united-states',
    },
    {
      label: 'Time in August',
      value: { kind: 'text', text: 'UTC−8 (Alaska Daylight Time)' },
      note: '11:00 there is 19:00 GMT',
      source: 'wikipedia-anchorage',
    },
  ],
  story: {
    statements: [
      'Trump and Putin meet here on 15 August 2025.',
      'The story reads meaning into the choice, since the US bought the land from the Russian Empire in 1867.',
    ],
    matters: 'American soil with a Russian past, close to Russia and far from Europe.',
  },
  relations: [
    { label: 'State of', to: 'united-states' },
    { label: 'Largest city', to: 'anchorage' },
    { label: 'Venue of the talks', to: 'jber' },
    { label: 'Bought from', to: 'russia' },
    { label: 'Summit hosted by', to: 'donald-trump' },
    { label: 'Visited by', to: 'vladimir-putin' },
  ],
  later: [
    {
      text: 'The second term in a row of Governor Dunleavy, the most allowed, ends in December 2026.',
      asOf: '2026-12',
      source: 'wikipedia-alaska',
    },
  ],
} as const satisfies PlaceInput;
