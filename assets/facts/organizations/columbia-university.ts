import type { OrganizationInput } from '../../../components/story/schema.ts';

export const columbiaUniversity = {
  kind: 'organization',
  organizationType: 'university',
  id: 'columbia-university',
  name: 'Columbia University',
  description: 'Private university in New York City.',
  checked: '2026-01',
  role: {
    text: 'Private Ivy League university in New York City; acting president Claire Shipman (since 28 March 2025)',
    asOf: '2025-08-15',
    source: 'cbs-columbia-president',
  },
  picture: { kind: 'emblem', emblem: 'university', country: 'us' },
  facts: [
    {
      label: 'Founded',
      value: { kind: 'date', date: '1754' },
      note: 'by a charter of King George II',
      source: 'columbia-history',
    },
    {
      label: 'Campus',
      value: { kind: 'text', text: 'Morningside Heights, Manhattan, New York City' },
      source: 'columbia-history',
    },
  ],
  story: {
    statements: [
      {
        text: 'Named as the university of the economist Jeffrey D. Sachs.',
        source: 'indian-express-sachs',
      },
    ],
    matters: {
      text: 'The economist Jeffrey Sachs, who advised India, teaches there.',
      source: 'indian-express-sachs',
    },
  },
  relations: [
    { label: 'Employs', to: 'jeffrey-sachs', source: 'indian-express-sachs' },
    { label: 'In', to: 'united-states', source: 'columbia-history' },
  ],
  later: [
    {
      text: 'Jennifer Mnookin was named its president from 1 July 2026.',
      asOf: '2026-01-25',
      until: '2026-07-01',
      source: 'columbia-mnookin',
    },
  ],
} as const satisfies OrganizationInput;
