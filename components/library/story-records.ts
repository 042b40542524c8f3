/** What is stored of one story: it is split into the parts that are read together. */
import type {
  Entity,
  EntityId,
  EntityKind,
  EntityTranslation,
  Source,
  SourceId,
  StoryData,
  Translation,
} from '../story/schema.ts';
import type { StorySlice } from '../story/story.ts';
import { ownValue, translate, translationFor } from '../story/translation.ts';
import type { StoryUpdates } from './story-updates.ts';

type ByLanguage<Texts> = Readonly<Record<string, Texts>>;

/** Who added a story. Users cannot change an organization's stories. */
export type StoryOrigin = 'reader' | 'organization';

/** The sites where a story's names are looked for, subdomains included. */
export type Sites = readonly string[] | 'all';

/** The summary of a story: everything but its content. */
export type StoryHeader = {
  readonly id: string;
  readonly title: string;
  /** The title in other languages; left out if there are none. */
  readonly titles?: ByLanguage<string>;
  /** BCP 47 language of its facts. */
  readonly language: string;
  readonly version: number;
  /** Who made it; `null` when the file does not say. */
  readonly by: string | null;
  /** The date of its story, as exact as it is known. */
  readonly date: string;
  readonly summary: string;
  readonly counts: Readonly<Record<EntityKind, number>>;
  /** Size of its file. */
  readonly bytes: number;
  readonly origin: StoryOrigin;
  /** A new random id each time the story is added, also at the same version, or limited to other sites. */
  readonly revision?: string;
  readonly isOn: boolean;
  /** All sites if left out. */
  readonly sites?: Sites;
  /** Left out if its file names no address. */
  readonly updates?: StoryUpdates;
  /** Higher for stories added later. */
  readonly place: number;
  /** Removed by the user, but can still be restored. */
  readonly isRemoved: boolean;
};

/** What a card shows of the story besides the entity. */
export type StoryRecord = Omit<StoryData, 'names' | 'entities' | 'translations' | 'sites' | 'updates'> & {
  /** Left out if there are none. */
  readonly translations?: ByLanguage<Omit<Translation, 'entities'>>;
};

/** What a card needs of one entity. */
export type EntityRecord = {
  readonly entity: Entity;
  readonly sources: readonly Source[];
  /** When a newer version changed what its card says, in ms since 1970; left out if none did. */
  readonly changed?: number;
  /** Left out if the story has none. */
  readonly translations?: ByLanguage<EntityTranslation>;
};

/** Returns the header of a new story. */
export function headerOf(
  data: StoryData,
  state: Pick<
    StoryHeader,
    'bytes' | 'origin' | 'revision' | 'isOn' | 'sites' | 'updates' | 'place' | 'isRemoved'
  >,
): StoryHeader {
  const { id, title, language, version, by = null, referenceDate: date, summary } = data;
  const titles = data.translations && mapValues(data.translations, (texts) => texts.title);
  const header = { id, title, language, version, by, date, summary, counts: countsOf(data), ...state };
  return titles === undefined ? header : { ...header, titles };
}

/** Returns a header with the title in the first of the reader's languages that it has; its language is the title's then. */
export function headerFor(header: StoryHeader, languages: readonly string[]): StoryHeader {
  const found = translationFor(header.titles ?? {}, { original: header.language, languages });
  const [language, title] = found ?? [header.language, header.title];
  return { ...header, title, language };
}

/** Counts the entities of each kind. */
export function countsOf(of: { readonly entities: readonly Pick<Entity, 'kind'>[] }): StoryHeader['counts'] {
  const counts = { person: 0, place: 0, organization: 0 };
  for (const { kind } of of.entities) counts[kind] += 1;
  return counts;
}

/** Splits a story into the story with the sources of its moments and paragraphs, and each entity with the sources of its facts. */
export function recordsOf(data: StoryData): {
  readonly story: StoryRecord;
  readonly entities: readonly EntityRecord[];
} {
  const { names: _, sites: __, updates: ___, entities, translations, ...story } = data;
  const byId = new Map(data.sources.map((source) => [source.id, source]));
  const sourcesWithIds = (ids: Iterable<SourceId>): readonly Source[] =>
    [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  return {
    story: {
      ...story,
      sources: sourcesWithIds(sourcesOfStory(data)) as Source[],
      ...(translations && { translations: mapValues(translations, ({ entities: _, ...texts }) => texts) }),
    },
    entities: entities.map((entity) => ({
      entity,
      sources: sourcesWithIds(sourcesOf(entity)),
      ...(translations && { translations: textsOfEntity(translations, entity.id) }),
    })),
  };
}

export function mapValues<From, To>(of: ByLanguage<From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(of).map(([language, value]) => [language, map(value)]));
}

function textsOfEntity(
  translations: ByLanguage<Translation>,
  id: EntityId,
): Record<string, EntityTranslation> {
  return Object.fromEntries(
    Object.entries(translations).flatMap(([language, { entities }]) => {
      const texts = ownValue(entities, id);
      return texts === undefined ? [] : [[language, texts]];
    }),
  );
}

/** Returns a story of some entities, in the reader's language if it has that, without names: for the card of one, this and those it refers to. */
export function storyOfRecords(parts: {
  readonly story: StoryRecord;
  readonly records: readonly EntityRecord[];
  /** The reader's, by preference. */
  readonly languages: readonly string[];
}): StorySlice {
  const { records, languages } = parts;
  const { translations = {}, ...story } = parts.story;
  const sources = [...story.sources, ...records.flatMap((record) => record.sources)];
  const changed = records.flatMap(({ entity: { id }, changed: when }) =>
    when === undefined ? [] : [[id, when]],
  );
  const facts: StorySlice = {
    ...story,
    ...(changed.length > 0 && { changed: Object.fromEntries(changed) }),
    sources: [...new Map(sources.map((source) => [source.id, source])).values()],
    names: [],
    entities: records.map(({ entity }) => entity),
  };
  const found = translationFor(translations, { original: story.language, languages });
  if (found === null) return facts;
  const [tag, texts] = found;
  const entities = records.flatMap((record) => {
    const own = record.translations?.[tag];
    return own === undefined ? [] : [[record.entity.id, own]];
  });
  return { ...facts, ...translate(facts, [tag, { ...texts, entities: Object.fromEntries(entities) }]) };
}

/** The ids of the entities in an entity's relations and facts, without duplicates. */
export function relatedTo({ id, relations, facts }: Entity): readonly EntityId[] {
  const ids = new Set([
    ...relations.map(({ to }) => to),
    ...facts.flatMap(({ value }) => (value.kind === 'entity' ? [value.entity] : [])),
  ]);
  ids.delete(id);
  return [...ids];
}

/** The sources of a story's moments and paragraphs. */
const sourcesOfStory = ({ timeline, paragraphs = [] }: StoryData): readonly SourceId[] => [
  ...timeline.map(({ source }) => source),
  ...paragraphs.flatMap(({ sources }) => sources),
];

/** The sources of everything on an entity's card but the moments. */
export function* sourcesOf({ role, facts, story, relations, later }: Entity): Generator<SourceId> {
  if (role !== undefined) yield role.source;
  const statements = [...(story?.statements ?? []), ...(story?.matters ? [story.matters] : [])];
  for (const { source } of [...facts, ...statements, ...relations, ...later])
    if (source !== undefined) yield source;
}
