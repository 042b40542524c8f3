import { beforeEach, expect, it, vi } from 'vitest';
import { answerForNames } from '../../components/background/added-names.ts';
import { compileDictionary } from '../../components/dictionary/compile.ts';
import { wordKeysOf } from '../../components/dictionary/word-keys.ts';
import type { Named } from '../../components/facts/schema.ts';
import type { Library } from '../../components/library/library.ts';

const person = (id: string, text: string): Named => ({
  id: id as Named['id'],
  kind: 'person',
  names: [{ text, use: 'full' }],
  titles: [],
  context: [],
  against: [],
});

/** The library: sets that are on, in their order. */
const shelf = vi.hoisted(() => ({ sets: [] as (readonly Named[])[], readings: 0 }));
vi.mock('../../components/library/library.ts', () => ({
  async dictionaries() {
    shelf.readings += 1;
    return shelf.sets.map((set) => ({
      set: set[0]?.id.split('/')[0] ?? '',
      dictionary: compileDictionary(set),
    }));
  },
  namesOf: async (_library: Library, ids: readonly string[]) =>
    ids.map((id) => shelf.sets.flat().find((named) => named.id === id)),
}));

beforeEach(() => {
  shelf.readings = 0;
  shelf.sets = [
    [person('now/us', 'United States'), person('now/xi', 'Xi Jinping')],
    [person('then/us', 'United States')],
  ];
});

const asking = (stamp: number, text: string) => ({ stamp, words: [...new Set(wordKeysOf(text))], from: 0 });
const ids = ({ names }: { readonly names: readonly Named[] }) => names.map(({ id }) => id);

it('tells the names of all sets that a page’s words allow, those of the first set first', async () => {
  const namesIn = answerForNames({} as Library);
  expect(ids(await namesIn(asking(1, 'He left the United States.')))).toEqual(['now/us', 'then/us']);
  expect(ids(await namesIn(asking(1, 'He left the United Kingdom.')))).toEqual([]);
});

it('reads the dictionaries once, and again when other sets hold', async () => {
  const namesIn = answerForNames({} as Library);
  await namesIn(asking(1, 'United States'));
  await namesIn(asking(1, 'United States'));
  expect(shelf.readings).toBe(1);
  shelf.sets = shelf.sets.slice(1);
  expect(ids(await namesIn(asking(2, 'United States')))).toEqual(['then/us']);
  expect(shelf.readings).toBe(2);
});

it('tells by which words to know a text with one of the names, or that any text may have one', async () => {
  const namesIn = answerForNames({} as Library);
  const { keys } = await namesIn(asking(1, 'Xi Jinping came.'));
  expect(keys).toHaveLength(1);
  expect([...wordKeysOf('Xi Jinping')]).toContain(keys?.[0]);
  shelf.sets = [[person('then/novel', '1984')]];
  expect((await namesIn(asking(2, 'Xi'))).keys).toBeNull();
});

it('tells in which order the sets hold, for what is told later may belong before what was told first', async () => {
  const { sets } = await answerForNames({} as Library)(asking(1, 'Xi Jinping came.'));
  expect(sets).toEqual(['now', 'then']);
});
