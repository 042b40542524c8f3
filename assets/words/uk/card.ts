import type { Translation } from '../../../components/words/catalogue.ts';

export const card = {
  backTo: 'Назад: {name}',
  close: 'Закрити',
  keepOpen: 'Не закривати',
  keepOpenToMove: 'Не закривати й пересувати',
  backToItsName: 'Назад до імені',
  moveByKeys: 'Пересувайте стрілками; натисніть, щоб перейти в наступний кут',
  moveByPointer: 'Тягніть; або клацніть, щоб перейти в наступний кут',

  person: 'Людина',
  country: 'Країна',
  formerCountry: 'Колишня країна',
  usState: 'Штат США',
  city: 'Місто',
  militaryBase: 'Військова база',
  groupOfCountries: 'Група країн',
  aircraft: 'Літак',
  university: 'Університет',
  intelligenceAgency: 'Розвідувальна служба',
  company: 'Компанія',

  asOf: 'станом на {date}',
  matters: 'Чому це важливо тут',
  more: 'Факти, історія та джерела',
  less: 'Менше',
  keyFacts: 'Головні факти',
  inThisStory: 'У цій історії',
  related: 'Пов’язане',
  timeline: 'Хронологія',
  sinceThen: 'Відтоді',
  sources: 'Джерела',

  copy: 'Копіювати: {fact}',
  copyWithSource: 'Копіювати з джерелом',
  copied: 'Скопійовано',
  notCopied: 'Не скопійовано',
  sourcesDiffer: 'Джерела розходяться.',
  source: 'Джерело {number}: {title}',

  momentsLit: 'Моменти історії: {lit} з {all}',
  years: '{first}–{last}; виділено: {day}',

  notThisOne: 'Ідеться не про це?',
  hide: 'Приховати {name} на {site}',
  isHidden: '{name} більше не позначається на {site}.',
  undo: 'Скасувати',
} satisfies Translation['card'];
