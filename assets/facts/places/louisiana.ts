import type { PlaceInput } from '../../../components/story/schema.ts';

export const louisiana = {
  kind: 'place',
  placeType: 'us-state',
  id: 'louisiana',
  name: 'Louisiana',
  description: 'US state on the Gulf coast.',
  checked: '2026-03',
  role: {
    text: '18th US state; governor Jeff Landry, a Republican',
    asOf: '2025-08-15',
    source: 'ap-louisiana-governor',
  },
  picture: {
    kind: 'map',
    map: 'louisiana',
    shows: 'Map of Louisiana: on the Gulf coast of the United States, between Texas and Mississippi.',
    country: 'us',
  },
  facts: [
    { label: 'Capital', value: { kind: 'text', text: 'Baton Rouge' }, source: 'britannica-louisiana' },
    {
      label: 'Attorney general',
      value: { kind: 'text', text: 'Liz Murrill' },
      note: 'she brought the suit against Roblox',
      asOf: '2025-08-15',
      source: 'wbrz-lawsuit',
    },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 4_657_757, unit: 'people' },
      note: 'census',
      asOf: '2020-04-01',
      source: 'britannica-louisiana',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 135_659, unit: 'square-kilometre' },
      source: 'census-state-areas',
    },
  ],
  story: {
    statements: [
      {
        text: 'A report on the summit names it only in a link, to its lawsuit against the games platform Roblox over child safety.',
        source: 'wbrz-lawsuit',
      },
    ],
    matters: { text: 'It sued the games platform Roblox the day before the summit.', source: 'wbrz-lawsuit' },
  },
  relations: [
    { label: 'State of', to: 'united-states', source: 'britannica-louisiana' },
    { label: 'Sues', to: 'roblox', source: 'wbrz-lawsuit' },
  ],
  later: [
    {
      text: 'A court in Livingston heard Roblox’s motion to dismiss its suit; the attorney general expected a decision within a month.',
      asOf: '2026-03-06',
      source: 'wbrz-hearing',
    },
  ],
} as const satisfies PlaceInput;
