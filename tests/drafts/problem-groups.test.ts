import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft, DraftEntity } from '../../components/drafts/draft.ts';
import { everydaySentences } from '../../components/drafts/everyday.ts';
import { NameProblemFinder, type NameProblems } from '../../components/drafts/name-problems.ts';
import {
  countDoubtful,
  type Settling,
  spellingsByGroup,
  withSettled,
} from '../../components/drafts/problem-groups.ts';
import { SampleFinder } from '../../components/drafts/sample.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { strike } from './strike.ts';

const others = { bundled: bundledNames, languages: bundledLanguages };
const finder = new SampleFinder(others);
const { signal } = new AbortController();
const tried = new NameProblemFinder({ finder, others, signal });

const called = (name: string): DraftEntity => ({
  kind: 'place',
  id: name,
  name,
  description: '',
  names: [{ text: name, use: 'full' }],
});

const storyIn = (language: string, ...names: readonly string[]): Draft => ({
  ...strike,
  language,
  entities: names.map(called),
});

async function problemsIn(draft: Draft): Promise<NameProblems> {
  let all: NameProblems = new Map();
  for await (const found of tried.in({ draft, stories: null, signal })) all = found;
  return all;
}

const groupsOf = (problems: NameProblems) =>
  Object.fromEntries(
    [...spellingsByGroup(problems)].map(([group, all]) => [group, all.map(({ spelling }) => spelling)]),
  );

const settled = (draft: Draft, problems: NameProblems, how: Settling): Draft =>
  [...spellingsByGroup(problems).values()].reduce(
    (now, spellings) => withSettled(now, spellings, { problems, how }),
    draft,
  );

function countMarked({ entities, language }: Draft): number {
  const read = finder.reader(entities, language);
  return [...everydaySentences(language)].filter((text) =>
    read(text).some(({ verdict }) => verdict === 'accepted'),
  ).length;
}

/** By language: names of a story that are ordinary words, well-known places, and neither. */
const stories = [
  ['en', ['Mayor', 'Library', 'City Hall'], ['Paris', 'Iceland'], 'Ostburg'],
  ['de', ['Rathaus', 'Stadtrat', 'Bürgermeister', 'Regierung'], ['Paris', 'Frankreich'], 'Ostburg'],
  ['fr', ['Mairie', 'Préfet'], ['Paris', 'Islande'], 'Ostbourg'],
  ['es', ['Ayuntamiento', 'Alcalde'], ['París', 'Islandia'], 'Ostburgo'],
  ['ru', ['Мэрия', 'Министр'], ['Париж', 'Исландия'], 'Остбург'],
  ['uk', ['Мерія', 'Міністр'], ['Париж', 'Ісландія'], 'Остбург'],
  ['ar', ['البلدية', 'الوزير'], ['باريس', 'آيسلندا'], 'أوستبورغ'],
  ['hi', ['नगरपालिका', 'मंत्री'], ['पेरिस', 'आइसलैंड'], 'ओस्टबर्ग'],
] as const;

describe.each(stories)('a story in %s', (language, words, places, neither) => {
  const draft = storyIn(language, ...words, ...places, neither);
  let problems: NameProblems = new Map();
  beforeAll(async () => {
    problems = await problemsIn(draft);
  });

  it('is warned of ordinary words and well-known places, and of nothing else', () => {
    expect(groupsOf(problems)).toEqual({ word: words, place: places });
  });

  it('marks hardly any everyday sentence once all are marked only near related words', async () => {
    const fixed = settled(draft, problems, 'fix');
    expect(countMarked(draft)).toBeGreaterThan(0);
    expect(countMarked(fixed)).toBeLessThanOrEqual(1);
    expect(groupsOf(await problemsIn(fixed))).toEqual({});
  });

  it('is warned no more of what is left as it is', async () => {
    const kept = settled(draft, problems, 'keep');
    expect(groupsOf(await problemsIn(kept))).toEqual({});
    expect(countMarked(kept)).toBe(countMarked(draft));
  });
});

it('names of the story that are not in doubt stand near one of which nothing is written', async () => {
  const draft: Draft = {
    ...storyIn('de', 'Rathaus', 'Ostburg'),
    title: '',
    story: { date: '2026-11-02', summary: '' },
  };
  const fixed = settled(draft, await problemsIn(draft), 'fix');
  expect(fixed.entities[0]).toMatchObject({ names: [{ needs: 'context' }], context: ['Ostburg'] });
  expect(fixed.entities[1]).toBe(draft.entities[1]);
});

it('a spelling with several problems is listed once', async () => {
  const problems = await problemsIn(storyIn('en', 'Winter', 'Winter House'));
  expect(problems.get('Winter')?.length).toBeGreaterThan(1);
  expect(groupsOf(problems)).toEqual({ word: ['Winter'] });
  expect(countDoubtful(problems.get('Winter'))).toBe(1);
});

it('what can never be found is an error, and no warning', async () => {
  const draft = storyIn('en', 'al-Assad', 'sitka', '4711');
  const problems = await problemsIn(draft);
  expect(groupsOf(problems)).toEqual({ never: ['al-Assad', 'sitka', '4711'] });
  expect(countDoubtful(problems.get('sitka'))).toBe(0);
  const texts = settled(draft, problems, 'fix').entities.map(({ names }) => names[0]?.text);
  expect(texts).toEqual(['Assad', 'Sitka', '4711']);
});

it('a name that two entities have is a warning at both, until one of them goes', async () => {
  const twin = { ...called('Ostburg'), id: 'twin' };
  const draft = { ...strike, entities: [called('Ostburg'), twin] };
  expect(groupsOf(await problemsIn(draft))).toEqual({ shared: ['Ostburg', 'Ostburg'] });
  expect((await problemsIn({ ...draft, entities: [twin] })).size).toBe(0);
});

it('lists stay the same as long as nothing changes', async () => {
  const draft = { ...storyIn('de', 'Rathaus', 'Zeit'), entities: [called('Zeit'), called('Rathaus')] };
  const twins = { ...draft, entities: [...draft.entities, { ...called('Zeit'), id: 'twin' }] };
  const [before, after] = [await problemsIn(twins), await problemsIn(twins)];
  expect([...after.values()].every((all, n) => all === [...before.values()][n])).toBe(true);
});
