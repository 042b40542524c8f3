import type { PersonInput } from '../../../components/story/schema.ts';

export const donaldTrump = {
  kind: 'person',
  id: 'donald-trump',
  name: 'Donald Trump',
  description: 'President of the United States since January 2025, as from 2017 to 2021.',
  role: {
    text: '47th President of the United States (since 20 January 2025)',
    asOf: '2025-08-15',
    source: 'newser-trump-sworn-in',
  },
  picture: { kind: 'monogram', letters: 'DT', country: 'us' },
  facts: [
    { label: 'Born', value: { kind: 'birth', date: '1946-06-14' }, source: 'white-house-historical-trump' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Queens, New York City, United States' },
      source: 'white-house-historical-trump',
    },
    {
      label: 'Earlier offices',
      value: { kind: 'text', text: '45th President of the United States' },
      note: '20 January 2017 – 20 January 2021',
      source: 'britannica-donald-trump',
    },
    { label: 'Predecessor', value: { kind: 'text', text: 'Joe Biden' }, source: 'newser-trump-sworn-in' },
    {
      label: 'Party',
      value: { kind: 'text', text: 'Republican' },
      source: 'national-archives-election-2024',
    },
    {
      label: 'Vice President',
      value: { kind: 'text', text: 'JD Vance' },
      note: 'since 20 January 2025',
      asOf: '2025-08-15',
      source: 'newser-trump-sworn-in',
    },
    {
      label: 'Election of 2024',
      value: { kind: 'quantity', amount: 312, unit: 'count', of: 'electoral votes' },
      note: 'to 226 for Kamala Harris, on 5 November 2024',
      source: 'national-archives-election-2024',
    },
    {
      label: 'Education',
      value: { kind: 'text', text: 'B.S. in economics, University of Pennsylvania (Wharton School), 1968' },
      source: 'britannica-donald-trump',
    },
    {
      label: 'Before politics',
      value: {
        kind: 'text',
        text: 'Head of the family property firm, the Trump Organization; host of the television show The Apprentice from 2004',
      },
      source: 'white-house-historical-trump',
    },
  ],
  story: {
    statements: [
      {
        text: 'He announced the summit and hosts it; by the White House’s account it was Putin who asked for the meeting.',
        source: 'unn-putin-request',
      },
      {
        text: 'He flies to Alaska to see Vladimir Putin and says that he is not there to bargain in Ukraine’s name but to get Putin to negotiate.',
        source: 'ukrainska-pravda-territory',
      },
      {
        text: 'He tells reporters on the plane that territory swaps will come up, that Ukraine alone decides on them, and that Russia faces heavy economic penalties if it does not negotiate seriously.',
        source: 'wion-economically-severe',
      },
      {
        text: 'He calls it a meeting to sound Putin out, and says he will probably know within two minutes whether a deal is possible.',
        source: 'daily-beast-feel-out',
      },
      {
        text: 'He says that a second meeting, with Zelensky as well, would be more important.',
        source: 'liga-second-meeting',
      },
    ],
    matters: { text: 'He hosts the talks with Putin.', source: 'unn-putin-request' },
  },
  relations: [
    { label: 'Meets', to: 'vladimir-putin', source: 'ap-summit-begins' },
    { label: 'President of', to: 'united-states', source: 'newser-trump-sworn-in' },
    { label: 'Hopes to meet', to: 'volodymyr-zelensky', source: 'liga-second-meeting' },
    { label: 'Appointed', to: 'marco-rubio', source: 'ap-rubio-sworn-in' },
    { label: 'Appointed', to: 'scott-bessent', source: 'ballotpedia-scott-bessent' },
    { label: 'Appointed', to: 'howard-lutnick', source: 'newser-lutnick' },
    { label: 'Appointed', to: 'john-ratcliffe', source: 'joongang-ratcliffe' },
    { label: 'Travels on', to: 'air-force-one', source: 'la-times-en-route' },
    { label: 'Hosts the summit in', to: 'alaska', source: 'ap-summit-begins' },
    { label: 'Put tariffs on', to: 'india', source: 'executive-order-14329' },
  ],
  later: [
    {
      text: 'He signed the order that lifted the extra 25% duty on India over Russian oil.',
      asOf: '2026-02-06',
      source: 'white-house-duty-lifted',
    },
  ],
} as const satisfies PersonInput;
