import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description:
    'Позначає людей, місця й організації саміту на Алясці на будь-якій вебсторінці та розповідає про них у невеликих картках.',

  toggleSite: 'Увімкнути або вимкнути Namelight для цього сайту',
  nextName: 'До наступної назви',
  previousName: 'До попередньої назви',
  nextSection: 'До наступного розділу з назвами',
  openPanel: 'Показати імена й назви поруч зі сторінкою',
  openPopup: 'Відкрити вікно Namelight',

  turnOffHere: 'Вимкнути для цього сайту',
  turnOff: 'Вимкнути для {site}',
  turnOn: 'Увімкнути для {site}',
  lookUp: 'Знайти «{words}» у досьє',
  addToStory: 'Додати до досьє…',
  unknownNames: 'Імена й назви без досьє',

  cannotMark: 'Namelight не може нічого позначати на цій сторінці',
  locked: '{what} (так визначила ваша організація)',
  isOff: 'Namelight вимкнено',
  isOffOn: 'Namelight вимкнено на {site}',
  foundNone: 'Namelight — на цій сторінці нічого не знайдено',
  found: {
    one: 'Namelight — {count} назва на цій сторінці',
    few: 'Namelight — {count} назви на цій сторінці',
    many: 'Namelight — {count} назв на цій сторінці',
    other: 'Namelight — {count} назви на цій сторінці',
  },
} satisfies Translation['browser'];
