import { describe, expect, it } from 'vitest';
import { inflect, spellingsOf } from '../../components/finder/form.ts';
import { readStoryFile } from '../../components/library/story-file.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import type { EntityId, Name, Named } from '../../components/story/schema.ts';
import {
  contextWordCount,
  exceededLimits,
  formCount,
  formCountOfNames,
  maxFormsOfEntity,
  maxFormsOfName,
  maxFormsOfStory,
  maxNamedAlike,
  maxWordsOfEntity,
} from '../../components/story/story-limits.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';
import { madeUpStory } from '../../tools/bench/made-up-story.ts';
import { smallFile } from '../library/small-file.ts';

const endings = (count: number): string => Array.from({ length: count }, (_, n) => `|x${n}`).join('');
const full = (text: string): Name => ({ text, use: 'full' });
const named = (names: readonly Name[], finding: Partial<Named> = {}): Named => ({
  id: 'hale' as EntityId,
  kind: 'person',
  names: [...names],
  titles: [],
  context: [],
  against: [],
  ...finding,
});
const said = (...names: readonly Named[]): readonly string[] =>
  [...exceededLimits(names)].map(({ path, problem }) => `${path.join('.')}: ${problemInEnglish(problem)}`);

describe('a story is refused, with the position and the fix, for', () => {
  it('a name of more forms than any language gives one', () => {
    expect(said(named([full('Hale'), full(`Hale${endings(maxFormsOfName)}`)]))).toEqual([]);
    expect(said(named([full('Hale'), full(`Hale${endings(maxFormsOfName + 1)}`)]))).toEqual([
      'names.0.names.1.text: This name has 25 forms; at most 24 are possible. Remove rare endings.',
    ]);
  });

  it('an entity of more forms in all than one has in a score of languages', () => {
    const names = Array.from({ length: 42 }, (_, n) => full(`Hale${n}${endings(maxFormsOfName)}`));
    expect(said(named(names.slice(1)))).toEqual([]);
    expect(said(named(names))).toEqual([
      expect.stringMatching(/^names\.0\.names: These names have 1,008 forms/),
    ]);
  });

  it('more words around the names of an entity than tell anything', () => {
    const words = (count: number) => Array.from({ length: count }, (_, n) => `word${n}`);
    const name = { ...full('Hale'), notBefore: words(100), notAfter: words(100) };
    const finding = { titles: words(100), context: words(100) };
    expect(said(named([name], { ...finding, against: words(100) }))).toEqual([]);
    expect(said(named([name], { ...finding, against: [`word${endings(2)}`, ...words(99)] }))).toEqual([
      expect.stringMatching(/^names\.0: "titles", .* have 501 words and forms; at most 500 are possible/),
    ]);
  });

  it('a name that more entities have than anybody could tell apart, at the first that is too many', () => {
    const people = Array.from({ length: maxNamedAlike + 5 }, () => named([full('Ada Hale'), full('Hale')]));
    expect(
      said(
        ...people
          .slice(0, maxNamedAlike)
          .map(({ names }, n) => named([full(`Ada Nr${n}`), ...names.slice(1)])),
      ),
    ).toEqual([]);
    expect(said(...people.map(({ names }, n) => named([full(`Ada Nr${n}`), ...names.slice(1)])))).toEqual([
      expect.stringMatching(
        /^names\.2000\.names\.1\.text: More than 2,000 people, places or organizations of this story are called "Hale"/,
      ),
    ]);
  });

  it('more forms in all than five for each of the most entities', () => {
    const names = Array.from({ length: 41 }, (_, n) => full(`Hale${n}${endings(maxFormsOfName)}`));
    const many = Math.floor(maxFormsOfStory / formCountOfNames({ names }));
    expect(
      said(...Array.from({ length: many }, () => named(names))).filter((line) => line.startsWith('entities')),
    ).toEqual([]);
    expect(said(...Array.from({ length: many + 1 }, () => named(names))).at(-1)).toMatch(
      /^entities: The names of this story have [\d,]+ forms; at most 1,000,000 are possible\. Split it/,
    );
  });

  it('as the file has it, line and column among it', () => {
    const [first, ...others] = smallFile.entities;
    const entities = [{ ...first, names: [full(`Winter${'|a'.repeat(30)}`)] }, ...others];
    const read = readStoryFile(JSON.stringify({ ...smallFile, entities }, null, 1));
    expect(read).toMatchObject({
      kind: 'refused',
      problems: [{ path: 'entities[0].names[0].text', problem: { key: 'formsOfName', count: 30, max: 24 } }],
    });
  });
});

describe('no real story comes near the limits', () => {
  it('the bundled names, in all languages together', () => {
    for (const entity of bundledNames) {
      expect(spellingsOf(entity, bundledLanguages).length / 2).toBeLessThan(maxFormsOfEntity * 0.7);
      expect(contextWordCount(entity)).toBeLessThan(maxWordsOfEntity / 4);
    }
    const written = bundledLanguages.flatMap(({ entities }) =>
      Object.values(entities).flatMap(({ full = [], short = [] }) => [...full, ...short]),
    );
    expect(Math.max(...written.map(formCount))).toBeLessThan(maxFormsOfName / 2);
  });

  it('a hundred thousand people', { tags: ['long'] }, () => {
    expect(
      said(
        ...madeUpStory(100_000).entities.map(({ names, titles }) =>
          named(names, { titles: [...(titles ?? [])] }),
        ),
      ),
    ).toEqual([]);
  });
});

it('forms are counted as they are made', () => {
  for (const text of [
    'Аляск|а|и|і',
    'Вільям||а|у|ом Сьюард||а|у|ом',
    'Seward',
    '|рішення|рішень',
    'a|b c|d|e|f',
  ])
    expect(formCount(text)).toBe(inflect(text).length);
});
