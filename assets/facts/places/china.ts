import type { PlaceInput } from '../../../components/story/schema.ts';

export const china = {
  kind: 'place',
  placeType: 'country',
  id: 'china',
  name: 'China',
  description: 'East Asian country, rival of the US in trade.',
  checked: '2026-05',
  role: {
    text: 'One-party state led by the Communist Party; president Xi Jinping',
    asOf: '2025-08-15',
    source: 'britannica-china',
  },
  picture: {
    kind: 'map',
    map: 'china',
    shows: 'Map of China: East Asia, with Russia and Mongolia to the north and India to the southwest.',
    country: 'cn',
  },
  facts: [
    {
      label: 'President',
      value: { kind: 'text', text: 'Xi Jinping' },
      note: 'since March 2013; head of the Communist Party since November 2012',
      asOf: '2025-08-15',
      source: 'britannica-xi-jinping',
    },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 1_408_975_000, unit: 'people' },
      asOf: '2024',
      source: 'world-bank-population',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 9_596_960, unit: 'square-kilometre' },
      note: 'without Taiwan, which China claims; its border with India is disputed',
      source: 'factbook-china',
    },
    {
      label: 'GDP',
      value: { kind: 'quantity', amount: 18_744_000_000_000, unit: 'us-dollar' },
      note: 'nominal; second after the US',
      asOf: '2024',
      source: 'world-bank-gdp',
    },
    {
      label: 'Ties with Russia',
      value: { kind: 'text', text: 'Partnership with “no limits”, declared by both in February 2022' },
      note: 'it has refused to condemn the invasion',
      asOf: '2025-02-24',
      source: 'reuters-xi-putin',
    },
    {
      label: 'Russian oil and gas',
      value: { kind: 'text', text: 'Biggest buyer of Russian fuels in July 2025, before India' },
      asOf: '2025-07',
      source: 'wion-fossil-fuels',
    },
  ],
  story: {
    statements: [
      {
        text: 'Jeffrey Sachs calls the US trade war with it misguided and wants India to stay out.',
        source: 'ndtv-sachs-india',
      },
    ],
    matters: {
      text: 'Jeffrey Sachs warned that the US might use India against it.',
      source: 'ndtv-sachs-india',
    },
  },
  relations: [
    { label: 'Neighbor of', to: 'india', source: 'britannica-china' },
    { label: 'Trade rival of', to: 'united-states', source: 'ndtv-sachs-india' },
    { label: 'Partner of', to: 'russia', source: 'reuters-xi-putin' },
    { label: 'Commented on by', to: 'jeffrey-sachs', source: 'ndtv-sachs-india' },
  ],
  later: [
    {
      text: 'It and the US agreed on a one-year truce in their trade war.',
      asOf: '2025-10',
      source: 'ap-trump-beijing',
    },
    {
      text: 'At a summit with Trump in Beijing, Xi Jinping gave the US a strong warning over Taiwan, which China claims.',
      asOf: '2026-05',
      source: 'ap-xi-warning',
    },
  ],
} as const satisfies PlaceInput;
