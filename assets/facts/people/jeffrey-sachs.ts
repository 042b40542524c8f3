import type { PersonInput } from '../../../components/story/schema.ts';

export const jeffreySachs = {
  kind: 'person',
  id: 'jeffrey-sachs',
  name: 'Jeffrey D. Sachs',
  description:
    'American economist at Columbia University, known for work on development and for criticizing US foreign policy.',
  role: {
    text: 'University Professor at Columbia University in New York',
    asOf: '2025-08-15',
    source: 'pass-jeffrey-sachs',
  },
  picture: { kind: 'monogram', letters: 'JS', country: 'us' },
  facts: [
    { label: 'Born', value: { kind: 'date', date: '1954-11-05' }, source: 'pass-jeffrey-sachs' },
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
      label: 'Earlier',
      value: {
        kind: 'text',
        text: 'Professor at Harvard from 1980 to 2002; director of its Center for International Development',
      },
      source: 'wikipedia-jeffrey-sachs',
    },
    {
      label: 'Education',
      value: { kind: 'text', text: 'B.A. (1976), M.A. and Ph.D. (1980), all Harvard' },
      source: 'wikipedia-jeffrey-sachs',
    },
    {
      label: 'UN work',
      value: {
        kind: 'text',
        text: 'Special adviser to Secretaries-General Kofi Annan, Ban Ki-moon and António Guterres; led the Millennium Project 2002–2006',
      },
      differs: 'Some biographies have 2001–2006.',
      source: 'pass-jeffrey-sachs',
    },
  ],
  story: {
    statements: [
      'He advises India to keep clear of American power politics, now that Washington has put tariffs on it for buying Russian oil.',
      'He regards the trade war against China – the West’s in this story, the US’s in other reports of what he said – as a mistake that India should not join.',
    ],
    matters: 'He is the story’s only outside voice, on what the summit and the tariffs mean for India.',
  },
  relations: [
    { label: 'Professor at', to: 'columbia-university' },
    { label: 'Comments on', to: 'india' },
    { label: 'Comments on', to: 'china' },
    { label: 'Critical of', to: 'the-west' },
    { label: 'Citizen of', to: 'united-states' },
  ],
  later: [],
} as const satisfies PersonInput;
