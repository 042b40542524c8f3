import type { PlaceInput } from '../../../components/story/schema.ts';

export const india = {
  kind: 'place',
  placeType: 'country',
  id: 'india',
  name: 'India',
  description: 'World’s most populous country.',
  checked: '2026-03',
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
    {
      label: 'Russian share of oil',
      value: { kind: 'quantity', amount: 36, unit: 'percent' },
      note: 'of the crude oil that India imported in July 2025; 0.2% before the invasion of Ukraine',
      asOf: '2025-07',
      source: 'millennium-post-russian-oil',
    },
    {
      label: 'Extra US duty',
      value: { kind: 'quantity', amount: 25, unit: 'percent' },
      note: 'for buying Russian oil; ordered on 6 August 2025, in force from 27 August, 50% in all',
      asOf: '2025-08-15',
      source: 'executive-order-14329',
    },
    {
      label: 'General US duty',
      value: { kind: 'quantity', amount: 25, unit: 'percent' },
      note: 'in force since 7 August 2025',
      asOf: '2025-08-15',
      source: 'ndtv-profit-tariffs',
    },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 1_450_935_791, unit: 'people' },
      asOf: '2024',
      source: 'world-bank-population',
    },
    {
      label: 'Its answer',
      value: {
        kind: 'text',
        text: 'It called the extra duty “unfair, unjustified and unreasonable”; Modi said that it would never compromise on the interests of its farmers',
      },
      asOf: '2025-08-07',
      source: 'hindustan-times-modi',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 3_287_263, unit: 'square-kilometre' },
      note: 'as India counts it, with the parts of Kashmir that Pakistan and China hold; Pakistan claims Kashmir as well, China a part of it',
      source: 'factbook-india',
    },
    {
      label: 'Independence',
      value: { kind: 'date', date: '1947-08-15' },
      note: 'from the United Kingdom',
      source: 'britannica-india',
    },
  ],
  story: {
    statements: [
      {
        text: 'The outcome may raise or lower the duties that the US puts on its goods.',
        source: 'pti-tariffs-could-go-up',
      },
      {
        text: 'Jeffrey Sachs urges it to stay out of the US trade war with China.',
        source: 'ndtv-sachs-india',
      },
    ],
    matters: {
      text: 'Because it buys Russian oil, the US had ordered an extra duty on its goods.',
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
      text: 'The extra 25% duty over Russian oil ended after a trade deal; the other was to fall to 18%.',
      asOf: '2026-02-07',
      source: 'india-today-tariff-deal',
    },
    {
      text: 'The US Supreme Court had ruled that the law behind many of Trump’s duties does not allow tariffs; a general duty of 10% replaced them, at first for 150 days.',
      asOf: '2026-02-24',
      source: 'sme-times-general-duty',
    },
  ],
} as const satisfies PlaceInput;
