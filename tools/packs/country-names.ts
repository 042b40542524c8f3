/** How countries are written: what is shown on cards, and what is looked for on pages. */
import { cldrLanguages } from './country-list.ts';
import { inflected } from './declension.ts';
import { type NameInput, NameList } from './name-list.ts';
import { peopleNames } from './peoples.ts';
import type { CountryRecord } from './take-countries.ts';

/** Where CLDR's usual name is none that papers write. By language; other languages have that of CLDR. */
const shown: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CD: {
    en: 'Democratic Republic of the Congo',
    ar: 'جمهورية الكونغو الديمقراطية',
    de: 'Demokratische Republik Kongo',
    es: 'República Democrática del Congo',
    fr: 'République démocratique du Congo',
    hi: 'कांगो लोकतांत्रिक गणराज्य',
    ru: 'Демократическая Республика Конго',
    uk: 'Демократична Республіка Конго',
    it: 'Repubblica Democratica del Congo',
    fa: 'جمهوری دموکراتیک کنگو',
    'zh-Hans': '刚果民主共和国',
    'zh-Hant': '剛果民主共和國',
    ko: '콩고민주공화국',
    pt: 'República Democrática do Congo',
    tr: 'Kongo Demokratik Cumhuriyeti',
  },
  CG: {
    en: 'Republic of the Congo',
    ar: 'جمهورية الكونغو',
    de: 'Republik Kongo',
    es: 'República del Congo',
    fr: 'République du Congo',
    hi: 'कांगो गणराज्य',
    ru: 'Республика Конго',
    uk: 'Республіка Конго',
    it: 'Repubblica del Congo',
    ja: 'コンゴ共和国',
    ko: '콩고 공화국',
    fa: 'جمهوری کنگو',
    'zh-Hans': '刚果共和国',
    'zh-Hant': '剛果共和國',
  },
  FK: {
    ar: 'جزر فوكلاند',
    de: 'Falklandinseln',
    es: 'Islas Malvinas',
    fr: 'Îles Malouines',
    ru: 'Фолклендские острова',
    uk: 'Фолклендські острови',
  },
  IM: { ru: 'Остров Мэн' },
  KN: { en: 'Saint Kitts and Nevis' },
  LC: { en: 'Saint Lucia' },
  VC: { en: 'Saint Vincent and the Grenadines' },
  SH: { en: 'Saint Helena', ru: 'Остров Святой Елены' },
  VG: { ru: 'Британские Виргинские острова' },
  VI: { ru: 'Американские Виргинские острова', uk: 'Американські Віргінські острови' },
  TR: { en: 'Turkey' },
  // CLDR has it in English alone.
  gbnir: {
    ar: 'أيرلندا الشمالية',
    de: 'Nordirland',
    es: 'Irlanda del Norte',
    fr: 'Irlande du Nord',
    hi: 'उत्तरी आयरलैंड',
    ru: 'Северная Ирландия',
    uk: 'Північна Ірландія',
  },
};

/** Those whose short name in CLDR is the usual one. */
const shownShort = new Set(['HK', 'MO', 'PS']);

/** The name of a country in a language as a card shows it. */
export function shownName({ code, names }: CountryRecord, language: string): string {
  const own = names[language] ?? [];
  const usual = (shownShort.has(code) ? own[1] : undefined) ?? own[0] ?? names.en?.[0] ?? '';
  return shown[code]?.[language] ?? plain(usual);
}

/** Without a second name in brackets, abbreviations and the like. */
const plain = (name: string): string =>
  name
    .replace(/^Aotearoa \((.+)\)$/u, '$1')
    .replace(/ ?[(（].*$/u, '')
    .replaceAll(' & ', ' and ')
    .replaceAll('о-ва', 'острова')
    .replace(/^острова/u, 'Острова');

/** Further English names that papers write. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  AG: ['Antigua & Barbuda'],
  BA: ['Bosnia-Herzegovina', 'Bosnia', 'Bosnia & Herzegovina'],
  CD: ['Democratic Republic of Congo', 'DR Congo', 'DRC', 'Congo-Kinshasa', 'Democratic Congo'],
  CG: ['Republic of Congo', 'Congo-Brazzaville', 'Congo Republic'],
  CI: ['Ivory Coast', "Cote d'Ivoire"],
  CZ: ['Czech Republic'],
  FK: ['Falklands', 'Falkland Islands'],
  FO: ['Faroes'],
  GB: ['UK', 'U.K.', 'Great Britain', 'Britain'],
  GE: ['Republic of Georgia'],
  KN: ['St. Kitts and Nevis', 'St Kitts and Nevis', 'St. Kitts & Nevis'],
  KP: ['DPRK'],
  KR: ['Republic of Korea'],
  LC: ['St. Lucia', 'St Lucia'],
  LK: [],
  MD: ['Republic of Moldova'],
  MM: ['Burma'],
  MO: ['Macau'],
  NL: ['Holland'],
  PS: ['State of Palestine', 'Palestinian Territories', 'Palestinian territories'],
  SH: ['St. Helena', 'St Helena'],
  ST: ['Sao Tome and Principe'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Türkiye', 'Turkiye'],
  TT: ['Trinidad & Tobago'],
  US: ['United States of America', 'USA', 'U.S.A.'],
  VA: ['Vatican', 'Holy See'],
  VC: ['St. Vincent and the Grenadines', 'St Vincent and the Grenadines'],
};

/** Names of which there is more to say, by their text. */
const rules: Readonly<Record<string, Partial<NameInput>>> = {
  // People, towns and a state of the US are called so: something near it must speak for the country.
  Georgia: { use: 'short', needs: 'context' },
  Jordan: { use: 'short', needs: 'context' },
  Chad: { use: 'short', needs: 'context' },
  Jersey: { use: 'short', needs: 'context' },
  Emirates: { use: 'short', needs: 'context' },
  Holland: { use: 'short', needs: 'context' },
  Wales: { notAfter: ['Prince of', 'Princess of', 'New South'] },
  England: { notAfter: ['New', 'Bank of', 'Church of'] },
  Scotland: { notBefore: ['Yard'] },
  Britain: { notAfter: ['Little', 'Good Morning'], notBefore: ['First', "'s Got Talent"] },
  Guinea: { notAfter: ['New', 'Gulf of'], notBefore: ['pig', 'pigs', 'Pig', 'Pigs', 'fowl', 'Fowl', 'worm'] },
  Ireland: { notAfter: ['Northern'] },
  Jamaica: { notBefore: [', Queens', 'Plain', 'Bay', 'Avenue'] },
  Mexico: { notAfter: ['New', 'Gulf of'], notBefore: ['City'] },
  Panama: { notBefore: ['City', 'Canal', 'Papers', 'hat', 'hats'] },
  Kuwait: { notBefore: ['City'] },
  Guatemala: { notBefore: ['City'] },
  Luxembourg: { notBefore: ['City', 'Gardens', 'Garden'] },
  Singapore: { notBefore: ['Airlines', 'Sling'] },
  Sudan: { notAfter: ['South'] },
  Samoa: { notAfter: ['American'] },
  Turkey: {
    against: [
      'Thanksgiving',
      'gravy',
      'stuffing',
      'roast',
      'sandwich',
      'cranberry',
      'breast',
      'hunting',
      'burger',
    ],
    notBefore: ['Day', 'Trot', 'Point', 'Creek'],
  },
  Brazil: { notBefore: ['nut', 'nuts', 'nut', 'Nut', 'Nuts'] },
  Bermuda: { notBefore: ['shorts', 'Shorts', 'Triangle', 'grass'] },
  France: { notAfter: ['Air', 'Tour de', 'Île-de-', 'Anatole'] },
  Cuba: { notBefore: ['Libre', 'Gooding'] },
  Monaco: { notAfter: ['AS'] },
  Peru: { notBefore: [', Ind', ', Indiana'] },
  Malta: { notBefore: ['Cross'] },
  Grenada: { notBefore: [', Miss'] },
};

/** Names in other languages that are common words in English: papers in these languages have the country near. */
const commonWords: ReadonlySet<string> = new Set([
  'Island',
  'Indie',
  'Fas',
  'Inde',
  'Galles',
  'Gales',
  'Man',
  'Walia',
]);

/**
 * Not looked for: more people and cities are called so; or it is so short that it has no key by which texts are chosen, and each
 * text of each page would be read.
 */
const leftOut: ReadonlySet<string> = new Set([
  'Salvador',
  'Фолклендские',
  'Фолклендські',
  'Аотеароа',
  'چک',
  '괌',
]);

/** Acronyms, by their text. */
const acronyms: ReadonlySet<string> = new Set(['UAE', 'UK', 'U.K.', 'DRC', 'DPRK', 'USA', 'U.S.A.']);

/** All that is looked for, English first. What several languages write alike is there once. */
export function namesOf(country: CountryRecord): readonly NameInput[] {
  const names = new NameList();
  const add = (text: string, language: string): void => {
    if (!leftOut.has(text)) names.add(nameOf(text, language));
  };
  for (const text of [shownName(country, 'en'), ...(alsoCalled[country.code] ?? []), ...clean(country, 'en')])
    add(text, 'en');
  for (const name of peopleNames(country)) names.add(name);
  for (const language of cldrLanguages)
    for (const text of new Set([shownName(country, language), ...clean(country, language)]))
      add(text, language);
  return names.all;
}

/** CLDR's other names but abbreviations, and those with more than a name in them. */
function clean({ code, names }: CountryRecord, language: string): readonly string[] {
  const [, ...others] = names[language] ?? [];
  const isShort = code === 'US' || code === 'GB';
  return isShort
    ? []
    : others.map(plain).filter((name) => !/[.,]|\p{Lu}{2}/u.test(name) && name.length > 1 && !isBare(name));
}

/** "Congo", of the names of two countries. */
const isBare = (name: string): boolean => /^(?:Congo|Kongo|Конго|कांगो|کنگو|コンゴ|刚果|剛果)$/u.test(name);

function nameOf(text: string, language: string): NameInput {
  const use = acronyms.has(text) ? 'acronym' : 'full';
  // Countries are what the pack is for: other warnings are those of its rules.
  const reviewed = true as const;
  if (language === 'en') return { text, use, reviewed, ...rules[text] };
  const rule: Partial<NameInput> =
    text === 'Suisse'
      ? { notAfter: ['Credit', 'Crédit'] }
      : commonWords.has(text)
        ? { use: 'short', needs: 'support' }
        : {};
  return { text: inflected(text, language), use, lang: language, reviewed, ...rule };
}
