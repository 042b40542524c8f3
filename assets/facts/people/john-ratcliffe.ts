import type { PersonInput } from '../../../components/story/schema.ts';

export const johnRatcliffe = {
  kind: 'person',
  id: 'john-ratcliffe',
  name: 'John Ratcliffe',
  description:
    'Director of the CIA, earlier Director of National Intelligence and a Republican congressman from Texas.',
  role: {
    text: 'Director of the CIA (since 23 January 2025)',
    asOf: '2025-08-15',
    source: 'wikipedia-john-ratcliffe',
  },
  picture: { kind: 'monogram', letters: 'JR', country: 'us' },
  facts: [
    { label: 'Born', value: { kind: 'date', date: '1965-10-20' }, source: 'wikipedia-john-ratcliffe' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Mount Prospect, Illinois, United States' },
      source: 'wikipedia-john-ratcliffe',
    },
    {
      label: 'Predecessor',
      value: { kind: 'text', text: 'William (Bill) Burns' },
      source: 'wikipedia-john-ratcliffe',
    },
    { label: 'Party', value: { kind: 'text', text: 'Republican' }, source: 'wikipedia-john-ratcliffe' },
    {
      label: 'Earlier offices',
      value: {
        kind: 'text',
        text: 'Director of National Intelligence, 26 May 2020 – 20 January 2021; US Representative for Texas’s 4th district, 2015–2020; mayor of Heath, Texas, 2004–2012',
      },
      source: 'wikipedia-john-ratcliffe',
    },
    {
      label: 'Education',
      value: { kind: 'text', text: 'B.A., University of Notre Dame; J.D., Southern Methodist University' },
      differs: 'Sources date his B.A. to 1986 or to 1987.',
      source: 'wikipedia-john-ratcliffe',
    },
  ],
  story: {
    statements: ['He is in the US delegation as head of the CIA.'],
    matters:
      'He brings what US intelligence knows of the war to the delegation; he was not at the opening talks.',
  },
  relations: [
    { label: 'Director of', to: 'cia' },
    { label: 'Serves under', to: 'donald-trump' },
    { label: 'Intelligence chief of', to: 'united-states' },
  ],
  later: [],
} as const satisfies PersonInput;
