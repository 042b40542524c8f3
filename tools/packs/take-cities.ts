/**
 * Takes peoples and cities: what peoples are called and how many live in cities from the CIA World Factbook, which says the year,
 * and where cities are from GeoNames.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceChanged } from './read-source.ts';

/** A capital, or a large city. */
export type CityRecord = {
  /** As GeoNames writes it in English. */
  readonly name: string;
  /** Code of the country. */
  readonly country: string;
  readonly isCapital: boolean;
  /** By language, where CLDR has it as the city of a time zone. */
  readonly names: Readonly<Record<string, string>>;
  /** With suburbs; `null` where the source has none. */
  readonly population: { readonly count: number; readonly year: number } | null;
  /** Degrees north and east, to a tenth. */
  readonly at: readonly [latitude: number, longitude: number];
};

export type FactbookCountry = {
  /** What its people are called, as the source writes it: "Dane(s)", "Frenchman(men), Frenchwoman(women)". */
  readonly people: string | null;
  /** Each with other ways to write its name behind that; "New York-Newark" may be called New York. */
  readonly cities: readonly {
    readonly names: readonly string[];
    readonly count: number;
    readonly year: number;
  }[];
};

/** Reads `folder/REGION/CODE.json` of each country; by the codes of FIPS, in capitals. */
export function readFactbook(folder: string): ReadonlyMap<string, FactbookCountry> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const countries = files.flatMap((path): readonly [string, FactbookCountry][] => {
    const code = /[/\\]([a-z]{2})\.json$/.exec(path)?.[1];
    if (code === undefined) return [];
    const profile: unknown = JSON.parse(readFileSync(join(folder, path), 'utf8'));
    const people = textAt(profile, ['People and Society', 'Nationality', 'noun']);
    const cities = textAt(profile, ['People and Society', 'Major urban areas - population']);
    return [[code.toUpperCase(), { people, cities: cities === null ? [] : citiesIn(cities) }]];
  });
  if (countries.length < 250) throw new SourceChanged('The Factbook', `only ${countries.length} profiles`);
  return new Map(countries);
}

function textAt(value: unknown, path: readonly string[]): string | null {
  let at = value;
  for (const key of [...path, 'text']) {
    if (typeof at !== 'object' || at === null) return null;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return typeof at === 'string' ? at : null;
}

/** Reads "1.676 million ABIDJAN (seat of government), 231,000 Yamoussoukro (2023)"; a year is that of all before it. */
function citiesIn(text: string): FactbookCountry['cities'] {
  const plain = text.replaceAll('&nbsp;', ' ').replaceAll(/&([A-Za-z])\w+;/g, '$1');
  const yearAt = (index: number): number => Number(/\((\d{4})\)/.exec(plain.slice(index))?.[1]);
  return [...plain.matchAll(cityPattern)].flatMap((found) => {
    const [, million, thousands = '', names = ''] = found;
    const count =
      million === undefined ? Number(thousands.replaceAll(',', '')) : Math.round(Number(million) * 1e6);
    const year = yearAt(found.index);
    const written = names.split(/ \(|\)/).filter((name) => name !== '');
    const all = written.flatMap((name) => [name.trim(), name.split('-')[0] ?? '']);
    return year > 1990 ? [{ names: all, count, year }] : [];
  });
}

const cityPattern =
  /(?<![\d.,])(?:(\d+(?:\.\d+)?) million|(\d{1,3}(?:,\d{3})+|\d{1,3})) (\p{Lu}[^,;()\d]*(?: \(\p{Lu}[^,;()\d]*\))?)/gu;

type Town = Pick<CityRecord, 'name' | 'at'> & { readonly ascii: string; readonly population: number };

export type CitySources = {
  /** By ISO code. */
  readonly factbook: ReadonlyMap<string, FactbookCountry>;
  readonly towns: Towns;
  /** The names of a city that CLDR has, by language. */
  readonly namesOf: (city: string) => CityRecord['names'];
};

/** Capitals, and the large cities that the Factbook lists. One that is the capital of two is the first one's. */
export function takeCities(
  countries: readonly { readonly code: string; readonly capital: string | null }[],
  sources: CitySources,
): readonly CityRecord[] {
  const taken = new Set<Town>();
  return countries.flatMap(({ code, capital }) =>
    citiesOf(code, capital, sources).flatMap(({ town, ...city }) => {
      if (taken.has(town)) return [];
      taken.add(town);
      return [city];
    }),
  );
}

/** The capital first. */
function citiesOf(country: string, capital: string | null, { factbook, towns, namesOf }: CitySources) {
  // The codes of parts of the United Kingdom are in small letters.
  const state = country === country.toUpperCase() ? country : 'GB';
  const seat = capital === null ? null : towns.find(state, capital);
  if (capital !== null && seat === null) throw new SourceChanged('cities15000.txt', `no ${capital}`);
  const populations = new Map<Town, CityRecord['population']>(seat === null ? [] : [[seat, null]]);
  for (const { names, ...population } of factbook.get(country)?.cities ?? []) {
    const town = names.map((name) => towns.find(country, name)).find((found) => found !== null);
    if (town !== undefined && (populations.get(town) ?? null) === null) populations.set(town, population);
  }
  return [...populations].map(([town, population]) => ({
    name: town.name,
    country,
    isCapital: town === seat,
    names: namesOf(town === seat && capital !== null ? capital : town.ascii),
    population,
    at: town.at,
    town,
  }));
}

/** Where towns are, by country and any of their names. */
export class Towns {
  readonly #byName = new Map<string, Town>();

  /** `text` is GeoNames' `cities15000.txt`. */
  constructor(text: string) {
    const lines = text.split('\n').filter((line) => line !== '');
    if (lines.length < 20_000) throw new SourceChanged('cities15000.txt', `only ${lines.length} towns`);
    const towns = lines.map(townOf).toSorted((one, other) => other.town.population - one.town.population);
    // The largest of namesakes first, and names that towns have today before those that they have, too.
    for (const { country, town } of towns)
      for (const name of [town.name, town.ascii]) this.#add(country, name, town);
    for (const { country, town, others } of towns) for (const name of others) this.#add(country, name, town);
  }

  find(country: string, name: string): Town | null {
    return this.#byName.get(`${country} ${asKey(name)}`) ?? null;
  }

  #add(country: string, name: string, town: Town): void {
    const key = `${country} ${asKey(name)}`;
    // Names in other scripts have none.
    if (!key.endsWith(' ') && !this.#byName.has(key)) this.#byName.set(key, town);
  }
}

function townOf(line: string) {
  const [, name = '', ascii = '', others = '', latitude, longitude, , , country = '', , , , , , population] =
    line.split('\t');
  const at = [toTenth(Number(latitude)), toTenth(Number(longitude))] as const;
  if (at.some(Number.isNaN) || country.length !== 2)
    throw new SourceChanged('cities15000.txt', `a line of ${name}`);
  return { country, others: others.split(','), town: { name, ascii, at, population: Number(population) } };
}

const toTenth = (degrees: number): number => Math.round(degrees * 10) / 10;

/** What sources write differently counts for nothing: accents, capitals, hyphens, "St.". */
const asKey = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\bst\b\.?/g, 'saint')
    .replaceAll(/[^a-z]/g, '');
