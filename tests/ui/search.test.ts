import { describe, expect, it } from 'vitest';
import { bundledStory } from '../../components/story/bundled-story.ts';
import { searched, searchedBest } from '../../components/ui/search.ts';

const names = ['Vladimir Putin', 'Volodymyr Zelensky', 'Joint Base Elmendorf-Richardson', 'São Tomé'].map(
  (name) => ({ name }),
);
const find = (query: string): readonly string[] => searched(names, query).map(({ name }) => name);

it.each([
  ['', names.map(({ name }) => name)],
  ['  ', names.map(({ name }) => name)],
  ['vl', ['Vladimir Putin']],
  ['PUTIN vlad', ['Vladimir Putin']],
  ['elmendorf-rich', ['Joint Base Elmendorf-Richardson']],
  ['sao tome', ['São Tomé']],
  ['Tomé', ['São Tomé']],
  ['o', ['Volodymyr Zelensky', 'Joint Base Elmendorf-Richardson', 'São Tomé']],
  ['putin zelensky', []],
  ['.*', []],
])('a search for %j finds %j', (query, found) => {
  expect(find(query)).toEqual(found);
});

describe('a search for the best', () => {
  const best = (query: string) => searchedBest(names, query).map(({ name }) => name);

  it.each([
    ['v', ['Vladimir Putin', 'Volodymyr Zelensky']],
    ['vz', ['Volodymyr Zelensky']],
    ['e', ['Joint Base Elmendorf-Richardson', 'Volodymyr Zelensky', 'São Tomé']],
    ['ti', ['Vladimir Putin']],
    ['jber', ['Joint Base Elmendorf-Richardson']],
    ['putin vladimir', ['Vladimir Putin']],
    ['x', []],
  ])('for %j finds %j in this order', (query, found) => {
    expect(best(query)).toEqual(found);
  });

  it('has names that begin with the query before those with a word that does', () => {
    const people = ['Ann Paul', 'Ad Ann Paul', 'Paul Ann'].map((name) => ({ name }));
    expect(searchedBest(people, 'paul').map(({ name }) => name)[0]).toBe('Paul Ann');
  });

  it('leads to every name of the summit in two letters', () => {
    const all = bundledStory.entities;
    const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
    const queries = alphabet.flatMap((one) => [one, ...alphabet.map((other) => one + other)]);
    const reached = new Set(queries.map((query) => searchedBest(all, query)[0]?.name));
    expect(all.filter(({ name }) => !reached.has(name)).map(({ name }) => name)).toEqual([]);
  });
});
