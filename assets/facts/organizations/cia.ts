import type { OrganizationInput } from '../../../components/story/schema.ts';

export const cia = {
  kind: 'organization',
  organizationType: 'intelligence-agency',
  id: 'cia',
  name: 'Central Intelligence Agency',
  description: 'Foreign-intelligence agency of the US government, based at Langley, Virginia.',
  role: {
    text: 'US foreign-intelligence service; director John Ratcliffe (since 23 January 2025)',
    asOf: '2025-08-15',
    source: 'wikipedia-cia',
  },
  picture: { kind: 'emblem', emblem: 'intelligence', country: 'us' },
  facts: [
    {
      label: 'Founded',
      value: { kind: 'date', date: '1947-09-18' },
      note: 'under the National Security Act of 26 July 1947',
      source: 'wikipedia-cia',
    },
    {
      label: 'Headquarters',
      value: { kind: 'text', text: 'George Bush Center for Intelligence, Langley (McLean), Virginia' },
      source: 'wikipedia-cia',
    },
    {
      label: 'Coordinates',
      value: { kind: 'coordinates', latitude: 38.95194, longitude: -77.14611 },
      source: 'wikipedia-cia',
    },
    {
      label: 'Deputy director',
      value: { kind: 'text', text: 'Michael Ellis' },
      asOf: '2025-08-15',
      source: 'wikipedia-john-ratcliffe',
    },
    {
      label: 'Staff',
      value: { kind: 'quantity', amount: 21_575, unit: 'people' },
      note: 'estimate; the number is classified',
      asOf: '2013',
      source: 'wikipedia-cia',
    },
    {
      label: 'Forerunners',
      value: {
        kind: 'text',
        text: 'Office of Strategic Services (Second World War) and Central Intelligence Group',
      },
      source: 'wikipedia-cia',
    },
    {
      label: 'No police powers',
      value: { kind: 'text', text: 'It may do no police or law-enforcement work' },
      source: 'wikipedia-cia',
    },
  ],
  story: {
    statements: ['Its director is a member of Trump’s delegation.'],
    matters: 'Its director travels with the delegation, but does not sit in the opening talks.',
  },
  relations: [
    { label: 'Led by', to: 'john-ratcliffe' },
    { label: 'Agency of', to: 'united-states' },
  ],
  later: [
    {
      text: 'It closed its public World Factbook in February 2026.',
      asOf: '2026-02',
      source: 'factbook-united-states',
    },
  ],
} as const satisfies OrganizationInput;
