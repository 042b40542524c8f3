import type { PlaceInput } from '../../../components/story/schema.ts';

export const unitedStates = {
  kind: 'place',
  placeType: 'country',
  id: 'united-states',
  name: 'United States',
  description: 'Country of 50 states in North America.',
  checked: '2026-07',
  role: {
    text: 'Federal republic; president Donald Trump (since 20 January 2025), vice president JD Vance',
    asOf: '2025-08-15',
    source: 'britannica-united-states',
  },
  picture: {
    kind: 'map',
    map: 'united-states',
    shows: 'Map of the United States, between Canada and Mexico; insets show Alaska and Hawaii.',
    country: 'us',
  },
  facts: [
    {
      label: 'President',
      value: { kind: 'entity', entity: 'donald-trump' },
      note: 'since 20 January 2025',
      asOf: '2025-08-15',
      source: 'white-house-inaugural-address',
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
      source: 'census-state-areas',
    },
    {
      label: 'Independence declared',
      value: { kind: 'date', date: '1776-07-04' },
      source: 'britannica-united-states',
    },
    {
      label: 'GDP',
      value: { kind: 'quantity', amount: 29_185_000_000_000, unit: 'us-dollar' },
      note: 'nominal; the largest of all',
      asOf: '2024',
      source: 'world-bank-gdp',
    },
  ],
  story: {
    statements: [
      {
        text: 'By its own account a mediator: Trump says he wants to get both sides to a table and threatens Russia with severe penalties.',
        source: 'wion-economically-severe',
      },
      {
        text: 'Its president hosts Putin on its soil; Zelensky says that Ukraine is counting on it.',
        source: 'politico-counting-on-america',
      },
      {
        text: 'It has ordered an extra duty on Indian goods because India buys Russian oil.',
        source: 'executive-order-14329',
      },
      {
        text: 'Jeffrey Sachs warns India not to let the US use it in a trade war with China.',
        source: 'ndtv-sachs-india',
      },
    ],
    matters: {
      text: 'It hosted the talks and has supported Ukraine in the war.',
      source: 'wion-economically-severe',
    },
  },
  relations: [
    { label: 'Led by', to: 'donald-trump', source: 'white-house-inaugural-address' },
    { label: 'Secretary of State', to: 'marco-rubio', source: 'miller-center-marco-rubio' },
    { label: 'Treasury Secretary', to: 'scott-bessent', source: 'ballotpedia-scott-bessent' },
    { label: 'Commerce Secretary', to: 'howard-lutnick', source: 'miller-center-howard-lutnick' },
    { label: 'State', to: 'alaska', source: 'britannica-alaska' },
    { label: 'Meets at the summit', to: 'russia', source: 'politico-counting-on-america' },
    { label: 'Backs', to: 'ukraine', source: 'state-department-ukraine-aid' },
    { label: 'Puts tariffs on', to: 'india', source: 'executive-order-14329' },
    { label: 'Trade rival of', to: 'china', source: 'ndtv-sachs-india' },
    { label: 'Leading power of', to: 'the-west', source: 'wikipedia-western-world' },
    { label: 'Foreign-intelligence agency', to: 'cia', source: 'cia-history' },
    { label: 'State', to: 'louisiana', source: 'census-state-areas' },
  ],
  later: [
    {
      text: 'It put sanctions on the Russian oil companies Rosneft and Lukoil.',
      asOf: '2025-10-22',
      source: 'reuters-oil-sanctions',
    },
    {
      text: 'A 28-point US peace plan had leaked; the US and Ukraine revised it in Geneva.',
      asOf: '2025-11-23',
      source: 'hindustan-times-geneva',
    },
    {
      text: 'Envoys of Russia, Ukraine and the US met in Abu Dhabi, all three together for the first time under Trump as far as is known.',
      asOf: '2026-01-23',
      source: 'ap-abu-dhabi',
    },
    {
      text: 'The US Supreme Court had ruled that the law behind many of Trump’s duties does not allow tariffs; a general duty of 10% replaced them, at first for 150 days.',
      asOf: '2026-02-24',
      source: 'sme-times-general-duty',
    },
  ],
} as const satisfies PlaceInput;
