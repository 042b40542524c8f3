import type { PersonInput } from '../../../components/story/schema.ts';

export const jeffreySachs = {
  kind: 'person',
  id: 'jeffrey-sachs',
  name: 'Jeffrey D. Sachs',
  description: 'American economist at Columbia University.',
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
      label: 'At Columbia since',
      value: { kind: 'date', date: '2002-07' },
      note: 'at first as director of its Earth Institute',
      source: 'crimson-jeffrey-sachs',
    },
    {
      label: 'Before Columbia',
      value: {
        kind: 'text',
        text: 'At Harvard from 1980, professor from 1983; director of its Center for International Development',
      },
      source: 'wikipedia-jeffrey-sachs',
    },
    {
      label: 'Education',
      value: { kind: 'text', text: 'B.A., 1976, M.A., 1978, and Ph.D., 1980, all Harvard University' },
      source: 'wikipedia-jeffrey-sachs',
    },
    {
      label: 'UN work',
      value: {
        kind: 'text',
        text: 'Special adviser to Secretaries-General Kofi Annan, Ban Ki-moon and António Guterres; director of the Millennium Project until 2006',
      },
      source: 'pass-jeffrey-sachs',
    },
  ],
  story: {
    statements: [
      {
        text: 'He advises India not to rely on the United States, now that Washington has put tariffs on it for buying Russian oil.',
        source: 'ndtv-sachs-india',
      },
      {
        text: 'He regards the trade war against China – the West’s in this story, the US’s in other reports of what he said – as a mistake that India should not join.',
        source: 'menafn-sachs',
      },
    ],
    matters: {
      text: 'The story’s only outside voice, on what US tariffs mean for India.',
      source: 'ndtv-sachs-india',
    },
  },
  relations: [
    { label: 'Professor at', to: 'columbia-university', source: 'pass-jeffrey-sachs' },
    { label: 'Comments on', to: 'india', source: 'ndtv-sachs-india' },
    { label: 'Comments on trade with', to: 'china', source: 'menafn-sachs' },
    { label: 'Critical of', to: 'united-states', source: 'menafn-sachs' },
  ],
  later: [],
} as const satisfies PersonInput;
