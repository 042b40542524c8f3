import type { PersonInput } from '../../../components/story/schema.ts';

export const sergeiLavrov = {
  kind: 'person',
  id: 'sergei-lavrov',
  name: 'Sergei Lavrov',
  description: 'Russia’s foreign minister since 2004.',
  checked: '2026-03',
  role: {
    text: 'Minister of Foreign Affairs of Russia (since 9 March 2004)',
    asOf: '2025-08-15',
    source: 'moscow-times-lavrov-2004',
  },
  picture: { kind: 'monogram', letters: 'SL', country: 'ru' },
  facts: [
    { label: 'Born', value: { kind: 'birth', date: '1950-03-21' }, source: 'wikipedia-sergei-lavrov' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Moscow, Soviet Union' },
      differs: 'Most accounts name Moscow; Wikipedia says Tbilisi or Moscow.',
      source: 'wikipedia-sergei-lavrov',
    },
    {
      label: 'Earlier offices',
      value: {
        kind: 'text',
        text: 'Russia’s permanent representative to the United Nations, 1994–2004; deputy foreign minister from 1992',
      },
      source: 'wikipedia-sergei-lavrov',
    },
  ],
  story: {
    statements: [
      {
        text: 'He says on arriving that Russia does not try to predict the outcome, but that its position is clear.',
        source: 'moscow-times-lavrov-arrival',
      },
      {
        text: 'He arrives in Anchorage in a sweatshirt with the Cyrillic letters СССР, for USSR.',
        source: 'mint-sweatshirt',
      },
    ],
    matters: { text: 'He sat beside Putin at the talks.', source: 'ap-summit-begins' },
  },
  relations: [
    { label: 'Serves under', to: 'vladimir-putin', source: 'moscow-times-lavrov-2004' },
    { label: 'Foreign minister of', to: 'russia', source: 'reuters-who-is-lavrov' },
    { label: 'Counterpart of', to: 'marco-rubio', source: 'reuters-budapest-call' },
    { label: 'Travels to', to: 'alaska', source: 'moscow-times-lavrov-arrival' },
  ],
  later: [
    {
      text: 'He and Marco Rubio were asked to prepare a summit in Budapest, which did not take place.',
      asOf: '2025-10',
      source: 'sbs-oil-sanctions',
    },
    {
      text: 'He said that the “spirit of Anchorage” was evaporating; Russia still starts from what it says was agreed there.',
      asOf: '2026-03-05',
      source: 'unn-spirit-of-anchorage',
    },
  ],
} as const satisfies PersonInput;
