import type { Translation } from '../../../components/i18n/catalog.ts';

export const packs = {
  title: 'Також входить до складу Namelight',
  off: 'Вимкнено, доки ви не ввімкнете. Після цього їхні імена й назви позначаються на всіх сайтах.',
  onWelcome: 'Що ще позначати',
  more: 'Також входить до складу Namelight, вимкнено: {packs}.',
  loading: 'Вмикаємо: {title}…',
  countries: 'Країни світу',
  countriesWhat:
    'Столиця, населення, площа, мови й сусіди членів і спостерігачів ООН, а також територій, про які пишуть газети.',
  congress: 'Конгрес США',
  congressWhat: 'Партія, штат і термін повноважень членів Сенату й Палати представників.',
} as const satisfies Translation['packs'];
