import type { Entity, EntityId, Moment, Paragraph, Source, SourceId, StoryData } from './schema.ts';

/** Some of a story's facts. */
export type StorySlice = StoryData & {
  /** When newer versions changed what cards of entities say, in ms since 1970, by id; entities that none changed are left out. */
  readonly changed?: Readonly<Record<EntityId, number>>;
};

/** The facts of one story, deeply frozen. Each look-up costs one step in a map. */
export type Story = {
  readonly id: string;
  /** BCP 47 language the facts are written in. */
  readonly language: string;
  /** BCP 47 language of what translations leave as it is: the titles of sources. */
  readonly sourceLanguage: string;
  /** Who made it; `null` if unknown. */
  readonly by: string | null;
  /** When its facts were last checked, as exact as it is known; `null` if it does not say. */
  readonly checked: string | null;
  readonly story: {
    readonly title: string;
    /** The story's day, as exact as it is known, `1867` or `1867-03-30`: roles and facts are as of this day. */
    readonly referenceDate: string;
    readonly summary: string;
    /** The story as a text; none if it is not written. */
    readonly paragraphs: readonly Paragraph[];
  };
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  /** The story's moments, oldest first. */
  readonly timeline: readonly Moment[];
  entity(id: EntityId): Entity | null;
  /** Returns a source of this story. Throws for an unknown id. */
  source(id: SourceId): Source;
  /** Returns the moments an entity took part in, oldest first. */
  moments(id: EntityId): readonly Moment[];
  /** Returns when a newer version changed what an entity's card says, in ms since 1970; `null` if none did. */
  changed(id: EntityId): number | null;
};

/**
 * Builds the look-ups for valid data and freezes it. For data that is not validated use `parseStory`.
 */
export function createStory(data: Omit<StorySlice, 'names'>): Story {
  const { id, language, translatedFrom = language, by = null, checked = null } = deepFreeze(data);
  const { title, referenceDate, summary, paragraphs = none, entities, sources, timeline } = data;
  return Object.freeze({
    id,
    language,
    sourceLanguage: translatedFrom,
    by,
    checked,
    story: Object.freeze({ title, referenceDate, summary, paragraphs }),
    entities,
    sources,
    timeline,
    ...lookUpsIn(data),
  });
}

function lookUpsIn({
  id,
  entities,
  sources,
  timeline,
  changed = {},
}: Omit<StorySlice, 'names'>): Pick<Story, 'entity' | 'source' | 'moments' | 'changed'> {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const momentsOf = (entity: EntityId) => timeline.filter((moment) => moment.entities.includes(entity));
  const momentsById = new Map(entities.map(({ id }) => [id, Object.freeze(momentsOf(id))]));
  return {
    entity: (wanted) => entityById.get(wanted) ?? null,
    source(wanted) {
      const source = sourceById.get(wanted);
      if (source === undefined) throw new Error(`The story "${id}" has no source "${wanted}".`);
      return source;
    },
    moments: (wanted) => momentsById.get(wanted) ?? none,
    changed: (wanted) => changed[wanted] ?? null,
  };
}

const none: readonly never[] = Object.freeze([]);

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
