import type { PlaceInput } from '../../../components/story/schema.ts';

export const india = {
  kind: 'place',
  placeType: 'country',
  id: 'india',
  name: 'India',
  description: 'World’s most populous country.',
  role: {
    text: 'Federal parliamentary republic; prime minister Narendra Modi (since 26 May 2014)',
    asOf: '2025-08-15',
    source: 'britannica-india',
  },
  picture: {
    kind: 'map',
    map: 'india',
    shows:
      'Map of India: South Asia, between Pakistan and China, reaching into the Indian Ocean. In Kashmir the lines of control are drawn.',
    country: 'in',
  },
  facts: [
    { label: 'Capital', value: { kind: 'text', text: 'New Delhi' }, source: 'britannica-india' },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 1_450_935_791, unit: 'people' },
      asOf: '2024',
      source: 'world-bank-population',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 3_287_263, unit: 'square-kilometre' },
      note: 'as India counts it, with the parts of Kashmir that Pakistan and China hold; Kashmir is claimed by both India and Pakistan',
      source: 'world-atlas-largest-countries',
    },
    {
      label: 'President',
      value: { kind: 'text', text: 'Droupadi Murmu' },
      asOf: '2025-08-15',
      source: 'britannica-india',
    },
    {
      label: 'Independence',
      value: { kind: 'date', date: '1947-08-15' },
      note: 'from the United Kingdom',
      source: 'britannica-india',
    },
    { label: 'Currency', value: { kind: 'text', text: 'Indian rupee (INR)' }, source: 'britannica-india' },
    {
      label: 'Highest point',
      value: { kind: 'quantity', amount: 8_586, unit: 'metre' },
      note: 'Kanchenjunga, on the border with Nepal',
      source: 'britannica-india',
    },
    {
      label: 'Russian share of oil',
      value: { kind: 'quantity', amount: 36, unit: 'percent' },
      note: 'of the crude oil that India imported in July 2025; 0.2% before the invasion of Ukraine',
      asOf: '2025-07',
      source: 'millennium-post-russian-oil',
    },
    {
      label: 'General US duty',
      value: { kind: 'quantity', amount: 25, unit: 'percent' },
      note: 'in force since 7 August 2025',
      asOf: '2025-08-15',
      source: 'ndtv-profit-tariffs',
    },
    {
      label: 'Extra US duty',
      value: { kind: 'quantity', amount: 25, unit: 'percent' },
      note: 'for buying Russian oil; ordered on 6 August 2025, in force from 27 August, 50% in all',
      asOf: '2025-08-15',
      source: 'executive-order-14329',
    },
    {
      label: 'From New Delhi to the summit',
      value: {
        kind: 'distance',
        from: { latitude: 28.6139, longitude: 77.209 },
        to: { latitude: 61.2508, longitude: -149.8064 },
      },
      source: 'wikipedia-jber',
    },
  ],
  story: {
    statements: [
      {
        text: 'The outcome may raise or lower the duties that the US puts on its goods.',
        source: 'pti-tariffs-could-go-up',
      },
      {
        text: 'It is under a US duty of 25%; the extra 25% for buying Russian oil is ordered but not yet in force.',
        source: 'pti-tariffs-could-go-up',
      },
      {
        text: 'US Treasury Secretary Scott Bessent says that its duties could go up if the summit does not go well.',
        source: 'pti-tariffs-could-go-up',
      },
      {
        text: 'Jeffrey Sachs urges it to stay out of the US trade war with China.',
        source: 'ndtv-sachs-india',
      },
    ],
    matters: {
      text: 'Because it buys Russian oil, the US has ordered an extra duty on its goods.',
      source: 'pti-tariffs-could-go-up',
    },
  },
  relations: [
    { label: 'Under tariffs of', to: 'united-states', source: 'executive-order-14329' },
    { label: 'Buys oil from', to: 'russia', source: 'millennium-post-russian-oil' },
    { label: 'Neighbor of', to: 'china', source: 'britannica-india' },
    { label: 'Commented on by', to: 'jeffrey-sachs', source: 'ndtv-sachs-india' },
  ],
  later: [
    {
      text: 'The US Supreme Court ruled that the law behind both duties does not allow tariffs; Trump then ended the duties that still rested on it.',
      asOf: '2026-02-20',
      source: 'mondaq-supreme-court-tariffs',
    },
  ],
} as const satisfies PlaceInput;
