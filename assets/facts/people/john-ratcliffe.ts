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
      label: 'Office',
      value: { kind: 'text', text: 'Director of the CIA' },
      note: 'since 23 January 2025; the 9th with this title, the 25th if Directors of Central Intelligence are counted',
      asOf: '2025-08-15',
      source: 'wikipedia-john-ratcliffe',
    },
    {
      label: 'Predecessor',
      value: { kind: 'text', text: 'William (Bill) Burns' },
      source: 'wikipedia-john-ratcliffe',
    },
    {
      label: 'Senate vote',
      value: { kind: 'quantity', amount: 74, unit: 'count', of: 'votes to 25' },
      note: 'on 23 January 2025',
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
      note: 'not the University of Texas, as some news sites say',
      differs: 'Sources date his B.A. to 1986 or to 1987.',
      source: 'wikipedia-john-ratcliffe',
    },
  ],
  story: {
    statements: ['He is in the US delegation as head of the CIA.'],
    matters: 'His presence brings intelligence on Russia’s war straight to the table.',
  },
  relations: [
    { label: 'Director of', to: 'cia' },
    { label: 'Serves under', to: 'donald-trump' },
    { label: 'Intelligence chief of', to: 'united-states' },
  ],
  later: [],
} as const satisfies PersonInput;
