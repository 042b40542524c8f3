import type { Translation } from '../../../components/i18n/catalog.ts';

export const panel = {
  open: 'Открыть сбоку',
  showBeside: 'Показать все предложения рядом со страницей',
  order: 'Порядок',
  byText: 'Как в тексте',
  byKind: 'По видам',
  allNames: 'Все имена и названия',
  sentences: 'Предложения на этой странице',
  noSentences: 'На этой странице упоминаний нет.',
  moreSentences: 'Показать еще предложения',
  goThere: 'Перейти к этому предложению',
  notThere: 'Этого предложения на странице больше нет.',
} satisfies Translation['panel'];
