import type { PlaceInput } from '../../../components/story/schema.ts';

export const ukraine = {
  kind: 'place',
  placeType: 'country',
  id: 'ukraine',
  name: 'Ukraine',
  description:
    'Large country in eastern Europe, independent since 1991 and defending itself against a full-scale Russian invasion since February 2022.',
  role: {
    text: 'Semi-presidential republic under President Volodymyr Zelensky',
    asOf: '2025-08-15',
    source: 'factbook-ukraine',
  },
  picture: {
    kind: 'map',
    map: 'ukraine',
    shows:
      'Map of Ukraine with Crimea: on the Black Sea, between Russia to the east and Poland and Romania to the west.',
    country: 'ua',
  },
  facts: [
    { label: 'Capital', value: { kind: 'text', text: 'Kyiv' }, source: 'factbook-ukraine' },
    {
      label: 'President',
      value: { kind: 'entity', entity: 'volodymyr-zelensky' },
      note: 'since 20 May 2019',
      asOf: '2025-08-15',
      source: 'factbook-ukraine',
    },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 37_860_221, unit: 'people' },
      note: 'war-time estimate',
      differs: 'The World Factbook gives 35,661,826 for 2024.',
      asOf: '2024',
      source: 'world-bank-population',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 603_550, unit: 'square-kilometre' },
      note: 'recognized borders, with Crimea (about 27,000 km², annexed by Russia in 2014)',
      source: 'factbook-ukraine',
    },
    {
      label: 'Prime minister',
      value: { kind: 'text', text: 'Yulia Svyrydenko, since 17 July 2025' },
      asOf: '2025-08-15',
      source: 'factbook-ukraine',
    },
    {
      label: 'Independence',
      value: { kind: 'date', date: '1991-08-24' },
      note: 'from the Soviet Union',
      source: 'factbook-ukraine',
    },
    { label: 'Currency', value: { kind: 'text', text: 'Hryvnia (UAH)' }, source: 'factbook-ukraine' },
    {
      label: 'Full-scale invasion since',
      value: { kind: 'date', date: '2022-02-24' },
      source: 'ieu-monitoring-three-years',
    },
    {
      label: 'Highest point',
      value: { kind: 'quantity', amount: 2_061, unit: 'metre' },
      note: 'Hoverla',
      source: 'factbook-ukraine',
    },
  ],
  story: {
    statements: [
      'Trump says he does not bargain for it and that it alone may decide on land.',
      'It has no seat at the meeting; its president asks Washington to make Russia stop.',
    ],
    matters: 'The talks concern the war on its soil.',
  },
  relations: [
    { label: 'Led by', to: 'volodymyr-zelensky' },
    { label: 'Invaded by', to: 'russia' },
    { label: 'Supported by', to: 'united-states' },
    { label: 'Once part of', to: 'soviet-union' },
  ],
  later: [
    {
      text: 'In early December 2025 about 19% of its land, some 115,600 km², was under Russian control, and talks on a peace framework led by the US went on.',
      asOf: '2025-12-02',
      source: 'jordan-news-moscow',
    },
  ],
} as const satisfies PlaceInput;
