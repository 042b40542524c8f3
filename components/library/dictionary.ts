/**
 * An index of a story's names by word: finds the entities whose names may occur on a page, from the page's words. It
 * holds only tables of numbers, some 25 bytes per name, which are stored and read without conversion.
 */
import { spellingsOfName } from '../finder/form.ts';
import type { EntityId, Name, Named } from '../story/schema.ts';
import { maxNamesakes } from '../story/story-limits.ts';
import { type WordKey, wordKeysOf } from './word-keys.ts';

/** The compiled names of one story. Can be stored and sent. */
export type DictionaryData = {
  /** Entity ids, separated by line feeds. */
  readonly ids: string;
  /** Entities with a name that has no key, such as "1984", sorted: they may occur in any text. */
  readonly always: Uint32Array;
  /** All keys, sorted, and for each key where its names end in `names`. */
  readonly keys: Uint32Array;
  readonly nameEnds: Uint32Array;
  readonly names: Uint32Array;
  /** For each name its entity, and where its keys end in `wanted`. */
  readonly entities: Uint32Array;
  readonly wantedEnds: Uint32Array;
  readonly wanted: Uint32Array;
  /** For each name its index among those of its entity. */
  readonly indexes: Uint16Array;
};

/** Compiles names to a dictionary. Cost: some 10 µs per name. */
export function compileDictionary(named: readonly Named[]): DictionaryData {
  const always = new Set<number>();
  const entities: number[] = [];
  const wanted: WordKey[] = [];
  const wantedEnds: number[] = [];
  const indexes: number[] = [];
  const namesByKey = new Map<WordKey, number[]>();
  for (const [entity, one] of named.entries()) {
    for (const { index, keys } of one.names.flatMap((name, index) =>
      keysOfName(name, { id: one.id, index }),
    )) {
      if (keys.length === 0) always.add(entity);
      for (const key of keys) {
        const names = namesByKey.get(key);
        if (names === undefined) namesByKey.set(key, [entities.length]);
        else names.push(entities.length);
      }
      entities.push(entity);
      indexes.push(index);
      wanted.push(...keys);
      wantedEnds.push(wanted.length);
    }
  }
  const keys = Uint32Array.from(namesByKey.keys()).sort();
  const names = Array.from(keys, (key) => namesByKey.get(key) ?? []);
  return {
    ids: named.map(({ id }) => id).join('\n'),
    always: Uint32Array.from(always),
    keys,
    nameEnds: endsOf(names),
    names: Uint32Array.from(names.flat()),
    entities: Uint32Array.from(entities),
    wantedEnds: Uint32Array.from(wantedEnds),
    wanted: Uint32Array.from(wanted),
    indexes: Uint16Array.from(indexes),
  };
}

/** Returns the keys of each spelling of a name, without duplicates. */
function keysOfName(
  name: Name,
  { id, index }: { readonly id: EntityId; readonly index: number },
): readonly { readonly index: number; readonly keys: readonly WordKey[] }[] {
  const all = spellingsOfName(name, { id, lang: null }).map(({ text }) =>
    [...new Set(wordKeysOf(text))].sort((a, b) => a - b),
  );
  return [...new Map(all.map((keys) => [keys.join(' '), keys])).values()].map((keys) => ({ index, keys }));
}

function endsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lists, ({ length }) => {
    end += length;
    return end;
  });
}

/** An entity that a text may name. */
export type PossibleEntity = {
  readonly id: EntityId;
  /** Its index in the story. */
  readonly place: number;
  /** The number of keys of its longest possible name: a full name has more than a surname. */
  readonly keyCount: number;
  /** Every text that names the entity by what is used has at least one of these; empty if any text may name it. */
  readonly keys: readonly WordKey[];
  /** The names that the text may have, by index. */
  readonly used: readonly number[];
};

/**
 * Maximum entities per story whose names have no key, because every page gets all of them. An Arabic story has a few, with
 * names of two letters.
 */
const maxUnkeyedEntities = 100;

/** The dictionary of one story. */
export class Dictionary {
  readonly #data: DictionaryData;
  readonly #ids: readonly EntityId[];

  constructor(data: DictionaryData) {
    this.#data = data;
    this.#ids = (data.ids === '' ? [] : data.ids.split('\n')) as EntityId[];
  }

  /**
   * Returns the entities that a text with these words may name: all keys of a name are among the words, at least one of
   * them at index `from` or later, so that earlier results are not repeated. Entities without keys are returned if `from`
   * is 0. Of namesakes, at most `maxNamesakes` are returned: those with longer possible names, then by index. Cost: a
   * binary search per new word, and a check of each name that has it.
   */
  entitiesIn(words: readonly WordKey[], from: number): readonly PossibleEntity[] {
    const { entities } = this.#data;
    const all = new Set(words);
    const found = new Map<number, EntityMatch>();
    for (const key of words.slice(from)) {
      for (const name of this.#namesWith(key)) {
        const entity = entities[name];
        if (entity === undefined || !this.#hasAllKeys(name, all)) continue;
        const keys = this.#keysOf(name);
        const before = found.get(entity) ?? { entity, keyCount: 0, names: new Set() };
        before.names.add(keys.join(' '));
        found.set(entity, { ...before, keyCount: Math.max(before.keyCount, keys.length) });
      }
    }
    const anywhere = from === 0 ? this.#data.always.subarray(0, maxUnkeyedEntities) : none;
    for (const entity of anywhere)
      found.set(entity, found.get(entity) ?? { entity, keyCount: 0, names: new Set() });
    return limitNamesakes([...found.values()])
      .map((one) => this.#possibleEntity(one, all))
      .sort((one, other) => one.place - other.place);
  }

  #possibleEntity({ entity, keyCount }: EntityMatch, all: ReadonlySet<number>): PossibleEntity {
    const { always, entities, indexes } = this.#data;
    const keys = new Set<WordKey>();
    const used = new Set<number>();
    // Names are sorted by entity.
    for (let name = indexIn(entity, entities); entities[name] === entity; name += 1) {
      if (!this.#hasAllKeys(name, all)) continue;
      used.add(indexes[name] ?? 0);
      const key = this.#rarest(this.#keysOf(name));
      if (key !== undefined) keys.add(key);
    }
    const id = this.#ids[entity];
    if (id === undefined) throw new RangeError(`A dictionary has no entity ${entity}.`);
    return {
      id,
      place: entity,
      keyCount,
      keys: indexIn(entity, always) === -1 ? [...keys] : [],
      used: [...used],
    };
  }

  /** Of a name's keys the one that fewest names have: fewest texts are read for it. */
  #rarest(keys: Uint32Array): WordKey | undefined {
    let rarest: WordKey | undefined;
    for (const key of keys)
      if (rarest === undefined || this.#namesWith(key).length < this.#namesWith(rarest).length) rarest = key;
    return rarest;
  }

  /** How many entities it has. */
  get size(): number {
    return this.#ids.length;
  }

  #namesWith(key: WordKey): Uint32Array {
    const { keys, nameEnds, names } = this.#data;
    const at = indexIn(key, keys);
    return at === -1 ? none : names.subarray(nameEnds[at - 1] ?? 0, nameEnds[at]);
  }

  #keysOf(name: number): Uint32Array {
    const { wanted, wantedEnds } = this.#data;
    return wanted.subarray(wantedEnds[name - 1] ?? 0, wantedEnds[name]);
  }

  #hasAllKeys(name: number, words: ReadonlySet<WordKey>): boolean {
    return this.#keysOf(name).every((key) => words.has(key));
  }
}

/** An entity with its possible names, each as its joined keys. */
type EntityMatch = { readonly entity: number; readonly keyCount: number; readonly names: Set<string> };

/** Sorts by longest name, and drops entities whose every name already has `maxNamesakes` entities before. */
function limitNamesakes(found: readonly EntityMatch[]): readonly EntityMatch[] {
  const counts = new Map<string, number>();
  return found
    .toSorted((one, other) => other.keyCount - one.keyCount || one.entity - other.entity)
    .filter(({ names }) => {
      const earlierCounts = [...names].map((name) => counts.get(name) ?? 0);
      if (earlierCounts.length > 0 && Math.min(...earlierCounts) >= maxNamesakes) return false;
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
      return true;
    });
}

const none = new Uint32Array();

/** Returns the first index of a number in a sorted list; -1 if it is missing. */
function indexIn(wanted: number, list: Uint32Array): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted ? low : -1;
}
