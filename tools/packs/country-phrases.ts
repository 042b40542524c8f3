/** "Capital of the Netherlands", "City in the Netherlands" in the languages of the interface: how names of countries stand there. */

import { declined } from '../../components/drafts/declension.ts';
import type { PackLanguage } from './country-texts.ts';
import { formAt } from './declension.ts';

/** Writes the first sentence of a city's card. `name` is that of the country in the language. */
export function cityPhrase(code: string, name: string, isCapital: boolean, language: PackLanguage): string {
  const write = phrases[language];
  const text = isCapital ? write.capital(code, name) : write.city(code, name);
  // "EE. UU."
  return text.endsWith('.') ? text : `${text}${language === 'hi' ? '।' : '.'}`;
}

type Phrase = (code: string, name: string) => string;
type Phrases = { readonly capital: Phrase; readonly city: Phrase };

const phrases: Readonly<Record<PackLanguage, Phrases>> = {
  en: {
    capital: (_, name) => `Capital of ${withThe(name)}`,
    city: (_, name) => `City in ${withThe(name)}`,
  },
  ar: { capital: (_, name) => `عاصمة ${name}`, city: (_, name) => `مدينة في ${name}` },
  de: {
    capital: (code, name) => `Hauptstadt ${germanGenitive[code] ?? `von ${name}`}`,
    city: (code, name) => `Stadt ${germanIn[code] ?? `in ${name}`}`,
  },
  es: {
    capital: (_, name) => `Capital ${spanishDe(name)}`,
    city: (_, name) => `Ciudad ${spanishDe(name)}`,
  },
  fr: {
    capital: (code, name) => `Capitale ${frenchDe(code, name, 'de la ')}`,
    city: (code, name) => `Ville ${frenchDe(code, name, 'de ')}`,
  },
  hi: { capital: (_, name) => `${name} की राजधानी`, city: (_, name) => `${name} का एक शहर` },
  ru: {
    capital: (code, name) => `Столица ${slavicCase(code, name, 'ru', 'genitive')}`,
    city: (code, name) => `Город ${russianIn(code, name)} ${slavicCase(code, name, 'ru', 'prepositional')}`,
  },
  uk: {
    capital: (code, name) => `Столиця ${slavicCase(code, name, 'uk', 'genitive')}`,
    city: (code, name) => `Місто ${ukrainianIn(code, name)} ${slavicCase(code, name, 'uk', 'prepositional')}`,
  },
};

const withThe = (name: string): string =>
  /(?:Islands|States|Kingdom|Emirates|Republic|Netherlands|Philippines)$|^(?:Bahamas|Comoros|Democratic Republic .*|Gambia|Isle of Man|Maldives|Republic .*|Seychelles)$/.test(
    name,
  )
    ? `the ${name}`
    : name;

/** Where it is not "von". */
const germanGenitive: Readonly<Record<string, string>> = {
  AE: 'der Vereinigten Arabischen Emirate',
  AX: 'der Ålandinseln',
  BS: 'der Bahamas',
  CD: 'der Demokratischen Republik Kongo',
  CF: 'der Zentralafrikanischen Republik',
  CG: 'der Republik Kongo',
  CH: 'der Schweiz',
  CK: 'der Cookinseln',
  DO: 'der Dominikanischen Republik',
  FK: 'der Falklandinseln',
  FO: 'der Färöer',
  GB: 'des Vereinigten Königreichs',
  IM: 'der Isle of Man',
  IQ: 'des Irak',
  IR: 'des Iran',
  KM: 'der Komoren',
  KY: 'der Kaimaninseln',
  LB: 'des Libanon',
  MD: 'der Republik Moldau',
  MH: 'der Marshallinseln',
  MN: 'der Mongolei',
  MP: 'der Nördlichen Marianen',
  MV: 'der Malediven',
  NL: 'der Niederlande',
  PH: 'der Philippinen',
  SB: 'der Salomonen',
  SC: 'der Seychellen',
  SD: 'des Sudan',
  SK: 'der Slowakei',
  SS: 'des Südsudan',
  TC: 'der Turks- und Caicosinseln',
  TD: 'des Tschad',
  TR: 'der Türkei',
  UA: 'der Ukraine',
  US: 'der Vereinigten Staaten',
  VG: 'der Britischen Jungferninseln',
  VI: 'der Amerikanischen Jungferninseln',
  XK: 'des Kosovo',
  YE: 'des Jemen',
};

/** Of countries that have a city besides the capital. */
const germanIn: Readonly<Record<string, string>> = {
  AE: 'in den Vereinigten Arabischen Emiraten',
  CD: 'in der Demokratischen Republik Kongo',
  CH: 'in der Schweiz',
  GB: 'im Vereinigten Königreich',
  IQ: 'im Irak',
  IR: 'im Iran',
  NL: 'in den Niederlanden',
  PH: 'auf den Philippinen',
  TR: 'in der Türkei',
  UA: 'in der Ukraine',
  US: 'in den Vereinigten Staaten',
  YE: 'im Jemen',
};

function spanishDe(name: string): string {
  if (name === 'Reino Unido') return 'del Reino Unido';
  if (/^(?:Islas |Bahamas|Bermudas|Comoras|Maldivas$|Seychelles)/.test(name)) return `de las ${name}`;
  if (/^(?:Isla |República |India$|Guayana |Polinesia )/.test(name)) return `de la ${name}`;
  return /^(?:Emiratos |Países Bajos)/.test(name) ? `de los ${name}` : `de ${name}`;
}

/** Countries whose names have no article in French, plurals, and masculine ones that end like feminine ones. */
const frenchBare = new Set(
  'AD AG AI AW BH CU CW CY DJ GG GU HT IL JE KI KN LC MG MT MU NR NU OM PR RE SH SM ST TO TT TV TW VC WS YT'.split(
    ' ',
  ),
);
const frenchPlural = new Set(
  'AE AS AX BM BS CK FJ FK FO KM KY MH MP MV NL PH PW SB SC TC US VG VI'.split(' '),
);
const frenchMasculine = new Set(['BZ', 'GB', 'KH', 'MX', 'MZ', 'SR', 'ZW']);

function frenchDe(code: string, name: string, feminine: 'de ' | 'de la '): string {
  const [head = ''] = name.split(/[ -]/);
  const hasVowel = /^[AEIOUÉÎÂ]/.test(name) || code === 'HT';
  if (frenchPlural.has(code)) return `des ${name}`;
  if (frenchBare.has(code)) return hasVowel ? `d’${name}` : `de ${name}`;
  const isFeminine = (head.endsWith('e') || code === 'GW' || code === 'SL') && !frenchMasculine.has(code);
  if (!hasVowel) return isFeminine ? `${feminine}${name}` : `du ${name}`;
  return feminine === 'de ' && isFeminine ? `d’${name}` : `de l’${name}`;
}

type Slavic = 'ru' | 'uk';
type Case = 'genitive' | 'prepositional';

/** Russian and Ukrainian names that have other forms than the rules of `declension.ts` give. */
const irregular: Readonly<Record<string, string>> = {
  'ru FM genitive': 'Федеративных Штатов Микронезии',
  'ru GW genitive': 'Гвинеи-Бисау',
  'ru IM genitive': 'острова Мэн',
  'ru CK genitive': 'островов Кука',
  'ru KY genitive': 'островов Кайман',
  'ru NL genitive': 'Нидерландов',
  'ru PG genitive': 'Папуа — Новой Гвинеи',
  'ru SH genitive': 'острова Святой Елены',
  'ru TC genitive': 'островов Теркс и Кайкос',
  'ru US genitive': 'Соединенных Штатов',
  'uk AE genitive': 'Обʼєднаних Арабських Еміратів',
  'uk AE prepositional': 'Обʼєднаних Арабських Еміратах',
  'uk CK genitive': 'Островів Кука',
  'uk GB genitive': 'Великої Британії',
  'uk GB prepositional': 'Великій Британії',
  'uk AS genitive': 'Американського Самоа',
  'uk GW genitive': 'Гвінеї-Бісау',
  'uk IM genitive': 'острова Мен',
  'uk NL genitive': 'Нідерландів',
  'uk PG genitive': 'Папуа-Нової Гвінеї',
  'uk SH genitive': 'острова Святої Єлени',
  'uk TC genitive': 'островів Теркс і Кайкос',
  'uk US genitive': 'Сполучених Штатів',
};

const isIsland = (code: string): boolean => code === 'PH' || code === 'TW';
const russianIn: Phrase = (code, name) => (isIsland(code) ? 'на' : /^(?:Фр|Вь)/.test(name) ? 'во' : 'в');
const ukrainianIn: Phrase = (code, name) => (isIsland(code) ? 'на' : /^(?:[ВФ]|Сп)/.test(name) ? 'у' : 'в');

function slavicCase(code: string, name: string, language: Slavic, grammaticalCase: Case): string {
  const own = irregular[`${language} ${code} ${grammaticalCase}`];
  if (own !== undefined) return own;
  return formAt(declined(name, language), grammaticalCase === 'genitive' ? 1 : 5);
}
