/** The card of an entity that is being written: what is finished of it, in the form that cards are drawn from. */
import * as v from 'valibot';
import { qualifyIds } from '../library/story-file.ts';
import {
  datedStatementSchema,
  type Entity,
  type EntityId,
  entityParts,
  factSchema,
  momentSchema,
  pictureSchema,
  type SourceId,
  type StoryData,
  sourceSchema,
  statementSchema,
} from '../story/schema.ts';
import { partialDate, sourceIdSchema } from '../story/schema-parts.ts';
import { createStory, type Story } from '../story/story.ts';
import { today } from '../story/today.ts';
import { filledMoments, filledParts } from './blank.ts';
import type { Draft, DraftEntity } from './draft.ts';
import { usedSources } from './edit-draft.ts';
import { draftStory, freeId } from './ids.ts';

/** What stands on a card for what is not written yet. */
export type StandIns = {
  readonly name: string;
  readonly description: string;
  readonly source: string;
};

/**
 * Returns a story of an entity, those it refers to and its moments. Parts that are not right are left out; a name, a
 * description and sources that lack are stood in for. Costs the entity and those it refers to.
 */
export function cardFacts(draft: Draft, id: string, standIns: StandIns): Story | null {
  const byId = new Map(draft.entities.map((entity) => [entity.id, entity]));
  const entity = byId.get(id);
  if (entity === undefined) return null;
  const others = linkedFrom(entity).flatMap((other) => (other === id ? [] : (byId.get(other) ?? [])));
  const shown = [entity, ...others];
  const moments = filledMoments(draft).filter((moment) => moment.entities.includes(id));
  const wanted = new Set([...shown.flatMap(usedSources), ...moments.map(({ source }) => source)]);
  const sources = draft.sources.filter((source) => wanted.has(source.id));
  const known = new Set(sources.map((source) => source.id));
  const around: Around = {
    sources: known,
    missing: v.parse(sourceIdSchema, freeId('missing', known)),
    entities: new Set(shown.map((one) => one.id)),
    standIns,
  };
  const data: StoryData = {
    id: draftStory,
    title: draft.title || standIns.name,
    language: draft.language,
    version: 1,
    ...(draft.by && { by: draft.by }),
    referenceDate: valid(partialDate, draft.story.date) ?? today(),
    summary: draft.story.summary,
    sources: [...sources.map((source) => sourceOnCard(source, around)), missingSource(around)],
    names: [],
    entities: shown.map((one) => entityOnCard(one, around)),
    timeline: moments
      .flatMap((moment) => valid(momentSchema, sourced(moment, around)) ?? [])
      .toSorted((one, other) => (one.date < other.date ? -1 : 1)),
  };
  return createStory(qualifyIds(data));
}

function linkedFrom({ relations = [], facts = [] }: DraftEntity): readonly string[] {
  const inFacts = facts.flatMap(({ value }) => (value.kind === 'entity' ? [value.entity] : []));
  return [...new Set([...relations.map(({ to }) => to), ...inFacts])];
}

type Around = {
  readonly sources: ReadonlySet<string>;
  /** The id of the source of what has none yet. */
  readonly missing: SourceId;
  /** Those that can be linked to. */
  readonly entities: ReadonlySet<string>;
  readonly standIns: StandIns;
};

type CardSource = StoryData['sources'][number];

/** The source of what has none yet. Its address leads nowhere, by RFC 2606. */
const missingSource = ({ standIns: { source: title }, missing }: Around): CardSource => ({
  ...{ id: missing, title, publisher: title, address: 'https://missing.invalid/' },
});

const sourceOnCard = (source: Draft['sources'][number], around: Around): CardSource =>
  valid(sourceSchema, source) ?? { ...missingSource(around), id: v.parse(sourceIdSchema, source.id) };

const sourced = <Of extends { readonly source: string }>(one: Of, { sources, missing }: Around): Of =>
  sources.has(one.source) ? one : { ...one, source: missing };

function optionallySourced<Of extends { readonly source?: string | undefined }>(
  one: Of,
  { sources }: Around,
): Of {
  const { source, ...others } = one;
  return source !== undefined && sources.has(source) ? one : (others as Of);
}

function commonParts(entity: DraftEntity, around: Around) {
  const { id, name, description, picture, role, facts = [], relations = [], later = [] } = entity;
  const shownRole = role && valid(datedStatementSchema, sourced(role, around));
  const story = storyPart(entity, around);
  return {
    id: id as EntityId,
    name: valid(entityParts.name, name) ?? around.standIns.name,
    description: valid(entityParts.description, description) ?? around.standIns.description,
    picture: valid(pictureSchema, picture) ?? ({ kind: 'none' } as const),
    ...(shownRole && { role: shownRole }),
    facts: validAll(factSchema, facts, (fact) => sourced(fact, around)).filter(
      ({ value }) => value.kind !== 'entity' || around.entities.has(value.entity),
    ),
    ...(story.statements.length > 0 && { story }),
    relations: validAll(entityParts.relation, relations, (one) => optionallySourced(one, around)).filter(
      ({ to }) => around.entities.has(to),
    ),
    later: validAll(datedStatementSchema, later, (one) => sourced(one, around)),
  };
}

function storyPart({ story }: DraftEntity, around: Around) {
  const statements = validAll(statementSchema, story?.statements ?? [], (one) =>
    optionallySourced(one, around),
  );
  const matters = story?.matters && valid(statementSchema, optionallySourced(story.matters, around));
  return { statements, ...(matters && { matters }) };
}

/** Returns an entity for a card: its parts that are right, and what stands in for the others. */
function entityOnCard(entity: DraftEntity, around: Around): Entity {
  const filled = filledParts(entity);
  const { kind, placeType, organizationType } = filled;
  const common = commonParts(filled, around);
  switch (kind) {
    case 'person':
      return { kind, ...common };
    case 'place':
      return { kind, placeType: valid(entityParts.placeType, placeType) ?? 'other', ...common };
    case 'organization':
      return {
        kind,
        organizationType: valid(entityParts.organizationType, organizationType) ?? 'other',
        ...common,
      };
    default:
      return kind satisfies never;
  }
}

function validAll<Schema extends v.GenericSchema, Part>(
  schema: Schema,
  parts: readonly Part[],
  prepare: (part: Part) => Part,
): v.InferOutput<Schema>[] {
  return parts.flatMap((part) => valid(schema, prepare(part)) ?? []);
}

function valid<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> | null {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : null;
}
