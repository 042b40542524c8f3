import type { OrganizationInput } from '../../../components/story/schema.ts';

export const columbiaUniversity = {
  kind: 'organization',
  organizationType: 'university',
  id: 'columbia-university',
  name: 'Columbia University',
  description:
    'Private research university in Manhattan, founded in 1754; employer of the economist Jeffrey Sachs.',
  role: {
    text: 'Private Ivy League university in New York City; acting president Claire Shipman (since March 2025)',
    asOf: '2025-08-15',
    source: 'wikipedia-columbia-university',
  },
  picture: { kind: 'emblem', emblem: 'university', country: 'us' },
  facts: [
    {
      label: 'Founded',
      value: { kind: 'date', date: '1754-05-25' },
      note: 'as King’s College',
      source: 'wikipedia-columbia-university',
    },
    {
      label: 'Name',
      value: { kind: 'text', text: 'Columbia College from 1784, Columbia University from 1896' },
      source: 'wikipedia-columbia-university',
    },
    {
      label: 'Place',
      value: { kind: 'text', text: 'Morningside Heights, Manhattan, New York City' },
      source: 'wikipedia-columbia-university',
    },
    {
      label: 'Coordinates',
      value: { kind: 'coordinates', latitude: 40.8075, longitude: -73.96194 },
      source: 'wikipedia-columbia-university',
    },
    {
      label: 'Students',
      value: { kind: 'quantity', amount: 34_782, unit: 'people' },
      note: 'autumn',
      asOf: '2022',
      source: 'wikipedia-columbia-university',
    },
    {
      label: 'Rank by age',
      value: { kind: 'text', text: 'Oldest college in the state of New York, fifth-oldest in the US' },
      source: 'wikipedia-columbia-university',
    },
  ],
  story: {
    statements: ['Named as the university of the economist Jeffrey D. Sachs.'],
    matters: 'Says where the story’s outside voice comes from.',
  },
  relations: [
    { label: 'Employs', to: 'jeffrey-sachs' },
    { label: 'In', to: 'united-states' },
  ],
  later: [
    {
      text: 'On 25 January 2026 Jennifer Mnookin was named its next president, from 1 July 2026.',
      asOf: '2026-01-25',
      source: 'university-herald-mnookin',
    },
  ],
} as const satisfies OrganizationInput;
