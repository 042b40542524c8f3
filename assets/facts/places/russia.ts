import type { PlaceInput } from '../../../components/story/schema.ts';

export const russia = {
  kind: 'place',
  placeType: 'country',
  id: 'russia',
  name: 'Russia',
  description:
    'Largest country of the world by area, reaching from Europe to the Pacific; it has waged full-scale war on Ukraine since 2022.',
  role: {
    text: 'Semi-presidential federation under President Vladimir Putin; prime minister Mikhail Mishustin',
    asOf: '2025-08-15',
    source: 'factbook-russia',
  },
  picture: {
    kind: 'map',
    map: 'russia',
    shows: 'Map of Russia: from eastern Europe across northern Asia to the Pacific.',
    country: 'ru',
  },
  facts: [
    { label: 'Capital', value: { kind: 'text', text: 'Moscow' }, source: 'factbook-russia' },
    {
      label: 'President',
      value: { kind: 'entity', entity: 'vladimir-putin' },
      note: 'since 7 May 2012',
      asOf: '2025-08-15',
      source: 'factbook-russia',
    },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 143_533_851, unit: 'people' },
      differs: 'The World Factbook estimates 140,134,279 for 2025.',
      asOf: '2024',
      source: 'world-bank-population',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 17_098_242, unit: 'square-kilometre' },
      note: 'without annexed Ukrainian land',
      source: 'factbook-russia',
    },
    {
      label: 'A state in this form since',
      value: { kind: 'date', date: '1991-12-25' },
      note: 'at the end of the Soviet Union',
      source: 'factbook-russia',
    },
    { label: 'Currency', value: { kind: 'text', text: 'Russian ruble (RUB)' }, source: 'factbook-russia' },
    {
      label: 'Time zones',
      value: { kind: 'quantity', amount: 11, unit: 'count' },
      source: 'factbook-russia',
    },
    {
      label: 'Highest point',
      value: { kind: 'quantity', amount: 5_642, unit: 'metre' },
      note: 'Elbrus',
      source: 'factbook-russia',
    },
  ],
  story: {
    statements: [
      'Its president comes to Alaska; Trump threatens it with heavy economic penalties if there is no agreement.',
      'Zelensky says that it is for Russia to take the steps that end the war.',
      'It once owned Alaska, and India buys its oil.',
    ],
    matters: 'The attacker in the war that the summit is about.',
  },
  relations: [
    { label: 'Led by', to: 'vladimir-putin' },
    { label: 'Invaded', to: 'ukraine' },
    { label: 'Meets at the summit', to: 'united-states' },
    { label: 'Sold in 1867', to: 'alaska' },
    { label: 'Successor of', to: 'soviet-union' },
    { label: 'Foreign minister', to: 'sergei-lavrov' },
    { label: 'Sells oil to', to: 'india' },
    { label: 'At odds with', to: 'the-west' },
  ],
  later: [],
} as const satisfies PlaceInput;
