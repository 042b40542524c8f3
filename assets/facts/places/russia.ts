import type { PlaceInput } from '../../../components/story/schema.ts';

export const russia = {
  kind: 'place',
  placeType: 'country',
  id: 'russia',
  name: 'Russia',
  description: 'World’s largest country; it began a full-scale invasion of Ukraine in 2022.',
  checked: '2026-06',
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
      note: 'without Crimea and the other Ukrainian land that it annexed',
      source: 'factbook-russia',
    },
    {
      label: 'Independence',
      value: { kind: 'date', date: '1991-12' },
      note: 'at the end of the Soviet Union',
      source: 'britannica-russia',
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
      { text: 'It once owned Alaska, the place of the summit.', source: 'state-department-alaska-purchase' },
    ],
    matters: { text: 'The talks were about this war, without agreement.', source: 'ap-takeaways' },
  },
  relations: [
    { label: 'Led by', to: 'vladimir-putin', source: 'britannica-russia' },
    { label: 'Invaded', to: 'ukraine', source: 'un-withdrawal-2022' },
    { label: 'Meets at the summit', to: 'united-states', source: 'politico-counting-on-america' },
    { label: 'Sold in 1867', to: 'alaska', source: 'state-department-alaska-purchase' },
    { label: 'Successor of', to: 'soviet-union', source: 'britannica-russia' },
    { label: 'Foreign minister', to: 'sergei-lavrov', source: 'reuters-who-is-lavrov' },
    { label: 'Sells oil to', to: 'india', source: 'millennium-post-russian-oil' },
    { label: 'Partner of', to: 'china', source: 'reuters-xi-putin' },
    { label: 'At odds with', to: 'the-west', source: 'afp-western-soil' },
  ],
  later: [
    {
      text: 'The US put sanctions on its oil companies Rosneft and Lukoil.',
      asOf: '2025-10-22',
      source: 'reuters-oil-sanctions',
    },
    {
      text: 'Envoys of Russia, Ukraine and the US met in Abu Dhabi, all three together for the first time under Trump as far as is known.',
      asOf: '2026-01-23',
      source: 'ap-abu-dhabi',
    },
    {
      text: 'In an open letter Zelensky proposed a meeting and a full ceasefire; Putin rejected both.',
      asOf: '2026-06-05',
      source: 'headlines-orbit-open-letter',
    },
  ],
} as const satisfies PlaceInput;
