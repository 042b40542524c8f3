import type { PersonInput } from '../../../components/story/schema.ts';

export const vladimirPutin = {
  kind: 'person',
  id: 'vladimir-putin',
  name: 'Vladimir Putin',
  description: 'President of Russia again since 2012; he ordered the invasion of Ukraine.',
  role: {
    text: 'President of Russia (again since 7 May 2012)',
    asOf: '2025-08-15',
    source: 'la-times-putin-2012',
  },
  picture: { kind: 'monogram', letters: 'VP', country: 'ru' },
  facts: [
    { label: 'Born', value: { kind: 'birth', date: '1952-10-07' }, source: 'ebsco-vladimir-putin' },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Leningrad (now Saint Petersburg), Soviet Union' },
      source: 'ebsco-vladimir-putin',
    },
    {
      label: 'War aims',
      value: {
        kind: 'text',
        text: 'As he put them in June 2024: Ukraine gives up Donetsk, Luhansk, Kherson and Zaporizhzhia, stays out of NATO and without nuclear weapons, limits its army and protects Russian speakers; the West lifts its sanctions',
      },
      note: 'Ukraine demands that Russia withdraw from all of its land',
      asOf: '2024-06-14',
      source: 'scripps-putin-conditions',
    },
    {
      label: 'Predecessor',
      value: { kind: 'text', text: 'Dmitry Medvedev' },
      source: 'la-times-putin-2012',
    },
    {
      label: 'Earlier offices',
      value: {
        kind: 'text',
        text: 'Prime Minister 1999–2000 and 2008–2012; President 2000–2008 (acting from 31 December 1999)',
      },
      source: 'ebsco-vladimir-putin',
    },
    {
      label: 'Term of office',
      value: { kind: 'text', text: 'His fifth, of six years: from 7 May 2024 to 2030' },
      asOf: '2025-08-15',
      source: 'interfax-putin-oath',
    },
    {
      label: 'Party',
      value: { kind: 'text', text: 'Independent candidate in 2024, backed by United Russia' },
      source: 'mint-putin-independent',
    },
    {
      label: 'Education',
      value: { kind: 'text', text: 'Law degree, Leningrad State University, 1975' },
      source: 'times-vladimir-putin',
    },
    {
      label: 'Before politics',
      value: {
        kind: 'text',
        text: 'KGB officer for 16 years; resigned in 1991 as lieutenant colonel',
      },
      source: 'times-vladimir-putin',
    },
    {
      label: 'Last US visit',
      value: { kind: 'date', date: '2015-09' },
      note: 'before Alaska; for the UN General Assembly in New York',
      source: 'india-today-last-visit',
    },
    {
      label: 'ICC arrest warrant',
      value: { kind: 'date', date: '2023-03-17' },
      note: 'by the International Criminal Court, over the alleged unlawful deportation of Ukrainian children; neither Russia nor the US is a member of the court',
      source: 'icc-putin-warrant',
    },
  ],
  story: {
    statements: [
      {
        text: 'He comes to Anchorage for talks with Donald Trump, his first trip to a Western country since he sent the army into Ukraine in February 2022.',
        source: 'afp-western-soil',
      },
      {
        text: 'By Trump’s account he faces severe economic consequences if the talks bring no progress toward peace.',
        source: 'la-times-en-route',
      },
    ],
    matters: {
      text: 'Trump’s counterpart; the talks are about that invasion.',
      source: 'ebsco-vladimir-putin',
    },
  },
  relations: [
    { label: 'President of', to: 'russia', source: 'interfax-putin-oath' },
    { label: 'Meets', to: 'donald-trump', source: 'ap-summit-begins' },
    { label: 'Appointed', to: 'sergei-lavrov', source: 'moscow-times-lavrov-2004' },
    { label: 'Ordered the invasion of', to: 'ukraine', source: 'ebsco-vladimir-putin' },
    { label: 'Visits', to: 'alaska', source: 'ap-summit-begins' },
    { label: 'KGB officer of', to: 'soviet-union', source: 'times-vladimir-putin' },
    { label: 'At war with', to: 'volodymyr-zelensky', source: 'politico-counting-on-america' },
  ],
  later: [
    {
      text: 'Russia, Ukraine and the US held their first three-way talks since the invasion, in Abu Dhabi.',
      asOf: '2026-01-24',
      source: 'cnn-abu-dhabi-talks',
    },
  ],
} as const satisfies PersonInput;
