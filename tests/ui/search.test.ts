import { expect, it } from 'vitest';
import { searched } from '../../components/ui/search.ts';

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
