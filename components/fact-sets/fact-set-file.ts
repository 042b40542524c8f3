import type { Problem } from '../i18n/problem.ts';
import {
  type FactSetProblem,
  firstAtEachPath,
  type JsonPath,
  referenceProblems,
} from '../story/fact-set-problems.ts';
import { quoted } from '../story/quoted.ts';
import type {
  Entity,
  EntityId,
  Fact,
  FactSetData,
  FactSetFile,
  FactSetFileInput,
  SourceId,
  Translation,
} from '../story/schema.ts';
import { exceededLimits } from '../story/set-limits.ts';
import { ownValue } from '../story/translation.ts';
import { requireContextForEverydayWords } from './everyday-words.ts';
import { moreProblems, positionsOf, repeatedKeys, syntaxProblems, type TextPosition } from './json-text.ts';
import { mapValues } from './set-records.ts';
import { validate } from './validate.ts';
import { warningsOf } from './warnings.ts';

/** An error or warning at a position in a file. */
export type LocatedProblem = TextPosition & {
  /** The path to it, such as `entities[3].facts[0].source`; empty for the whole file. */
  readonly path: string;
  /** What is wrong and how to fix it; may quote the file. */
  readonly problem: Problem;
};

export type FactSetFileResult =
  | {
      readonly kind: 'file';
      /** The set with unqualified ids, moments sorted by date, without relations to missing entities. */
      readonly file: FactSetData;
      readonly warnings: readonly LocatedProblem[];
    }
  | {
      readonly kind: 'refused';
      /** At least one. Very long lists are cut, and the last problem says so. */
      readonly problems: readonly LocatedProblem[];
    };

/** Maximum problems listed, also so that malicious input cannot produce endless output. */
const maxListed = 200;

/**
 * Reads the text of a fact set file. Never throws. Cost: about a second for 15 MB.
 */
export function readFactSetFile(written: string): FactSetFileResult {
  const text = written.replace(/^\uFEFF/, ' ');
  const value = parseJson(text);
  if (value === undefined) return refused(syntaxProblems(text).map(inWholeFile));
  if (!isFactSet(value)) return refused([{ ...start, path: '', problem: { key: 'otherJson' } }]);
  const repeated = repeatedKeys(text);
  // Where a text nests too deep, nothing else can be located in it.
  if (isNewer(value) && !repeated.some(({ problem }) => problem.key === 'tooDeep'))
    return refused(
      located(text, [{ path: ['namelight'], problem: { key: 'newerFormat', format: value.namelight } }]),
    );
  if (repeated.length > 0) return refused(repeated.map(inWholeFile));
  // One more, which says that there are more.
  const most = maxListed + 1;
  const validated = validate(value, maxListed);
  const references = referenceProblems(value).take(most).toArray();
  if (validated.kind === 'invalid')
    return refused(located(text, firstAtEachPath([...validated.problems, ...references])));
  if (references.length > 0) return refused(located(text, references));
  const file = factSetOf(validated.file);
  const exceeded = exceededLimits(file.names).take(most).toArray();
  if (exceeded.length > 0) return refused(located(text, exceeded.map(toFilePath)));
  // It has passed the schema.
  const warnings = warningsOf(file, value as FactSetFileInput);
  return { kind: 'file', file: normalized(file), warnings: located(text, warnings.map(toFilePath)) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Rejects other JSON before reporting each of its fields. */
function isFactSet(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && 'namelight' in value && value.namelight !== 'settings'
  );
}

/** True for the format of a later version, of which nothing else can be said. */
const isNewer = (value: object): value is { readonly namelight: number } =>
  'namelight' in value && typeof value.namelight === 'number' && value.namelight > 1;

const refused = (problems: readonly LocatedProblem[]): FactSetFileResult => ({ kind: 'refused', problems });

const inWholeFile = (problem: Omit<LocatedProblem, 'path'>): LocatedProblem => ({ ...problem, path: '' });

function located(text: string, problems: readonly FactSetProblem[]): readonly LocatedProblem[] {
  const listed = problems.slice(0, maxListed);
  const positions = positionsOf(
    text,
    listed.map(({ path }) => path),
  );
  const all = listed
    .map(({ path, problem }, index) => ({
      ...(positions[index] ?? start),
      path: pathText(path),
      problem,
    }))
    .toSorted((one, other) => one.line - other.line || one.column - other.column);
  const rest = problems.length - listed.length;
  return rest > 0 ? [...all, { ...start, path: '', problem: moreProblems(maxListed) }] : all;
}

const start: TextPosition = { line: 1, column: 1 };

function pathText(path: JsonPath): string {
  return path
    .map((key, n) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^\w{1,40}$/.test(key)) return `[${quoted(key)}]`;
      return n === 0 ? key : `.${key}`;
    })
    .join('');
}

/** Converts the path of a problem from the fact set's structure to the file's. */
function toFilePath({ path: [list, ...rest], problem }: FactSetProblem): FactSetProblem {
  const lists: Readonly<Record<string, JsonPath>> = {
    names: ['entities'],
    timeline: ['story', 'moments'],
    paragraphs: ['story', 'paragraphs'],
    referenceDate: ['story', 'date'],
  };
  return { path: [...(lists[list ?? ''] ?? [list ?? '']), ...rest], problem };
}

/** Converts a file to the structure of a fact set; lists keep their order. */
function factSetOf(file: FactSetFile): FactSetData {
  const { id, title, language, version, by, checked, sites, story, sources, entities, translations } = file;
  return {
    id,
    title,
    language,
    version,
    ...(by !== undefined && { by }),
    ...(checked !== undefined && { checked }),
    referenceDate: story.date,
    summary: story.summary,
    ...(story.paragraphs !== undefined && { paragraphs: story.paragraphs }),
    ...(sites !== undefined && { sites }),
    sources,
    names: entities.map(({ id, kind, names, titles, context, against }) => ({
      id,
      kind,
      names,
      titles,
      context,
      against,
    })),
    entities: entities.map(({ names, titles, context, against, ...entity }) => entity),
    timeline: story.moments,
    ...(translations !== undefined && { translations }),
  };
}

/** Removes relations to missing entities, sorts moments and changes by date, and adds required context to names. */
function normalized(data: FactSetData): FactSetData {
  const known = new Set(data.entities.map(({ id }) => id));
  return {
    ...data,
    names: data.names.map((named) => requireContextForEverydayWords(named, data.language)),
    entities: data.entities.map((entity) => ({
      ...entity,
      relations: entity.relations.filter(({ to }) => to !== entity.id && known.has(to)),
      later: sortedLike(entity.later, laterDates(entity)),
    })),
    timeline: sortedLike(data.timeline, momentDates(data)),
    ...(data.translations && {
      translations: mapValues(data.translations, (texts) => sortedTexts(texts, data)),
    }),
  };
}

/** Sorts the texts of a translation as the moments and changes that they belong to. */
function sortedTexts(translation: Translation, data: FactSetData): Translation {
  const entities = { ...translation.entities };
  for (const entity of data.entities) {
    const texts = ownValue(entities, entity.id);
    if (texts?.later !== undefined)
      entities[entity.id] = { ...texts, later: sortedLike(texts.later, laterDates(entity)) };
  }
  const { moments } = translation;
  return { ...translation, entities, ...(moments && { moments: sortedLike(moments, momentDates(data)) }) };
}

const laterDates = ({ later }: Pick<Entity, 'later'>): readonly string[] => later.map(({ asOf }) => asOf);
const momentDates = ({ timeline }: FactSetData): readonly string[] => timeline.map(({ date }) => date);

/** Sorts a list by the date of each item. A list of another length, whose items nobody could assign, stays as it is. */
function sortedLike<Item>(items: readonly Item[], dates: readonly string[]): Item[] {
  if (items.length !== dates.length) return [...items];
  return items
    .map((item, index) => ({ item, date: dates[index] ?? '' }))
    .toSorted((one, other) => compare(one.date, other.date))
    .map(({ item }) => item);
}

/** Compares dates as text: a month without a day comes before its days. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Returns the set with qualified ids: entity and source ids get the set's id as a prefix, `alaska-purchase-1867/sitka`. */
export function qualifyIds(data: FactSetData): FactSetData {
  const entity = (id: EntityId) => `${data.id}/${id}` as EntityId;
  const source = (id: SourceId) => `${data.id}/${id}` as SourceId;
  const sourced = <Statement extends { readonly source: SourceId }>(statement: Statement): Statement => ({
    ...statement,
    source: source(statement.source),
  });
  const optionallySourced = <Of extends { readonly source?: SourceId | undefined }>(one: Of): Of =>
    one.source === undefined ? one : { ...one, source: source(one.source) };
  const storied = ({ statements, matters }: NonNullable<Entity['story']>): Entity['story'] => ({
    statements: statements.map(optionallySourced),
    ...(matters && { matters: optionallySourced(matters) }),
  });
  const valued = (fact: Fact): Fact =>
    fact.value.kind === 'entity'
      ? { ...fact, value: { ...fact.value, entity: entity(fact.value.entity) } }
      : fact;
  return {
    ...data,
    sources: data.sources.map((one) => ({ ...one, id: source(one.id) })),
    names: data.names.map((one) => ({ ...one, id: entity(one.id) })),
    entities: data.entities.map((one) => ({
      ...one,
      id: entity(one.id),
      ...(one.role && { role: sourced(one.role) }),
      facts: one.facts.map((fact) => sourced(valued(fact))),
      ...(one.story && { story: storied(one.story) }),
      relations: one.relations.map((relation) => ({
        ...optionallySourced(relation),
        to: entity(relation.to),
      })),
      later: one.later.map(sourced),
    })),
    ...(data.paragraphs && {
      paragraphs: data.paragraphs.map(({ text, sources }) => ({ text, sources: sources.map(source) })),
    }),
    timeline: data.timeline.map((moment) => ({ ...sourced(moment), entities: moment.entities.map(entity) })),
    ...(data.translations && {
      translations: mapValues(data.translations, (texts) => ({
        ...texts,
        entities: Object.fromEntries(
          Object.entries(texts.entities).map(([id, own]) => [entity(id as EntityId), own]),
        ),
      })),
    }),
  };
}
