import type { PlaceInput } from '../../../components/story/schema.ts';

export const ukraine = {
  kind: 'place',
  placeType: 'country',
  id: 'ukraine',
  name: 'Ukraine',
  description: 'Country in eastern Europe, under full-scale Russian invasion since 2022.',
  checked: '2026-06',
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
      label: 'Under Russian control',
      value: { kind: 'quantity', amount: 19, unit: 'percent' },
      note: 'of its land, with Crimea, by the Institute for the Study of War',
      asOf: '2025-08',
      source: 'washington-examiner-front',
    },
    {
      label: 'Soldiers killed or wounded',
      value: {
        kind: 'text',
        text: 'Of Russia some 950,000, up to 250,000 of them dead; of Ukraine nearly 400,000, with 60,000 to 100,000 dead',
      },
      note: 'estimates of the Center for Strategic and International Studies in Washington',
      asOf: '2025-06-03',
      source: 'cnn-casualties-2025',
    },
    {
      label: 'Annexed by Russia',
      value: { kind: 'text', text: 'Crimea in 2014; Donetsk, Luhansk, Kherson and Zaporizhzhia in 2022' },
      note: 'which few states recognize; Russia does not hold all of the four',
      source: 'afp-four-regions',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 603_550, unit: 'square-kilometre' },
      note: 'recognized borders, with Crimea and the other land that Russia annexed',
      source: 'world-bank-surface-area',
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
      label: 'Asked for before the summit',
      value: {
        kind: 'text',
        text: 'A ceasefire or less fighting first, talks that start from the line of contact, security guarantees for Ukraine, and no border changed by force',
      },
      note: 'by leaders of Europe, in a joint statement',
      asOf: '2025-08-10',
      source: 'liga-european-leaders',
    },
    {
      label: 'NATO',
      value: { kind: 'text', text: 'Not a member; joining is an aim in its constitution since 2019' },
      asOf: '2025-08-15',
      source: 'constitutionnet-ukraine-nato',
    },
    {
      label: 'Independence',
      value: { kind: 'date', date: '1991-08-24' },
      note: 'from the Soviet Union',
      source: 'britannica-ukraine',
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
    matters: { text: 'The talks were about this war, without agreement.', source: 'ap-takeaways' },
  },
  relations: [
    { label: 'Led by', to: 'volodymyr-zelensky', source: 'britannica-ukraine' },
    { label: 'Invaded by', to: 'russia', source: 'un-withdrawal-2022' },
    { label: 'Supported by', to: 'united-states', source: 'state-department-ukraine-aid' },
    { label: 'Once part of', to: 'soviet-union', source: 'britannica-ukraine' },
  ],
  later: [
    {
      text: 'A 28-point US peace plan had leaked; the US and Ukraine revised it in Geneva.',
      asOf: '2025-11-23',
      source: 'hindustan-times-geneva',
    },
    {
      text: 'Russia captured more than 5,600 km² of Ukraine in 2025, nearly 1% of the country and more than in the two years before together; AFP’s count, from data of the Institute for the Study of War, includes areas that Moscow says it has taken.',
      asOf: '2026-01-02',
      source: 'novaya-gazeta-advance',
    },
    {
      text: 'Envoys of Russia, Ukraine and the US met in Abu Dhabi, all three together for the first time under Trump as far as is known.',
      asOf: '2026-01-23',
      source: 'ap-abu-dhabi',
    },
    {
      text: 'The Center for Strategic and International Studies put the soldiers killed by the end of 2025 at up to 325,000 of Russia and up to 140,000 of Ukraine.',
      asOf: '2026-01-27',
      source: 'ap-casualties-2026',
    },
    {
      text: 'In an open letter Zelensky proposed a meeting and a full ceasefire; Putin rejected both.',
      asOf: '2026-06-05',
      source: 'headlines-orbit-open-letter',
    },
  ],
} as const satisfies PlaceInput;
