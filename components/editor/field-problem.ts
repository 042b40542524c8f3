/** Problems of fields as sentences in the language of the interface. */

import type { FieldProblem } from '../drafts/check-draft.ts';
import type { Key } from '../i18n/catalog.ts';
import { say } from '../i18n/say.ts';
import type { FileRefusal } from '../library/import-file.ts';
import { refusalText } from '../shelf/story-texts.ts';
import type { JsonPath } from '../story/story-problems.ts';
import type { Problem } from '../validation/problem.ts';
import { problemText } from '../validation/problem-text.ts';
import type { ProblemAt, ShownProblem } from './form-context.ts';

/** What belongs in an empty field, by its name. */
const needs: ReadonlyMap<string, Need> = new Map([
  ['title', 'writing.needsTitle'],
  ['date', 'writing.needsDate'],
  ['summary', 'writing.needsSummary'],
  ['name', 'writing.needsName'],
  ['description', 'writing.needsDescription'],
  ['placeType', 'writing.needsPlaceType'],
  ['organizationType', 'writing.needsOrganizationType'],
  ['entities', 'writing.needsNames'],
  ['names', 'writing.needsSpelling'],
  ['label', 'writing.needsLabel'],
  ['source', 'writing.needsSource'],
  ['statements', 'writing.needsStatement'],
  ['to', 'writing.needsEntity'],
  ['entity', 'writing.needsEntity'],
  ['asOf', 'writing.needsDate'],
  ['publisher', 'writing.needsPublisher'],
  ['address', 'writing.needsAddress'],
  ['latitude', 'writing.needsCoordinates'],
  ['longitude', 'writing.needsCoordinates'],
  ['letters', 'writing.needsLetters'],
  ['country', 'writing.needsCountry'],
  ['shows', 'writing.needsShows'],
  ['svg', 'writing.needsDrawing'],
] as const);

type Need = Extract<Key, `writing.needs${string}`>;

/** Problems of files that are said in other words in forms, which have no fields by the names that files have. */
export function formProblemText(problem: Problem): string {
  switch (problem.key) {
    case 'noDate':
      return say('writing.needsDate');
    case 'undatedFact':
      return say('writing.undatedFact', { label: String(problem.label) });
    case 'noMatters':
      return say('writing.noMatters', { field: say('writing.matters') });
    case 'namesStory':
      return say('writing.namesStory', { field: say('writing.matters') });
    case 'wordsOfEntity':
      return say('writing.tooManyWords', { count: problem.count, max: Number(problem.max) });
    default:
      return problemText(problem);
  }
}

/** Why what is finished of a story was not accepted as a file. */
export function refusedText(refusal: FileRefusal): string {
  const [first] = refusal.kind === 'problems' ? refusal.problems : [];
  return first === undefined ? refusalText(refusal) : formProblemText(first.problem);
}

/** Says of one problem what is wrong, or what belongs in the empty field. */
export function fieldProblemText({ path, problem }: FieldProblem): string {
  if (problem !== null) return formProblemText(problem);
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  return say(needs.get(field) ?? 'writing.needsText');
}

/** Returns a look-up of the problems of one part of a draft, by path. */
export function problemsAt(problems: readonly FieldProblem[]): ProblemAt {
  const byPath = new Map<string, ShownProblem>();
  for (const one of problems) {
    const key = one.path.join();
    if (!byPath.has(key)) byPath.set(key, { text: fieldProblemText(one), isMissing: one.problem === null });
  }
  return (path) => byPath.get(path.join()) ?? null;
}

/** The same for fields inside of one: `within(problemAt, ['facts', 0])` knows `label`. */
export const within =
  (problemAt: ProblemAt, path: JsonPath): ProblemAt =>
  (rest) =>
    problemAt([...path, ...rest]);

/** The first problem of several paths: of a field that writes them together. */
export const firstOf = (problemAt: ProblemAt, ...paths: readonly JsonPath[]): ShownProblem | null =>
  paths.map(problemAt).find((problem) => problem !== null) ?? null;
