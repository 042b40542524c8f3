import { spellingsOf } from '../finder/form.ts';
import type { Named } from '../story/schema.ts';
import type { DictionaryData } from './dictionary.ts';
import { type WordKey, wordKeysOf } from './word-keys.ts';

/** Compiles names to a dictionary. Cost: some 10 µs per name. */
export function compileDictionary(named: readonly Named[]): DictionaryData {
  const always = new Set<number>();
  const entities: number[] = [];
  const wanted: WordKey[] = [];
  const wantedEnds: number[] = [];
  const namesByKey = new Map<WordKey, number[]>();
  for (const [entity, one] of named.entries()) {
    for (const keys of keysOfNames(one)) {
      if (keys.length === 0) always.add(entity);
      for (const key of keys) {
        const names = namesByKey.get(key);
        if (names === undefined) namesByKey.set(key, [entities.length]);
        else names.push(entities.length);
      }
      entities.push(entity);
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
  };
}

/** Returns the keys of each spelling of each name, without duplicates. */
function keysOfNames(named: Named): Iterable<readonly WordKey[]> {
  const all = spellingsOf(named, []).map(({ text }) => [...new Set(wordKeysOf(text))].sort((a, b) => a - b));
  return new Map(all.map((keys) => [keys.join(' '), keys])).values();
}

function endsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lists, ({ length }) => {
    end += length;
    return end;
  });
}
