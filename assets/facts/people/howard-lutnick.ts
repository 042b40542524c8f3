import type { PersonInput } from '../../../components/story/schema.ts';

export const howardLutnick = {
  kind: 'person',
  id: 'howard-lutnick',
  name: 'Howard Lutnick',
  description: 'US Commerce Secretary since February 2025.',
  checked: '2026-02',
  role: {
    text: '41st US Secretary of Commerce (since 21 February 2025)',
    asOf: '2025-08-15',
    source: 'commerce-department-lutnick',
  },
  picture: { kind: 'monogram', letters: 'HL', country: 'us' },
  facts: [
    { label: 'Born', value: { kind: 'birth', date: '1961-07-14' }, source: 'miller-center-howard-lutnick' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Long Island, New York, United States' },
      note: 'grew up in Jericho',
      source: 'miller-center-howard-lutnick',
    },
    {
      label: 'Party',
      value: { kind: 'text', text: 'Republican' },
      note: 'since 2016; earlier Democratic',
      source: 'wikipedia-howard-lutnick',
    },
    {
      label: 'Before politics',
      value: {
        kind: 'text',
        text: 'Joined Cantor Fitzgerald in 1983; its president and chief executive from 1991, chairman from 1996',
      },
      differs: 'Other accounts make him president and chief executive in 1990.',
      source: 'miller-center-howard-lutnick',
    },
    {
      label: '11 September 2001',
      value: { kind: 'quantity', amount: 658, unit: 'count', of: 'Cantor Fitzgerald employees killed' },
      note: 'his brother Gary among them',
      source: 'miller-center-howard-lutnick',
    },
  ],
  story: {
    statements: [
      {
        text: 'He has a leading part in Trump’s tariffs, which also serve to press buyers of Russian oil.',
        source: 'executive-order-14329',
      },
      {
        text: 'He is in the US delegation as Commerce Secretary.',
        source: 'european-pravda-delegation',
      },
    ],
    matters: {
      text: 'In Trump’s delegation; he has a leading part in the tariffs.',
      source: 'executive-order-14329',
    },
  },
  relations: [
    { label: 'Serves under', to: 'donald-trump', source: 'newser-lutnick' },
    { label: 'Commerce Secretary of', to: 'united-states', source: 'commerce-department-lutnick' },
    { label: 'Cabinet colleague of', to: 'scott-bessent', source: 'european-pravda-delegation' },
    { label: 'Handles tariffs on', to: 'india', source: 'executive-order-14329' },
  ],
  later: [
    {
      text: 'Members of Congress of both parties called on him to resign over contacts with Jeffrey Epstein that newly released files describe.',
      asOf: '2026-02-09',
      source: 'new-republic-lutnick',
    },
  ],
} as const satisfies PersonInput;
