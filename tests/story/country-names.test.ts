/** The names of countries in brief lists, by those of the Unicode CLDR, which Node knows. */
import { describe, expect, test } from 'vitest';
import { briefNames } from '../../assets/facts/names/brief/index.ts';
import { fold } from '../../components/finder/fold.ts';
import { foldedForms } from '../../components/finder/form.ts';
import { isReadIn, taggedLanguage } from '../../components/finder/language.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import type { EntityId } from '../../components/story/schema.ts';

const countries = [
  { key: 'us', id: 'united-states', region: 'US' },
  { key: 'russia', id: 'russia', region: 'RU' },
  { key: 'ukraine', id: 'ukraine', region: 'UA' },
  { key: 'india', id: 'india', region: 'IN' },
  { key: 'china', id: 'china', region: 'CN' },
] as const;

/** Languages that are read with the list of another. */
const relatives = ['hr', 'bs', 'nn', 'ms', 'ti'];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const regions = [...letters].flatMap((first) => [...letters].map((second) => first + second));

/** The CLDR's names of all regions, without brackets, articles and what these put before a name: "an tSín". */
function cldrNames(lang: string): ReadonlyMap<string, string> {
  // Else they would be in the language of the machine.
  if (Intl.DisplayNames.supportedLocalesOf(lang).length === 0) return new Map();
  const display = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  const named = regions.map((region) => [region, display.of(region)] as const);
  return new Map(named.flatMap(([region, name]) => (name === undefined ? [] : [[region, plain(name)]])));
}

const plain = (name: string): string =>
  fold(name.replace(/^(?:an|na|yr) (?:[ht]-?(?=\p{Lu}))?/iu, '').replace(/[()]/g, '')).text;

/** What pages in a language are read with beside its own list: English names, and those of its family. */
function otherNames(lang: string, id: string): readonly string[] {
  const language = taggedLanguage(lang);
  const english = bundledNames.find((one) => one.id === id)?.names ?? [];
  const family = bundledLanguages
    .filter((one) => one.lang !== lang && isReadIn(one.lang, language))
    .flatMap(({ entities }) => entities[id as EntityId] ?? [])
    .flatMap(({ full = [], short = [], names = [] }) => [
      ...full,
      ...short,
      ...names.map(({ text }) => text),
    ]);
  return foldedForms([...english.map(({ text }) => text), ...family]);
}

describe.each(briefNames.map((brief) => [brief.lang, brief] as const))('%s', (lang, brief) => {
  const inCldr = cldrNames(lang);
  const listed = countries.map((country) => ({ ...country, names: brief[country.key]?.split(', ') ?? [] }));
  const formsOf = (names: readonly string[]) => foldedForms(names.map((name) => name.replace('~', '')));

  test('begins with the CLDR’s name of each country, where English or its family does not have it', () => {
    const wrong = listed.filter(({ id, region, names }) => {
      const known = [...formsOf(names.slice(0, 1)), ...otherNames(lang, id)];
      return !known.includes(inCldr.get(region) ?? 'none');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('gives no country the name of another', () => {
    const wrong = listed.flatMap(({ region, names }) => {
      const others = [...inCldr.values()].filter((name) => name !== inCldr.get(region));
      return formsOf(names).filter((form) => others.includes(form));
    });
    expect(wrong).toEqual([]);
  });
});

test.each(relatives)('%s is read with the CLDR’s names of the countries', (lang) => {
  const inCldr = cldrNames(lang);
  const missed = countries.filter(
    ({ id, region }) => !otherNames(lang, id).includes(inCldr.get(region) ?? 'none'),
  );
  expect(missed).toEqual([]);
});
