import type { PlaceInput } from '../../../components/story/schema.ts';

export const unitedStates = {
  kind: 'place',
  placeType: 'country',
  id: 'united-states',
  name: 'United States',
  description:
    'Federal republic of 50 states in North America; host of the summit and a main backer of Ukraine.',
  role: {
    text: 'Federal republic; president Donald Trump (since 20 January 2025), vice president JD Vance',
    asOf: '2025-08-15',
    source: 'factbook-united-states',
  },
  picture: {
    kind: 'map',
    map: 'united-states',
    shows: 'Map of the United States, between Canada and Mexico; insets show Alaska and Hawaii.',
    country: 'us',
  },
  facts: [
    {
      label: 'Capital',
      value: { kind: 'text', text: 'Washington, D.C.' },
      source: 'factbook-united-states',
    },
    {
      label: 'President',
      value: { kind: 'entity', entity: 'donald-trump' },
      note: 'since 20 January 2025',
      asOf: '2025-08-15',
      source: 'factbook-united-states',
    },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 340_110_988, unit: 'people' },
      asOf: '2024',
      source: 'world-bank-population',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 9_833_517, unit: 'square-kilometre' },
      source: 'factbook-united-states',
    },
    {
      label: 'Independence declared',
      value: { kind: 'date', date: '1776-07-04' },
      source: 'factbook-united-states',
    },
    {
      label: 'Currency',
      value: { kind: 'text', text: 'US dollar (USD)' },
      source: 'factbook-united-states',
    },
    {
      label: 'Highest point',
      value: { kind: 'quantity', amount: 6_190, unit: 'metre' },
      note: 'Denali (Mount McKinley)',
      source: 'factbook-united-states',
    },
    {
      label: 'GDP',
      value: { kind: 'quantity', amount: 29_185_000_000_000, unit: 'us-dollar' },
      note: 'nominal',
      asOf: '2024',
      source: 'factbook-united-states',
    },
  ],
  story: {
    statements: [
      'Its president hosts Putin on its soil; Zelensky says that Ukraine relies on it.',
      'It turns to tariffs against India over Russian oil, and the story reports the warning that India should not join its trade fights.',
    ],
    matters: 'Host, mediator and the power that can reward or punish both sides.',
  },
  relations: [
    { label: 'Led by', to: 'donald-trump' },
    { label: 'Secretary of State', to: 'marco-rubio' },
    { label: 'Treasury Secretary', to: 'scott-bessent' },
    { label: 'Commerce Secretary', to: 'howard-lutnick' },
    { label: 'State', to: 'alaska' },
    { label: 'Meets at the summit', to: 'russia' },
    { label: 'Backs', to: 'ukraine' },
    { label: 'Puts tariffs on', to: 'india' },
    { label: 'Trade rival of', to: 'china' },
    { label: 'Leading power of', to: 'the-west' },
    { label: 'Foreign-intelligence agency', to: 'cia' },
    { label: 'State', to: 'louisiana' },
  ],
  later: [],
} as const satisfies PlaceInput;
