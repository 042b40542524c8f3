/** Changes of a draft: each returns a new one. */
import { inflect } from '../finder/form.ts';
import type { EntityKind } from '../story/schema.ts';
import {
  type Draft,
  type DraftEntity,
  type DraftFact,
  type DraftMoment,
  type DraftPicture,
  type DraftSource,
  emptyEntity,
  newId,
} from './draft.ts';
import { placeTypeIn } from './guess-kind.ts';
import { spellingsOf } from './spellings.ts';
import { regionsIn, wordsBefore } from './titles.ts';

/** Sets an optional field, or leaves it out where the value is empty. */
export function withOptional<Of extends object, Key extends keyof Of>(
  of: Of,
  key: Key,
  value: Of[Key] | undefined,
): Of {
  const { [key]: _, ...others } = of;
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return (isEmpty ? others : { ...others, [key]: value }) as Of;
}

/** Replaces the item at an index; with `null` it is removed. */
export const withItem = <Item>(list: readonly Item[], index: number, item: Item | null): readonly Item[] =>
  item === null ? list.toSpliced(index, 1) : list.with(index, item);

/** Moves the item at an index by one, if there is room. */
export function moved<Item>(list: readonly Item[], index: number, by: -1 | 1): readonly Item[] {
  const [one, other] = [list[index], list[index + by]];
  return one === undefined || other === undefined ? list : list.with(index, other).with(index + by, one);
}

export function addEntity(
  draft: Draft,
  kind: EntityKind,
): { readonly draft: Draft; readonly entity: DraftEntity } {
  const entity = emptyEntity(kind, newId(draft));
  return { draft: { ...draft, entities: [...draft.entities, entity] }, entity };
}

/** Replaces the entity with the same id. */
export function withEntity(draft: Draft, entity: DraftEntity): Draft {
  const index = draft.entities.findIndex(({ id }) => id === entity.id);
  return index < 0 ? draft : { ...draft, entities: draft.entities.with(index, entity) };
}

/** Removes an entity with all that refers to it. */
export function removeEntity(draft: Draft, id: string): Draft {
  return {
    ...draft,
    entities: draft.entities.filter((entity) => entity.id !== id).map((entity) => withoutEntity(entity, id)),
    story: {
      ...draft.story,
      ...(draft.story.moments && {
        moments: draft.story.moments.map((moment) =>
          moment.entities.includes(id)
            ? { ...moment, entities: moment.entities.filter((one) => one !== id) }
            : moment,
        ),
      }),
    },
  };
}

function withoutEntity(entity: DraftEntity, id: string): DraftEntity {
  const { relations = [], facts = [] } = entity;
  const isAbout = ({ value }: DraftFact): boolean => value.kind === 'entity' && value.entity === id;
  const isRelated = relations.some(({ to }) => to === id);
  if (!isRelated && !facts.some(isAbout)) return entity;
  return {
    ...entity,
    ...(entity.relations && { relations: relations.filter(({ to }) => to !== id) }),
    ...(entity.facts && { facts: facts.filter((fact) => !isAbout(fact)) }),
  };
}

/** How much of a draft goes with an entity. */
export type Cuts = {
  readonly relations: number;
  readonly facts: number;
  /** Moments that it took part in. */
  readonly moments: number;
  /** Sentences with one of its spellings, from which its card can be opened. */
  readonly links: number;
};

export function cutsOf({ entities, story }: Draft, removed: DraftEntity): Cuts {
  const { id } = removed;
  const others = entities.filter((entity) => entity.id !== id);
  const { moments = [], paragraphs = [], summary } = story;
  const count = (found: readonly boolean[]): number => found.filter(Boolean).length;
  const spellings = [removed.name, ...removed.names.flatMap(({ text }) => inflect(text))].filter(isWritten);
  const texts = [summary, ...others.flatMap(textsOf), ...[...moments, ...paragraphs].map(({ text }) => text)];
  return {
    relations: count(others.flatMap(({ relations = [] }) => relations.map(({ to }) => to === id))),
    facts: count(
      others.flatMap(({ facts = [] }) =>
        facts.map(({ value }) => value.kind === 'entity' && value.entity === id),
      ),
    ),
    moments: count(moments.map((moment) => moment.entities.includes(id))),
    links: count(texts.map((text) => spellings.some((spelling) => text.includes(spelling)))),
  };
}

const isWritten = (text: string): boolean => text.trim() !== '';

/** The texts of an entity in which names lead to their cards. */
const textsOf = ({ description, facts = [], story, role, later = [] }: DraftEntity): readonly string[] => [
  description,
  ...facts.flatMap(({ value }) => (value.kind === 'text' ? value.text : [])),
  ...[...(story?.statements ?? []), story?.matters, role, ...later].flatMap((one) => one?.text ?? []),
];

/**
 * The spelling that pages are searched for in place of the name, as after a change of one whose spellings were changed
 * by hand; `null` if the name is among its spellings, or has none that is a full one.
 */
export function spellingBeside({ name, names }: Pick<DraftEntity, 'name' | 'names'>): string | null {
  const written = name.trim();
  const first = names.find(({ use }) => use === 'full');
  if (written === '' || first === undefined) return null;
  const isSpelled = names.some(({ text }) => inflect(text).some((form) => fold(form) === fold(written)));
  return isSpelled ? null : (inflect(first.text)[0] ?? first.text);
}

/** Accents and capitals make no other name. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** Puts the name in the place of that spelling, and its surname in that of the former one; their rules stay. */
export function withNameAsSpelling(entity: DraftEntity, language: string): DraftEntity {
  const { kind, names } = entity;
  const before = spellingBeside(entity);
  if (before === null) return entity;
  const made = spellingsFrom(entity.name, { kind, language });
  const former = spellingsFrom(before, { kind, language });
  const first = names.findIndex(({ use }) => use === 'full');
  const renamed = names.map((one, n) => {
    const at = n === first ? 0 : former.findIndex(({ text }, at) => at > 0 && text === one.text);
    // Of a name with fewer parts or more, the first after the whole is the surname.
    const next = made[at > 0 && made.length !== former.length ? 1 : at];
    return next === undefined ? one : { ...one, text: next.text };
  });
  return { ...entity, names: renamed };
}

/** Sets the name; spellings and letters that were made from the one before follow it. */
export function withName(entity: DraftEntity, name: string, language: string): DraftEntity {
  const { kind, names, picture } = entity;
  const areFromName = isSame(names, spellingsFrom(entity.name, { kind, language }));
  const isFromName = isSame(picture, lettersFrom(entity));
  const named = { ...entity, name, ...(areFromName && { names: spellingsFrom(name, { kind, language }) }) };
  return isFromName ? withOptional(named, 'picture', lettersFrom(named)) : named;
}

/** Sets the description; what was made of the one before follows it: words around its names, what kind of place it is. */
export function withDescription(entity: DraftEntity, description: string, language: string): DraftEntity {
  const changed = withWordsAround(entity, { ...entity, description }, language);
  return entity.kind === 'place' ? withPlaceType(entity, changed, language) : changed;
}

/** The words before the names, and the regions near them, that were made of the description, and those of the new one. */
function withWordsAround(before: DraftEntity, changed: DraftEntity, language: string): DraftEntity {
  const { titles = [], context = [] } = before;
  const titled = isSame(titles, wordsBefore(before, language))
    ? withOptional(changed, 'titles', wordsBefore(changed, language))
    : changed;
  return isSame(context, regionsIn(before)) ? withOptional(titled, 'context', regionsIn(changed)) : titled;
}

function withPlaceType(before: DraftEntity, changed: DraftEntity, language: string): DraftEntity {
  const { placeType } = before;
  const follows = placeType === undefined || placeType === placeTypeIn(before.description, language);
  const next = follows ? placeTypeIn(changed.description, language) : null;
  return next === null ? changed : { ...changed, placeType: next };
}

/** What is marked of a name unless its author says otherwise. */
const spellingsFrom = (
  name: string,
  of: { readonly kind: EntityKind; readonly language: string },
): DraftEntity['names'] => (name.trim() === '' ? [] : spellingsOf(name.trim(), [], of));

/** Initials, for all but places. */
function lettersFrom({ name, kind }: Pick<DraftEntity, 'name' | 'kind'>): DraftPicture | undefined {
  const letters = initialsOf(name);
  return kind === 'place' || letters === '' ? undefined : { kind: 'monogram', letters };
}

/** The first and the last capital that begins a word; empty for a name without any. */
export function initialsOf(name: string): string {
  const initials = [...name.matchAll(/(?<![\p{Alpha}\p{M}])\p{Upper}/gu)].map(([letter]) => letter);
  const [first = '', last = ''] = [initials[0], initials.length > 1 ? initials.at(-1) : ''];
  return `${first}${last}`;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Changes the kind of an entity; the type of place or organization goes. */
export function withKind(entity: DraftEntity, kind: EntityKind, language: string): DraftEntity {
  const { placeType: _, organizationType: __, ...others } = entity;
  const changed = withWordsAround(entity, { ...others, kind }, language);
  return isSame(entity.names, spellingsFrom(entity.name, { kind: entity.kind, language }))
    ? { ...changed, names: spellingsFrom(entity.name, { kind, language }) }
    : changed;
}

export function addSource(
  draft: Draft,
  source: Omit<DraftSource, 'id'>,
): { readonly draft: Draft; readonly id: string } {
  const id = newId(draft);
  return { draft: { ...draft, sources: [...draft.sources, { id, ...source }] }, id };
}

export function withSource(draft: Draft, source: DraftSource): Draft {
  const index = draft.sources.findIndex(({ id }) => id === source.id);
  return index < 0 ? draft : { ...draft, sources: draft.sources.with(index, source) };
}

/** Removes a source; what rests on it needs another one. */
export function removeSource(draft: Draft, id: string): Draft {
  return {
    ...draft,
    sources: draft.sources.filter((source) => source.id !== id),
    entities: draft.entities.map((entity) => withoutSource(entity, id)),
    story: {
      ...draft.story,
      ...(draft.story.paragraphs && {
        paragraphs: draft.story.paragraphs.map(({ text, sources = [] }) => ({
          text,
          sources: sources.filter((source) => source !== id),
        })),
      }),
      ...(draft.story.moments && { moments: draft.story.moments.map((moment) => unsourced(moment, id)) }),
    },
  };
}

/** Returns the statement without that source: where one is needed, it is empty then. */
const unsourced = <Of extends { readonly source: string }>(one: Of, id: string): Of =>
  one.source === id ? { ...one, source: '' } : one;

const optionallyUnsourced = <Of extends { readonly source?: string | undefined }>(one: Of, id: string): Of =>
  one.source === id ? withOptional(one, 'source', undefined) : one;

function withoutSource(entity: DraftEntity, id: string): DraftEntity {
  if (!usedSources(entity).includes(id)) return entity;
  const { role, facts, story, relations, later } = entity;
  return {
    ...entity,
    ...(role && { role: unsourced(role, id) }),
    ...(facts && { facts: facts.map((fact) => unsourced(fact, id)) }),
    ...(story && {
      story: {
        statements: story.statements.map((one) => optionallyUnsourced(one, id)),
        ...(story.matters && { matters: optionallyUnsourced(story.matters, id) }),
      },
    }),
    ...(relations && { relations: relations.map((one) => optionallyUnsourced(one, id)) }),
    ...(later && { later: later.map((one) => unsourced(one, id)) }),
  };
}

/** The ids of the sources of an entity, without duplicates or empty ones. */
export function usedSources({
  role,
  facts = [],
  story,
  relations = [],
  later = [],
}: DraftEntity): readonly string[] {
  const statements = [...(story?.statements ?? []), ...(story?.matters ? [story.matters] : [])];
  const all = [...(role ? [role] : []), ...facts, ...statements, ...relations, ...later];
  return [...new Set(all.flatMap(({ source = '' }) => (source === '' ? [] : [source])))];
}

export const withMoments = (draft: Draft, moments: readonly DraftMoment[]): Draft => ({
  ...draft,
  story: { ...draft.story, moments },
});
