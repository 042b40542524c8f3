import type { Translation } from '../../../components/i18n/catalog.ts';

export const packs = {
  title: 'Также входит в Namelight',
  off: 'Выключено, пока вы не включите. После этого их имена и названия отмечаются на всех сайтах.',
  onWelcome: 'Что еще отмечать',
  more: 'Также входит в Namelight, выключено: {packs}.',
  loading: 'Включаем: {title}…',
  countries: 'Страны мира',
  countriesWhat:
    'Столица, население, площадь, языки и соседи членов и наблюдателей ООН, а также территорий, о которых пишут газеты.',
  congress: 'Конгресс США',
  congressWhat: 'Партия, штат и срок полномочий членов Сената и Палаты представителей.',
} as const satisfies Translation['packs'];
