import type { Translation } from '../../../components/i18n/catalog.ts';

export const browser = {
  description:
    'Отмечает на любой странице имена и названия из сюжета о саммите на Аляске и в небольшой карточке поясняет, о ком или о чем речь.',

  toggleSite: 'Включить или выключить Namelight на этом сайте',
  nextName: 'К следующему имени',
  previousName: 'К предыдущему имени',
  nextSection: 'К следующему разделу с именами',
  openPopup: 'Открыть окно Namelight',

  turnOffHere: 'Выключить на этом сайте',
  turnOff: 'Выключить на {site}',
  turnOn: 'Включить на {site}',
  lookUp: 'Найти «{words}» в сюжетах',
  addToStory: 'Добавить в сюжет…',

  cannotMark: 'Namelight не может отмечать имена на этой странице',
  locked: '{what} (задано вашей организацией)',
  isOff: 'Namelight выключен',
  isOffOn: 'Namelight выключен на {site}',
  foundNone: 'Namelight — на этой странице имен не найдено',
  found: {
    one: 'Namelight — {count} имя на этой странице',
    few: 'Namelight — {count} имени на этой странице',
    many: 'Namelight — {count} имен на этой странице',
    other: 'Namelight — {count} имени на этой странице',
  },
} satisfies Translation['browser'];
