import type { PersonInput } from '../../../components/story/schema.ts';

export const marcoRubio = {
  kind: 'person',
  id: 'marco-rubio',
  name: 'Marco Rubio',
  description: 'US Secretary of State since January 2025.',
  checked: '2026-02',
  role: {
    text: '72nd US Secretary of State (since 21 January 2025)',
    asOf: '2025-08-15',
    source: 'ap-rubio-sworn-in',
  },
  picture: { kind: 'monogram', letters: 'MR', country: 'us' },
  facts: [
    { label: 'Born', value: { kind: 'birth', date: '1971-05-28' }, source: 'britannica-marco-rubio' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Miami, Florida, United States' },
      source: 'miller-center-marco-rubio',
    },
    {
      label: 'Also',
      value: {
        kind: 'text',
        text: 'Acting national security adviser, acting Archivist of the United States and acting administrator of the aid agency USAID',
      },
      asOf: '2025-08-15',
      source: 'federal-news-network-archivist',
    },
    { label: 'Party', value: { kind: 'text', text: 'Republican' }, source: 'britannica-marco-rubio' },
    {
      label: 'Earlier offices',
      value: {
        kind: 'text',
        text: 'US Senator from Florida, 2011–2025; Speaker of the Florida House, 2006–2008',
      },
      source: 'britannica-marco-rubio',
    },
    { label: 'Family', value: { kind: 'text', text: 'Son of Cuban immigrants' }, source: 'mcc-marco-rubio' },
  ],
  story: {
    statements: [
      {
        text: 'He travels to Alaska with Trump, first on the White House’s list of the delegation.',
        source: 'european-pravda-delegation',
      },
    ],
    matters: { text: 'He sat beside Trump at the talks.', source: 'ap-summit-begins' },
  },
  relations: [
    { label: 'Serves under', to: 'donald-trump', source: 'ap-rubio-sworn-in' },
    { label: 'Secretary of State of', to: 'united-states', source: 'ap-rubio-sworn-in' },
    { label: 'Counterpart of', to: 'sergei-lavrov', source: 'reuters-budapest-call' },
    { label: 'Also beside Trump', to: 'steve-witkoff', source: 'ap-summit-begins' },
    { label: 'Travels to', to: 'alaska', source: 'european-pravda-delegation' },
  ],
  later: [
    {
      text: 'He and Sergei Lavrov were asked to prepare a summit in Budapest, which was then called off.',
      asOf: '2025-10',
      source: 'sbs-oil-sanctions',
    },
    {
      text: 'The National Archives said that he was no longer its acting head; he remained acting national security adviser.',
      asOf: '2026-02',
      source: 'federal-news-network-archivist',
    },
  ],
} as const satisfies PersonInput;
