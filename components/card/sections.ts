import type { Entity, EntityKind, Moment, SourceId } from '../story/schema.ts';

/** A part of a card behind the fold. */
export type SectionName = (typeof sectionNames)[number];
export const sectionNames = ['facts', 'story', 'related', 'timeline', 'later', 'sources'] as const;

/**
 * What a reader asks next, most often first: what somebody does here; where a place is and how large; what an
 * organization is and whose. What came of it follows the part in the story.
 */
const order: Readonly<Record<EntityKind, readonly SectionName[]>> = {
  person: ['story', 'later', 'facts', 'related', 'timeline', 'sources'],
  place: ['facts', 'story', 'later', 'timeline', 'related', 'sources'],
  organization: ['facts', 'story', 'later', 'related', 'timeline', 'sources'],
};

/** The sections of an entity that have content, in the order of its kind. */
export function sectionsOf(entity: Entity, moments: readonly Moment[]): readonly SectionName[] {
  const { role, facts, story, relations, later } = entity;
  const has: Readonly<Record<SectionName, boolean>> = {
    facts: facts.length > 0 || role !== undefined,
    story: story !== undefined,
    related: relations.length > 0,
    timeline: moments.length > 0,
    later: later.length > 0,
    sources: numberSources(entity, moments).ids.length > 0,
  };
  return order[entity.kind].filter((name) => has[name]);
}

/** The sources of a card, numbered from 1 in the order of use. */
export type NumberedSources = {
  readonly ids: readonly SourceId[];
  numberOf(source: SourceId): number;
};

type Sourced = { readonly source?: SourceId | undefined };

export function numberSources(entity: Entity, moments: readonly Moment[]): NumberedSources {
  const { role, facts, story, relations, later } = entity;
  const cited: Readonly<Record<SectionName, readonly Sourced[]>> = {
    facts,
    story: story?.statements ?? [],
    related: relations,
    timeline: moments,
    later: later.toReversed(),
    sources: [],
  };
  const inOrder = [...glanceSources(entity).map((source) => ({ source })), role, story?.matters];
  const all = [...inOrder, ...order[entity.kind].flatMap((name) => cited[name])];
  const ids = [...new Set(all.flatMap((one) => one?.source ?? []))];
  return { ids, numberOf: (source) => ids.indexOf(source) + 1 };
}

/** The sources of the sentence that describes an entity of the bundled story: of its role, and of what it is in the story. */
export function glanceSources({ role, story }: Entity): readonly SourceId[] {
  const why = story?.matters ?? story?.statements[0];
  return [...new Set([role?.source ?? [], why?.source ?? []].flat())];
}
