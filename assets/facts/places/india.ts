import type { PlaceInput } from '../../../components/story/schema.ts';

export const india = {
  kind: 'place',
  placeType: 'country',
  id: 'india',
  name: 'India',
  description:
    'World’s most populous country, a federal republic in South Asia that buys much Russian oil and trades heavily with the US.',
  role: {
    text: 'Federal parliamentary republic; prime minister Narendra Modi (since 26 May 2014)',
    asOf: '2025-08-15',
    source: 'factbook-india',
  },
  picture: {
    kind: 'map',
    map: 'india',
    shows: 'Map of India: South Asia, between Pakistan and China, reaching into the Indian Ocean.',
    country: 'in',
  },
  facts: [
    { label: 'Capital', value: { kind: 'text', text: 'New Delhi' }, source: 'factbook-india' },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 1_450_935_791, unit: 'people' },
      asOf: '2024',
      source: 'world-bank-population',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 3_287_263, unit: 'square-kilometre' },
      note: 'as India counts it, with the parts of Kashmir that Pakistan and China hold',
      source: 'factbook-india',
    },
    {
      label: 'President',
      value: { kind: 'text', text: 'Droupadi Murmu' },
      asOf: '2025-08-15',
      source: 'factbook-india',
    },
    {
      label: 'Independence',
      value: { kind: 'date', date: '1947-08-15' },
      note: 'from the United Kingdom',
      source: 'factbook-india',
    },
    { label: 'Currency', value: { kind: 'text', text: 'Indian rupee (INR)' }, source: 'factbook-india' },
    {
      label: 'Highest point',
      value: { kind: 'quantity', amount: 8_586, unit: 'metre' },
      note: 'Kanchenjunga, on the border with Nepal',
      source: 'factbook-india',
    },
    {
      label: 'General US duty',
      value: { kind: 'quantity', amount: 25, unit: 'percent' },
      note: 'in force since 7 August 2025',
      asOf: '2025-08-15',
      source: 'mondaq-secondary-tariffs',
    },
    {
      label: 'Extra US duty',
      value: { kind: 'quantity', amount: 25, unit: 'percent' },
      note: 'for buying Russian oil; ordered on 6 August 2025, in force from 27 August, 50% in all',
      asOf: '2025-08-15',
      source: 'executive-order-14329',
    },
  ],
  story: {
    statements: [
      'The summit matters for India, which is under US tariffs; the extra duty for buying Russian oil is ordered but not yet in force.',
      'Jeffrey Sachs urges it to stay out of America’s contest with China.',
    ],
    matters: 'What a US–Russian deal or break would mean for Indian trade is part of the story.',
  },
  relations: [
    { label: 'Under tariffs of', to: 'united-states' },
    { label: 'Buys oil from', to: 'russia' },
    { label: 'Neighbor of', to: 'china' },
    { label: 'Commented on by', to: 'jeffrey-sachs' },
  ],
  later: [
    {
      text: 'The extra duty took effect on 27 August 2025, making 50% in all, and ended on 7 February 2026 after a trade deal.',
      asOf: '2026-02-07',
      source: 'white-house-duty-lifted',
    },
  ],
} as const satisfies PlaceInput;
