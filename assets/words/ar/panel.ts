import type { Translation } from '../../../components/i18n/catalog.ts';

export const panel = {
  open: 'الفتح بجانب الصفحة',
  showBeside: 'عرض كل الجمل بجانب الصفحة',
  order: 'الترتيب',
  byText: 'كما في النص',
  byKind: 'حسب النوع',
  allNames: 'كل الأسماء',
  sentences: 'الجمل في هذه الصفحة',
  noSentences: 'لا مواضع في هذه الصفحة.',
  moreSentences: 'عرض جمل أخرى',
  goThere: 'الانتقال إلى هذه الجملة',
  notThere: 'لم تعد هذه الجملة في الصفحة.',
} satisfies Translation['panel'];
