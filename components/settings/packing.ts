/**
 * Packs flat settings into storage items, and unpacks them. `storage.sync` takes 512 items of 8,192 bytes each, so sites
 * and hidden names share items; every other setting has its own. Hidden names of added sets share one in `storage.local`.
 *
 *     { delay: 700, 'kind:place': false, 'rules:7': { 'site:example.com': 'off' },
 *       'rules:40': { 'site:news.example': 'on', 'hidden:example.com:the-west': true },
 *       'rules:here': { 'hidden:example.com:purchase/seward': true } }
 *
 * The hash of a rule's key decides which shared item it goes to. Changes made on two offline machines conflict in an item
 * only once in 64 times; chunks of a sorted list would shift with each new rule and nearly always conflict. With the
 * maximum number of rules an item has some 1,400 bytes, which is what one change writes and syncs.
 *
 * An item that is `null` counts as missing: so one call can set some items and remove others, atomically.
 */
import { isRecord } from '../messages/checks.ts';
import { hiddenPrefix, isRule, type StoredSettings, sharedPrefix } from './stored.ts';

/** How many shared items there are: few enough to leave items for other settings, and enough that none gets full. */
const sharedItems = 64;

/** The item in `storage.local`. */
export const localItem = `${sharedPrefix}here`;

/** Maximum size of an item, key and value. */
const maxItemBytes = 8_192;

/** Returns the flat settings in storage items. Whatever is not a rule in a shared item stays under that item's key. */
export function unpack(items: StoredSettings): StoredSettings {
  return Object.fromEntries(
    Object.entries(items).flatMap(([key, value]) => {
      if (value === null || value === undefined) return [];
      if (!key.startsWith(sharedPrefix) || !isRecord(value)) return [[key, value]];
      const entries = Object.entries(value);
      const others = entries.filter(([name]) => !isRule(name));
      const rules = entries.filter(([name]) => isRule(name));
      return others.length === 0 ? rules : [[key, Object.fromEntries(others)], ...rules];
    }),
  );
}

/** Returns the storage items for flat settings. `unpack` reverses it. */
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
    // The local item is used even if it holds an invalid value, which is kept in it.
    items.set(item, {
      ...(isRecord(there) ? there : there !== undefined && { damaged: there }),
      [key]: value,
    });
  }
  return Object.fromEntries(items);
}

/** Returns the item for a rule by its hash; the next item if that one is full or invalid. */
function itemFor(key: string, hasRoom: (item: string) => boolean): string {
  if (isLocalOnly(key)) return localItem;
  const first = hashOf(key);
  for (let n = 0; n < sharedItems; n += 1) {
    const item = `${sharedPrefix}${(first + n) % sharedItems}`;
    if (hasRoom(item)) return item;
  }
  return `${sharedPrefix}${sharedItems}`;
}

/** FNV-1a: short, and spreads keys that differ in one letter. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** The most bytes that a browser counts for a value: Chromium writes `<` and some other characters as `\u003C`. */
export const bytesOf = (value: unknown): number => {
  const text = JSON.stringify(value) ?? '';
  return text.length + 5 * (text.match(/[^ -;=-~]/g)?.length ?? 0);
};

/** True for a hidden name of an added set, which is not synced: it tells what the user added, and other browsers lack the set. */
export const isLocalOnly = (key: string): boolean =>
  key.startsWith(hiddenPrefix) && key.includes('/', key.lastIndexOf(':'));
