/** Two added stories as the background returns them, with one of each thing that only added stories have. */
import type { EntityId, SourceId, StoryData } from '../../components/story/schema.ts';
import { storyData } from './added-story.ts';

const purchase = (id: string) => `purchase/${id}` as EntityId;
const source = 'purchase/treaty' as SourceId;

export const seward = purchase('seward');
export const sitka = purchase('sitka');
export const alaskaThen = purchase('alaska');
export const company = purchase('company');
export const empire = purchase('empire');
export const kodiak = purchase('kodiak');

export const purchaseStory: StoryData = storyData({
  id: 'purchase',
  title: 'The purchase of Alaska, 1867',
  by: 'Namelight’s examples',
  sources: [
    {
      id: source,
      title: 'Treaty with Russia',
      publisher: 'Archive',
      address: 'https://archive.example/treaty',
    },
  ],
  timeline: [
    {
      date: '1867-03-30',
      text: 'The treaty is signed at four in the morning.',
      entities: [seward],
      source,
    },
    { date: '1867-10-18', text: 'The flags are changed at Sitka.', entities: [sitka], source },
  ],
  entities: [
    {
      id: seward,
      name: 'William H. Seward',
      description: 'US Secretary of State from 1861 to 1869, who bought Alaska from Russia.',
      role: { text: 'Secretary of State', asOf: '1867-03-30', source },
      picture: { kind: 'none' },
      story: {
        statements: [{ text: 'He signed the treaty for the United States.', source }],
        matters: { text: 'He wanted the purchase most.' },
      },
      facts: [
        { label: 'Paid', value: { kind: 'quantity', amount: 7_200_000, unit: 'us-dollar' }, source },
        { label: 'Signed at', value: { kind: 'date', date: '1867-03-30' }, source },
      ],
      relations: [
        { label: 'Went to see', to: sitka },
        { label: 'Bought from', to: empire },
      ],
    },
    {
      kind: 'place',
      placeType: 'town',
      id: sitka,
      name: 'Sitka',
      description: 'Capital of Russian America under the name of New Archangel.',
      role: { text: 'Where Alaska was handed over', asOf: '1867-10-18', source },
      picture: {
        kind: 'locator',
        latitude: 57.05,
        longitude: -135.33,
        shows: 'Map of the north-west of America with Sitka on its coast.',
        country: 'us',
      },
      story: {
        statements: [{ text: 'The flags were changed here.' }],
        matters: { text: 'Here Russian America ended.' },
      },
    },
    {
      kind: 'place',
      placeType: 'area',
      id: alaskaThen,
      name: 'Alaska',
      description: 'Russian America until 1867, a department of the United States then.',
      role: { text: 'Bought for $7.2 million', asOf: '1867-10-18', source },
      picture: { kind: 'locator', latitude: 64, longitude: -152 },
    },
    {
      kind: 'organization',
      organizationType: 'company',
      id: company,
      name: 'Russian-American Company',
      description: 'It ran Russian America from 1799 until the purchase.',
      picture: {
        kind: 'drawing',
        shows: 'A sailing ship on waves.',
        country: 'ru',
        svg: {
          viewBox: '0 0 48 40',
          shapes: [
            { tag: 'path', attributes: { d: 'M22 4v24H8zM25 9l12 19H25z' }, children: [] },
            {
              tag: 'g',
              attributes: {
                fill: 'none',
                stroke: '#3c7fb1',
                'stroke-width': '2.5',
                'stroke-linecap': 'round',
              },
              children: [{ tag: 'path', attributes: { d: 'M3 36q5-4 10 0t10 0 10 0 10 0' }, children: [] }],
            },
            { tag: 'path', attributes: { d: 'M5 30h36l-4 5H10z' }, children: [] },
          ],
        },
      },
    },
    {
      kind: 'place',
      placeType: 'empire',
      id: empire,
      name: 'Russian Empire',
      description: 'It sold Alaska to the United States.',
      picture: { kind: 'flag', country: 'fj' },
    },
    {
      kind: 'place',
      placeType: 'island',
      id: kodiak,
      name: 'Kodiak',
      description: 'Island in the Gulf of Alaska.',
      picture: { kind: 'none' },
    },
  ],
});

const inArabic = (id: string) => `alaska-ar/${id}` as EntityId;
const arabicSource = 'alaska-ar/source' as SourceId;

export const alaskaInArabic = inArabic('alaska');

export const arabicStory: StoryData = storyData({
  id: 'alaska-ar',
  title: 'شراء ألاسكا عام 1867',
  by: 'مدرسة المدينة',
  language: 'ar',
  sources: [
    { id: arabicSource, title: 'نص المعاهدة', publisher: 'الأرشيف', address: 'https://archive.example/ar' },
  ],
  timeline: [
    {
      date: '1867-03-30',
      text: 'توقيع المعاهدة في واشنطن.',
      entities: [alaskaInArabic],
      source: arabicSource,
    },
  ],
  entities: [
    {
      kind: 'place',
      placeType: 'area',
      id: alaskaInArabic,
      name: 'ألاسكا',
      description: 'إقليم في أقصى شمال غرب أمريكا الشمالية، باعته روسيا للولايات المتحدة.',
      role: { text: 'إقليم تابع للولايات المتحدة', asOf: '1867-10-18', source: arabicSource },
      picture: { kind: 'locator', latitude: 64, longitude: -152, country: 'us' },
      story: {
        statements: [{ text: 'بيعت بمبلغ 7.2 مليون دولار.' }],
        matters: { text: 'هي موضوع الصفقة كلها.' },
      },
      facts: [
        {
          label: 'الثمن',
          value: { kind: 'quantity', amount: 7_200_000, unit: 'us-dollar' },
          note: 'ذهبا',
          differs: 'تختلف المصادر في سعر الفدان.',
          asOf: '1867-03-30',
          source: arabicSource,
        },
      ],
    },
  ],
});

/** The response for an entity: here, all of its story. */
export function addedStoryOf(entity: EntityId): StoryData | null {
  const story = [purchaseStory, arabicStory].find(({ entities }) => entities.some(({ id }) => id === entity));
  return story ?? null;
}
