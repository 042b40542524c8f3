/**
 * Which names of a fact set could stand on a page, told by the page's words. It knows nothing else of the names: tables
 * of numbers, some 25 bytes for each name, that are kept and read as they are.
 */
import type { EntityId } from '../facts/schema.ts';
import { mostNamesakes } from '../match/growing-names.ts';
import type { WordKey } from './word-keys.ts';

/** What the names of one set were compiled to. Can be stored and sent. */
export type DictionaryData = {
  /** The entities, parted by line ends. */
  readonly ids: string;
  /** Of entities with a name that no key tells, such as "1984", in order: they may stand anywhere. */
  readonly always: Uint32Array;
  /** All keys in order, and where in `names` the names end that have each. */
  readonly keys: Uint32Array;
  readonly nameEnds: Uint32Array;
  readonly names: Uint32Array;
  /** Of each name the entity, and where in `wanted` the keys end that it has. */
  readonly entities: Uint32Array;
  readonly wantedEnds: Uint32Array;
  readonly wanted: Uint32Array;
};

/** An entity that may be named. */
export type PossibleEntity = {
  readonly id: EntityId;
  /** Its place in the set. */
  readonly place: number;
  /** How many keys its longest name has that may stand there: a full name more than a surname. */
  readonly keyCount: number;
  /** One of these stands in every text with a name of it; none where it may stand in any. */
  readonly keys: readonly WordKey[];
};

/**
 * Of the entities with names that no key tells, so many are told, the first ones: each page gets all of them. An Arabic
 * set has a few, with names of two letters.
 */
const maxUnkeyedEntities = 100;

/** The dictionary of one set. */
export class Dictionary {
  readonly #data: DictionaryData;
  readonly #ids: readonly EntityId[];

  constructor(data: DictionaryData) {
    this.#data = data;
    this.#ids = (data.ids === '' ? [] : data.ids.split('\n')) as EntityId[];
  }

  /**
   * The entities of which a name could stand in a text with these words: all keys of the name are among them, one of
   * them from `from` on, so that what was asked before is not told again. Those that may stand anywhere are told at 0.
   * Of those that a name means, no more than `mostNamesakes`: the ones with longer names there, then the first of the
   * set. Cost: a search for each new word, and a look at each name that has it.
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
      .map((one) => this.#possibleEntity(one))
      .sort((one, other) => one.place - other.place);
  }

  #possibleEntity({ entity, keyCount }: EntityMatch): PossibleEntity {
    const { always, entities, wanted, wantedEnds } = this.#data;
    const keys: WordKey[] = [];
    // Names lie in the order of their entities.
    for (let name = indexIn(entity, entities); entities[name] === entity; name += 1) {
      const key = wanted[wantedEnds[name - 1] ?? 0];
      if (key !== undefined) keys.push(key);
    }
    const id = this.#ids[entity];
    if (id === undefined) throw new RangeError(`A dictionary has no entity ${entity}.`);
    return { id, place: entity, keyCount, keys: indexIn(entity, always) === -1 ? keys : [] };
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

/** An entity of which names may stand in a text: those names, each by its keys. */
type EntityMatch = { readonly entity: number; readonly keyCount: number; readonly names: Set<string> };

/** The longest names first; without those all of whose names are those of `mostNamesakes` before them. */
function limitNamesakes(found: readonly EntityMatch[]): readonly EntityMatch[] {
  const counts = new Map<string, number>();
  return found
    .toSorted((one, other) => other.keyCount - one.keyCount || one.entity - other.entity)
    .filter(({ names }) => {
      const earlierCounts = [...names].map((name) => counts.get(name) ?? 0);
      if (earlierCounts.length > 0 && Math.min(...earlierCounts) >= mostNamesakes) return false;
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
      return true;
    });
}

const none = new Uint32Array();

/** Where a number stands first in a list in order; -1 where it does not. */
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
