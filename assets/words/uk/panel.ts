import type { Translation } from '../../../components/i18n/catalog.ts';

export const panel = {
  open: 'Відкрити збоку',
  showBeside: 'Показати всі речення поруч зі сторінкою',
  order: 'Порядок',
  byText: 'Як у тексті',
  byKind: 'За видами',
  allNames: 'Усі імена й назви',
  sentences: 'Речення на цій сторінці',
  noSentences: 'На цій сторінці згадок немає.',
  moreSentences: 'Показати ще речення',
  goThere: 'Перейти до цього речення',
  notThere: 'Цього речення на сторінці вже немає.',
} satisfies Translation['panel'];
