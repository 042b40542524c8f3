import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compileDictionary } from '../../components/library/dictionary.ts';
import { nameAnswers } from '../../components/library/handlers.ts';
import type { Library, Requester } from '../../components/library/library.ts';
import { wordKeysOf } from '../../components/library/word-keys.ts';
import type { Named, PlacedName } from '../../components/story/schema.ts';

const person = (id: string, text: string): Named => ({
  id: id as Named['id'],
  kind: 'person',
  names: [{ text, use: 'full' }],
  titles: [],
  context: [],
  against: [],
});

/** The library: stories that are on, in their order. */
const library = vi.hoisted(() => ({
  stories: [] as (readonly Named[])[],
  usable: null as readonly string[] | null,
  readings: 0,
  only: {} as Readonly<Record<string, string>>,
  explain: false,
}));
vi.mock('../../components/library/library.ts', () => ({
  async dictionaries() {
    library.readings += 1;
    return library.stories.map((story) => ({
      story: story[0]?.id.split('/')[0] ?? '',
      dictionary: compileDictionary(story),
    }));
  },
  storyIdsFor: async () => library.usable ?? library.stories.map((story) => story[0]?.id.split('/')[0] ?? ''),
  namesOf: async (_library: Library, ids: readonly string[]) =>
    ids.map((id) => library.stories.flat().find((named) => named.id === id)),
}));

vi.mock('../../components/settings/storage.ts', () => ({
  readSettings: async () => ({ settings: { explain: library.explain } }),
  readLocal: async (key: string) => (key === 'onlyStories' ? library.only : undefined),
}));

beforeEach(() => {
  library.only = {};
  library.explain = false;
  library.readings = 0;
  library.usable = null;
  library.stories = [
    [person('now/us', 'United States'), person('now/xi', 'Xi Jinping')],
    [person('then/us', 'United States')],
  ];
});

const asking = (stamp: number, text: string) => ({ stamp, words: [...new Set(wordKeysOf(text))], from: 0 });
/** Which stories hold there, the library says. */
const there: Requester = { kind: 'page', site: 'news.example' };
const ids = ({ names }: { readonly names: readonly PlacedName[] }) => names.map(({ named }) => named.id);

it('returns the names of all stories that a page’s words allow, those of the first story first', async () => {
  const namesIn = nameAnswers({} as Library).namesIn;
  expect(ids(await namesIn(asking(1, 'He left the United States.'), there))).toEqual(['now/us', 'then/us']);
  expect(ids(await namesIn(asking(1, 'He left the United Kingdom.'), there))).toEqual([]);
});

it('returns the names of the only story that is looked for at a site, and none for the bundled story', async () => {
  const namesIn = nameAnswers({} as Library).namesIn;
  const named = async (site: string) =>
    ids(await namesIn(asking(1, 'United States'), { kind: 'page', site }));
  library.only = { 'news.example': 'then', 'other.example': '(bundled)' };
  expect(await named('news.example')).toEqual(['then/us']);
  expect(await named('live.news.example')).toEqual(['then/us']);
  expect(await named('other.example')).toEqual([]);
  expect(await named('third.example')).toEqual(['now/us', 'then/us']);
  library.usable = ['now'];
  expect(await named('news.example')).toEqual([]);
  expect(ids(await namesIn(asking(1, 'United States'), { kind: 'own-page' }))).toEqual(['now/us']);
});

it('reads the dictionaries once, and again when other stories are on', async () => {
  const namesIn = nameAnswers({} as Library).namesIn;
  await namesIn(asking(1, 'United States'), there);
  await namesIn(asking(1, 'United States'), there);
  expect(library.readings).toBe(1);
  library.stories = library.stories.slice(1);
  expect(ids(await namesIn(asking(2, 'United States'), there))).toEqual(['then/us']);
  expect(library.readings).toBe(2);
});

it('returns the keys of texts that may have one of the names, or that any text may have one', async () => {
  const namesIn = nameAnswers({} as Library).namesIn;
  const { keys } = await namesIn(asking(1, 'Xi Jinping came.'), there);
  expect(keys).toHaveLength(1);
  expect([...wordKeysOf('Xi Jinping')]).toContain(keys?.[0]);
  library.stories = [[person('then/novel', '1984')]];
  expect((await namesIn(asking(2, 'Xi'), there)).keys).toBeNull();
});

it('returns the index of each among all entities, because later answers may come before earlier ones', async () => {
  const { names } = await nameAnswers({} as Library).namesIn(
    asking(1, 'Xi Jinping came to the United States.'),
    there,
  );
  expect(names.map(({ place, named }) => [place, named.id])).toEqual([
    [0, 'now/us'],
    [1, 'now/xi'],
    [2, 'then/us'],
  ]);
});

it('returns nothing of a story that is not used on that site', async () => {
  const namesIn = nameAnswers({} as Library).namesIn;
  library.usable = ['then'];
  const { names, keys } = await namesIn(asking(1, 'Xi Jinping came to the United States.'), there);
  // Not even how many stand before it.
  expect(names.map(({ place, named }) => [place, named.id])).toEqual([[0, 'then/us']]);
  expect(keys).not.toContain([...wordKeysOf('Xi')][0]);
  const { stamp, words } = asking(1, 'Xi Jinping');
  expect(await nameAnswers({} as Library).namesCalled({ stamp, words }, there)).toEqual({ names: [] });
});

describe('of a pack, by a surname that is a word, it returns', () => {
  const member = (id: string, full: string, needs: 'support' | 'context'): Named => ({
    ...person(`us-congress/${id}`, full),
    names: [
      { text: full, use: 'full' },
      { text: full.replace(/^.* /, ''), use: 'short', needs },
    ],
    titles: ['Sen.', 'senator'],
  });
  const namesIn = (text: string) => nameAnswers({} as Library).namesIn(asking(1, text), there);
  beforeEach(() => {
    library.stories = [
      [
        member('young', 'Todd Young', 'context'),
        member('case', 'Ed Case', 'context'),
        member('warnock', 'Raphael Warnock', 'support'),
      ],
    ];
  });

  it.each([
    ['nobody on most pages', 'A Young senator lost the Case.', []],
    ['whom the page gives a title', 'Sen. Young lost it.', ['us-congress/young']],
    ['of whom several have one', 'Sens. Young and Case lost.', ['us-congress/young', 'us-congress/case']],
    ['whom the page names in full', 'Todd Young lost it.', ['us-congress/young']],
    ['who stands beside others', 'Young asked Ed Case.', ['us-congress/young', 'us-congress/case']],
    ['and any by a rare surname', 'Young asked Warnock.', ['us-congress/warnock']],
  ])('%s', async (_, text, expected) => {
    expect(ids(await namesIn(text))).toEqual(expected);
  });

  it('that words are to be asked of again with the next ones, where some are left out', async () => {
    expect(await namesIn('Young lost.')).toMatchObject({ names: [], answered: 0 });
    expect((await namesIn('Todd Young lost.')).answered).toBeGreaterThan(0);
  });

  it('whom earlier words of the page support', async () => {
    const { words } = asking(1, 'Ed Case lost. Young won.');
    const from = words.indexOf(wordKeysOf('Young')[0] ?? Number.NaN);
    const { names } = await nameAnswers({} as Library).namesIn({ stamp: 1, words, from }, there);
    expect(ids({ names })).toEqual(['us-congress/young', 'us-congress/case']);
  });

  it('all where refused names are explained', async () => {
    library.explain = true;
    expect(ids(await namesIn('Young lost.'))).toEqual(['us-congress/young']);
  });

  it('all that a reader may ask about', async () => {
    const { stamp, words } = asking(1, 'Young');
    const { names } = await nameAnswers({} as Library).namesCalled({ stamp, words }, there);
    expect(names.map(({ id }) => id)).toEqual(['us-congress/young']);
  });
});

describe('if there are too many, it returns', () => {
  it('the entities with the longest names there, then the first ones, of a name no more than 32', async () => {
    const kims = Array.from({ length: 50 }, (_, n) => ({
      ...person(`now/kim-${n}`, 'Kim'),
      names: [
        { text: 'Kim', use: 'short' },
        { text: `Kim Nr${n}`, use: 'full' },
      ] satisfies Named['names'],
    }));
    library.stories = [kims];
    const returned = ids(await nameAnswers({} as Library).namesIn(asking(1, 'Kim, that is Kim Nr48'), there));
    expect(returned).toEqual([...Array.from({ length: 31 }, (_, n) => `now/kim-${n}`), 'now/kim-48']);
  });

  it('a thousand', async () => {
    library.stories = [Array.from({ length: 1_100 }, (_, n) => person(`now/p-${n}`, `Nr${n}`))];
    const page = Array.from({ length: 1_100 }, (_, n) => `Nr${n}`).join(' ');
    const returned = ids(await nameAnswers({} as Library).namesIn(asking(1, page), there));
    expect(returned).toHaveLength(1_000);
    expect(returned.at(-1)).toBe('now/p-999');
  });

  it('as many as have ten thousand forms and words, without those that do not fit', async () => {
    const endings = Array.from({ length: 24 }, (_, n) => `|x${n}`).join('');
    const names = Array.from({ length: 40 }, (_, n) => ({
      text: `Seward${n}${endings}`,
      use: 'full' as const,
    }));
    const large = (n: number): Named => ({
      ...person(`now/large-${n}`, 'Seward'),
      names: [{ text: 'Seward', use: 'full' }, ...names],
    });
    library.stories = [[...Array.from({ length: 12 }, (_, n) => large(n)), person('now/small', 'Seward')]];
    const returned = ids(await nameAnswers({} as Library).namesIn(asking(1, 'Seward'), there));
    expect(returned).toEqual([...Array.from({ length: 10 }, (_, n) => `now/large-${n}`), 'now/small']);
  });
});
