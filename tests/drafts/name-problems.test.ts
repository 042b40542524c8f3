import { describe, expect, it } from 'vitest';
import type { Draft, DraftEntity, DraftName } from '../../components/drafts/draft.ts';
import { examplesOf } from '../../components/drafts/examples.ts';
import { type Fix, withFix } from '../../components/drafts/fixes.ts';
import {
  fixesOf,
  type NameProblem,
  NameProblemFinder,
  type NameProblems,
} from '../../components/drafts/name-problems.ts';
import { SampleFinder } from '../../components/drafts/sample.ts';
import { suggestedWords } from '../../components/drafts/suggested-words.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { adaWinter, ostburg, strike, withEntity } from './strike.ts';

const others = { bundled: bundledNames, languages: bundledLanguages };
const finder = new SampleFinder(others);
const { signal } = new AbortController();
const problems = new NameProblemFinder({ finder, others, signal });

/** All problems of a draft. */
async function allIn(draft: Draft): Promise<NameProblems> {
  let all: NameProblems = new Map();
  for await (const found of problems.in({ draft, stories: null, signal })) all = found;
  return all;
}

const of = async (
  entity: DraftEntity,
  draft: Draft = withEntity(strike, entity),
): Promise<readonly NameProblem[]> =>
  (await allIn({ ...draft, entities: [entity, ...draft.entities.filter(({ id }) => id !== entity.id)] })).get(
    entity.id,
  ) ?? [];

const fixesFor = (problem: NameProblem | undefined, entity: DraftEntity): readonly Fix[] =>
  problem === undefined ? [] : fixesOf(problem, entity, suggestedWords(entity, withEntity(strike, entity)));

const named = (...names: readonly DraftName[]): DraftEntity => ({ ...adaWinter, titles: [], names });
const kindsOf = (all: readonly NameProblem[]) => all.map(({ kind, spelling }) => `${spelling}: ${kind}`);

describe('a name has a problem', () => {
  it('as an everyday word, and is marked only near words that are not there yet', async () => {
    const [problem] = await of(named({ text: 'May', use: 'full' }));
    expect(problem).toMatchObject({ kind: 'everyday-word', language: 'en' });
  });

  it('as an ordinary word that everyday sentences have', async () => {
    const all = await of(adaWinter);
    expect(kindsOf(all)).toEqual(['Winter: common-word', 'Winter: everyday-text']);
    const text = all.find((problem) => problem.kind === 'everyday-text');
    expect(text?.count).toBeGreaterThan(20);
    expect(text?.all).toBe(10_000);
    expect(text?.examples).toHaveLength(3);
    for (const { text: sentence, from, to, isMarked } of text?.examples ?? []) {
      expect(isMarked).toBe(true);
      expect(sentence.slice(from, to).toLowerCase()).toBe('winter');
    }
  });

  it('as a letter', async () => {
    expect(kindsOf(await of(named({ text: 'W', use: 'short' })))).toEqual(['W: one-letter']);
  });

  it('as a word of the language of the story', async () => {
    const german = { ...strike, language: 'de' };
    expect(kindsOf(await of(named({ text: 'Zeit', use: 'short' }), german))).toEqual([
      'Zeit: common-word',
      'Zeit: everyday-text',
    ]);
  });

  it('as a surname that many have', async () => {
    const reagan = named({ text: 'Ada Reagan', use: 'full' }, { text: 'Reagan', use: 'short' });
    const all = await of(reagan);
    expect(kindsOf(all)).toEqual(['Reagan: everyday-text']);
    expect(fixesFor(all[0], reagan).map(({ kind }) => kind)).toContain('with-full-name');
  });

  it('as a name of the bundled story', async () => {
    const [problem] = await of(named({ text: 'Vladimir Putin', use: 'full' }));
    expect(problem).toMatchObject({ kind: 'bundled-name', other: 'Vladimir Putin' });
  });

  it('as a name of another entity of the draft, in any of its forms', async () => {
    const twin = { ...named({ text: 'Ostburg||s', use: 'full' }), id: 'twin' };
    const [problem] = await of(twin, { ...strike, entities: [...strike.entities, twin] });
    expect(problem).toMatchObject({ kind: 'name-of-entity', other: 'ostburg' });
  });

  it('because it is never found', async () => {
    const assad = named(
      { text: 'al-Assad', use: 'full' },
      { text: '4711', use: 'full' },
      { text: 'sitka', use: 'short', needs: 'support' },
    );
    const all = await of(assad);
    expect(all.map((problem) => (problem.kind === 'never-found' ? problem.why : problem.kind))).toEqual([
      'lowercase',
      'no-letter',
      'lowercase',
    ]);
    expect(fixesFor(all[0], assad)[0]).toEqual({ kind: 'begin-with', name: 0, text: 'Assad' });
    const [alone] = await of(named({ text: 'Sitka', use: 'short', needs: 'support' }));
    expect(alone).toMatchObject({ kind: 'never-found', why: 'nothing-near' });
  });

  it('not if it is nothing of all that, or not written yet', async () => {
    expect(await of(ostburg)).toEqual([]);
    expect(await of(named({ text: '', use: 'full' }))).toEqual([]);
    expect(await of(named())).toEqual([]);
  });
});

describe('each fix of each problem', () => {
  const cases: readonly DraftEntity[] = [
    adaWinter,
    named({ text: 'Tom Baker', use: 'full' }, { text: 'Baker', use: 'short' }),
    named({ text: 'Mobile', use: 'full' }, { text: 'City of Mobile', use: 'full' }),
    named({ text: 'Vladimir Putin', use: 'full' }, { text: 'Ada Winter', use: 'full' }),
    named({ text: 'al-Assad', use: 'full' }, { text: 'Ada Winter', use: 'full' }),
    named({ text: 'Lund', use: 'short', needs: 'support' }),
  ];

  it.each(cases.map((entity) => [entity.names.map(({ text }) => text).join(', '), entity] as const))(
    'takes the problem away or makes it smaller: %s',
    async (_, entity) => {
      const before = await of(entity);
      expect(before.length).toBeGreaterThan(0);
      for (const problem of before) {
        const fixes = fixesFor(problem, entity);
        expect(fixes.length).toBeGreaterThan(0);
        for (const fix of fixes) {
          const after = await of(withFix(entity, fix));
          expect(severity(after, problem), `${problem.kind}, ${fix.kind}`).toBeLessThan(
            severity(before, problem),
          );
        }
      }
    },
  );

  /** How bad a problem is still: how often a name is marked by mistake, or 1. */
  function severity(all: readonly NameProblem[], { kind, spelling }: NameProblem): number {
    const same = all.find((problem) => problem.kind === kind && problem.spelling === spelling);
    return same === undefined ? 0 : same.kind === 'everyday-text' ? same.count : 1;
  }
});

it('words are offered from what is written of an entity, without those of its name', () => {
  const words = suggestedWords(adaWinter, strike);
  expect(words).toContain('drivers');
  expect(words).toContain('trains');
  expect(words).not.toContain('Winter');
  expect(words.length).toBeLessThanOrEqual(6);
});

it('words that are names of the story are offered as these are written', () => {
  const story = { date: '1986-10-11', summary: 'Reykjavik waits. Gorbachev comes.' };
  const reykjavik: DraftEntity = { ...ostburg, id: 'reykjavik', name: 'Reykjavik' };
  const draft = { ...strike, title: '', story, entities: [adaWinter, reykjavik] };
  const alone = { ...adaWinter, description: '', relations: [], story: undefined };
  expect(suggestedWords(alone, draft)).toEqual(['Reykjavik', 'waits', 'gorbachev']);
  const arabic = {
    ...draft,
    language: 'ar',
    story: { ...story, summary: 'التقى ريغان وغورباتشوف في أيسلندا.' },
  };
  const gorbachev = { ...adaWinter, id: 'gorbachev', name: 'ميخائيل غورباتشوف' };
  const words = suggestedWords(alone, { ...arabic, entities: [gorbachev] });
  expect(words).toContain('غورباتشوف');
  expect(words).not.toContain('وغورباتشوف');
  expect(suggestedWords({ ...alone, name: 'غورباتشوف' }, { ...arabic, entities: [gorbachev] })).not.toContain(
    'غورباتشوف',
  );
});

it('examples are marked as the finder marks them', () => {
  const near: Fix = { kind: 'near-words', name: 1, words: ['railway'] };
  const examples = (entity: DraftEntity) =>
    examplesOf(entity, 1, {
      finder,
      language: 'en',
      kinds: [{ kind: 'bare' }, { kind: 'near', word: 'railway' }, { kind: 'full' }],
    }).map(({ text, isMarked }) => `${isMarked ? 'marked' : 'not marked'}: ${text}`);
  expect(examples(adaWinter)[0]).toBe('marked: Winter was in the news.');
  expect(examples(withFix(adaWinter, near))).toEqual([
    'not marked: Winter was in the news.',
    'marked: Winter was in the news. The topic: railway.',
    'marked: Ada Winter was in the news. Later, people spoke of Winter again.',
  ]);
  expect(examples(withFix(adaWinter, { kind: 'with-full-name', name: 1 }))).toEqual([
    'not marked: Winter was in the news.',
    expect.stringMatching(/^not marked/),
    'marked: Ada Winter was in the news. Later, people spoke of Winter again.',
  ]);
});

it('an example is about the last place of the name in it', () => {
  const [example] = examplesOf(adaWinter, 1, { finder, language: 'en', kinds: [{ kind: 'full' }] });
  expect(example?.text.slice(0, example.from)).toBe('Ada Winter was in the news. Later, people spoke of ');
});

it('a name with the notation of blanks in it stays what it is', () => {
  const odd = named({ text: 'Ada {full}', use: 'full' }, { text: '{name}', use: 'short' });
  const [example] = examplesOf(odd, 0, { finder, language: 'en', kinds: [{ kind: 'bare' }] });
  expect(example?.text).toBe('Ada {full} was in the news.');
});

it('looking for problems ends when it is called off', async () => {
  const gone = new AbortController();
  gone.abort(new Error('Gone.'));
  const draft = withEntity(strike, { ...adaWinter });
  const reading = problems.in({ draft, stories: null, signal: gone.signal });
  await expect(reading.next()).rejects.toThrow('Gone.');
});
