import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description:
    'Позначає людей і місця саміту на Алясці на будь-якій сторінці й пояснює кожне в невеликій картці.',

  toggleSite: 'Увімкнути або вимкнути Namelight на цьому сайті',
  nextName: 'До наступного імені',
  previousName: 'До попереднього імені',
  openPopup: 'Відкрити це вікно',

  turnOffHere: 'Вимкнути на цьому сайті',
  turnOff: 'Вимкнути на {site}',
  turnOn: 'Увімкнути на {site}',

  cannotMark: 'Namelight не може позначати на цій сторінці',
  locked: '{what} (встановлено вашою організацією)',
  isOff: 'Namelight вимкнено',
  isOffOn: 'Namelight вимкнено на {site}',
  foundNone: 'Namelight – на цій сторінці імен немає',
  found: {
    one: 'Namelight – {count} ім’я на цій сторінці',
    few: 'Namelight – {count} імені на цій сторінці',
    many: 'Namelight – {count} імен на цій сторінці',
    other: 'Namelight – {count} імені на цій сторінці',
  },
} satisfies Translation['browser'];
