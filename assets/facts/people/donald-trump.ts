import type { PersonInput } from '../../../components/story/schema.ts';

export const donaldTrump = {
  kind: 'person',
  id: 'donald-trump',
  name: 'Donald Trump',
  description:
    'American politician and businessman; 45th and 47th president of the United States, and the host of the Alaska summit.',
  role: {
    text: '47th President of the United States (since 20 January 2025)',
    asOf: '2025-08-15',
    source: 'legislators-executive',
  },
  picture: { kind: 'monogram', letters: 'DT', country: 'us' },
  facts: [
    { label: 'Born', value: { kind: 'date', date: '1946-06-14' }, source: 'legislators-executive' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Queens, New York City, United States' },
      source: 'wikipedia-donald-trump',
    },
    {
      label: 'Earlier office',
      value: { kind: 'text', text: '45th President of the United States' },
      note: '20 January 2017 – 20 January 2021',
      source: 'legislators-executive',
    },
    { label: 'Predecessor', value: { kind: 'text', text: 'Joe Biden' }, source: 'wikipedia-donald-trump' },
    { label: 'Party', value: { kind: 'text', text: 'Republican' }, source: 'legislators-executive' },
    {
      label: 'Vice President',
      value: { kind: 'text', text: 'JD Vance' },
      note: 'since 20 January 2025',
      asOf: '2025-08-15',
      source: 'legislators-executive',
    },
    {
      label: 'Election of 2024',
      value: { kind: 'quantity', amount: 312, unit: 'count', of: 'electoral votes' },
      note: 'to 226 for Kamala Harris, on 5 November 2024',
      source: 'factbook-united-states',
    },
    {
      label: 'Education',
      value: { kind: 'text', text: 'B.S. in economics, University of Pennsylvania (Wharton School), 1968' },
      source: 'wikipedia-donald-trump',
    },
    {
      label: 'Before politics',
      value: {
        kind: 'text',
        text: 'Head of the family property firm from 1971 (later The Trump Organization); hosted the television show The Apprentice',
      },
      source: 'wikipedia-donald-trump',
    },
  ],
  story: {
    statements: [
      'He flies to Alaska to see Vladimir Putin and says that he is not there to bargain in Ukraine’s name but to get Putin to negotiate.',
      'He tells reporters on the plane that territory swaps will come up, that Ukraine alone decides on them, and that Russia faces heavy economic penalties if nothing is agreed.',
      'He calls it a meeting to sound Putin out, which could be over within minutes, and means to consult Zelensky and European leaders before anything final.',
      'He has not invited Zelensky; a meeting of three could follow later.',
    ],
    matters:
      'He announced the summit and hosts it, at Putin’s request by the White House’s account; what comes next depends on his reading of Putin.',
  },
  relations: [
    { label: 'Meets', to: 'vladimir-putin' },
    { label: 'President of', to: 'united-states' },
    { label: 'Will consult', to: 'volodymyr-zelensky' },
    { label: 'Appointed', to: 'marco-rubio' },
    { label: 'Appointed', to: 'scott-bessent' },
    { label: 'Appointed', to: 'howard-lutnick' },
    { label: 'Appointed', to: 'john-ratcliffe' },
    { label: 'Travels on', to: 'air-force-one' },
    { label: 'Hosts the summit in', to: 'alaska' },
    { label: 'Put tariffs on', to: 'india' },
  ],
  later: [
    {
      text: 'He was still president on 6 February 2026, when he signed the order that lifted the 25% duty on India over Russian oil.',
      asOf: '2026-02-06',
      source: 'white-house-duty-lifted',
    },
  ],
} as const satisfies PersonInput;
