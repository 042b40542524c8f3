/** The capitals and large cities in the pack of countries: which, and how they are written. */
import { capitalNames, largeCityNames } from './city-names.ts';
import { cldrLanguages } from './country-list.ts';
import { inflected } from './declension.ts';
import { type NameInput, NameList } from './name-list.ts';
import type { CityRecord } from './take-cities.ts';

/** Those that are a country or a territory, whose country is contested (decision 20), or whose name larger ones share. */
const leftOut: ReadonlySet<string> = new Set([
  'AR Córdoba',
  'AR Mendoza',
  'DJ Djibouti',
  'GI Gibraltar',
  'HK Hong Kong',
  'IL Jerusalem',
  'LU Luxembourg',
  'MC Monaco',
  'MO Macau',
  'SG Singapore',
  'SM San Marino',
  'VA Vatican City',
]);

const keyOf = ({ country, name }: CityRecord): string => `${country} ${name}`;

/** Those of which all names are known. */
export const isCityInPack = (city: CityRecord): boolean =>
  !leftOut.has(keyOf(city)) && (city.isCapital || 'en' in city.names || largeCityNames.has(keyOf(city)));

/** The name of a city as a card shows it: that of CLDR, or of the list beside. */
export function shownCity(city: CityRecord, language: string): string {
  const own = city.names[language] ?? listedNames(city)?.[language];
  if (own === undefined) throw new RangeError(`${keyOf(city)} has no name in ${language}.`);
  return own;
}

const listedNames = (city: CityRecord) =>
  city.isCapital ? capitalNames.get(city.country) : largeCityNames.get(keyOf(city));

/** Further English names that papers write. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  Beijing: ['Peking'],
  Bengaluru: ['Bangalore'],
  Chennai: ['Madras'],
  'Ho Chi Minh City': ['Saigon'],
  Kharkiv: ['Kharkov'],
  Kolkata: ['Calcutta'],
  Krakow: ['Cracow'],
  Kyiv: ['Kiev'],
  Marrakech: ['Marrakesh'],
  Mumbai: ['Bombay'],
  Naypyidaw: ['Nay Pyi Taw'],
  'New York': ['New York City'],
  Odesa: ['Odessa'],
  Sanaa: ["Sana'a"],
  'St. Petersburg': ['Saint Petersburg', 'St Petersburg'],
  Washington: ['Washington, D.C.', 'Washington D.C.', 'Washington, DC', 'Washington DC'],
  Yangon: ['Rangoon'],
};

/**
 * Names that people, towns elsewhere and things have, too: the country must be near, or something else of the place, which
 * stands behind the name here.
 */
const sharedNames: Readonly<Record<string, readonly string[]>> = {
  Alexandria: ['Cairo', 'Nile', 'Mediterranean'],
  Castries: [],
  Dallas: ['Texas', 'Texan', 'Fort Worth', 'Houston'],
  Douglas: ['Manx'],
  'George Town': ['Grand Cayman'],
  Georgetown: ['Guyanese'],
  Hamilton: [],
  Houston: ['Texas', 'Texan', 'NASA', 'Dallas'],
  Jamestown: [],
  Kingston: ['Jamaican'],
  Kingstown: ['Grenadines'],
  Medina: ['Mecca', 'Saudi', 'hajj', 'Hajj', 'pilgrims'],
  Nassau: ['Bahamian'],
  Odessa: ['Ukrainian', 'Black Sea', 'Kyiv'],
  Praia: [],
  Roseau: [],
  'Saint-Denis': [],
  'San José': ['Costa Rican'],
  'San Jose': ['Costa Rican'],
  'San Juan': ['Puerto Rican'],
  Santiago: ['Chilean'],
  Sofia: ['Bulgarian'],
  'St. George’s': [],
  'St. John’s': [],
  Stanley: ['Falkland', 'Falklands'],
  Sucre: ['Bolivian', 'La Paz'],
  Victoria: [],
  Washington: ['White House', 'Congress', 'Senate', 'Pentagon'],
  Wellington: ['New Zealander', 'Auckland', 'Kiwi'],
};

/** What is named after a city, of which the finder does not know that it is. */
const things = [
  'Crown Court',
  'Evening',
  'Fashion Week',
  'Film Festival',
  'Fire Department',
  'Magistrates',
  'Governor',
  'governor',
  'Marathon',
  'National Park',
  'Olympic',
  'Olympics',
  'Philharmonic',
  'Police Department',
  'Post',
  'Province',
  'province',
  'provincial',
  'Public Library',
  'Stock Exchange',
  'Symphony',
  'Toy Fair',
];

/** Teams, which papers name every day. */
const teams: Readonly<Record<string, string>> = {
  Adelaide: 'Crows, Oval, Strikers, United',
  Auckland: 'Blues',
  Birmingham: 'City',
  Brisbane: 'Broncos, Bullets, Heat, Lions, Roar',
  Calgary: 'Flames, Stampede, Stampeders',
  Canberra: 'Raiders',
  Cardiff: 'Blues, City',
  Chennai: 'Super Kings',
  Chicago: 'Bears, Blackhawks, Bulls, Cubs, Fire, Sky, White Sox',
  Dallas: 'Cowboys, Mavericks, Mavs, Stars, Wings',
  Durban: 'Sharks',
  Edmonton: 'Elks, Eskimos, Oilers',
  Glasgow: 'City, Rangers, Warriors',
  Houston: 'Astros, Dynamo, Oilers, Rockets, Texans',
  Karachi: 'Kings',
  Kolkata: 'Knight Riders',
  London: 'Broncos, Irish, Wasps, Welsh',
  'Los Angeles': 'Angels, Chargers, Clippers, Dodgers, Galaxy, Kings, Lakers, Raiders, Rams, Sparks',
  Manchester: 'City, United, Utd',
  Melbourne: 'City, Cup, Demons, Heart, Park, Rebels, Renegades, Stars, Storm, United, Victory',
  Montreal: 'Alouettes, Canadiens, Expos, Impact',
  Mumbai: 'Indians',
  'New York': 'City FC, Giants, Islanders, Jets, Knicks, Liberty, Mets, Nets, Rangers, Red Bulls, Yankees',
  Ottawa: 'Redblacks, Senators',
  Perth: 'Glory, Scorchers, Wildcats',
  Sydney: 'Kings, Roosters, Sixers, Swans, Thunder',
  Toronto: 'Argonauts, Blue Jays, Leafs, Maple Leafs, Raptors',
  Vancouver: 'Canucks, Whitecaps',
  Wellington: 'Hurricanes, Phoenix',
};

/** Teams that are called by the city alone, and words near them. */
const calledByCity: ReadonlySet<string> = new Set(
  'Adelaide, Barcelona, Birmingham, Brisbane, Cardiff, Cologne, Frankfurt, Glasgow, Hamburg, Lille, Lyon, Manchester, Marseille, Melbourne, Milan, Munich, Naples, Perth, Porto, Sydney, Toulouse, Turin'.split(
    ', ',
  ),
);
const sports = [
  'AFL',
  'A-League',
  'NRL',
  'Big Bash',
  'Bundesliga',
  'Champions League',
  'Europa League',
  'La Liga',
  'Ligue 1',
  'Premier League',
  'Serie A',
  'coach',
  'defender',
  'equaliser',
  'equalizer',
  'first half',
  'goalkeeper',
  'goals',
  'half-time',
  'kick-off',
  'midfielder',
  'premiership',
  'qualifying game',
  'relegation',
  'second half',
  'striker',
  'unbeaten',
  'winger',
];

/** "North Melbourne" is a team, and a suburb; "Greater Manchester" is a county. */
const partOf = ['North', 'South', 'East', 'West', 'Western', 'Port', 'Greater', 'City of'];

/** Names of which there is more to say, by their text. */
const rules: Readonly<Record<string, Partial<NameInput>>> = {
  Athens: { notBefore: [', Ga', ', Georgia', ', Ohio'] },
  Berlin: { notAfter: ['Irving', 'Isaiah'], notBefore: ['Wall'] },
  Bern: { notAfter: ['the', 'The', 'Feel the'] },
  Bursa: { notBefore: ['Malaysia'] },
  Colombo: { notAfter: ['Cristoforo', 'Cristóvão'] },
  Cologne: { against: ['perfume', 'fragrance', 'scent', 'aftershave'] },
  Havana: { notBefore: ['Brown', 'Club', 'syndrome', 'Syndrome'] },
  Lima: { notBefore: ['bean', 'beans', ', Ohio'] },
  London: {
    notAfter: ['Jack', 'Jason', 'Julie'],
    notBefore: ['Breed', 'Bridge', ', Ontario', ', Ont', ', Ky'],
  },
  Madrid: { notAfter: ['Real', 'Atletico', 'Atlético'] },
  Manchester: { notBefore: ['United', 'City', ', N.H', ', Conn', 'by the Sea', 'Utd'] },
  Manila: { notBefore: ['envelope', 'envelopes', 'folder', 'folders', 'clam'] },
  Milan: { notAfter: ['AC', 'Inter'], notBefore: ['Kundera'] },
  Moscow: { notBefore: ['mule', 'mules', 'Mule', 'Mules', ', Idaho'] },
  'New York': {
    notAfter: [
      'northern',
      'western',
      'upstate',
      'Upstate',
      'central',
      'eastern',
      'southern',
      'state of',
      'State of',
      'Staat',
      'Staates',
      'Bundesstaat',
      'État de',
      "l'État de",
      'stato di',
    ],
    notBefore: ['state', 'State', 'Magazine', 'magazine', 'Review', 'minute', 'Minute', 'Life', 'Mellon'],
  },
  'Panama City': { notBefore: ['Beach', ', Fla', ', Florida'] },
  Paris: {
    notAfter: ['plaster of', 'Plaster of'],
    notBefore: [
      'Hilton',
      'Jackson',
      'Saint-Germain',
      'Saint Germain',
      'St Germain',
      'St-Germain',
      'SG',
      'Match',
      ', Texas',
      ', Ill',
    ],
  },
  Peking: { notBefore: ['duck', 'Duck', 'Opera'] },
  Rome: { notBefore: [', Ga', ', Georgia', ', N.Y'] },
  Vienna: { notBefore: ['sausage', 'sausages', ', Va', ', Virginia'] },
  // In other languages. A vein and a tyrant begin sentences in Russian.
  'Le Cap': { notBefore: ['-Vert', '-Ferret', 'd’Agde'] },
  'Nueva York': { notAfter: ['estado de', 'Estado de'] },
  Vienne: { notAfter: ['la', 'La', 'Haute'] },
  Вена: { needs: 'context' },
  'Нью-Йорк': { notAfter: ['штат', 'штата', 'штате', 'штату', 'штаті'] },
  Тирана: { needs: 'context' },
  ローマ: { notBefore: ['字', '数字', '法', '帝国'] },
  パリ: { notBefore: ['っ'] },
  巴庫: { notAfter: ['阿'] },
  巴库: { notAfter: ['阿'] },
  罗马: { notBefore: ['字', '数字', '法', '帝国'] },
};

/** All that is looked for, English first. `taken` are the names of countries, by which some capitals are called, too. */
export function cityNames(city: CityRecord, taken: ReadonlySet<string>): readonly NameInput[] {
  const names = new NameList();
  const add = (text: string, language: string): void => {
    if (!taken.has(text) && !commonWords.has(text)) names.add(nameOf(city, text, language));
  };
  const english = shownCity(city, 'en');
  for (const text of [english, ...(alsoCalled[english] ?? []), withoutAccents(english)]) add(text, 'en');
  for (const language of cldrLanguages) {
    const isKnown = language in city.names || listedNames(city)?.[language] !== undefined;
    if (isKnown) add(shownCity(city, language), language);
  }
  return names.all;
}

/** What speaks for a city whose name others share, besides its country; `null` where nothing needs to. */
export function cityContext(city: CityRecord): readonly string[] | null {
  const english = shownCity(city, 'en');
  const shared = [english, ...(alsoCalled[english] ?? [])].flatMap((text) => sharedBy(text) ?? []);
  return shared.length > 0 || sharedBy(english) !== null ? shared : null;
}

const sharedBy = (text: string): readonly string[] | null => sharedNames[text] ?? null;

/**
 * Names in one language that are a word, a people or another place in it or in another: "night", "chickpeas", "maize", the
 * Dnieper, a fly, Monday, Stalin, Al Jazeera. One is too short to be looked for. Washington is a state and a president, too: the
 * capital is looked for as "Washington, D.C.".
 */
const commonWords: ReadonlySet<string> = new Set(
  [
    'Canton Cantón Colonia Fes Lila Male Rom Roma Sana Washington',
    'ليل جدة سوفا ماليه ديلي حمص تعز حماة مشهد تالين كانو سول دوشنبه الجزیره رم',
    'मक्का मिलान रोम माले फ़ेस दोहा सना',
    'Порту Днепр Дніпро Марсель Фес Хама Мале 파리 圣保罗 聖保羅',
  ].flatMap((words) => words.split(' ')),
);

const withoutAccents = (text: string): string => text.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');

function nameOf(city: CityRecord, text: string, language: string): NameInput {
  const needs = sharedBy(text) !== null || (language !== 'en' && sharedBy(shownCity(city, 'en')) !== null);
  const shared = needs ? ({ use: 'short', needs: 'context' } as const) : ({ use: 'full' } as const);
  const own = rules[text];
  const notBefore = [...things, ...(teams[text]?.split(', ') ?? []), ...(own?.notBefore ?? [])];
  const notAfter = [...partOf, ...(own?.notAfter ?? [])];
  const against = [...(own?.against ?? []), ...(calledByCity.has(text) ? sports : [])];
  if (language === 'en')
    return { text, ...shared, reviewed: true, notAfter, notBefore, ...(against.length > 0 && { against }) };
  const forms = inflected(text, language);
  // Unlike countries, Ukrainian cities have this genitive: "Лондона".
  const all = language === 'uk' && forms.endsWith('||у|у||ом|і') ? `${forms}|а` : forms;
  return { text: all, ...shared, lang: language, reviewed: true, ...own };
}
