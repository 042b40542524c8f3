import type { Translation } from '../../../components/i18n/catalog.ts';

export const settings = {
  notSaved: 'Браузер не зберіг цю зміну: {reason}',
  noAnswer: 'Цю зміну не збережено, бо Namelight не відповів. Спробуйте ще раз.',
  tooManySites:
    'Налаштування вже є для {most} сайтів, і місця для ще одного немає. Спершу вилучіть один із них.',
  tooManyHidden: 'Прихованих імен уже {most}. Спершу покажіть одне з них знову.',
  noRoom:
    'Ці налаштування не вміщаються. Браузер зберігає щонайбільше {sites} сайтів, {names} прихованих імен і ще трохи.',

  locked: 'Це встановила ваша організація. Тут цього не змінити.',
  noSetting: '{key} – не налаштування; пропущено',
  notList: '{key} має значення {value}; очікується список',
  notRecord: '{key} має значення {value}; очікуються значення з назвами',
  notLockable: 'locked називає {value}, а це не налаштування',
  notSite: '{value} – не сайт; сайти пишуть як {instead}',

  notJson: 'Це не файл налаштувань: його не вдається прочитати як JSON.',
  notOurs: 'Це не файл налаштувань Namelight.',

  damaged: '{key} має значення {value}; замість нього діє {instead}',
  unreadable: '{key} має значення {value}; пропущено',
  noRule: '{key} має значення {value}; правила для нього немає',
  notHidden: '{key} має значення {value}; не приховано',
  surplusHidden: {
    one: '{count} приховане ім’я понад межу не зберігається',
    few: '{count} приховані імені понад межу не зберігаються',
    many: '{count} прихованих імен понад межу не зберігаються',
    other: '{count} прихованого імені понад межу не зберігається',
  },
} satisfies Translation['settings'];
