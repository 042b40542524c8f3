import type { PersonInput } from '../../../components/story/schema.ts';

export const volodymyrZelensky = {
  kind: 'person',
  id: 'volodymyr-zelensky',
  name: 'Volodymyr Zelensky',
  description:
    'President of Ukraine since 2019, formerly a comedian and television producer, leading the country through Russia’s invasion.',
  role: {
    text: '6th President of Ukraine (since 20 May 2019)',
    asOf: '2025-08-15',
    source: 'factbook-ukraine',
  },
  picture: { kind: 'monogram', letters: 'VZ', country: 'ua' },
  facts: [
    { label: 'Born', value: { kind: 'date', date: '1978-01-25' }, source: 'wikipedia-volodymyr-zelensky' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Kryvyi Rih, Ukrainian SSR (today Ukraine)' },
      source: 'wikipedia-volodymyr-zelensky',
    },
    {
      label: 'Predecessor',
      value: { kind: 'text', text: 'Petro Poroshenko' },
      source: 'wikipedia-volodymyr-zelensky',
    },
    {
      label: 'Elected',
      value: { kind: 'date', date: '2019-04-21' },
      note: 'in the run-off',
      source: 'factbook-ukraine',
    },
    {
      label: 'Vote in the run-off',
      value: { kind: 'quantity', amount: 73.2, unit: 'percent', of: 'of votes' },
      source: 'wikipedia-volodymyr-zelensky',
    },
    {
      label: 'Party',
      value: { kind: 'text', text: 'Independent; elected with Servant of the People' },
      source: 'wikipedia-volodymyr-zelensky',
    },
    {
      label: 'Education',
      value: {
        kind: 'text',
        text: 'Law degree, Kryvyi Rih Institute of Economics (part of Kyiv National Economic University)',
      },
      source: 'wikipedia-volodymyr-zelensky',
    },
    {
      label: 'Before politics',
      value: {
        kind: 'text',
        text: 'Actor and comedian; co-founder of the studio Kvartal 95; star of the series Servant of the People (2015–2019)',
      },
      source: 'wikipedia-volodymyr-zelensky',
    },
    {
      label: 'Spelling',
      value: {
        kind: 'text',
        text: 'Zelenskyy in his passport and at his office; both spellings name the same man',
      },
      source: 'wikipedia-volodymyr-zelensky',
    },
  ],
  story: {
    statements: [
      'While Trump is on his way, he asks him to move Russia to end the invasion, says that Russia has to take the steps, and that Ukraine relies on America.',
      'He is not invited to Anchorage; a later meeting of three is held out to him.',
    ],
    matters: 'His country’s war and land are discussed without him.',
  },
  relations: [
    { label: 'President of', to: 'ukraine' },
    { label: 'Appeals to', to: 'donald-trump' },
    { label: 'At war with', to: 'vladimir-putin' },
    { label: 'Defends his country against', to: 'russia' },
    { label: 'Counts on', to: 'united-states' },
  ],
  later: [
    {
      text: 'He was still president in January 2026.',
      asOf: '2026-01',
      source: 'factbook-ukraine',
    },
  ],
} as const satisfies PersonInput;
