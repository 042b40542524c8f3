import type { PlaceInput } from '../../../components/story/schema.ts';

export const russia = {
  kind: 'place',
  placeType: 'country',
  id: 'russia',
  name: 'Russia',
  description: 'Largest country of the world; it invaded Ukraine in full in 2022.',
  role: {
    text: 'Semi-presidential federation under President Vladimir Putin; prime minister Mikhail Mishustin',
    asOf: '2025-08-15',
    source: 'britannica-russia',
  },
  picture: {
    kind: 'map',
    map: 'russia',
    shows: 'Map of Russia: from eastern Europe across northern Asia to the Pacific.',
    country: 'ru',
  },
  facts: [
    { label: 'Capital', value: { kind: 'text', text: 'Moscow' }, source: 'britannica-russia' },
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
      asOf: '2024',
      source: 'world-bank-population',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 17_098_242, unit: 'square-kilometre' },
      note: 'without annexed Ukrainian land',
      source: 'world-atlas-largest-countries',
    },
    {
      label: 'Independence',
      value: { kind: 'date', date: '1991-12' },
      note: 'at the end of the Soviet Union',
      source: 'britannica-russia',
    },
    { label: 'Currency', value: { kind: 'text', text: 'Russian ruble (RUB)' }, source: 'britannica-russia' },
    {
      label: 'Time zones',
      value: { kind: 'quantity', amount: 11, unit: 'count' },
      source: 'britannica-russia',
    },
    {
      label: 'Highest point',
      value: { kind: 'quantity', amount: 5_642, unit: 'metre' },
      note: 'Elbrus',
      source: 'britannica-russia',
    },
    {
      label: 'From Moscow to the summit',
      value: {
        kind: 'distance',
        from: { latitude: 55.7558, longitude: 37.6173 },
        to: { latitude: 61.2508, longitude: -149.8064 },
      },
      source: 'wikipedia-jber',
    },
  ],
  story: {
    statements: [
      {
        text: 'Its president comes to Alaska; Trump threatens it with severe economic penalties if Putin does not talk seriously.',
        source: 'wion-economically-severe',
      },
      {
        text: 'Zelensky says that it is for Russia to take the steps that end the war.',
        source: 'politico-counting-on-america',
      },
      { text: 'It once owned Alaska, the place of the summit.', source: 'india-tv-alaska' },
    ],
    matters: { text: 'The talks are to end that war.', source: 'politico-counting-on-america' },
  },
  relations: [
    { label: 'Led by', to: 'vladimir-putin', source: 'britannica-russia' },
    { label: 'Invaded', to: 'ukraine', source: 'ieu-monitoring-three-years' },
    { label: 'Meets at the summit', to: 'united-states', source: 'politico-counting-on-america' },
    { label: 'Sold in 1867', to: 'alaska', source: 'state-department-alaska-purchase' },
    { label: 'Successor of', to: 'soviet-union', source: 'britannica-russia' },
    { label: 'Foreign minister', to: 'sergei-lavrov', source: 'mint-sweatshirt' },
    { label: 'Sells oil to', to: 'india', source: 'millennium-post-russian-oil' },
    { label: 'Partner of', to: 'china', source: 'reuters-xi-putin' },
    { label: 'At odds with', to: 'the-west', source: 'afp-western-soil' },
  ],
  later: [],
} as const satisfies PlaceInput;
