import type { OrganizationInput } from '../../../components/story/schema.ts';

export const roblox = {
  kind: 'organization',
  organizationType: 'company',
  id: 'roblox',
  name: 'Roblox',
  description: 'US company with an online games platform that many children use.',
  checked: '2026-04',
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
  ],
  story: {
    statements: [
      {
        text: 'A report on the summit names it only in a link: Louisiana has taken it to court over child safety.',
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
      text: 'Kentucky sued it over child safety as well; other states followed.',
      asOf: '2025-10-07',
      source: 'wkms-roblox-kentucky',
    },
    {
      text: 'Nearly 80 lawsuits against it in federal courts were joined before one judge in San Francisco; Roblox denies the accusations.',
      asOf: '2025-12-12',
      source: 'reuters-roblox-joined',
    },
    {
      text: 'It settled with Nevada for more than 12 million dollars and promised to check the age of all users.',
      asOf: '2026-04-15',
      source: 'arabian-post-roblox-nevada',
    },
  ],
} as const satisfies OrganizationInput;
