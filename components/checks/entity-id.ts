import type { EntityId } from '../facts/schema.ts';

/**
 * What ids look like, for code in pages, where the validator does not ship: `marco-rubio`, and for entities of added
 * sets behind their set's id, `alaska-purchase-1867/william-seward`.
 */
const entityIdPattern = /^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)?$/;

/** The shape alone: which entities there are, not every context knows. */
export const isEntityId = (value: unknown): value is EntityId =>
  typeof value === 'string' && entityIdPattern.test(value);

/** The added set that an id is of; `null` for what is bundled. */
export function setOf(id: EntityId): string | null {
  const at = id.indexOf('/');
  return at === -1 ? null : id.slice(0, at);
}
