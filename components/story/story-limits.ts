/**
 * Limits on what one story may cost pages. The finder compiles every form of a name and judges all meanings of a name
 * at each occurrence. All limits are far above what real stories have.
 */

import { quoted } from './quoted.ts';
import type { StoryProblem } from './story-problems.ts';

/** Forms per name. Hungarian has eighteen cases, more than any other such language; the bundled names have at most eleven. */
export const maxFormsOfName = 24;
/** Forms per entity. A head of state has some six hundred in all languages of Namelight. */
export const maxFormsOfEntity = 1_000;
/** Titles, context words and neighbor words per entity. The bundled entities have at most a hundred. */
export const maxWordsOfEntity = 500;
/** Forms per story: five for each entity of the largest story. */
export const maxFormsOfStory = 1_000_000;
/** Entities with the same name. Of 200,000 people in the United States some 1,600 are called Smith. */
export const maxNamedAlike = 2_000;

/**
 * For a name that many entities of added stories share, only this many are weighed, the first ones: each costs some 3 µs
 * wherever the name stands, and nobody looks through more of them in a card.
 */
export const maxNamesakes = 32;

type LimitedName = {
  readonly text: string;
  readonly onlyAfter?: readonly string[] | undefined;
  readonly notAfter?: readonly string[] | undefined;
  readonly notBefore?: readonly string[] | undefined;
  readonly against?: readonly string[] | undefined;
};

/** What of an entity's names is limited. */
export type Limited = {
  readonly names: readonly LimitedName[];
  readonly titles: readonly string[];
  readonly context: readonly string[];
  readonly against: readonly string[];
};

/** The number of forms of a name in notation, in which `|` separates a stem and its endings. */
export const formCount = (notation: string): number =>
  notation.includes('|')
    ? Math.max(...notation.split(' ').map((word) => Math.max(1, word.split('|').length - 1)))
    : 1;

/** The number of forms of all names of an entity. */
export const formCountOfNames = ({ names }: Pick<Limited, 'names'>): number =>
  names.reduce((sum, { text }) => sum + formCount(text), 0);

/** The number of context words of an entity, with all their forms. */
export const contextWordCount = ({ names, titles, context, against }: Limited): number =>
  [titles, context, against, ...names.flatMap(wordLists)]
    .flat()
    .reduce((sum, word) => sum + formCount(word), 0);

const wordLists = ({ onlyAfter = [], notAfter = [], notBefore = [], against = [] }: LimitedName) => [
  onlyAfter,
  notAfter,
  notBefore,
  against,
];

/** Yields the exceeded limits, in the order of the entities, and last those of the whole story. */
export function* exceededLimits(names: readonly Limited[]): Generator<StoryProblem> {
  let forms = 0;
  const namesakeCounts = new Map<string, number>();
  for (const [index, named] of names.entries()) {
    yield* exceededByEntity(named, index);
    forms += formCountOfNames(named);
    for (const text of new Set(named.names.map((name) => name.text))) {
      const count = (namesakeCounts.get(text) ?? 0) + 1;
      namesakeCounts.set(text, count);
      if (count === maxNamedAlike + 1) yield tooManyNamesakes(named, index, text);
    }
  }
  if (forms > maxFormsOfStory)
    yield { path: ['entities'], problem: { key: 'formsOfStory', count: forms, max: maxFormsOfStory } };
}

function* exceededByEntity(named: Limited, index: number): Generator<StoryProblem> {
  for (const [n, { text }] of named.names.entries()) {
    const count = formCount(text);
    if (count > maxFormsOfName)
      yield {
        path: ['names', index, 'names', n, 'text'],
        problem: { key: 'formsOfName', count, max: maxFormsOfName },
      };
  }
  const forms = formCountOfNames(named);
  if (forms > maxFormsOfEntity)
    yield {
      path: ['names', index, 'names'],
      problem: { key: 'formsOfEntity', count: forms, max: maxFormsOfEntity },
    };
  const words = contextWordCount(named);
  if (words > maxWordsOfEntity)
    yield { path: ['names', index], problem: { key: 'wordsOfEntity', count: words, max: maxWordsOfEntity } };
}

function tooManyNamesakes({ names }: Limited, index: number, text: string): StoryProblem {
  const n = names.findIndex((name) => name.text === text);
  return {
    path: ['names', index, 'names', n, 'text'],
    problem: { key: 'namedAlike', max: maxNamedAlike, name: quoted(text) },
  };
}
