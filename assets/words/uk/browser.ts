import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description:
    'Позначає людей, місця й організації саміту на Алясці на будь-якій вебсторінці та розповідає про них у невеликих картках.',

  toggleSite: 'Увімкнути або вимкнути Namelight для цього сайту',
  nextName: 'До наступного імені',
  previousName: 'До попереднього імені',
  nextSection: 'До наступного розділу з іменами',
  openPopup: 'Відкрити вікно Namelight',

  turnOffHere: 'Вимкнути для цього сайту',
  turnOff: 'Вимкнути для {site}',
  turnOn: 'Увімкнути для {site}',
  lookUp: 'Знайти «{words}» в історіях',
  addToStory: 'Додати до історії…',

  cannotMark: 'Namelight не може позначати імена на цій сторінці',
  locked: '{what} (так визначила ваша організація)',
  isOff: 'Namelight вимкнено',
  isOffOn: 'Namelight вимкнено на {site}',
  foundNone: 'Namelight — на цій сторінці нічого не знайдено',
  found: {
    one: 'Namelight — {count} ім’я на цій сторінці',
    few: 'Namelight — {count} імені на цій сторінці',
    many: 'Namelight — {count} імен на цій сторінці',
    other: 'Namelight — {count} імені на цій сторінці',
  },
} satisfies Translation['browser'];
