/**
 * Packs flat settings into storage items, and unpacks them. `storage.sync` takes 512 items of 8,192 bytes each, so sites
 * and hidden names share items; every other setting has its own. Hidden names of added stories share one in `storage.local`.
 *
 *     { delay: 700, 'kind:place': false, 'rules:7': { 'site:example.com': 'off' },
 *       'rules:40': { 'site:news.example': 'on', 'hidden:example.com:the-west': true },
 *       'rules:here': { 'hidden:example.com:purchase/seward': true } }
 *
 * The hash of a rule's key decides which shared item it goes to, on every machine the same. Chunks of a sorted list would
 * shift with each new rule: of two machines that sync, one would overwrite what the other has moved.
 */
import { isRecord } from '../validation/checks.ts';
import { hiddenPrefix, isRule, type StoredSettings } from './stored.ts';

const sharedPrefix = 'rules:';

/**
 * How many shared items there are. Of two changes made offline, one in 64 overwrites the other; with as many rules as are
 * allowed an item has some 1,400 bytes, which is what one change writes and syncs.
 */
const sharedItems = 64;

/** The item in `storage.local`. */
export const localItem = `${sharedPrefix}here`;

/** Returns the flat settings in storage items. An item that is `null` is missing: so one call can set some and remove others. */
export function unpack(items: StoredSettings): StoredSettings {
  return Object.fromEntries(
    Object.entries(items)
      .filter(([, value]) => value !== null && value !== undefined)
      .flatMap(([key, value]) =>
        key.startsWith(sharedPrefix) && isRecord(value) ? Object.entries(value) : [[key, value]],
      ),
  );
}

/** Returns the storage items for flat settings. `unpack` reverses it. */
export function pack(stored: StoredSettings): StoredSettings {
  const entries = Object.entries(stored);
  const rules = Map.groupBy(
    entries.filter(([key]) => isRule(key)),
    ([key]) => itemOf(key),
  );
  return Object.fromEntries([
    ...entries.filter(([key]) => !isRule(key)),
    ...[...rules].map(([item, group]) => [item, Object.fromEntries(group)] as const),
  ]);
}

const itemOf = (rule: string): string =>
  isLocalOnly(rule) ? localItem : `${sharedPrefix}${hashOf(rule) % sharedItems}`;

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

/** True for a hidden name of an added story, which is not synced: it reveals what the user added, and other browsers lack the story. */
export const isLocalOnly = (key: string): boolean =>
  key.startsWith(hiddenPrefix) && key.includes('/', key.lastIndexOf(':'));
