/** The pack of the countries and cities of the world. */

import type { StoryFileInput } from '../../components/story/schema.ts';
import { cityContext, cityNames, isCityInPack, shownCity } from './cities.ts';
import { interfaceLanguages } from './country-list.ts';
import { namesOf, shownName } from './country-names.ts';
import { cityPhrase } from './country-phrases.ts';
import { type CountryTexts, countryTexts, type PackLanguage } from './country-texts.ts';
import { firstForm } from './declension.ts';
import { headOf, translatedHead } from './pack-head.ts';
import { peopleNames } from './peoples.ts';
import type { CityRecord } from './take-cities.ts';
import type { CountryRecord, CountrySnapshot } from './take-countries.ts';

type FileEntity = StoryFileInput['entities'][number];
type FileTranslation = NonNullable<StoryFileInput['translations']>[string];

/** When the sources were read. */
const read = '2026-11-30';

export function makeCountries(snapshot: CountrySnapshot): StoryFileInput {
  const pack = new CountryPack(snapshot);
  return {
    ...headOf('countries-of-the-world', read),
    sources,
    entities: [
      ...snapshot.countries.map((country) => pack.entity(country)),
      ...pack.cities.map((city) => pack.cityEntity(city)),
    ],
    translations: Object.fromEntries(
      interfaceLanguages
        .filter((language) => language !== 'en')
        .map((language) => [language, pack.translation(language)]),
    ),
  };
}

const sources: StoryFileInput['sources'] = [
  {
    id: 'geonames',
    title: 'Country information (CC BY 4.0)',
    publisher: 'GeoNames',
    kind: 'reference',
    address: 'https://download.geonames.org/export/dump/countryInfo.txt',
    read: '2025-12-02',
  },
  {
    id: 'geonames-cities',
    title: 'Cities with a population over 15,000 (CC BY 4.0)',
    publisher: 'GeoNames',
    kind: 'reference',
    address: 'https://download.geonames.org/export/dump/',
    read: '2025-11-27',
  },
  {
    id: 'factbook',
    title: 'The World Factbook, last edition (public domain)',
    publisher: 'CIA',
    kind: 'official',
    address: 'https://github.com/factbook/factbook.json',
    read: '2026-01-22',
  },
  {
    id: 'world-bank',
    title: 'Population, total (CC BY 4.0)',
    publisher: 'World Bank',
    kind: 'reference',
    address: 'https://data.worldbank.org/indicator/SP.POP.TOTL',
    read: '2026-03-06',
  },
  {
    id: 'cldr',
    title: 'Common Locale Data Repository 48.2 (Unicode License v3)',
    publisher: 'Unicode',
    kind: 'reference',
    address: 'https://cldr.unicode.org/downloads/cldr-48',
    read,
  },
  {
    id: 'natural-earth',
    title: '1:50m Cultural Vectors (public domain)',
    publisher: 'Natural Earth',
    kind: 'reference',
    address: 'https://www.naturalearthdata.com/downloads/50m-cultural-vectors/',
    read,
  },
  {
    id: 'country-codes',
    title: 'Comprehensive country codes (PDDL)',
    publisher: 'Datasets of DataHub',
    kind: 'reference',
    address: 'https://github.com/datasets/country-codes',
    read: '2026-05-15',
  },
  {
    id: 'un-jerusalem',
    title: 'Status of Jerusalem: resolution ES-10/19 of the General Assembly',
    publisher: 'United Nations',
    kind: 'official',
    address: 'https://docs.un.org/en/A/RES/ES-10/19',
    read,
  },
];

class CountryPack {
  readonly cities: readonly CityRecord[];
  readonly #snapshot: CountrySnapshot;
  readonly #countries: ReadonlyMap<string, CountryRecord>;
  /** By code of the country. */
  readonly #capitals: ReadonlyMap<string, CityRecord>;
  /** What countries are called. */
  readonly #taken: ReadonlySet<string>;

  constructor(snapshot: CountrySnapshot) {
    this.#snapshot = snapshot;
    this.cities = snapshot.cities.filter(isCityInPack);
    this.#countries = new Map(snapshot.countries.map((country) => [country.code, country]));
    const capitals = snapshot.cities.filter(({ isCapital }) => isCapital);
    this.#capitals = new Map(capitals.flatMap((city) => capitalOf(city).map((code) => [code, city])));
    this.#taken = new Set(snapshot.countries.flatMap(namesOf).map(({ text }) => firstForm(text)));
  }

  entity(country: CountryRecord): FileEntity {
    const { code, center } = country;
    const flag = flagOf(code);
    return {
      kind: 'place',
      placeType: isState(country) ? 'country' : 'area',
      id: this.#idOf(code),
      name: shownName(country, 'en'),
      description: this.#descriptionOf(country, 'en'),
      names: [...namesOf(country)],
      ...contextOf(country),
      picture:
        center === null
          ? { kind: 'flag', country: flag }
          : { kind: 'locator', latitude: center[0], longitude: center[1], country: flag },
      facts: this.#facts(country),
      relations: this.#relations(country),
    };
  }

  cityEntity(city: CityRecord): FileEntity {
    const country = this.#country(city.country);
    const context = cityContext(city);
    const [latitude, longitude] = city.at;
    return {
      kind: 'place',
      placeType: 'city',
      id: idOf(shownCity(city, 'en')),
      name: shownCity(city, 'en'),
      description: this.#cityDescription(city, 'en'),
      names: [...cityNames(city, this.#taken)],
      ...(context !== null && { context: [...context, ...this.#namesNear(country)] }),
      picture: { kind: 'locator', latitude, longitude, country: flagOf(city.country) },
      facts: city.population === null ? [] : [cityPopulation(city.population)],
      relations: [{ label: 'City in', to: this.#idOf(city.country), source: 'geonames-cities' }],
    };
  }

  translation(language: PackLanguage): FileTranslation {
    const texts = countryTexts[language];
    const countries = this.#snapshot.countries.map((country) => [
      this.#idOf(country.code),
      {
        name: shownName(country, language),
        description: this.#descriptionOf(country, language),
        facts: this.#factTexts(country, language),
      },
    ]);
    const cities = this.cities.map((city) => [
      idOf(shownCity(city, 'en')),
      {
        name: shownCity(city, language),
        description: this.#cityDescription(city, language),
        facts: city.population === null ? {} : { Population: { note: texts.suburbs } },
      },
    ]);
    return {
      ...translatedHead('countries-of-the-world', language),
      labels: texts.labels,
      entities: Object.fromEntries([...countries, ...cities]),
    };
  }

  #country(code: string): CountryRecord {
    const country = this.#countries.get(code);
    if (country === undefined) throw new RangeError(`No country has the code ${code}.`);
    return country;
  }

  #idOf(code: string): string {
    return idOf(shownName(this.#country(code), 'en'));
  }

  /** What a country is called in the languages of the interface, and its people: words near one of its cities. */
  #namesNear(country: CountryRecord): readonly string[] {
    const names = interfaceLanguages.map((language) => shownName(country, language));
    return [...new Set([...names, ...peopleNames(country).map(({ text }) => text)])];
  }

  #cityDescription({ country, isCapital }: CityRecord, language: PackLanguage): string {
    // Of what Taipei is the capital is left open, see decision 20.
    return cityPhrase(
      country,
      shownName(this.#country(country), language),
      isCapital && country !== 'TW',
      language,
    );
  }

  /** The name of a country's capital; `null` where none is to be said. */
  #capitalIn({ code, capital }: CountryRecord, language: PackLanguage): string | null {
    const city = this.#capitals.get(code);
    if (city === undefined && capital !== null)
      throw new RangeError(`Nothing is known of the capital of ${code}.`);
    return city === undefined || capital === null ? null : shownCity(city, language);
  }

  /** A card of its own says more of it. */
  #capitalValue(country: CountryRecord) {
    const city = this.#capitals.get(country.code);
    return city !== undefined && isCityInPack(city)
      ? { kind: 'entity' as const, entity: idOf(shownCity(city, 'en')) }
      : { kind: 'text' as const, text: this.#capitalIn(country, 'en') ?? '' };
  }

  /** Where a country is, and its capital, which is what most readers look for. */
  #descriptionOf(country: CountryRecord, language: PackLanguage): string {
    const texts = countryTexts[language];
    const { code, region } = country;
    const capital = this.#capitalIn(country, language);
    const special = (texts.special as Readonly<Record<string, string>>)[code];
    if (special !== undefined) return special;
    const where = texts.regions[region];
    if (where === undefined) throw new RangeError(`No text says where ${code} is: ${region}.`);
    const template = isState(country) ? texts.country : texts.territory;
    const what = isHomeNation(code) ? texts.homeNation : template.replace('{}', where);
    // What sources say of it does not fit in here.
    if (capital === null || code === 'IL') return what;
    const colon = language === 'fr' ? '\u00a0:' : ':';
    const end = language === 'hi' ? '।' : '.';
    return `${what} ${texts.labels.Capital}${colon} ${capital}${end}`;
  }

  #facts(country: CountryRecord): FileEntity['facts'] {
    const { code, capital, area, population, languages } = country;
    const note = noteOf(country, countryTexts.en);
    return [
      ...(capital === null
        ? []
        : [
            {
              label: 'Capital',
              value: this.#capitalValue(country),
              source: 'geonames',
              ...(code === 'IL' && { differs: countryTexts.en.jerusalem, source: 'un-jerusalem' }),
            },
          ]),
      ...(population === null ? [] : [populationFact(population)]),
      ...(area === null
        ? []
        : [
            {
              label: 'Area',
              value: { kind: 'quantity' as const, amount: area, unit: 'square-kilometre' as const },
              ...(note !== null && { note }),
              source: 'geonames',
            },
          ]),
      ...(languages.length === 0
        ? []
        : [
            {
              label: 'Official languages',
              value: { kind: 'text' as const, text: this.#languagesIn(country, 'en') },
              source: 'cldr',
            },
          ]),
    ];
  }

  #factTexts(
    country: CountryRecord,
    language: PackLanguage,
  ): Record<string, { text?: string; note?: string; differs?: string }> {
    const { code, area, languages } = country;
    const texts = countryTexts[language];
    const note = noteOf(country, texts);
    const capital = this.#capitalIn(country, language);
    const hasText = capital !== null && this.#capitalValue(country).kind === 'text';
    return {
      ...(hasText && { Capital: { text: capital, ...(code === 'IL' && { differs: texts.jerusalem }) } }),
      ...(area !== null && note !== null && { Area: { note } }),
      ...(languages.length > 0 && { 'Official languages': { text: this.#languagesIn(country, language) } }),
    };
  }

  #languagesIn({ languages }: CountryRecord, language: PackLanguage): string {
    const names = this.#snapshot.languageNames[language] ?? {};
    return [...new Set(languages.map((one) => names[one] ?? one))].join(language === 'ar' ? '، ' : ', ');
  }

  #relations({ code, partOf, neighbors }: CountryRecord): FileEntity['relations'] {
    const nations = code === 'GB' ? [] : neighbors;
    return [
      ...(partOf === null ? [] : [{ label: 'Part of', to: this.#idOf(partOf), source: 'country-codes' }]),
      ...(code === 'GB' ? [{ label: 'Borders', to: this.#idOf('IE'), source: 'natural-earth' }] : []),
      ...nations.map((other) => ({ label: 'Borders', to: this.#idOf(other), source: 'natural-earth' })),
    ];
  }
}

const isHomeNation = (code: string): boolean => code.startsWith('gb');
const flagOf = (code: string): string => (isHomeNation(code) ? 'gb' : code.toLowerCase());
const statesWithSpecialText = new Set(['PS', 'VA']);

/** London is that of England, too. */
const capitalOf = ({ country }: CityRecord): readonly string[] =>
  country === 'GB' ? ['GB', 'gbeng'] : [country];

function cityPopulation({ count, year }: NonNullable<CityRecord['population']>) {
  return {
    label: 'Population',
    value: { kind: 'quantity' as const, amount: count, unit: 'people' as const },
    note: countryTexts.en.suburbs,
    asOf: String(year),
    source: 'factbook',
  };
}

/** Taiwan is called neither a country nor a province, see decision 20. */
const isState = ({ code, partOf }: CountryRecord): boolean =>
  partOf === null && !(code in countryTexts.en.special && !statesWithSpecialText.has(code));

function populationFact({ count, year }: NonNullable<CountryRecord['population']>) {
  return {
    label: 'Population',
    value: { kind: 'quantity' as const, amount: count, unit: 'people' as const },
    asOf: year === null ? '2025' : String(year),
    source: year === null ? 'cldr' : 'world-bank',
  };
}

const noteOf = ({ code }: CountryRecord, texts: CountryTexts): string | null =>
  (texts.areaNotes as Readonly<Record<string, string>>)[code] ?? null;

/** Words near a name that many bear. */
const contexts: Readonly<Record<string, readonly string[]>> = {
  GE: [
    'Tbilisi',
    'Georgian',
    'Georgians',
    'Caucasus',
    'Abkhazia',
    'South Ossetia',
    'Armenia',
    'Azerbaijan',
    'Russia',
    'Ukraine',
    'Moldova',
    'Black Sea',
  ],
  JO: [
    'Amman',
    'Jordanian',
    'Jordanians',
    'Hashemite',
    'King Abdullah',
    'Middle East',
    'Syria',
    'Iraq',
    'Israel',
    'Lebanon',
    'Egypt',
    'Saudi Arabia',
    'Arab',
    'West Bank',
  ],
  TD: [
    "N'Djamena",
    'Chadian',
    'Chadians',
    'Boko Haram',
    'Sahel',
    'Africa',
    'African',
    'Niger',
    'Nigeria',
    'Sudan',
    'Cameroon',
    'Mali',
    'Libya',
  ],
  JE: ['Guernsey', 'Channel Islands', 'Channel Island', 'Saint Helier', 'St Helier', 'Isle of Man'],
  AE: ['Dubai', 'Abu Dhabi', 'Emirati', 'Gulf', 'UAE', 'Saudi'],
  NL: ['Amsterdam', 'Dutch', 'Netherlands', 'Rotterdam', 'The Hague', 'Belgium'],
  IS: [
    'Reykjavik',
    'Reykjavík',
    'isländische',
    'isländischen',
    'isländischer',
    'Isländer',
    'Grönland',
    'Norwegen',
  ],
  IN: ['Delhi', 'Hindusi', 'Azja', 'Pakistan', 'Chiny'],
  MA: ['Rabat', 'Kazablanka', 'Cezayir', 'Tunus', 'İspanya'],
  gbwls: ['Cardiff', 'Swansea', 'Inghilterra', 'Inglaterra', 'Anglia', 'Scozia', 'Escocia', 'Irlanda'],
};

function contextOf({ code }: CountryRecord): Partial<Pick<FileEntity, 'context'>> {
  const words = contexts[code];
  return words === undefined ? {} : { context: [...words] };
}

const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
