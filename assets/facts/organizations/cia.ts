import type { OrganizationInput } from '../../../components/story/schema.ts';

export const cia = {
  kind: 'organization',
  organizationType: 'intelligence-agency',
  id: 'cia',
  name: 'Central Intelligence Agency',
  description: 'Foreign-intelligence service of the United States.',
  checked: '2026-02',
  role: {
    text: 'Foreign-intelligence service of the United States; director John Ratcliffe, deputy Michael Ellis',
    asOf: '2025-08-15',
    source: 'washington-post-cia-deputy',
  },
  picture: { kind: 'emblem', emblem: 'intelligence', country: 'us' },
  facts: [
    {
      label: 'Founded',
      value: { kind: 'date', date: '1947-09-18' },
      note: 'under the National Security Act of 26 July 1947',
      source: 'cia-history',
    },
    {
      label: 'Headquarters',
      value: { kind: 'text', text: 'George Bush Center for Intelligence, Langley (McLean), Virginia' },
      source: 'wikipedia-cia',
    },
    {
      label: 'No police powers',
      value: { kind: 'text', text: 'It may do no police or law-enforcement work' },
      source: 'us-code-cia',
    },
  ],
  story: {
    statements: [
      {
        text: 'Its director travels with the delegation, but does not sit in the opening talks.',
        source: 'bloomberg-three-on-three',
      },
    ],
    matters: { text: 'Its director flew to Alaska with Trump.', source: 'bloomberg-three-on-three' },
  },
  relations: [
    { label: 'Led by', to: 'john-ratcliffe', source: 'washington-post-cia-deputy' },
    { label: 'Agency of', to: 'united-states', source: 'us-code-cia' },
  ],
  later: [
    {
      text: 'It closed its public World Factbook.',
      asOf: '2026-02',
      source: 'npr-world-factbook',
    },
  ],
} as const satisfies OrganizationInput;
