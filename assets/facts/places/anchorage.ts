import type { PlaceInput } from '../../../components/story/schema.ts';

export const anchorage = {
  kind: 'place',
  placeType: 'city',
  id: 'anchorage',
  name: 'Anchorage',
  description: 'Largest city of Alaska.',
  checked: '2025-10',
  role: {
    text: 'Largest city of Alaska; mayor Suzanne LaFrance',
    asOf: '2025-08-15',
    source: 'alaska-public-mayor',
  },
  picture: {
    kind: 'map',
    map: 'anchorage',
    shows: 'Map of Alaska with Anchorage marked on its south coast.',
    country: 'us',
  },
  facts: [
    {
      label: 'State',
      value: { kind: 'entity', entity: 'alaska' },
      note: 'United States',
      source: 'britannica-anchorage',
    },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 291_247, unit: 'people' },
      note: 'census',
      asOf: '2020-04-01',
      source: 'alaska-labor-census-2020',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 5_041.89, unit: 'square-kilometre' },
      note: 'whole municipality; 4,420.81 km² of it land',
      source: 'wikipedia-anchorage',
    },
    {
      label: 'Founded',
      value: { kind: 'date', date: '1914' },
      note: 'as the headquarters of the Alaska Railroad',
      source: 'britannica-anchorage',
    },
    {
      label: 'Coordinates',
      value: { kind: 'coordinates', latitude: 61.21667, longitude: -149.89361 },
      source: 'wikipedia-anchorage',
    },
  ],
  story: {
    statements: [{ text: 'The White House names it as the place of the talks.', source: 'wion-anchorage' }],
    matters: {
      text: 'The base where Trump and Putin met is at its northern edge.',
      source: 'alaska-public-twelve-things',
    },
  },
  relations: [
    { label: 'Largest city of', to: 'alaska', source: 'britannica-anchorage' },
    { label: 'At its edge', to: 'jber', source: 'alaska-public-twelve-things' },
    { label: 'City in', to: 'united-states', source: 'britannica-anchorage' },
    { label: 'Visited by', to: 'donald-trump', source: 'alaska-public-twelve-things' },
    { label: 'Visited by', to: 'vladimir-putin', source: 'ap-red-carpet' },
  ],
  later: [
    {
      text: 'Guests had found papers in a hotel’s printer, apparently left there by US staff: times and rooms of the summit, telephone numbers of staff members.',
      asOf: '2025-08-16',
      source: 'npr-summit-papers',
    },
    {
      text: 'Hundreds of people from flooded villages in western Alaska were flown to the base and sheltered in the city.',
      asOf: '2025-10-17',
      source: 'kyuk-evacuation',
    },
  ],
} as const satisfies PlaceInput;
