import type { OrganizationInput } from '../../../components/story/schema.ts';

export const roblox = {
  kind: 'organization',
  organizationType: 'company',
  id: 'roblox',
  name: 'Roblox',
  description: 'US company with an online games platform that many children use.',
  role: {
    text: 'US company and online games platform; chief executive David Baszucki',
    asOf: '2025-08-15',
    source: 'nasdaq-roblox-quarter',
  },
  picture: { kind: 'emblem', emblem: 'games', country: 'us' },
  facts: [
    {
      label: 'Founded',
      value: { kind: 'date', date: '2004' },
      note: 'by David Baszucki and Erik Cassel',
      source: 'wikipedia-roblox',
    },
    {
      label: 'Platform launched',
      value: { kind: 'date', date: '2006' },
      source: 'katc-roblox-lawsuit',
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
      source: 'nasdaq-roblox-quarter',
    },
    {
      label: 'Sued by Louisiana',
      value: { kind: 'date', date: '2025-08-14' },
      note: 'in the state’s 21st Judicial District Court',
      source: 'consumeraffairs-roblox-lawsuit',
    },
    {
      label: 'Louisiana’s claim',
      value: {
        kind: 'text',
        text: 'That it lacks basic safeguards for children and hides the dangers; by the attorney general’s account the first such suit by a state',
      },
      note: 'an allegation, not a finding',
      source: 'wbrz-lawsuit',
    },
    {
      label: 'Roblox’s reply',
      value: {
        kind: 'text',
        text: 'It disputes the claim: it says that it would never put users at risk on purpose and that it watches the platform day and night',
      },
      asOf: '2025-08-15',
      source: 'wbrz-roblox-reply',
    },
    {
      label: 'Stock',
      value: { kind: 'text', text: 'New York Stock Exchange, RBLX' },
      source: 'nasdaq-roblox-quarter',
    },
  ],
  story: {
    statements: [
      {
        text: 'It appears only in a link to another report: Louisiana has taken it to court over child safety.',
        source: 'wbrz-lawsuit',
      },
    ],
    matters: { text: 'Louisiana sued it the day before the summit.', source: 'wbrz-lawsuit' },
  },
  relations: [
    { label: 'Sued by', to: 'louisiana', source: 'wbrz-lawsuit' },
    { label: 'Company in', to: 'united-states', source: 'sec-roblox' },
  ],
  later: [
    {
      text: 'Texas and Florida have gone to court against it over child safety as well.',
      asOf: '2025-12-24',
      source: 'mondaq-roblox-states',
    },
  ],
} as const satisfies OrganizationInput;
