import type { PersonInput } from '../../../components/story/schema.ts';

export const sergeiLavrov = {
  kind: 'person',
  id: 'sergei-lavrov',
  name: 'Sergei Lavrov',
  description: 'Russia’s foreign minister since 2004, longer in that post than anyone since Soviet times.',
  role: {
    text: 'Minister of Foreign Affairs of Russia (since 9 March 2004)',
    asOf: '2025-08-15',
    source: 'wikipedia-sergei-lavrov',
  },
  picture: { kind: 'monogram', letters: 'SL', country: 'ru' },
  facts: [
    { label: 'Born', value: { kind: 'date', date: '1950-03-21' }, source: 'wikipedia-sergei-lavrov' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Moscow, Soviet Union' },
      differs: 'Most accounts name Moscow; Wikipedia says Tbilisi or Moscow.',
      source: 'wikipedia-sergei-lavrov',
    },
    { label: 'Predecessor', value: { kind: 'text', text: 'Igor Ivanov' }, source: 'wikipedia-sergei-lavrov' },
    {
      label: 'Earlier offices',
      value: {
        kind: 'text',
        text: 'Russia’s permanent representative to the United Nations, 1994–2004; deputy foreign minister from 1992',
      },
      source: 'wikipedia-sergei-lavrov',
    },
    {
      label: 'Education',
      value: { kind: 'text', text: 'Moscow State Institute of International Relations (MGIMO), 1972' },
      source: 'wikipedia-sergei-lavrov',
    },
    { label: 'Party', value: { kind: 'text', text: 'United Russia' }, source: 'wikipedia-sergei-lavrov' },
    {
      label: 'Languages',
      value: { kind: 'text', text: 'Russian, English, French, Sinhala (and Dhivehi)' },
      source: 'wikipedia-sergei-lavrov',
    },
    {
      label: 'At the summit',
      value: { kind: 'text', text: 'Arrived at his Anchorage hotel in a sweatshirt marked “СССР” (USSR)' },
      source: 'mint-sweatshirt',
    },
  ],
  story: {
    statements: [
      'He turns up in Alaska in a sweatshirt with the Cyrillic letters СССР, for USSR, which adds to the staging of the day; at the talks he wore a suit.',
      'A headline linked from the story quotes him as saying that Russia does not predict the outcome beforehand.',
    ],
    matters: 'Putin’s chief diplomat; he sat beside Putin when the talks began.',
  },
  relations: [
    { label: 'Serves under', to: 'vladimir-putin' },
    { label: 'Foreign minister of', to: 'russia' },
    { label: 'Counterpart of', to: 'marco-rubio' },
    { label: 'Wore the initials of', to: 'soviet-union' },
    { label: 'Travels to', to: 'alaska' },
  ],
  later: [
    {
      text: 'In October 2025 he and Marco Rubio were asked to prepare a summit in Budapest, which did not take place.',
      asOf: '2025-10',
      source: 'sbs-oil-sanctions',
    },
  ],
} as const satisfies PersonInput;
