import type { PersonInput } from '../../../components/story/schema.ts';

export const steveWitkoff = {
  kind: 'person',
  id: 'steve-witkoff',
  name: 'Steve Witkoff',
  description: 'US special envoy for peace missions and the Middle East.',
  checked: '2026-02',
  role: {
    text: 'US Special Envoy for Peace Missions (since 3 July 2025) and to the Middle East',
    asOf: '2025-08-15',
    source: 'wikipedia-steve-witkoff',
  },
  picture: { kind: 'monogram', letters: 'SW', country: 'us' },
  facts: [
    { label: 'Born', value: { kind: 'birth', date: '1957-03-15' }, source: 'wikipedia-steve-witkoff' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'The Bronx, New York City, United States' },
      source: 'wikipedia-steve-witkoff',
    },
    {
      label: 'Before politics',
      value: {
        kind: 'text',
        text: 'Property developer in New York, head of the Witkoff Group; known to Trump for decades',
      },
      source: 'unherd-witkoff',
    },
  ],
  story: {
    statements: [
      {
        text: 'He and Rubio sit beside Trump as the talks begin.',
        source: 'ap-summit-begins',
      },
    ],
    matters: { text: 'He sat beside Trump at the talks.', source: 'ap-summit-begins' },
  },
  relations: [
    { label: 'Serves under', to: 'donald-trump', source: 'wikipedia-steve-witkoff' },
    { label: 'Negotiates with', to: 'vladimir-putin', source: 'pbs-kremlin-talks' },
    { label: 'Counterpart of', to: 'yury-ushakov', source: 'spectator-ushakov' },
    { label: 'Also beside Trump', to: 'marco-rubio', source: 'ap-summit-begins' },
  ],
  later: [
    {
      text: 'Recordings of a conversation between him and Yury Ushakov about a peace plan leaked.',
      asOf: '2025-11',
      source: 'spectator-ushakov',
    },
    {
      text: 'He and Jared Kushner met Putin in Moscow, without a breakthrough.',
      asOf: '2025-12-02',
      source: 'pbs-kremlin-talks',
    },
    {
      text: 'He announced in Abu Dhabi that Russia and Ukraine would release 157 prisoners of war each.',
      asOf: '2026-02-05',
      source: 'turkiye-today-abu-dhabi',
    },
    {
      text: 'A third round of talks ended in Geneva after two days; he spoke of “meaningful progress”, the Russian side of “difficult, but businesslike” talks.',
      asOf: '2026-02-18',
      source: 'abc-geneva-talks',
    },
  ],
} as const satisfies PersonInput;
