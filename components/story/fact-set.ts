import type { Entity, EntityId, FactSetData, Moment, Paragraph, Source, SourceId } from './schema.ts';

/** The facts of one story, deeply frozen. Each look-up costs one step in a map. */
export type FactSet = {
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
  /** Returns a source of this set. Throws for an unknown id. */
  source(id: SourceId): Source;
  /** Returns the moments an entity took part in, oldest first. */
  moments(id: EntityId): readonly Moment[];
};

/**
 * Builds the look-ups for valid data and freezes it. For data that is not validated use `parseFactSet`.
 */
export function createFactSet(data: Omit<FactSetData, 'names'>): FactSet {
  const {
    id,
    language,
    translatedFrom = language,
    by = null,
    checked = null,
    title,
    referenceDate,
    summary,
    paragraphs = none,
    entities,
    timeline,
  } = deepFreeze(data);
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const sourceById = new Map(data.sources.map((source) => [source.id, source]));
  const momentsById = new Map(
    entities.map((entity) => [
      entity.id,
      Object.freeze(timeline.filter((moment) => moment.entities.includes(entity.id))),
    ]),
  );
  return Object.freeze({
    id,
    language,
    sourceLanguage: translatedFrom,
    by,
    checked,
    story: Object.freeze({ title, referenceDate, summary, paragraphs }),
    entities,
    sources: data.sources,
    timeline,
    entity: (wanted: EntityId) => entityById.get(wanted) ?? null,
    source(wanted: SourceId) {
      const source = sourceById.get(wanted);
      if (source === undefined) throw new Error(`The fact set "${id}" has no source "${wanted}".`);
      return source;
    },
    moments: (wanted: EntityId) => momentsById.get(wanted) ?? none,
  });
}

const none: readonly never[] = Object.freeze([]);

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
