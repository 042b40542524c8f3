import type { PersonInput } from '../../../components/story/schema.ts';

export const howardLutnick = {
  kind: 'person',
  id: 'howard-lutnick',
  name: 'Howard Lutnick',
  description:
    'US Commerce Secretary, for decades head of the brokerage Cantor Fitzgerald, and a champion of tariffs.',
  role: {
    text: '41st US Secretary of Commerce (since 21 February 2025)',
    asOf: '2025-08-15',
    source: 'wikipedia-howard-lutnick',
  },
  picture: { kind: 'monogram', letters: 'HL', country: 'us' },
  facts: [
    { label: 'Born', value: { kind: 'date', date: '1961-07-14' }, source: 'wikipedia-howard-lutnick' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Long Island, New York, United States' },
      note: 'grew up in Jericho',
      source: 'miller-center-howard-lutnick',
    },
    {
      label: 'Predecessor',
      value: { kind: 'text', text: 'Gina Raimondo' },
      source: 'wikipedia-howard-lutnick',
    },
    {
      label: 'Senate vote',
      value: { kind: 'quantity', amount: 51, unit: 'count', of: 'votes to 45' },
      note: 'on 18 February 2025',
      source: 'ballotpedia-howard-lutnick',
    },
    {
      label: 'Party',
      value: { kind: 'text', text: 'Republican' },
      note: 'since 2016; earlier Democratic',
      source: 'wikipedia-howard-lutnick',
    },
    {
      label: 'Education',
      value: { kind: 'text', text: 'B.A. in economics, Haverford College, 1983' },
      source: 'wikipedia-howard-lutnick',
    },
    {
      label: 'Before office',
      value: {
        kind: 'text',
        text: 'Joined Cantor Fitzgerald in 1983; its president and chief executive from about 1990, chairman from 1996',
      },
      differs: 'Wikipedia makes him president and chief executive in 1990, the Miller Center in 1991.',
      source: 'wikipedia-howard-lutnick',
    },
    {
      label: '11 September 2001',
      value: { kind: 'quantity', amount: 658, unit: 'count', of: 'Cantor Fitzgerald employees killed' },
      note: 'his brother Gary among them',
      source: 'wikipedia-howard-lutnick',
    },
  ],
  story: {
    statements: ['He is in the US delegation as Commerce Secretary.'],
    matters: 'Trade offers and tariffs are among what Washington can promise or threaten.',
  },
  relations: [
    { label: 'Serves under', to: 'donald-trump' },
    { label: 'Commerce Secretary of', to: 'united-states' },
    { label: 'Cabinet colleague of', to: 'scott-bessent' },
    { label: 'Handles tariffs on', to: 'india' },
  ],
  later: [],
} as const satisfies PersonInput;
