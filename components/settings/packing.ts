/**
 * How flat settings lie in storage, and back. `storage.sync` takes 512 items, of 8,192 bytes each: so sites and hidden
 * names share items, and all else has one of its own. Hidden names of added sets share one in `storage.local`.
 *
 *     { delay: 700, 'kind:place': false, 'rules:7': { 'site:example.com': 'off' },
 *       'rules:40': { 'site:news.example': 'on', 'hidden:example.com:the-west': true },
 *       'rules:here': { 'hidden:example.com:purchase/seward': true } }
 *
 * A hash of its key says where a rule goes. What two machines change while they do not see each other meets in an item
 * once in 64 times; chunks of a sorted list would move with each rule that is added, and meet nearly always. With all
 * the rules that are kept an item has some 1,400 bytes: no more than that is written and synced for a change.
 *
 * An item that is `null` is not there: so one call can set some items and take others away, and both happen or neither.
 */
import { isRecord } from '../checks/checks.ts';
import { isLocalOnly, isRule } from './keys.ts';
import type { StoredSettings } from './stored.ts';

/** Fewer than storage has items, which leaves room for all else; and so many that none of them gets full. */
const sharedItems = 64;
const sharedPrefix = 'rules:';
/** True for an item that many rules share. */
export const isSharedItem = (key: string): boolean => key.startsWith(sharedPrefix);

/** The item that lies in `storage.local`. */
export const localItem = `${sharedPrefix}here`;

/** Bytes of key and value that an item may have. */
const maxItemBytes = 8_192;

/** Returns the settings in items of storage. What in a shared item is no rule stays under the key of that item. */
export function unpack(items: StoredSettings): StoredSettings {
  return Object.fromEntries(
    Object.entries(items).flatMap(([key, value]) => {
      if (value === null || value === undefined) return [];
      if (!isSharedItem(key) || !isRecord(value)) return [[key, value]];
      const entries = Object.entries(value);
      const others = entries.filter(([name]) => !isRule(name));
      const rules = entries.filter(([name]) => isRule(name));
      return others.length === 0 ? rules : [[key, Object.fromEntries(others)], ...rules];
    }),
  );
}

/** Returns the items for settings: `unpacked` gives the same settings back. */
export function pack(stored: StoredSettings): StoredSettings {
  const entries = Object.entries(stored).sort(([one], [other]) => (one < other ? -1 : 1));
  const items = new Map<string, unknown>(entries.filter(([key]) => !isRule(key)));
  const sizes = new Map<string, number>();
  for (const [key, value] of entries.filter(([name]) => isRule(name))) {
    const bytes = bytesOf({ [key]: value });
    const sizeOf = (item: string): number => sizes.get(item) ?? item.length + bytesOf(items.get(item) ?? {});
    const item = itemFor(key, (name) => {
      return isRecord(items.get(name) ?? {}) && sizeOf(name) + bytes <= maxItemBytes;
    });
    const there = items.get(item);
    sizes.set(item, sizeOf(item) + bytes);
    // Of all items, the one that lies here is used even where somebody put something else there: that stays in it.
    items.set(item, {
      ...(isRecord(there) ? there : there !== undefined && { damaged: there }),
      [key]: value,
    });
  }
  return Object.fromEntries(items);
}

/** The item that a rule's hash says; the next one where somebody put what is no record there, or so much that it is full. */
function itemFor(key: string, hasRoom: (item: string) => boolean): string {
  if (isLocalOnly(key)) return localItem;
  const first = hashOf(key);
  for (let n = 0; n < sharedItems; n += 1) {
    const item = `${sharedPrefix}${(first + n) % sharedItems}`;
    if (hasRoom(item)) return item;
  }
  return `${sharedPrefix}${sharedItems}`;
}

/** FNV-1a: short, and spreads what differs in one letter. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** How many bytes browsers count for a value, at most: Chromium writes `<` and some others as `\u003C`. */
export const bytesOf = (value: unknown): number => {
  const text = JSON.stringify(value) ?? '';
  return text.length + 5 * (text.match(/[^ -;=-~]/g)?.length ?? 0);
};

/** Whether two values are the same; browsers give back the keys of records in another order. */
export const isSame = (one: unknown, other: unknown): boolean => sortedJson(one) === sortedJson(other);

const sortedJson = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted()) : part,
  );
