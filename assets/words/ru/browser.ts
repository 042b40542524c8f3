import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description:
    'Отмечает на любой веб-странице имена и названия, связанные с саммитом на Аляске, и поясняет каждое в небольшой карточке.',

  toggleSite: 'Включить или выключить Namelight на этом сайте',
  nextName: 'К следующему имени или названию',
  previousName: 'К предыдущему имени или названию',
  openPopup: 'Открыть окно Namelight',

  turnOffHere: 'Выключить на этом сайте',
  turnOff: 'Выключить на {site}',
  turnOn: 'Включить на {site}',

  cannotMark: 'Namelight не может отмечать имена и названия на этой странице',
  locked: '{what} (задано вашей организацией)',
  isOff: 'Namelight выключен',
  isOffOn: 'Namelight выключен на {site}',
  foundNone: 'Namelight — на этой странице ничего не найдено',
  found: {
    one: 'Namelight — {count} имя или название на этой странице',
    few: 'Namelight — {count} имени и названия на этой странице',
    many: 'Namelight — {count} имен и названий на этой странице',
    other: 'Namelight — {count} имени и названия на этой странице',
  },
} satisfies Translation['browser'];
