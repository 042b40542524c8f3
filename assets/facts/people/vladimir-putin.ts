import type { PersonInput } from '../../../components/story/schema.ts';

export const vladimirPutin = {
  kind: 'person',
  id: 'vladimir-putin',
  name: 'Vladimir Putin',
  description:
    'President of Russia, in power as president or prime minister since 1999, who ordered the full-scale invasion of Ukraine in 2022.',
  role: {
    text: 'President of Russia (again since 7 May 2012)',
    asOf: '2025-08-15',
    source: 'factbook-russia',
  },
  picture: { kind: 'monogram', letters: 'VP', country: 'ru' },
  facts: [
    { label: 'Born', value: { kind: 'date', date: '1952-10-07' }, source: 'wikipedia-vladimir-putin' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Leningrad (now Saint Petersburg), Soviet Union' },
      source: 'wikipedia-vladimir-putin',
    },
    {
      label: 'Predecessor',
      value: { kind: 'text', text: 'Dmitry Medvedev' },
      source: 'wikipedia-vladimir-putin',
    },
    {
      label: 'Earlier offices',
      value: {
        kind: 'text',
        text: 'Prime Minister 1999–2000 and 2008–2012; President 2000–2008 (acting from 31 December 1999)',
      },
      source: 'wikipedia-vladimir-putin',
    },
    {
      label: 'Current term since',
      value: { kind: 'date', date: '2024-05-07' },
      note: 'his fifth, for six years (to 2030)',
      asOf: '2025-08-15',
      source: 'wikipedia-vladimir-putin',
    },
    {
      label: 'Party',
      value: { kind: 'text', text: 'Independent candidate in 2024; formerly chairman of United Russia' },
      source: 'factbook-russia',
    },
    {
      label: 'Education',
      value: { kind: 'text', text: 'Law degree, Leningrad State University, 1975' },
      source: 'wikipedia-vladimir-putin',
    },
    {
      label: 'Before politics',
      value: {
        kind: 'text',
        text: 'KGB foreign-intelligence officer for 16 years; resigned in 1991 as lieutenant colonel',
      },
      source: 'wikipedia-vladimir-putin',
    },
    {
      label: 'Last US visit before Alaska',
      value: { kind: 'date', date: '2015-09' },
      note: 'for the UN General Assembly in New York',
      source: 'kookmin-summit-begins',
    },
    {
      label: 'ICC arrest warrant',
      value: { kind: 'date', date: '2023-03-17' },
      note: 'over the alleged unlawful deportation of Ukrainian children; neither Russia nor the US is a member of the court',
      source: 'rferl-icc-warrant',
    },
  ],
  story: {
    statements: [
      'He comes to Anchorage for talks with Donald Trump, his first trip to a Western country since he sent the army into Ukraine in February 2022.',
      'Trump means to find out whether he will give ground, and says Putin thinks his attacks strengthen his hand.',
    ],
    matters: 'Trump’s counterpart; he ordered the invasion that the talks are about.',
  },
  relations: [
    { label: 'President of', to: 'russia' },
    { label: 'Meets', to: 'donald-trump' },
    { label: 'Appointed', to: 'sergei-lavrov' },
    { label: 'Ordered the invasion of', to: 'ukraine' },
    { label: 'Visits', to: 'alaska' },
    { label: 'KGB officer of', to: 'soviet-union' },
    { label: 'At war with', to: 'volodymyr-zelensky' },
  ],
  later: [
    {
      text: 'He was still president in January 2026.',
      asOf: '2026-01',
      source: 'factbook-russia',
    },
  ],
} as const satisfies PersonInput;
