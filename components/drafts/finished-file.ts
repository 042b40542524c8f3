/** What of a draft is finished, as a story file. */
import { mapValues } from '../library/story-records.ts';
import type { TranslationInput } from '../story/schema.ts';
import { filledParts, isBlankEntity, isBlankMoment } from './blank.ts';
import type { DraftCheck } from './check-draft.ts';
import { type Draft, type DraftEntity, type DraftSource, isPlaceholder } from './draft.ts';
import { usedSources } from './edit-draft.ts';
import { fittingTexts, type UntranslatedPart } from './fitting-texts.ts';
import { freeIds, idOf } from './ids.ts';

/** What a file has; all of it has passed the check. */
export type FileContent = Omit<Draft, 'translated'> & {
  readonly namelight: 1;
  readonly translations?: Readonly<Record<string, TranslationInput>>;
};

export type FinishedFile = {
  readonly file: FileContent;
  /** The entities that are in it, in its order. */
  readonly finished: readonly DraftEntity[];
  /** The entities that are left out because something is wrong with them or their sources. */
  readonly leftOut: readonly DraftEntity[];
  /** What is not translated any more, because it has changed. */
  readonly untranslated: readonly UntranslatedPart[];
};

/** By what a story is known to those who have it. */
export type Identity = { readonly id: string; readonly version: number };

/** Returns the file; `null` while title, day, summary or a list as a whole are not right, or no entity is. */
export function finishedFile(draft: Draft, check: DraftCheck, identity: Identity): FinishedFile | null {
  if (!hasFinished(draft, check)) return null;
  const written = draft.entities.filter((entity) => !isBlankEntity(entity));
  const finished = written.filter((entity) => isFinished(entity, check));
  const ids = finalIds(draft);
  const kept = new Set(finished.map(({ id }) => id));
  const parts = finished.map((entity) => withoutLinksBeyond(filledParts(entity), kept));
  const entities = parts.map((entity) => renamed(entity, ids));
  const story = storyOf(draft, check, { ids, kept });
  const used = new Set([...entities.flatMap(usedSources), ...sourcesOfStory(story)]);
  const { $schema, by, checked, sites, updates } = draft;
  // By the ids of the draft, as the translations are.
  const texts = draft.translated && fittingTexts(draft.translated, { ...draft, story, entities: parts });
  const file: FileContent = {
    ...($schema !== undefined && { $schema }),
    namelight: 1,
    ...identity,
    title: draft.title,
    language: draft.language,
    ...(by !== undefined && { by }),
    ...(checked !== undefined && { checked }),
    ...(sites !== undefined && { sites }),
    ...(updates !== undefined && { updates }),
    story,
    sources: draft.sources
      .filter(({ id }) => used.has(ids.source(id)) || (!isPlaceholder(id) && !check.sources.has(id)))
      .map((source) => ({ ...source, id: ids.source(source.id) })),
    entities,
    ...(texts && { translations: mapValues(texts.into, (one) => withIds(one, ids)) }),
  };
  return {
    file,
    finished,
    leftOut: written.filter((entity) => !isFinished(entity, check)),
    untranslated: texts?.untranslated ?? [],
  };
}

const withIds = (texts: TranslationInput, ids: Ids): TranslationInput => ({
  ...texts,
  entities: Object.fromEntries(Object.entries(texts.entities).map(([id, one]) => [ids.entity(id), one])),
});

/** The story without moments that are not finished, and without sources and entities that are not. */
function storyOf(
  { story }: Draft,
  check: DraftCheck,
  { ids, kept }: { readonly ids: Ids; readonly kept: ReadonlySet<string> },
): Draft['story'] {
  const { date, summary, paragraphs = [], moments = [] } = story;
  const isSourceFinished = (id: string): boolean => !check.sources.has(id);
  return {
    date,
    summary,
    ...(paragraphs.length > 0 && {
      paragraphs: paragraphs.map(({ text, sources = [] }) => ({
        text,
        sources: sources.filter(isSourceFinished).map(ids.source),
      })),
    }),
    moments: moments
      .filter((moment, index) => !check.moments.has(index) && !isBlankMoment(moment))
      .filter(({ source }) => isSourceFinished(source))
      .map((moment) => ({
        ...moment,
        source: ids.source(moment.source),
        entities: moment.entities.filter((id) => kept.has(id)).map(ids.entity),
      })),
  };
}

const sourcesOfStory = ({ paragraphs = [], moments = [] }: Draft['story']): readonly string[] => [
  ...paragraphs.flatMap(({ sources = [] }) => sources),
  ...moments.map(({ source }) => source),
];

/** True if there is a file of a draft. */
export const hasFinished = (draft: Draft, check: DraftCheck): boolean =>
  check.story.length + check.lists.length === 0 &&
  draft.entities.some((entity) => !isBlankEntity(entity) && isFinished(entity, check));

const isFinished = (entity: DraftEntity, check: DraftCheck): boolean =>
  !check.entities.has(entity.id) && sourcesOf(entity).every((id) => !check.sources.has(id));

/** Blank parts rest on none, though a form fills in the latest source at once. */
const sourcesOf = (entity: DraftEntity): readonly string[] => usedSources(filledParts(entity));

/** The text of a file. */
export const fileText = (file: FileContent): string => `${JSON.stringify(file, null, 2)}\n`;

/** Links to entities that are left out go with them. */
function withoutLinksBeyond(entity: DraftEntity, kept: ReadonlySet<string>): DraftEntity {
  const { facts, relations } = entity;
  return {
    ...entity,
    ...(facts && {
      facts: facts.filter(({ value }) => value.kind !== 'entity' || kept.has(value.entity)),
    }),
    ...(relations && { relations: relations.filter(({ to }) => kept.has(to)) }),
  };
}

type Ids = { entity(id: string): string; source(id: string): string };

/** Gives entities and sources that have none yet ids from their names and titles. */
function finalIds({ entities, sources }: Draft): Ids {
  return {
    entity: namedIds(entities, ({ name }, n) => idOf(name, `entity-${n + 1}`)),
    source: namedIds(sources, (source, n) => idOf(sourceWords(source), `source-${n + 1}`)),
  };
}

const sourceWords = ({ publisher, title }: DraftSource): string => `${publisher} ${title}`;

function namedIds<Of extends { readonly id: string }>(
  all: readonly Of[],
  idFor: (one: Of, index: number) => string,
): (id: string) => string {
  const freeId = freeIds(all.flatMap(({ id }) => (isPlaceholder(id) ? [] : [id])));
  const ids = new Map<string, string>();
  for (const [index, one] of all.entries()) {
    if (!isPlaceholder(one.id)) continue;
    ids.set(one.id, freeId(idFor(one, index)));
  }
  return (id) => ids.get(id) ?? id;
}

function renamed(entity: DraftEntity, ids: Ids): DraftEntity {
  const sourced = <Of extends { readonly source: string }>(one: Of): Of => ({
    ...one,
    source: ids.source(one.source),
  });
  const optionally = <Of extends { readonly source?: string | undefined }>(one: Of): Of =>
    one.source === undefined ? one : { ...one, source: ids.source(one.source) };
  const { role, facts, story, relations, later } = entity;
  return {
    ...entity,
    id: ids.entity(entity.id),
    ...(role && { role: sourced(role) }),
    ...(facts && {
      facts: facts.map((fact) =>
        sourced(
          fact.value.kind === 'entity'
            ? { ...fact, value: { ...fact.value, entity: ids.entity(fact.value.entity) } }
            : fact,
        ),
      ),
    }),
    ...(story && {
      story: {
        statements: story.statements.map(optionally),
        ...(story.matters && { matters: optionally(story.matters) }),
      },
    }),
    ...(relations && { relations: relations.map((one) => ({ ...optionally(one), to: ids.entity(one.to) })) }),
    ...(later && { later: later.map(sourced) }),
  };
}
