import type { PlaceInput } from '../../../components/story/schema.ts';

export const ukraine = {
  kind: 'place',
  placeType: 'country',
  id: 'ukraine',
  name: 'Ukraine',
  description: 'Country in eastern Europe, under full-scale Russian invasion since 2022.',
  role: {
    text: 'Semi-presidential republic under President Volodymyr Zelensky',
    asOf: '2025-08-15',
    source: 'britannica-ukraine',
  },
  picture: {
    kind: 'map',
    map: 'ukraine',
    shows:
      'Map of Ukraine with Crimea: on the Black Sea, between Russia to the east and Poland and Romania to the west.',
    country: 'ua',
  },
  facts: [
    { label: 'Capital', value: { kind: 'text', text: 'Kyiv' }, source: 'britannica-ukraine' },
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
      asOf: '2024',
      source: 'world-bank-population',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 603_550, unit: 'square-kilometre' },
      note: 'recognized borders, with Crimea and the other land that Russia annexed',
      source: 'world-bank-surface-area',
    },
    {
      label: 'Under Russian control',
      value: { kind: 'quantity', amount: 19, unit: 'percent' },
      note: 'of its land, with Crimea, by the Institute for the Study of War',
      asOf: '2025-08',
      source: 'washington-examiner-front',
    },
    {
      label: 'Annexed by Russia',
      value: { kind: 'text', text: 'Crimea in 2014; Donetsk, Luhansk, Kherson and Zaporizhzhia in 2022' },
      note: 'which few states recognize; Russia does not hold all of the four',
      source: 'afp-four-regions',
    },
    {
      label: 'Donetsk and Luhansk',
      value: {
        kind: 'text',
        text: 'Putin wants Ukraine to give up both whole, US media report; Zelensky refuses',
      },
      note: 'Ukraine still holds a few square kilometers of Luhansk',
      asOf: '2025-08-09',
      source: 'bluewin-territory',
    },
    {
      label: 'Donetsk, Russian-held',
      value: { kind: 'quantity', amount: 78, unit: 'percent' },
      note: 'of the region, wholly or partly; AFP from data of the Institute for the Study of War',
      asOf: '2025-07-31',
      source: 'afp-donetsk-advance',
    },
    {
      label: 'NATO',
      value: { kind: 'text', text: 'Not a member; joining is an aim in its constitution since 2019' },
      asOf: '2025-08-15',
      source: 'constitutionnet-ukraine-nato',
    },
    {
      label: 'Prime minister',
      value: { kind: 'text', text: 'Yulia Svyrydenko, since 17 July 2025' },
      asOf: '2025-08-15',
      source: 'upi-svyrydenko',
    },
    {
      label: 'Independence',
      value: { kind: 'date', date: '1991-08-24' },
      note: 'from the Soviet Union',
      source: 'britannica-ukraine',
    },
    { label: 'Currency', value: { kind: 'text', text: 'Hryvnia (UAH)' }, source: 'britannica-ukraine' },
    {
      label: 'Full-scale invasion',
      value: { kind: 'date', date: '2022-02-24' },
      source: 'ieu-monitoring-three-years',
    },
    {
      label: 'Highest point',
      value: { kind: 'quantity', amount: 2_061, unit: 'metre' },
      note: 'Hoverla',
      source: 'britannica-ukraine',
    },
    {
      label: 'From Kyiv to the summit',
      value: {
        kind: 'distance',
        from: { latitude: 50.4501, longitude: 30.5234 },
        to: { latitude: 61.2508, longitude: -149.8064 },
      },
      source: 'wikipedia-jber',
    },
  ],
  story: {
    statements: [
      {
        text: 'Trump says he is not there to negotiate for it and that it must decide on land itself.',
        source: 'ukrainska-pravda-territory',
      },
      {
        text: 'It is not invited; Zelensky says that Ukraine is counting on America.',
        source: 'politico-counting-on-america',
      },
    ],
    matters: { text: 'The talks are about this war.', source: 'politico-counting-on-america' },
  },
  relations: [
    { label: 'Led by', to: 'volodymyr-zelensky', source: 'britannica-ukraine' },
    { label: 'Invaded by', to: 'russia', source: 'ieu-monitoring-three-years' },
    { label: 'Supported by', to: 'united-states', source: 'state-department-ukraine-aid' },
    { label: 'Once part of', to: 'soviet-union', source: 'britannica-ukraine' },
  ],
  later: [
    {
      text: 'About 19% of its land, some 115,600 km², was under Russian control, and talks on a peace framework led by the US went on.',
      asOf: '2025-12-02',
      source: 'jordan-news-moscow',
    },
  ],
} as const satisfies PlaceInput;
