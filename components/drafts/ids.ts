/** Ids made from words, for entities, sources and stories, and ids of a draft's entities among those of other stories. */
import type { EntityId } from '../story/schema.ts';

/** Makes an id from words: "The Purchase of Alaska, 1867" becomes "the-purchase-of-alaska-1867"; `fallback` if there is no Latin letter. */
export function idOf(words: string, fallback: string): string {
  const id = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxId)
    .replace(/^[^a-z]+/, '')
    .replace(/-$/, '');
  return id === '' ? fallback : id;
}

const maxId = 60;

/** Returns the id, with a number appended if it is taken; never longer than allowed. */
export const freeId = (id: string, taken: ReadonlySet<string>): string => freeIds(taken)(id);

/** The same for many: each id that it returns is taken from then on. */
export function freeIds(taken: Iterable<string>): (id: string) => string {
  const known = new Set(taken);
  // By how ids begin: what is cut off to make room for a number must not make them the same.
  const numbers = new Map<string, number>();
  return (id) => {
    const start = id.slice(0, maxId - maxEnding);
    let number = numbers.get(start) ?? 2;
    let free = id;
    for (; known.has(free); number++) free = `${id.slice(0, maxId - `-${number}`.length)}-${number}`;
    if (free !== id) numbers.set(start, number);
    known.add(free);
    return free;
  };
}

/** A hyphen and the largest number that there may be. */
const maxEnding = 8;

/** The story that all entities of a draft are in where they are looked for and on their cards, so that they are one story. */
export const draftStory = 'draft';

/** The id by which an entity of a draft is looked for, and which its card has. */
export const qualifiedId = (id: string): EntityId => `${draftStory}/${id}` as EntityId;

/** The id in the draft; `null` for an entity of another story. */
export const idInDraft = (id: EntityId): string | null =>
  id.startsWith(`${draftStory}/`) ? id.slice(draftStory.length + 1) : null;
