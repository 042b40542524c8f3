import type { PersonInput } from '../../../components/story/schema.ts';

export const johnRatcliffe = {
  kind: 'person',
  id: 'john-ratcliffe',
  name: 'John Ratcliffe',
  description: 'Director of the CIA since January 2025.',
  checked: '2026-05',
  role: {
    text: 'Director of the CIA (since 23 January 2025)',
    asOf: '2025-08-15',
    source: 'npr-ratcliffe',
  },
  picture: { kind: 'monogram', letters: 'JR', country: 'us' },
  facts: [
    { label: 'Born', value: { kind: 'birth', date: '1965-10-20' }, source: 'wikipedia-john-ratcliffe' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Mount Prospect, Illinois, United States' },
      source: 'daily-herald-ratcliffe',
    },
    { label: 'Party', value: { kind: 'text', text: 'Republican' }, source: 'daily-herald-ratcliffe' },
    {
      label: 'Earlier offices',
      value: {
        kind: 'text',
        text: 'Director of National Intelligence, 2020–2021; US Representative for Texas’s 4th district, 2015–2020',
      },
      source: 'joongang-ratcliffe',
    },
  ],
  story: {
    statements: [
      {
        text: 'He is in the US delegation as head of the CIA; at the opening talks only Rubio and Witkoff sit with Trump.',
        source: 'ap-summit-begins',
      },
    ],
    matters: {
      text: 'He was in Alaska with Trump, but not at the opening talks.',
      source: 'ap-summit-begins',
    },
  },
  relations: [
    { label: 'Director of', to: 'cia', source: 'npr-ratcliffe' },
    { label: 'Serves under', to: 'donald-trump', source: 'npr-ratcliffe' },
  ],
  later: [
    {
      text: 'He met Venezuela’s acting president in Caracas, nearly two weeks after US forces had captured President Nicolás Maduro.',
      asOf: '2026-01-15',
      source: 'ap-ratcliffe-caracas',
    },
  ],
} as const satisfies PersonInput;
