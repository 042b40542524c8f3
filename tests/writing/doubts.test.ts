import { describe, expect, it } from 'vitest';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { DoubtFinder, type NameDoubt } from '../../components/writing/doubts.ts';
import type { Draft, DraftEntity, DraftName } from '../../components/writing/draft.ts';
import { examplesOf } from '../../components/writing/examples.ts';
import { type Remedy, remedied } from '../../components/writing/remedies.ts';
import { SampleFinder } from '../../components/writing/sample.ts';
import { suggestedWords } from '../../components/writing/suggested-words.ts';
import { adaWinter, ostburg, strike, withEntity } from './strike.ts';

const others = { bundled: bundledNames, languages: bundledLanguages };
const finder = new SampleFinder(others);
const { signal } = new AbortController();
const doubts = new DoubtFinder({ finder, others, signal });

const of = (entity: DraftEntity, draft: Draft = withEntity(strike, entity)): Promise<readonly NameDoubt[]> =>
  doubts.of(entity, { draft, sets: null, signal });

const named = (...names: readonly DraftName[]): DraftEntity => ({ ...adaWinter, titles: [], names });
const kindsOf = (all: readonly NameDoubt[]) => all.map(({ kind, spelling }) => `${spelling}: ${kind}`);

describe('a name is doubtful', () => {
  it('as an everyday word, and is marked only near words that are not there yet', async () => {
    const [doubt] = await of(named({ text: 'May', use: 'full' }));
    expect(doubt).toMatchObject({ kind: 'everyday-word', language: 'en' });
  });

  it('as an ordinary word that everyday sentences have', async () => {
    const all = await of(adaWinter);
    expect(kindsOf(all)).toEqual(['Winter: common-word', 'Winter: everyday-text']);
    const text = all.find((doubt) => doubt.kind === 'everyday-text');
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
    const all = await of(named({ text: 'Ada Reagan', use: 'full' }, { text: 'Reagan', use: 'short' }));
    expect(kindsOf(all)).toEqual(['Reagan: everyday-text']);
    expect(all[0]?.remedies.map(({ kind }) => kind)).toContain('with-full-name');
  });

  it('as a name of the bundled story', async () => {
    const [doubt] = await of(named({ text: 'Vladimir Putin', use: 'full' }));
    expect(doubt).toMatchObject({ kind: 'bundled-name', other: 'Vladimir Putin' });
  });

  it('as a name of another entity of the draft, in any of its forms', async () => {
    const twin = { ...named({ text: 'Ostburg||s', use: 'full' }), id: 'twin' };
    const [doubt] = await of(twin, { ...strike, entities: [...strike.entities, twin] });
    expect(doubt).toMatchObject({ kind: 'name-of-entity', other: 'ostburg' });
  });

  it('because it is never found', async () => {
    const all = await of(
      named(
        { text: 'al-Assad', use: 'full' },
        { text: '4711', use: 'full' },
        { text: 'sitka', use: 'short', needs: 'support' },
      ),
    );
    expect(all.map((doubt) => (doubt.kind === 'never-found' ? doubt.why : doubt.kind))).toEqual([
      'lowercase',
      'no-letter',
      'lowercase',
    ]);
    expect(all[0]?.remedies[0]).toEqual({ kind: 'begin-with', name: 0, text: 'Assad' });
    const [alone] = await of(named({ text: 'Sitka', use: 'short', needs: 'support' }));
    expect(alone).toMatchObject({ kind: 'never-found', why: 'nothing-near' });
  });

  it('not if it is nothing of all that, or not written yet', async () => {
    expect(await of(ostburg)).toEqual([]);
    expect(await of(named({ text: '', use: 'full' }))).toEqual([]);
    expect(await of(named())).toEqual([]);
  });
});

describe('each remedy of each doubt', () => {
  const cases: readonly DraftEntity[] = [
    adaWinter,
    named({ text: 'Tom Baker', use: 'full' }, { text: 'Baker', use: 'short' }),
    named({ text: 'Mobile', use: 'full' }, { text: 'City of Mobile', use: 'full' }),
    named({ text: 'Vladimir Putin', use: 'full' }, { text: 'Ada Winter', use: 'full' }),
    named({ text: 'al-Assad', use: 'full' }, { text: 'Ada Winter', use: 'full' }),
    named({ text: 'Lund', use: 'short', needs: 'support' }),
  ];

  it.each(cases.map((entity) => [entity.names.map(({ text }) => text).join(', '), entity] as const))(
    'takes the doubt away or makes it smaller: %s',
    async (_, entity) => {
      const before = await of(entity);
      expect(before.length).toBeGreaterThan(0);
      for (const doubt of before) {
        expect(doubt.remedies.length).toBeGreaterThan(0);
        for (const remedy of doubt.remedies) {
          const after = await of(remedied(entity, remedy));
          expect(severity(after, doubt), `${doubt.kind}, ${remedy.kind}`).toBeLessThan(
            severity(before, doubt),
          );
        }
      }
    },
  );

  /** How bad a doubt is still: how often a name is marked by mistake, or 1. */
  function severity(all: readonly NameDoubt[], { kind, spelling }: NameDoubt): number {
    const same = all.find((doubt) => doubt.kind === kind && doubt.spelling === spelling);
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
  const near: Remedy = { kind: 'near-words', name: 1, words: ['railway'] };
  const examples = (entity: DraftEntity) =>
    examplesOf(entity, 1, {
      finder,
      language: 'en',
      kinds: [{ kind: 'bare' }, { kind: 'near', word: 'railway' }, { kind: 'full' }],
    }).map(({ text, isMarked }) => `${isMarked ? 'marked' : 'not marked'}: ${text}`);
  expect(examples(adaWinter)[0]).toBe('marked: Winter was in the news.');
  expect(examples(remedied(adaWinter, near))).toEqual([
    'not marked: Winter was in the news.',
    'marked: Winter was in the news. The topic: railway.',
    'marked: Ada Winter was in the news. Later, people spoke of Winter again.',
  ]);
  expect(examples(remedied(adaWinter, { kind: 'with-full-name', name: 1 }))).toEqual([
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

it('looking for doubts ends when it is called off', async () => {
  const gone = new AbortController();
  gone.abort(new Error('Gone.'));
  await expect(doubts.of(adaWinter, { draft: strike, sets: null, signal: gone.signal })).rejects.toThrow(
    'Gone.',
  );
});
