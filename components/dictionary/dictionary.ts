/**
 * Which names of a fact set could stand on a page, told by the page's words. It knows nothing else of the names: tables
 * of numbers, some 25 bytes for each name, that are kept and read as they are.
 */
import type { EntityId } from '../facts/schema.ts';
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
export type Told = {
  readonly id: EntityId;
  /** One of these stands in every text with a name of it; none where it may stand in any. */
  readonly keys: readonly WordKey[];
};

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
   * Cost: a search for each new word, and a look at each name that has it.
   */
  entitiesIn(words: readonly WordKey[], from: number): readonly Told[] {
    const { always, entities } = this.#data;
    const all = new Set(words);
    const found = new Set(from === 0 ? always : []);
    for (const key of words.slice(from)) {
      for (const name of this.#namesWith(key)) {
        const entity = entities[name];
        if (entity !== undefined && !found.has(entity) && this.#isIn(name, all)) found.add(entity);
      }
    }
    return [...found].sort((a, b) => a - b).flatMap((entity) => this.#told(entity));
  }

  #told(entity: number): readonly Told[] {
    const { always, entities, wanted, wantedEnds } = this.#data;
    const id = this.#ids[entity];
    if (id === undefined) return [];
    const keys: WordKey[] = [];
    // Names lie in the order of their entities.
    for (let name = placeOf(entity, entities); entities[name] === entity; name += 1) {
      const key = wanted[wantedEnds[name - 1] ?? 0];
      if (key !== undefined) keys.push(key);
    }
    return [{ id, keys: placeOf(entity, always) === -1 ? keys : [] }];
  }

  #namesWith(key: WordKey): Uint32Array {
    const { keys, nameEnds, names } = this.#data;
    const at = placeOf(key, keys);
    return at === -1 ? none : names.subarray(nameEnds[at - 1] ?? 0, nameEnds[at]);
  }

  #isIn(name: number, words: ReadonlySet<WordKey>): boolean {
    const { wanted, wantedEnds } = this.#data;
    const end = wantedEnds[name] ?? 0;
    for (let at = wantedEnds[name - 1] ?? 0; at < end; at += 1) {
      if (!words.has(wanted[at] ?? -1)) return false;
    }
    return true;
  }
}

const none = new Uint32Array();

/** Where a number stands first in a list in order; -1 where it does not. */
function placeOf(wanted: number, list: Uint32Array): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted ? low : -1;
}
