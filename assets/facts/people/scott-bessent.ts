import type { PersonInput } from '../../../components/story/schema.ts';

export const scottBessent = {
  kind: 'person',
  id: 'scott-bessent',
  name: 'Scott Bessent',
  description: 'US Treasury Secretary since January 2025.',
  checked: '2025-10',
  role: {
    text: '79th US Secretary of the Treasury (since 28 January 2025)',
    asOf: '2025-08-15',
    source: 'accounting-today-bessent',
  },
  picture: { kind: 'monogram', letters: 'SB', country: 'us' },
  facts: [
    { label: 'Born', value: { kind: 'birth', date: '1962-08-21' }, source: 'wikipedia-scott-bessent' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Conway, South Carolina, United States' },
      source: 'wikipedia-scott-bessent',
    },
    { label: 'Party', value: { kind: 'text', text: 'Republican' }, source: 'wikipedia-scott-bessent' },
    {
      label: 'Before politics',
      value: {
        kind: 'text',
        text: 'Chief investment officer of Soros Fund Management, 2011–2015; founder of the hedge fund Key Square, 2015',
      },
      source: 'ballotpedia-scott-bessent',
    },
  ],
  story: {
    statements: [
      {
        text: 'Sanctions, which his department enforces, are part of the economic consequences with which Trump threatens Russia.',
        source: 'export-compliance-daily-sanctions',
      },
      {
        text: 'He is in the US delegation as Treasury Secretary.',
        source: 'european-pravda-delegation',
      },
    ],
    matters: {
      text: 'In Trump’s delegation; his department runs US sanctions on Russia.',
      source: 'export-compliance-daily-sanctions',
    },
  },
  relations: [
    { label: 'Serves under', to: 'donald-trump', source: 'ballotpedia-scott-bessent' },
    { label: 'Treasury Secretary of', to: 'united-states', source: 'accounting-today-bessent' },
    { label: 'Cabinet colleague of', to: 'howard-lutnick', source: 'european-pravda-delegation' },
    { label: 'Oversees sanctions on', to: 'russia', source: 'export-compliance-daily-sanctions' },
  ],
  later: [
    {
      text: 'His department put sanctions on the Russian oil companies Rosneft and Lukoil.',
      asOf: '2025-10-22',
      source: 'reuters-oil-sanctions',
    },
  ],
} as const satisfies PersonInput;
