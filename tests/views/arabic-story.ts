import type { StoryFileInput } from '../../components/story/schema.ts';

/** A small story in Arabic, whose cards run from right to left. */
export const arabicStory = {
  namelight: 1,
  id: 'new-archangel',
  title: 'ألاسكا الروسية',
  by: 'مدرسة المدينة',
  language: 'ar',
  version: 1,
  story: {
    date: '1867-10-18',
    summary: 'كيف انتقلت ألاسكا من روسيا إلى الولايات المتحدة.',
    moments: [
      {
        date: '1867-10-18',
        text: 'تبديل الأعلام أمام بيت الحاكم.',
        entities: ['new-archangel'],
        source: 'archive',
      },
    ],
  },
  sources: [
    { id: 'archive', title: 'نص المعاهدة', publisher: 'الأرشيف', address: 'https://archive.example/treaty' },
  ],
  entities: [
    {
      kind: 'place',
      placeType: 'town',
      id: 'new-archangel',
      name: 'نوفو أرخانغيلسك',
      description: 'عاصمة أمريكا الروسية، واسمها اليوم سيتكا.',
      role: { text: 'مكان تسليم ألاسكا', asOf: '1867-10-18', source: 'archive' },
      picture: { kind: 'locator', latitude: 57.05, longitude: -135.33, country: 'us' },
      names: [{ text: 'New Archangel', use: 'full' }],
      facts: [
        {
          label: 'الثمن',
          value: { kind: 'quantity', amount: 7_200_000, unit: 'us-dollar' },
          note: 'ذهبا',
          differs: 'تختلف المصادر في سعر الفدان.',
          asOf: '1867-03-30',
          source: 'archive',
        },
        { label: 'التسليم', value: { kind: 'date', date: '1867-10-18' }, source: 'archive' },
      ],
      story: {
        statements: [{ text: 'هنا بُدلت الأعلام.' }],
        matters: { text: 'هنا انتهت أمريكا الروسية.' },
      },
    },
  ],
} as const satisfies StoryFileInput;
