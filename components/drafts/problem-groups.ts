/** Problems of spellings by what they have in common, so that all of a kind can be settled at once. */
import type { Draft, DraftEntity } from './draft.ts';
import { type Fix, withFix } from './fixes.ts';
import { fixesOf, type NameProblem, type NameProblems } from './name-problems.ts';
import { suggestedWords } from './suggested-words.ts';

/** Ordinary words; well-known places; what everyday sentences have; names of others; what is never found. */
const problemGroups = ['word', 'place', 'text', 'shared', 'never'] as const;
export type ProblemGroup = (typeof problemGroups)[number];

const groupOf = {
  'one-letter': 'word',
  'everyday-word': 'word',
  'common-word': 'word',
  'known-place': 'place',
  'everyday-text': 'text',
  'bundled-name': 'shared',
  'name-of-story': 'shared',
  'name-of-entity': 'shared',
  'never-found': 'never',
} as const satisfies Readonly<Record<NameProblem['kind'], ProblemGroup>>;

/** A spelling with a problem: the id of its entity, its index there, and how it is written. */
export type DoubtfulSpelling = {
  readonly entity: string;
  readonly name: number;
  readonly spelling: string;
};

/** The spellings of each group that has any: each in the first that it belongs to. */
export function spellingsByGroup(
  problems: NameProblems,
): ReadonlyMap<ProblemGroup, readonly DoubtfulSpelling[]> {
  const groups = new Map<ProblemGroup, DoubtfulSpelling[]>(problemGroups.map((group) => [group, []]));
  for (const [entity, all] of problems)
    for (const [name, { group, spelling }] of groupsOfNames(all))
      groups.get(group)?.push({ entity, name, spelling });
  return new Map([...groups].filter(([, spellings]) => spellings.length > 0));
}

/** How many spellings of an entity may mark something else. */
export const countDoubtful = (problems: readonly NameProblem[] = []): number =>
  new Set(problems.flatMap(({ kind, name }) => (kind === 'never-found' ? [] : [name]))).size;

type InGroup = { readonly group: ProblemGroup; readonly spelling: string };

function groupsOfNames(problems: readonly NameProblem[]): ReadonlyMap<number, InGroup> {
  const groups = new Map<number, InGroup>();
  for (const { kind, name, spelling } of problems) {
    const group = groupOf[kind];
    const known = groups.get(name);
    if (known === undefined || problemGroups.indexOf(group) < problemGroups.indexOf(known.group))
      groups.set(name, { group, spelling });
  }
  return groups;
}

/** Change the spellings by the mildest fix of each, or leave them as they are, without warnings. */
export type Settling = 'fix' | 'keep';

/** Returns the draft with spellings settled; where nothing helps but to remove one, it stays. */
export function withSettled(
  draft: Draft,
  spellings: readonly DoubtfulSpelling[],
  { problems, how }: { readonly problems: NameProblems; readonly how: Settling },
): Draft {
  const namesOf = new Map<string, Set<number>>();
  for (const { entity, name } of spellings) namesOf.set(entity, (namesOf.get(entity) ?? new Set()).add(name));
  const others = draft.entities.filter(({ id, name }) => name !== '' && !problems.has(id));
  return {
    ...draft,
    entities: draft.entities.map((entity) => {
      const names = namesOf.get(entity.id);
      if (names === undefined) return entity;
      if (how === 'keep')
        return [...names].reduce((kept, name) => withFix(kept, { kind: 'keep', name }), entity);
      const own = (problems.get(entity.id) ?? []).filter(({ name }) => names.has(name));
      return withMildestFixes(entity, own, wordsNear(entity, draft, others));
    }),
  };
}

function withMildestFixes(
  entity: DraftEntity,
  problems: readonly NameProblem[],
  words: readonly string[],
): DraftEntity {
  const done = new Set<number>();
  return problems.reduce((fixed, problem) => {
    if (done.has(problem.name)) return fixed;
    const fix = fixesOf(problem, fixed, words).find((one) => isMild(one, fixed));
    if (fix === undefined) return fixed;
    done.add(problem.name);
    return withFix(fixed, fix);
  }, entity);
}

function isMild(fix: Fix, { context = [] }: DraftEntity): boolean {
  if (fix.kind === 'near-words') return fix.words.length + context.length > 0;
  return fix.kind === 'always' || fix.kind === 'begin-with';
}

/** So many other names of the story are taken where nothing is written of an entity. */
const maxOthers = 6;

function wordsNear(entity: DraftEntity, draft: Draft, others: readonly DraftEntity[]): readonly string[] {
  const words = suggestedWords(entity, draft);
  return words.length > 0 ? words : others.slice(0, maxOthers).map(({ name }) => name);
}
