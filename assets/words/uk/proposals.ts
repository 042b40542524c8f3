import type { Translation } from '../../../components/i18n/catalog.ts';

/** The names of a page that no story has, from which a story can be begun. */
export const proposals = {
  title: 'Імена й назви на цій сторінці, яких немає в жодному досьє',
  lead: 'Люди, місця й організації, яких немає в жодному з ваших досьє. Виберіть імена й назви, щоб почати з них нове досьє. Ця сторінка стане його джерелом.',
  from: 'Сторінка: {page}',
  reading: 'Читання сторінки…',
  none: 'Інших імен і назв на цій сторінці не знайдено.',
  noCapitals:
    'Імена й назви можна знайти лише там, де є великі літери: у латиниці, кирилиці, грецькому письмі тощо.',
  unreadable: 'Цю сторінку не вдалося прочитати',
  unreadableHow:
    'Відкрийте сторінку ще раз і зачекайте, доки вона завантажиться. Потім виберіть там «Імена й назви без досьє».',
  found: {
    one: '{count} назва, спершу найчастіші',
    few: '{count} назви, спершу найчастіші',
    many: '{count} назв, спершу найчастіші',
    other: '{count} назви, спершу найчастіші',
  },
  alsoWritten: 'Інші написання: {spellings}',
  kind: 'Хто або що це: {name}',
  selectAll: 'Вибрати все',
  selectNone: 'Зняти вибір',
  selected: {
    one: 'Вибрано {count} назву',
    few: 'Вибрано {count} назви',
    many: 'Вибрано {count} назв',
    other: 'Вибрано {count} назви',
  },
  selectSome: 'Виберіть хоча б одне ім’я або назву.',
  start: 'Почати досьє',
  namedIn: 'Згадується в матеріалі «{title}».',
} satisfies Translation['proposals'];
