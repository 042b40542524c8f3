import type { EntityId } from './schema.ts';

/**
 * The form of ids, for code in pages, where the validator does not ship: `marco-rubio`, and with the story's id for
 * entities of added stories, `alaska-purchase-1867/william-seward`.
 */
const entityIdPattern = /^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)?$/;

/** Checks the form only: not every context knows which entities exist. */
export const isEntityId = (value: unknown): value is EntityId =>
  typeof value === 'string' && entityIdPattern.test(value);

/** Checks the form of an added story's id. */
export const isStoryId = (value: unknown): value is string => isEntityId(value) && !value.includes('/');

/** The added story that an id belongs to; `null` for bundled ones. */
export function addedStoryOf(id: EntityId): string | null {
  const at = id.indexOf('/');
  return at === -1 ? null : id.slice(0, at);
}

/** The stories that come along with the bundled one. */
const packIds = ['countries-of-the-world', 'us-congress'] as const;
export type PackId = (typeof packIds)[number];

/** By the id alone: whoever gives a story that of a pack has it read like one. */
export const isPack = (story: string | null): boolean => packIds.some((id) => id === story);

/**
 * True for what a pack and the bundled story both have: countries, which the pack calls by the same ids. The bundled story says
 * more of them.
 */
export const isSameInPack = (bundled: EntityId, other: EntityId): boolean =>
  other === `countries-of-the-world/${bundled}`;
