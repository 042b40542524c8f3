import type { Named, PlacedName } from '../facts/schema.ts';
import { FormMaker, mergeForms, type Writing, writingsOfName } from './form.ts';
import { beginningsOf, joinReaches, NameIndex } from './name-index.ts';
import type { CompiledNames, NameTable } from './name-table.ts';

/**
 * Of the entities of added sets that a name means, so many are weighed, the first ones: each costs some 3 µs at every
 * place where the name stands, and nobody looks through more of them in a card.
 */
export const mostNamesakes = 32;

/**
 * The names of added sets that are known so far. In which order they come makes no difference to what is found: where
 * names are written alike, their places decide.
 */
export class GrowingNames {
  readonly index = new NameIndex();
  readonly maker = new FormMaker([]);
  readonly #places = new Map<Named['id'], number>();

  /** Adds entities that are not there yet, in steps of a fraction of a millisecond; some more are found after each. */
  *add(entities: readonly PlacedName[]): Generator<void> {
    for (const { named, place } of entities) {
      if (this.#places.has(named.id)) continue;
      this.#places.set(named.id, place);
      this.maker.add(named);
      yield* this.maker.prepare(named);
      for (const name of named.names) {
        yield;
        for (const writing of writingsOfName(name, { id: named.id, lang: null })) this.index.add(writing);
      }
    }
  }

  /** The writings that are written so, of the first entities in the order of their places. */
  writingsOf(text: string): readonly Writing[] {
    const writings = this.index.writingsOf(text);
    if (writings.length < 2) return writings;
    const byEntity = Map.groupBy(writings, ({ id }) => id);
    const ids = [...byEntity.keys()].sort((one, other) => this.#placeOf(one) - this.#placeOf(other));
    return ids.slice(0, mostNamesakes).flatMap((id) => byEntity.get(id) ?? []);
  }

  #placeOf(id: Named['id']): number {
    return this.#places.get(id) ?? 0;
  }
}

/** Names that were compiled, and those that grow: both are looked up, those that were compiled first. */
export function joinNames(own: CompiledNames, more: GrowingNames): NameTable {
  const formsByText = new Map<
    string,
    { readonly count: number; readonly forms: ReturnType<typeof mergeForms> }
  >();
  let beginnings = { pairCount: 0, pattern: own.beginnings };
  const { index } = more;
  return {
    get beginnings() {
      if (beginnings.pairCount !== index.pairCount)
        beginnings = { pairCount: index.pairCount, pattern: beginningsOf([own.index, index]) };
      return beginnings.pattern;
    },
    reachesFrom: (word) => joinReaches(own.reachesFrom(word), index.byFirstWord.get(word)),
    reachesAt: (character) => joinReaches(own.reachesAt(character), index.byFirstCharacter.get(character)),
    get longestKoreanWord() {
      return Math.max(own.longestKoreanWord, index.longestKoreanWord);
    },
    get texts() {
      return new Set([...own.texts, ...index.texts]);
    },
    formsOf(text) {
      const count = index.writingsOf(text).length;
      if (count === 0) return own.formsOf(text);
      const known = formsByText.get(text);
      // Nothing is ever taken out: as many are the same ones.
      if (known?.count === count) return known.forms;
      const forms = mergeForms([
        ...own.index.writingsOf(text).map((writing) => own.maker.formOf(writing)),
        ...more.writingsOf(text).map((writing) => more.maker.formOf(writing)),
      ]);
      formsByText.set(text, { count, forms });
      return forms;
    },
    beginsSmall: (character) => own.beginsSmall(character) || index.smallFirsts.has(character),
    generalWordsOf: own.generalWordsOf,
  };
}
