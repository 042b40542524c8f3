import type { PersonInput } from '../../../components/story/schema.ts';

export const vladimirPutin = {
  kind: 'person',
  id: 'vladimir-putin',
  name: 'Vladimir Putin',
  description: 'President of Russia again since 2012; he ordered the invasion of Ukraine.',
  checked: '2026-06',
  role: {
    text: 'President of Russia (again since 7 May 2012)',
    asOf: '2025-08-15',
    source: 'la-times-putin-2012',
  },
  picture: { kind: 'monogram', letters: 'VP', country: 'ru' },
  facts: [
    { label: 'Born', value: { kind: 'birth', date: '1952-10-07' }, source: 'ebsco-vladimir-putin' },
    {
      label: 'War aims',
      value: {
        kind: 'text',
        text: 'As he put them in June 2024: “demilitarization and denazification” of Ukraine; it withdraws from Donetsk, Luhansk, Kherson and Zaporizhzhia and stays out of NATO; treaties recognize these regions and Crimea as Russian; all Western sanctions end',
      },
      note: 'Ukraine demands that Russia withdraw from all of its land',
      asOf: '2024-06-14',
      source: 'mirage-putin-conditions',
    },
    {
      label: 'Term of office',
      value: { kind: 'text', text: 'His fifth, of six years: from 7 May 2024 to 2030' },
      asOf: '2025-08-15',
      source: 'interfax-putin-oath',
    },
    {
      label: 'Election of 2024',
      value: {
        kind: 'text',
        text: 'Held without observers of the OSCE, whom Russia had not invited',
      },
      asOf: '2024-03',
      source: 'osce-russian-election',
    },
    {
      label: 'ICC arrest warrant',
      value: { kind: 'date', date: '2023-03-17' },
      note: 'by the International Criminal Court, over the alleged unlawful deportation of Ukrainian children; neither Russia nor the US is a member of the court',
      source: 'icc-putin-warrant',
    },
    {
      label: 'Birthplace',
      value: { kind: 'text', text: 'Leningrad (now Saint Petersburg), Soviet Union' },
      source: 'ebsco-vladimir-putin',
    },
    {
      label: 'Before politics',
      value: {
        kind: 'text',
        text: 'Studied law in Leningrad; KGB officer for 16 years, until 1991, at last lieutenant colonel',
      },
      source: 'wikipedia-vladimir-putin',
    },
    {
      label: 'Last US visit',
      value: { kind: 'date', date: '2015-09' },
      note: 'before Alaska; for the UN General Assembly in New York',
      source: 'india-today-last-visit',
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
    matters: { text: 'He met Trump; they announced no agreement.', source: 'ap-takeaways' },
  },
  relations: [
    { label: 'President of', to: 'russia', source: 'interfax-putin-oath' },
    { label: 'Meets', to: 'donald-trump', source: 'ap-summit-begins' },
    { label: 'Appointed', to: 'sergei-lavrov', source: 'moscow-times-lavrov-2004' },
    { label: 'Ordered the invasion of', to: 'ukraine', source: 'ebsco-vladimir-putin' },
    { label: 'KGB officer of', to: 'soviet-union', source: 'wikipedia-vladimir-putin' },
    { label: 'Adviser', to: 'yury-ushakov', source: 'wikipedia-yury-ushakov' },
  ],
  later: [
    {
      text: 'A second summit, planned for Budapest, was called off; the US put sanctions on the Russian oil companies Rosneft and Lukoil.',
      asOf: '2025-10-22',
      source: 'reuters-oil-sanctions',
    },
    {
      text: 'He received the envoys Steve Witkoff and Jared Kushner in Moscow, without a breakthrough.',
      asOf: '2025-12-02',
      source: 'pbs-kremlin-talks',
    },
    {
      text: 'Envoys of Russia, Ukraine and the US met in Abu Dhabi, all three together for the first time under Trump as far as is known.',
      asOf: '2026-01-23',
      source: 'ap-abu-dhabi',
    },
    {
      text: 'In an open letter Zelensky proposed a meeting and a full ceasefire; Putin rejected both.',
      asOf: '2026-06-05',
      source: 'headlines-orbit-open-letter',
    },
  ],
} as const satisfies PersonInput;
