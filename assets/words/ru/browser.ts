import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description:
    'Отмечает на любой странице имена и названия, связанные с саммитом на Аляске, и в небольшой карточке поясняет, кто или что это.',

  toggleSite: 'Включить или выключить Namelight на этом сайте',
  nextName: 'К следующему названию',
  previousName: 'К предыдущему названию',
  nextSection: 'К следующему разделу с названиями',
  openPanel: 'Показать имена и названия рядом со страницей',
  openPopup: 'Открыть окно Namelight',

  turnOffHere: 'Выключить на этом сайте',
  turnOff: 'Выключить на {site}',
  turnOn: 'Включить на {site}',
  lookUp: 'Найти «{words}» в досье',
  addToStory: 'Добавить в досье…',
  unknownNames: 'Имена и названия без досье',

  cannotMark: 'Namelight не может ничего отмечать на этой странице',
  locked: '{what} (задано вашей организацией)',
  isOff: 'Namelight выключен',
  isOffOn: 'Namelight выключен на {site}',
  foundNone: 'Namelight — на этой странице ничего не найдено',
  found: {
    one: 'Namelight — {count} название на этой странице',
    few: 'Namelight — {count} названия на этой странице',
    many: 'Namelight — {count} названий на этой странице',
    other: 'Namelight — {count} названия на этой странице',
  },
} satisfies Translation['browser'];
