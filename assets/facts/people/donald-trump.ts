import type { PersonInput } from '../../../components/story/schema.ts';

export const donaldTrump = {
  kind: 'person',
  id: 'donald-trump',
  name: 'Donald Trump',
  description: 'President of the United States, 2017–2021 and since January 2025.',
  checked: '2026-07',
  role: {
    text: '47th President of the United States (since 20 January 2025)',
    asOf: '2025-08-15',
    source: 'newser-trump-sworn-in',
  },
  picture: { kind: 'monogram', letters: 'DT', country: 'us' },
  facts: [
    { label: 'Born', value: { kind: 'birth', date: '1946-06-14' }, source: 'white-house-historical-trump' },
    {
      label: 'Election of 2024',
      value: { kind: 'quantity', amount: 312, unit: 'count', of: 'electoral votes' },
      note: 'to 226 for Kamala Harris, on 5 November 2024',
      source: 'national-archives-election-2024',
    },
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
      label: 'Birthplace',
      value: { kind: 'text', text: 'Queens, New York City, United States' },
      source: 'white-house-historical-trump',
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
    matters: { text: 'He received Putin; they announced no agreement.', source: 'ap-takeaways' },
  },
  relations: [
    { label: 'Meets', to: 'vladimir-putin', source: 'ap-summit-begins' },
    { label: 'President of', to: 'united-states', source: 'newser-trump-sworn-in' },
    { label: 'Hopes to meet', to: 'volodymyr-zelensky', source: 'liga-second-meeting' },
    { label: 'Appointed', to: 'marco-rubio', source: 'ap-rubio-sworn-in' },
    { label: 'Appointed', to: 'scott-bessent', source: 'ballotpedia-scott-bessent' },
    { label: 'Appointed', to: 'howard-lutnick', source: 'newser-lutnick' },
    { label: 'Appointed', to: 'john-ratcliffe', source: 'joongang-ratcliffe' },
    { label: 'Sent to the talks', to: 'steve-witkoff', source: 'ap-summit-begins' },
    { label: 'Travels on', to: 'air-force-one', source: 'la-times-en-route' },
    { label: 'Hosts the summit in', to: 'alaska', source: 'ap-summit-begins' },
    { label: 'Put tariffs on', to: 'india', source: 'executive-order-14329' },
  ],
  later: [
    {
      text: 'He called off a second summit, planned for Budapest, and his Treasury put sanctions on the Russian oil companies Rosneft and Lukoil.',
      asOf: '2025-10-22',
      source: 'reuters-oil-sanctions',
    },
    {
      text: 'A 28-point US peace plan had leaked; the US and Ukraine revised it in Geneva.',
      asOf: '2025-11-23',
      source: 'hindustan-times-geneva',
    },
    {
      text: 'With his envoy Steve Witkoff as mediator, Russia and Ukraine agreed in Abu Dhabi to release 157 prisoners of war each.',
      asOf: '2026-02-05',
      source: 'turkiye-today-abu-dhabi',
    },
    {
      text: 'The US Supreme Court had ruled that the law behind many of Trump’s duties does not allow tariffs; a general duty of 10% replaced them, at first for 150 days.',
      asOf: '2026-02-24',
      source: 'sme-times-general-duty',
    },
  ],
} as const satisfies PersonInput;
