import type { PersonInput } from '../../../components/story/schema.ts';

export const yuryUshakov = {
  kind: 'person',
  id: 'yury-ushakov',
  name: 'Yury Ushakov',
  description: 'Putin’s adviser on foreign policy, once ambassador in Washington.',
  checked: '2025-12',
  role: {
    text: 'Aide to the president of Russia for foreign policy (since May 2012)',
    asOf: '2025-08-15',
    source: 'wikipedia-yury-ushakov',
  },
  picture: { kind: 'monogram', letters: 'YU', country: 'ru' },
  facts: [
    { label: 'Born', value: { kind: 'birth', date: '1947-03-13' }, source: 'wikipedia-yury-ushakov' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Moscow, Soviet Union' },
      source: 'wikipedia-yury-ushakov',
    },
    {
      label: 'Earlier offices',
      value: {
        kind: 'text',
        text: 'Ambassador to the United States, 1999–2008; then foreign-affairs adviser to Putin as prime minister',
      },
      source: 'washington-times-ushakov',
    },
  ],
  story: {
    statements: [
      {
        text: 'He and Lavrov sit beside Putin as the talks begin.',
        source: 'ap-summit-begins',
      },
    ],
    matters: { text: 'He sat beside Putin at the talks.', source: 'ap-summit-begins' },
  },
  relations: [
    { label: 'Serves under', to: 'vladimir-putin', source: 'wikipedia-yury-ushakov' },
    { label: 'Counterpart of', to: 'steve-witkoff', source: 'spectator-ushakov' },
    { label: 'Also beside Putin', to: 'sergei-lavrov', source: 'ap-summit-begins' },
    { label: 'Former ambassador to', to: 'united-states', source: 'washington-times-ushakov' },
  ],
  later: [
    {
      text: 'Recordings of a conversation between him and Steve Witkoff about a peace plan leaked.',
      asOf: '2025-11',
      source: 'spectator-ushakov',
    },
  ],
} as const satisfies PersonInput;
