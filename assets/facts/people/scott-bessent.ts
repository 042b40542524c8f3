import type { PersonInput } from '../../../components/story/schema.ts';

export const scottBessent = {
  kind: 'person',
  id: 'scott-bessent',
  name: 'Scott Bessent',
  description:
    'US Treasury Secretary, a former hedge-fund manager who oversees sanctions and public finances.',
  role: {
    text: '79th US Secretary of the Treasury (since 28 January 2025)',
    asOf: '2025-08-15',
    source: 'wikipedia-scott-bessent',
  },
  picture: { kind: 'monogram', letters: 'SB', country: 'us' },
  facts: [
    { label: 'Born', value: { kind: 'date', date: '1962-08-21' }, source: 'wikipedia-scott-bessent' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Conway, South Carolina, United States' },
      source: 'wikipedia-scott-bessent',
    },
    {
      label: 'Predecessor',
      value: { kind: 'text', text: 'Janet Yellen' },
      source: 'wikipedia-scott-bessent',
    },
    { label: 'Party', value: { kind: 'text', text: 'Republican' }, source: 'wikipedia-scott-bessent' },
    {
      label: 'Education',
      value: { kind: 'text', text: 'B.A. in political science, Yale University, 1984' },
      source: 'wikipedia-scott-bessent',
    },
    {
      label: 'Before office',
      value: {
        kind: 'text',
        text: 'Chief investment officer of Soros Fund Management (2011–2015); founder of the hedge fund Key Square, 2015',
      },
      source: 'ballotpedia-scott-bessent',
    },
    {
      label: 'Also',
      value: { kind: 'text', text: 'Acting Commissioner of Internal Revenue' },
      note: 'since 8 August 2025',
      asOf: '2025-08-15',
      source: 'wikipedia-scott-bessent',
    },
  ],
  story: {
    statements: ['He is in the US delegation as Treasury Secretary.'],
    matters: 'He holds the sanctions lever behind Trump’s warning of economic consequences for Russia.',
  },
  relations: [
    { label: 'Serves under', to: 'donald-trump' },
    { label: 'Treasury Secretary of', to: 'united-states' },
    { label: 'Cabinet colleague of', to: 'howard-lutnick' },
    { label: 'Oversees sanctions on', to: 'russia' },
  ],
  later: [
    {
      text: 'From 6 October 2025 Frank Bisignano ran the IRS as its chief executive; Bessent stayed acting commissioner.',
      asOf: '2025-10-06',
      source: 'epoch-times-irs',
    },
  ],
} as const satisfies PersonInput;
