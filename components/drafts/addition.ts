/** What is added to a story from a page: a name with its source and the sentence around it. */

import type { EntityKind } from '../story/schema.ts';
import { isRecord } from '../validation/checks.ts';
import type { Draft, DraftEntity, DraftSource } from './draft.ts';
import { addEntity, addSource, withDescription, withEntity, withName } from './edit-draft.ts';
import { plainName } from './plain-name.ts';

export type Addition = {
  /** The id of an entity of the draft that gets the statement; `null` for a new entity. */
  readonly to: string | null;
  readonly kind: EntityKind;
  /** Of a place or an organization; empty for people. */
  readonly type: string;
  readonly name: string;
  readonly description: string;
  /** The sentence; empty for none. */
  readonly statement: string;
  /** Where it can be read; `null` for none. */
  readonly source: Omit<DraftSource, 'id'> | null;
};

/** What comes from another tab has this form. */
export const isAddition = (value: unknown): value is Addition =>
  isRecord(value) &&
  (value.to === null || typeof value.to === 'string') &&
  (value.kind === 'person' || value.kind === 'place' || value.kind === 'organization') &&
  [value.type, value.name, value.description, value.statement].every((text) => typeof text === 'string') &&
  (value.source === null ||
    (isRecord(value.source) &&
      ['title', 'publisher', 'address'].every(
        (field) => typeof Reflect.get(value.source as object, field) === 'string',
      ) &&
      Object.values(value.source).every((text) => typeof text === 'string')));

/** The draft with an addition, and the entity that was added or got the statement. */
export type WithAddition = { readonly draft: Draft; readonly entity: DraftEntity };

/** Adds to a draft; an entity that is gone meanwhile is added anew. A page that is a source already stays the one it is. */
export function withAddition(draft: Draft, addition: Addition): WithAddition {
  const { to, kind, type, name, description } = addition;
  const sourced = withSourceOf(draft, addition);
  const existing = to === null ? undefined : draft.entities.find(({ id }) => id === to);
  if (existing !== undefined) {
    const entity = withStatement(existing, addition, sourced.id);
    return { draft: withEntity(sourced.draft, entity), entity };
  }
  const added = addEntity(sourced.draft, kind);
  const typed = kind === 'person' ? added.entity : { ...added.entity, [typeFields[kind]]: type };
  const { language } = draft;
  const described = withDescription(withName(typed, name, language), description, language);
  const entity = withStatement(described, addition, sourced.id);
  return { draft: withEntity(added.draft, entity), entity };
}

const typeFields = { place: 'placeType', organization: 'organizationType' } as const;

function withSourceOf(
  draft: Draft,
  { source }: Addition,
): { readonly draft: Draft; readonly id: string | undefined } {
  if (source === null) return { draft, id: undefined };
  const known = draft.sources.find(({ address }) => address === source.address);
  return known === undefined ? addSource(draft, source) : { draft, id: known.id };
}

/** The most statements of an entity, as in files. */
export const maxStatements = 20;

function withStatement(
  entity: DraftEntity,
  { statement: text }: Addition,
  source: string | undefined,
): DraftEntity {
  const { statements = [], ...others } = entity.story ?? {};
  const isThere = statements.some((one) => one.text.trim() === text);
  if (text === '' || isThere || statements.length >= maxStatements) return entity;
  const statement = { text, ...(source !== undefined && { source }) };
  return { ...entity, story: { ...others, statements: [...statements, statement] } };
}

/** The entity of a draft that is called or written so; `null` if there is none, or it can take no more statements. */
export function entityCalled(draft: Draft, name: string): DraftEntity | null {
  const plain = plainName(name);
  if (plain === '') return null;
  const found = draft.entities.find(
    ({ name, names }) => plainName(name) === plain || names.some(({ text }) => plainName(text) === plain),
  );
  return found === undefined || (found.story?.statements.length ?? 0) >= maxStatements ? null : found;
}
