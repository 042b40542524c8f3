import type { PlaceInput } from '../../../components/story/schema.ts';

export const anchorage = {
  kind: 'place',
  placeType: 'city',
  id: 'anchorage',
  name: 'Anchorage',
  description:
    'Alaska’s largest city, on Cook Inlet, home of two fifths of the state’s people and of the base where the summit took place.',
  role: {
    text: 'Largest city of Alaska; mayor Suzanne LaFrance',
    asOf: '2025-08-15',
    source: 'wikipedia-anchorage',
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
      source: 'wikipedia-anchorage',
    },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 291_247, unit: 'people' },
      note: 'census',
      asOf: '2020-04-01',
      source: 'census-2020',
    },
    {
      label: 'Metro population',
      value: { kind: 'quantity', amount: 398_328, unit: 'people' },
      note: 'with Matanuska-Susitna Borough',
      differs: 'Some lists give 398,807.',
      asOf: '2020-04-01',
      source: 'census-2020',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 5_041.89, unit: 'square-kilometre' },
      note: 'whole municipality; 4,420.81 km² of it land',
      source: 'wikipedia-anchorage',
    },
    {
      label: 'Coordinates',
      value: { kind: 'coordinates', latitude: 61.21667, longitude: -149.89361 },
      source: 'wikipedia-anchorage',
    },
    {
      label: 'Elevation',
      value: { kind: 'quantity', amount: 31, unit: 'metre' },
      source: 'wikipedia-anchorage',
    },
    {
      label: 'Founded',
      value: { kind: 'date', date: '1914' },
      note: 'as a railway construction camp; a city since 23 November 1920',
      source: 'wikipedia-anchorage',
    },
    {
      label: 'Unified municipality since',
      value: { kind: 'date', date: '1975-09-15' },
      source: 'wikipedia-anchorage',
    },
    {
      label: 'Time in August',
      value: { kind: 'text', text: 'UTC−8 (Alaska Daylight Time)' },
      source: 'wikipedia-anchorage',
    },
  ],
  story: {
    statements: ['It is the city named as the place of the talks.'],
    matters: 'The city whose name the meeting bears; the base where it took place is at its edge.',
  },
  relations: [
    { label: 'Largest city of', to: 'alaska' },
    { label: 'At its edge', to: 'jber' },
    { label: 'City in', to: 'united-states' },
    { label: 'Visited by', to: 'donald-trump' },
    { label: 'Visited by', to: 'vladimir-putin' },
  ],
  later: [],
} as const satisfies PlaceInput;
