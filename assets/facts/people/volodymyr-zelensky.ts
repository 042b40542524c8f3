import type { PersonInput } from '../../../components/story/schema.ts';

export const volodymyrZelensky = {
  kind: 'person',
  id: 'volodymyr-zelensky',
  name: 'Volodymyr Zelensky',
  description: 'President of Ukraine since 2019.',
  checked: '2026-06',
  role: {
    text: 'President of Ukraine (since 20 May 2019)',
    asOf: '2025-08-15',
    source: 'afp-zelensky-comedian',
  },
  picture: { kind: 'monogram', letters: 'VZ', country: 'ua' },
  facts: [
    { label: 'Born', value: { kind: 'birth', date: '1978-01-25' }, source: 'infoplease-zelensky' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Kryvyi Rih, Soviet Union (now Ukraine)' },
      source: 'infoplease-zelensky',
    },
    {
      label: 'Term of office',
      value: {
        kind: 'text',
        text: 'Five years, to 20 May 2024; under martial law elections are postponed and the president stays in office',
      },
      asOf: '2025-08-15',
      source: 'osw-zelensky-term',
    },
    {
      label: 'Election of 2019',
      value: { kind: 'quantity', amount: 73.2, unit: 'percent', of: 'of votes' },
      note: 'in the run-off on 21 April 2019',
      source: 'interfax-ukraine-election-2019',
    },
    {
      label: 'Spelling',
      value: {
        kind: 'text',
        text: 'Zelenskyy in his passport and at his office; both spellings name the same man',
      },
      source: 'hromadske-spelling',
    },
    {
      label: 'Before politics',
      value: {
        kind: 'text',
        text: 'Comedian; head of the production company Kvartal 95; star of the series Servant of the People from 2015',
      },
      source: 'infoplease-zelensky',
    },
  ],
  story: {
    statements: [
      {
        text: 'Hours before the talks he writes that it is time to end the war, that Russia has to take the steps, and that Ukraine counts on America.',
        source: 'politico-counting-on-america',
      },
      {
        text: 'He is not invited to Anchorage; Trump hopes for direct talks with him soon afterward.',
        source: 'la-times-en-route',
      },
      {
        text: 'He refuses to give up Donetsk and Luhansk.',
        source: 'bluewin-territory',
      },
    ],
    matters: {
      text: 'His country’s war and land were discussed without him; no agreement came of it.',
      source: 'ap-takeaways',
    },
  },
  relations: [
    { label: 'President of', to: 'ukraine', source: 'afp-zelensky-comedian' },
    { label: 'Appeals to', to: 'donald-trump', source: 'politico-counting-on-america' },
    { label: 'Counts on', to: 'united-states', source: 'politico-counting-on-america' },
  ],
  later: [
    {
      text: 'He said that Ukraine could hold elections within 60 to 90 days if the US and Europe help to keep the vote safe.',
      asOf: '2025-12-09',
      source: 'babel-wartime-elections',
    },
    {
      text: 'In an open letter Zelensky proposed a meeting and a full ceasefire; Putin rejected both.',
      asOf: '2026-06-05',
      source: 'headlines-orbit-open-letter',
    },
  ],
} as const satisfies PersonInput;
