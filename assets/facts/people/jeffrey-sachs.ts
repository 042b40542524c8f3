import type { PersonInput } from '../../../components/story/schema.ts';

export const jeffreySachs = {
  kind: 'person',
  id: 'jeffrey-sachs',
  name: 'Jeffrey D. Sachs',
  description: 'American economist, a critic of US policy on Ukraine and China.',
  checked: '2026-01',
  role: {
    text: 'University Professor at Columbia University in New York',
    asOf: '2025-08-15',
    source: 'pass-jeffrey-sachs',
  },
  picture: { kind: 'monogram', letters: 'JS', country: 'us' },
  facts: [
    { label: 'Born', value: { kind: 'birth', date: '1954-11-05' }, source: 'pass-jeffrey-sachs' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Oak Park, Michigan (near Detroit), United States' },
      differs: 'Other biographies name Detroit.',
      source: 'pass-jeffrey-sachs',
    },
    {
      label: 'Also',
      value: {
        kind: 'text',
        text: 'Director of Columbia’s Center for Sustainable Development; president of the UN Sustainable Development Solutions Network',
      },
      asOf: '2025-08-15',
      source: 'pass-jeffrey-sachs',
    },
    {
      label: 'UN work',
      value: {
        kind: 'text',
        text: 'Special adviser to Secretaries-General Kofi Annan, Ban Ki-moon and António Guterres; director of the Millennium Project until 2006',
      },
      source: 'pass-jeffrey-sachs',
    },
    {
      label: 'On the war in Ukraine',
      value: { kind: 'text', text: 'He holds that the US attempt to bring Ukraine into NATO triggered it' },
      asOf: '2023-01-10',
      source: 'voxukraine-open-letter',
    },
    {
      label: 'Contradicted by',
      value: {
        kind: 'text',
        text: 'Economists, many of them Ukrainian, in an open letter: he denies that Ukraine decides for itself, and the protests of 2013 had nothing to do with NATO',
      },
      asOf: '2023-03-20',
      source: 'voxukraine-open-letter',
    },
  ],
  story: {
    statements: [
      {
        text: 'He advises India not to rely on the United States, now that Washington has put tariffs on it for buying Russian oil.',
        source: 'ndtv-sachs-india',
      },
      {
        text: 'He calls the US trade war with China a mistake that India should not join.',
        source: 'ndtv-sachs-india',
      },
    ],
    matters: { text: 'He advised India not to rely on the US.', source: 'ndtv-sachs-india' },
  },
  relations: [
    { label: 'Professor at', to: 'columbia-university', source: 'pass-jeffrey-sachs' },
    { label: 'Comments on', to: 'india', source: 'ndtv-sachs-india' },
    { label: 'Comments on trade with', to: 'china', source: 'ndtv-sachs-india' },
    { label: 'Critical of', to: 'united-states', source: 'ndtv-sachs-india' },
  ],
  later: [
    {
      text: 'The UN Security Council invited him to speak as it met over the US seizure of Venezuela’s president.',
      asOf: '2026-01-05',
      source: 'cnn-security-council',
    },
  ],
} as const satisfies PersonInput;
