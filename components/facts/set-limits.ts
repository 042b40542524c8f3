/**
 * How much one fact set may ask of the pages it is found on. A name has as many forms as its notation says; the finder
 * compiles each, and weighs all that a name may mean wherever it stands. All bounds lie far above what real sets have.
 */
import type { FactSetProblem } from './fact-set-problems.ts';
import type { Name, Named } from './schema.ts';

/** Hungarian has eighteen cases, and no other language with such endings has more; the bundled names have eleven at most. */
export const maxFormsOfName = 24;
/** A head of state in all languages that Namelight reads has some six hundred. */
export const maxFormsOfEntity = 1_000;
/** Titles, words for and against, and neighbors of names: the bundled entities have a hundred at most. */
export const maxWordsOfEntity = 500;
/** Five for each of the most entities that a set may have. */
export const maxFormsOfSet = 1_000_000;
/** Of as many people in the United States as a set may have, some sixteen hundred are called Smith. */
export const maxNamedAlike = 2_000;

/** How many forms there are of what is written in the notation of names, in which `|` parts a stem and its endings. */
export const formCount = (notation: string): number =>
  notation.includes('|')
    ? Math.max(...notation.split(' ').map((word) => Math.max(1, word.split('|').length - 1)))
    : 1;

/** Of an entity's names, all forms. */
export const formCountOfNames = ({ names }: Pick<Named, 'names'>): number =>
  names.reduce((sum, { text }) => sum + formCount(text), 0);

/** The words around an entity's names, and all their forms. */
export const contextWordCount = ({ names, titles, context, against }: Omit<Named, 'id' | 'kind'>): number =>
  [titles, context, against, ...names.flatMap(wordLists)]
    .flat()
    .reduce((sum, word) => sum + formCount(word), 0);

const wordLists = ({ onlyAfter = [], notAfter = [], notBefore = [], against = [] }: Name) => [
  onlyAfter,
  notAfter,
  notBefore,
  against,
];

/** What passes these bounds, in the order of the entities; of the set as a whole, at its beginning. */
export function* exceededLimits(names: readonly Named[]): Generator<FactSetProblem> {
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
  if (forms > maxFormsOfSet)
    yield {
      path: ['entities'],
      message: `The names of this set have ${forms} forms; at most ${maxFormsOfSet} are possible. Divide it into several fact sets.`,
    };
}

function* exceededByEntity(named: Named, index: number): Generator<FactSetProblem> {
  for (const [n, { text }] of named.names.entries()) {
    const count = formCount(text);
    if (count > maxFormsOfName)
      yield {
        path: ['names', index, 'names', n, 'text'],
        message: `This name has ${count} forms; at most ${maxFormsOfName} are possible. Leave out endings that hardly any text has.`,
      };
  }
  const forms = formCountOfNames(named);
  if (forms > maxFormsOfEntity)
    yield {
      path: ['names', index, 'names'],
      message: `These names have ${forms} forms; at most ${maxFormsOfEntity} are possible for one entity. Leave out names or endings that hardly any text has.`,
    };
  const words = contextWordCount(named);
  if (words > maxWordsOfEntity)
    yield {
      path: ['names', index],
      message: `"titles", "context", "against" and what stands beside the names of this entity have ${words} words and forms; at most ${maxWordsOfEntity} are possible. Keep those that tell most.`,
    };
}

function tooManyNamesakes({ names }: Named, index: number, text: string): FactSetProblem {
  const n = names.findIndex((name) => name.text === text);
  return {
    path: ['names', index, 'names', n, 'text'],
    message: `More than ${maxNamedAlike} entities of this set are called ${JSON.stringify(text)}: nobody could tell which is meant. Leave this name out of those that few texts mean, and give them longer ones.`,
  };
}
