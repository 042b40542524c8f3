import type { Translation } from '../../../components/i18n/catalog.ts';

export const packs = {
  title: 'Також входить до складу Namelight',
  off: 'Ці досьє вимкнено, доки ви їх не ввімкнете. Тоді імена й назви з них позначаються на всіх сайтах.',
  onWelcome: 'Що ще позначати',
  more: 'Також входить до складу Namelight, вимкнено: {packs}.',
  loading: 'Увімкнення: {title}…',
  countries: 'Країни світу',
  countriesWhat:
    'Столиця, населення, площа, мови й сусіди держав — членів ООН і спостерігачів при ній, а також територій, про які пишуть газети.',
  congress: 'Конгрес США',
  congressWhat: 'Партія, штат і термін повноважень членів Сенату й Палати представників.',
} as const satisfies Translation['packs'];
