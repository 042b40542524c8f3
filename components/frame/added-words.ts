import { type WordKey, wordKeysOf } from '../dictionary/word-keys.ts';
import type { Named } from '../facts/schema.ts';
import { writingsOf } from '../match/form.ts';
import type { AddedNames } from './added-names.ts';

/** Returns what says whether a raw text, however it is cut, may hold a name: a bundled one, one of these, or one yet to be asked for. */
export function mayHoldAdded(
  added: Pick<AddedNames, 'entities' | 'hasNewWords'>,
  mayHoldBundled: (text: string) => boolean,
): (text: string) => boolean {
  let entities: readonly Named[] = [];
  let mayHold: (text: string) => boolean = () => false;
  return (text) => {
    if (entities !== added.entities) {
      entities = added.entities;
      mayHold = mayHoldOne(entities);
    }
    return mayHoldBundled(text) || added.hasNewWords(text) || mayHold(text);
  };
}

function mayHoldOne(entities: readonly Named[]): (text: string) => boolean {
  const first = new Set<WordKey>();
  for (const entity of entities) {
    for (const { text } of writingsOf(entity, [])) {
      const [key] = wordKeysOf(text);
      // Such as "1984": it may stand in any text.
      if (key === undefined) return () => true;
      first.add(key);
    }
  }
  return (text) => {
    for (const key of wordKeysOf(text)) if (first.has(key)) return true;
    return false;
  };
}
