import { quoted } from '../story/quoted.ts';
import type {
  Entity,
  EntityId,
  Fact,
  SourceId,
  StoryData,
  StoryFile,
  StoryFileInput,
  Translation,
} from '../story/schema.ts';
import { exceededLimits } from '../story/story-limits.ts';
import {
  firstAtEachPath,
  type JsonPath,
  referenceProblems,
  type StoryProblem,
} from '../story/story-problems.ts';
import { ownValue } from '../story/translation.ts';
import type { Problem } from '../validation/problem.ts';
import { requireContextForEverydayWords } from './everyday-words.ts';
import {
  moreProblems,
  positionsOf,
  repeatedKeys,
  type SyntaxProblem,
  syntaxProblems,
  type TextPosition,
} from './json-text.ts';
import { mapValues } from './story-records.ts';
import { validate } from './validate.ts';

/** An error or warning at a position in a file. */
export type LocatedProblem = TextPosition & {
  /** The path to it, such as `entities[3].facts[0].source`; empty for the whole file. */
  readonly path: string;
  /** What is wrong and how to fix it; may quote the file. */
  readonly problem: Problem;
};

export type StoryFileResult =
  | {
      readonly kind: 'file';
      /** The story with unqualified ids, moments sorted by date, without relations to missing entities. */
      readonly file: StoryData;
      readonly warnings: readonly LocatedProblem[];
    }
  | {
      readonly kind: 'refused';
      readonly why: WhyRefused;
      /** At least one. Very long lists are cut, and the last problem says so. */
      readonly problems: readonly LocatedProblem[];
    };

/**
 * What is wrong with a refused file, for those who did not write it: it is `damaged`, as if cut off; of a `newer` format;
 * something `other` than a story; or a story with `mistakes`.
 */
export type WhyRefused = 'damaged' | 'newer' | 'other' | 'mistakes';

/** Maximum problems listed, also so that malicious input cannot produce endless output. */
const maxListed = 200;

/** Says what the author of a story should know; `written` is the value of the file, `data` the story made from it. */
export type Warn = (data: StoryData, written: StoryFileInput) => readonly StoryProblem[];

/**
 * Reads the text of a story file, with the warnings that are asked for: what finds them is large. Never throws. Cost: about a
 * second for 15 MB.
 */
export function readStoryFile(written: string, warn: Warn = () => []): StoryFileResult {
  const text = written.replace(/^\uFEFF/, ' ');
  const value = parseJson(text);
  if (value === undefined) return unparsed(syntaxProblems(text));
  if (!isStory(value)) return refused('other', [{ ...start, path: '', problem: { key: 'otherJson' } }]);
  const repeated = repeatedKeys(text);
  // Where a text nests too deep, nothing else can be located in it.
  if (isNewer(value) && !repeated.some(({ problem }) => problem.key === 'tooDeep'))
    return refused(
      'newer',
      located(text, [{ path: ['namelight'], problem: { key: 'newerFormat', format: value.namelight } }]),
    );
  if (repeated.length > 0) return refused('mistakes', repeated.map(inWholeFile));
  // One more, which says that there are more.
  const max = maxListed + 1;
  const validated = validate(value, maxListed);
  const references = referenceProblems(value).take(max).toArray();
  if (validated.kind === 'invalid')
    return refused('mistakes', located(text, firstAtEachPath([...validated.problems, ...references])));
  if (references.length > 0) return refused('mistakes', located(text, references));
  const file = storyOf(validated.file);
  const exceeded = exceededLimits(file.names).take(max).toArray();
  if (exceeded.length > 0) return refused('mistakes', located(text, exceeded.map(toFilePath)));
  // It has passed the schema.
  const warnings = warn(file, value as StoryFileInput);
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
function isStory(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && 'namelight' in value && value.namelight !== 'settings'
  );
}

/** True for the format of a later version, of which nothing else can be said. */
const isNewer = (value: object): value is { readonly namelight: number } =>
  'namelight' in value && typeof value.namelight === 'number' && value.namelight > 1;

const refused = (why: WhyRefused, problems: readonly LocatedProblem[]): StoryFileResult => ({
  kind: 'refused',
  why,
  problems,
});

/** What is no JSON was a story until something happened to it, if it begins as one. */
const unparsed = (problems: readonly SyntaxProblem[]): StoryFileResult =>
  refused(
    problems.some(({ problem }) => problem.key === 'otherText') ? 'other' : 'damaged',
    problems.map(inWholeFile),
  );

const inWholeFile = (problem: Omit<LocatedProblem, 'path'>): LocatedProblem => ({ ...problem, path: '' });

function located(text: string, problems: readonly StoryProblem[]): readonly LocatedProblem[] {
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

/** Converts the path of a problem from the story's structure to the file's. */
function toFilePath({ path: [list, ...rest], problem }: StoryProblem): StoryProblem {
  const lists: Readonly<Record<string, JsonPath>> = {
    names: ['entities'],
    timeline: ['story', 'moments'],
    paragraphs: ['story', 'paragraphs'],
    referenceDate: ['story', 'date'],
  };
  return { path: [...(lists[list ?? ''] ?? [list ?? '']), ...rest], problem };
}

/** Converts a file to the structure of a story; lists keep their order. */
function storyOf(file: StoryFile): StoryData {
  const {
    id,
    title,
    language,
    version,
    by,
    checked,
    sites,
    updates,
    story,
    sources,
    entities,
    translations,
  } = file;
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
    ...(updates !== undefined && { updates }),
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
function normalized(data: StoryData): StoryData {
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
function sortedTexts(translation: Translation, data: StoryData): Translation {
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
const momentDates = ({ timeline }: StoryData): readonly string[] => timeline.map(({ date }) => date);

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

/** Returns the story with qualified ids: entity and source ids get the story's id as a prefix, `alaska-purchase-1867/sitka`. */
export function qualifyIds(data: StoryData): StoryData {
  const ids = qualifiedWith(data.id);
  const { paragraphs, translations } = data;
  return {
    ...data,
    sources: data.sources.map((one) => ({ ...one, id: ids.source(one.id) })),
    names: data.names.map((one) => ({ ...one, id: ids.entity(one.id) })),
    entities: data.entities.map((one) => qualifyEntity(one, ids)),
    ...(paragraphs && {
      paragraphs: paragraphs.map(({ text, sources }) => ({ text, sources: sources.map(ids.source) })),
    }),
    timeline: data.timeline.map((moment) => ({
      ...ids.sourced(moment),
      entities: moment.entities.map(ids.entity),
    })),
    ...(translations && {
      translations: mapValues(translations, (texts) => ({
        ...texts,
        entities: Object.fromEntries(
          Object.entries(texts.entities).map(([id, own]) => [ids.entity(id as EntityId), own]),
        ),
      })),
    }),
  };
}

/** Qualifies ids, and those of the sources of statements. */
type Qualify = {
  readonly entity: (id: EntityId) => EntityId;
  readonly source: (id: SourceId) => SourceId;
  readonly sourced: <Of extends { readonly source?: SourceId | undefined }>(one: Of) => Of;
};

function qualifiedWith(story: string): Qualify {
  const source = (id: SourceId) => `${story}/${id}` as SourceId;
  return {
    entity: (id) => `${story}/${id}` as EntityId,
    source,
    sourced: (one) => (one.source === undefined ? one : { ...one, source: source(one.source) }),
  };
}

function qualifyEntity(entity: Entity, ids: Qualify): Entity {
  const { role, facts, story, relations, later } = entity;
  return {
    ...entity,
    id: ids.entity(entity.id),
    ...(role && { role: ids.sourced(role) }),
    facts: facts.map((fact) => ids.sourced(qualifyValue(fact, ids))),
    ...(story && { story: qualifyStory(story, ids) }),
    relations: relations.map((relation) => ({ ...ids.sourced(relation), to: ids.entity(relation.to) })),
    later: later.map(ids.sourced),
  };
}

const qualifyValue = (fact: Fact, { entity }: Qualify): Fact =>
  fact.value.kind === 'entity'
    ? { ...fact, value: { ...fact.value, entity: entity(fact.value.entity) } }
    : fact;

const qualifyStory = ({ statements, matters }: NonNullable<Entity['story']>, { sourced }: Qualify) => ({
  statements: statements.map(sourced),
  ...(matters && { matters: sourced(matters) }),
});
