import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description:
    'Позначає імена й назви, пов’язані із самітом на Алясці, на будь-якій вебсторінці та пояснює їх у невеликій картці.',

  toggleSite: 'Увімкнути або вимкнути Namelight для цього сайту',
  nextName: 'До наступної назви',
  previousName: 'До попередньої назви',
  openPopup: 'Відкрити це вікно',

  turnOffHere: 'Вимкнути для цього сайту',
  turnOff: 'Вимкнути для {site}',
  turnOn: 'Увімкнути для {site}',

  cannotMark: 'Namelight не може позначати імена й назви на цій сторінці',
  locked: '{what} (визначено вашою організацією)',
  isOff: 'Namelight вимкнено',
  isOffOn: 'Namelight вимкнено на {site}',
  foundNone: 'Namelight — на цій сторінці немає імен і назв',
  found: {
    one: 'Namelight — {count} назва на цій сторінці',
    few: 'Namelight — {count} назви на цій сторінці',
    many: 'Namelight — {count} назв на цій сторінці',
    other: 'Namelight — {count} назви на цій сторінці',
  },
} satisfies Translation['browser'];
