import type { PersonInput } from '../../../components/story/schema.ts';

export const marcoRubio = {
  kind: 'person',
  id: 'marco-rubio',
  name: 'Marco Rubio',
  description: 'US Secretary of State, the chief American diplomat; senator from Florida from 2011 to 2025.',
  role: {
    text: '72nd US Secretary of State (since 21 January 2025)',
    asOf: '2025-08-15',
    source: 'wikipedia-marco-rubio',
  },
  picture: { kind: 'monogram', letters: 'MR', country: 'us' },
  facts: [
    { label: 'Born', value: { kind: 'date', date: '1971-05-28' }, source: 'wikipedia-marco-rubio' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Miami, Florida, United States' },
      source: 'miller-center-marco-rubio',
    },
    {
      label: 'Predecessor',
      value: { kind: 'text', text: 'Antony Blinken' },
      source: 'wikipedia-marco-rubio',
    },
    {
      label: 'Also',
      value: {
        kind: 'text',
        text: 'Acting national security adviser since 1 May 2025; acting Archivist of the United States; acting administrator of USAID',
      },
      asOf: '2025-08-15',
      source: 'wikipedia-marco-rubio',
    },
    { label: 'Party', value: { kind: 'text', text: 'Republican' }, source: 'wikipedia-marco-rubio' },
    {
      label: 'Earlier offices',
      value: {
        kind: 'text',
        text: 'US Senator from Florida, 3 January 2011 – 20 January 2025; Speaker of the Florida House, 2006–2008',
      },
      source: 'wikipedia-marco-rubio',
    },
    {
      label: 'Education',
      value: { kind: 'text', text: 'B.A., University of Florida (1993); J.D., University of Miami (1996)' },
      source: 'miller-center-marco-rubio',
    },
    { label: 'Family', value: { kind: 'text', text: 'Son of Cuban immigrants' }, source: 'mcc-marco-rubio' },
  ],
  story: {
    statements: ['He travels to Alaska as the first-named member of Trump’s delegation.'],
    matters: 'He runs US diplomacy and sat beside Trump when the talks with Putin and Lavrov began.',
  },
  relations: [
    { label: 'Serves under', to: 'donald-trump' },
    { label: 'Secretary of State of', to: 'united-states' },
    { label: 'Counterpart of', to: 'sergei-lavrov' },
    { label: 'Travels to', to: 'alaska' },
  ],
  later: [
    {
      text: 'In October 2025 he and Sergei Lavrov were asked to prepare a summit in Budapest, which was then called off.',
      asOf: '2025-10',
      source: 'sbs-oil-sanctions',
    },
    {
      text: 'He was still Secretary of State in early 2026.',
      asOf: '2026-01',
      source: 'wikipedia-marco-rubio',
    },
  ],
} as const satisfies PersonInput;
