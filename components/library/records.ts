/** A fact set as it is kept: cut into what is asked for at once. */
import type { Entity, EntityId, EntityKind, FactSetData, Source, SourceId } from '../facts/schema.ts';

/** Who put a set into the library: what an organization put there, its readers leave as it is. */
export type SetOrigin = 'reader' | 'organization';

/** Where the names of a set are looked for: on these sites, each with its subdomains, or on all. */
export type Sites = readonly string[] | 'all';

/** What is known of a set without opening it. */
export type SetHeader = {
  readonly id: string;
  readonly title: string;
  /** BCP 47 language of its facts. */
  readonly language: string;
  readonly version: number;
  /** Who made it; `null` when the file does not say. */
  readonly by: string | null;
  /** The day of its story, as exact as it is known. */
  readonly date: string;
  readonly summary: string;
  readonly counts: Readonly<Record<EntityKind, number>>;
  /** Of its file. */
  readonly bytes: number;
  readonly origin: SetOrigin;
  /** Another one each time it is added, also at the same version, or limited to other sites. Sets that were kept before there were any have none. */
  readonly revision?: string;
  readonly isOn: boolean;
  /** All where it is left out. */
  readonly sites?: Sites;
  /** Where it stands among the sets: the lower one comes first. */
  readonly place: number;
  /** Taken away, and kept only so that it can be brought back. */
  readonly isRemoved: boolean;
};

/** What a card tells beside its entity: the story it belongs to. */
export type SetStory = Omit<FactSetData, 'names' | 'entities'>;

/** What a card needs of one entity. */
export type EntityRecord = { readonly entity: Entity; readonly sources: readonly Source[] };

/** The header of a set that is new. */
export function headerOf(
  data: FactSetData,
  kept: Pick<SetHeader, 'bytes' | 'origin' | 'revision' | 'isOn' | 'sites' | 'place' | 'isRemoved'>,
): SetHeader {
  const { id, title, language, version, by = null, referenceDate: date, summary } = data;
  return { id, title, language, version, by, date, summary, counts: countsOf(data), ...kept };
}

/** How many of each kind there are. */
export function countsOf(of: { readonly entities: readonly Pick<Entity, 'kind'>[] }): SetHeader['counts'] {
  const counts = { person: 0, place: 0, organization: 0 };
  for (const { kind } of of.entities) counts[kind] += 1;
  return counts;
}

/** Cuts a set up: the story with the sources of its moments, each entity with those of its facts. */
export function recordsOf(data: FactSetData): {
  readonly story: SetStory;
  readonly entities: readonly EntityRecord[];
} {
  const { names: _, entities, ...story } = data;
  const byId = new Map(data.sources.map((source) => [source.id, source]));
  const sourcesWithIds = (ids: Iterable<SourceId>): readonly Source[] =>
    [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  return {
    story: { ...story, sources: sourcesWithIds(data.timeline.map(({ source }) => source)) as Source[] },
    entities: entities.map((entity) => ({ entity, sources: sourcesWithIds(sourcesOf(entity)) })),
  };
}

/** Puts together what the card of an entity needs: a fact set of it and of those it refers to, without their names. */
export function factSetOfRecords(parts: {
  readonly story: SetStory;
  readonly asked: EntityRecord;
  readonly related: readonly EntityRecord[];
}): FactSetData {
  const { story, asked, related } = parts;
  const records = [asked, ...related];
  const sources = [...story.sources, ...records.flatMap((record) => record.sources)];
  return {
    ...story,
    sources: [...new Map(sources.map((source) => [source.id, source])).values()],
    names: [],
    entities: records.map(({ entity }) => entity),
  };
}

/** The entities that the card of one shows, each once: its relations, those its facts tell of. */
export function relatedTo({ id, relations, facts }: Entity): readonly EntityId[] {
  const ids = new Set([
    ...relations.map(({ to }) => to),
    ...facts.flatMap(({ value }) => (value.kind === 'entity' ? [value.entity] : [])),
  ]);
  ids.delete(id);
  return [...ids];
}

function* sourcesOf({ role, facts, later }: Entity): Generator<SourceId> {
  if (role !== undefined) yield role.source;
  for (const { source } of [...facts, ...later]) yield source;
}
