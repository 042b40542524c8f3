import type { Translation } from '../../../components/words/catalogue.ts';

export const settings = {
  notSaved: 'Браузер не зберіг цю зміну: {reason}',
  tooManyHidden: 'Приховано вже {most} імен. Спершу покажіть одне з них знову.',

  locked: 'Це встановила ваша організація. Тут цього не змінити.',
  noSetting: '{key} – не налаштування; пропущено',
  notList: '{key} має значення {value}; очікується список',
  notRecord: '{key} має значення {value}; очікуються значення з назвами',
  notLockable: 'locked називає {value}, а це не налаштування',
  notSite: '{value} – не сайт; сайти пишуть як {instead}',

  notJson: 'Це не файл налаштувань: його не вдається прочитати як JSON.',
  notOurs: 'Це не файл налаштувань Namelight.',

  notSettings: 'очікувалися налаштування, знайдено {value}',
  damaged: '{key} має значення {value}; замість нього діє {instead}',
  damagedVersion: 'version має значення {value}; прочитано як версію {instead}',
  newer: 'записано новішим Namelight (версія налаштувань {version}); прочитано лише відоме',
  noRule: '{key} має значення {value}; правила для нього немає',
  notHidden: '{key} має значення {value}; не приховано',
  surplusHidden: {
    one: '{count} приховане ім’я понад межу не зберігається',
    few: '{count} приховані імені понад межу не зберігаються',
    many: '{count} прихованих імен понад межу не зберігаються',
    other: '{count} прихованого імені понад межу не зберігається',
  },
} satisfies Translation['settings'];
