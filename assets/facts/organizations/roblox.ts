import type { OrganizationInput } from '../../../components/story/schema.ts';

export const roblox = {
  kind: 'organization',
  organizationType: 'company',
  id: 'roblox',
  name: 'Roblox',
  description:
    'Online platform on which users make and play games, popular with children; run by a company in San Mateo, California.',
  role: {
    text: 'US company and online games platform; chief executive David Baszucki',
    asOf: '2025-08-15',
    source: 'wikipedia-roblox',
  },
  picture: { kind: 'emblem', emblem: 'games', country: 'us' },
  facts: [
    {
      label: 'Company founded',
      value: { kind: 'date', date: '2004' },
      note: 'by David Baszucki and Erik Cassel',
      source: 'wikipedia-it-roblox',
    },
    {
      label: 'Platform launched',
      value: { kind: 'date', date: '2006-09-01' },
      source: 'wikipedia-it-roblox',
    },
    {
      label: 'Headquarters',
      value: { kind: 'text', text: 'San Mateo, California, United States' },
      asOf: '2024-05-30',
      source: 'sec-roblox',
    },
    {
      label: 'Daily active users',
      value: { kind: 'quantity', amount: 111_800_000, unit: 'people' },
      note: 'second quarter of 2025',
      differs: 'Louisiana’s press release says nearly 82 million.',
      asOf: '2025-06',
      source: 'trulaw-roblox',
    },
    {
      label: 'Sued by Louisiana',
      value: { kind: 'date', date: '2025-08-14' },
      note: '21st Judicial District Court, Livingston Parish',
      source: 'trulaw-roblox',
    },
    {
      label: 'Claim',
      value: {
        kind: 'text',
        text: 'That it lacks basic safeguards for children and hides the dangers; by the attorney general’s account the first such suit by a state',
      },
      note: 'an allegation, not a finding',
      source: 'wbrz-lawsuit',
    },
    {
      label: 'Stock',
      value: { kind: 'text', text: 'New York Stock Exchange, RBLX' },
      source: 'wikipedia-roblox',
    },
  ],
  story: {
    statements: [
      'It appears only in a link to another report: Louisiana has taken it to court over child safety.',
    ],
  },
  relations: [
    { label: 'Sued by', to: 'louisiana' },
    { label: 'Company in', to: 'united-states' },
  ],
  later: [
    {
      text: 'A judge heard its motion to dismiss the suit on 6 March 2026; the ruling was awaited.',
      asOf: '2026-03-06',
      source: 'wbrz-hearing',
    },
  ],
} as const satisfies OrganizationInput;
