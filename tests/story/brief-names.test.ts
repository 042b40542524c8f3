import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { briefNames } from '../../assets/facts/names/brief/index.ts';
import { names } from '../../assets/facts/names.ts';
import { inflect } from '../../components/finder/form.ts';
import { languageByTag } from '../../components/finder/language.ts';
import { expandBrief } from '../../components/story/bundled-languages.ts';
import { languageNamesSchema } from '../../components/story/schema.ts';
import { readGold } from '../../tools/accuracy/gold.ts';

const passages = readGold(`${import.meta.dirname}/../gold/more-languages.txt`);
const ids: readonly string[] = names.map(({ id }) => id);
const expanded = briefNames.map((brief) => [brief.lang, expandBrief(brief)] as const);

/** Words whose endings cannot go in step because their numbers differ. */
function isUneven(notation: string): boolean {
  const counts = notation.split(' ').map((word) => word.split('|').length - 1);
  return new Set(counts.filter((count) => count > 0)).size > 1;
}

test('the brief lists stay small: under 53 kB as JSON', () => {
  expect(Buffer.byteLength(JSON.stringify(briefNames))).toBeLessThan(53_000);
});

test('a surname stands alone as well, and needs what the English one needs', () => {
  const { entities } = expandBrief({
    lang: 'xx',
    sachs: 'Džefri Saks, Jeffrey Sachs',
    trump: 'Donalds Tramps',
  });
  expect(entities['donald-trump']).toMatchObject({ full: ['Donalds Tramps'], short: ['Tramps'] });
  expect(entities['jeffrey-sachs']?.names).toEqual([
    { text: 'Saks', use: 'short', needs: 'support' },
    { text: 'Sachs', use: 'short', needs: 'support' },
  ]);
});

describe.each(expanded)('%s', (lang, language) => {
  const all = Object.entries(language.entities).map(([id, { full = [], short = [], names: ruled = [] }]) => ({
    id,
    notations: [...full, ...short, ...ruled.map(({ text }) => text)],
  }));

  test('fits the schema and names entities that there are', () => {
    expect(v.safeParse(languageNamesSchema, language).issues).toBe(undefined);
    expect(all.filter(({ id }) => !ids.includes(id))).toEqual([]);
  });

  test('lets the words of a name go through equally many endings', () => {
    const words = [...(language.makers?.before ?? []), ...(language.makers?.after ?? [])];
    const notations = [...all.flatMap((one) => one.notations), ...words];
    expect(notations.filter((text) => isUneven(text) || /\s{2}|^\s|\s$|\| /.test(text))).toEqual([]);
  });

  test('gives each form to one entity', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, notations } of all)
      for (const form of notations.flatMap(inflect))
        owners.set(form, (owners.get(form) ?? new Set()).add(id));
    expect([...owners].filter(([, of]) => of.size > 1)).toEqual([]);
  });

  test('has a labeled passage', () => {
    const primary = languageByTag('', lang);
    expect(passages.some((passage) => languageByTag('', passage.lang) === primary)).toBe(true);
  });
});
