import type { Translation } from '../../../components/i18n/catalog.ts';

export const packs = {
  title: 'Также входит в Namelight',
  off: 'Эти досье выключены, пока вы их не включите. Тогда имена и названия из них отмечаются на всех сайтах.',
  onWelcome: 'Что еще отмечать',
  more: 'Также входит в Namelight, выключено: {packs}.',
  loading: 'Включение: {title}…',
  countries: 'Страны мира',
  countriesWhat:
    'Столица, население, площадь, языки и соседи стран — членов ООН и наблюдателей при ней, а также территорий, о которых пишут газеты.',
  congress: 'Конгресс США',
  congressWhat: 'Партия, штат и срок полномочий членов Сената и Палаты представителей.',
} as const satisfies Translation['packs'];
