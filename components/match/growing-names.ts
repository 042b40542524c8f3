import type { Named, PlacedName } from '../facts/schema.ts';
import { contextWordCount } from '../facts/set-limits.ts';
import { type Form, FormMaker, mergeForms, type Writing, writingsOfName } from './form.ts';
import { beginningsOf, joinReaches, NameIndex } from './name-index.ts';
import type { CompiledNames, NameTable } from './name-table.ts';

/**
 * Of the entities of added sets that a name means, so many are weighed, the first ones: each costs some 3 µs at every
 * place where the name stands, and nobody looks through more of them in a card.
 */
export const mostNamesakes = 32;
/** And no more than have so many words around their names in all: each is looked for around every such place. */
const mostWords = 1_000;

/**
 * The names of added sets that are known so far. In which order they come makes no difference to what is found: where
 * names are written alike, their places decide.
 */
export class GrowingNames {
  readonly index = new NameIndex();
  readonly maker = new FormMaker([]);
  readonly #placed = new Map<Named['id'], { readonly place: number; readonly words: number }>();

  /** Adds entities that are not there yet, in steps of a fraction of a millisecond; some more are found after each. */
  *add(entities: readonly PlacedName[]): Generator<void> {
    for (const { named, place } of entities) {
      if (this.#placed.has(named.id)) continue;
      this.#placed.set(named.id, { place, words: contextWordCount(named) });
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
    const writings = this.index.writings.get(text) ?? [];
    if (writings.length < 2) return writings;
    const byEntity = Map.groupBy(writings, ({ id }) => id);
    const inOrder = [...byEntity.keys()].sort((one, other) => this.#placeOf(one) - this.#placeOf(other));
    let words = 0;
    return inOrder
      .slice(0, mostNamesakes)
      .filter((id) => {
        words += this.#placed.get(id)?.words ?? 0;
        return id === inOrder[0] || words <= mostWords;
      })
      .flatMap((id) => byEntity.get(id) ?? []);
  }

  #placeOf(id: Named['id']): number {
    return this.#placed.get(id)?.place ?? 0;
  }
}

/** Names that were compiled, and those that grow: both are looked up, those that were compiled first. */
export function joinNames(own: CompiledNames, more: GrowingNames): NameTable {
  const { index } = more;
  const made = new Map<string, { readonly count: number; readonly forms: readonly Form[] }>();
  let beginnings = { count: 0, pattern: own.beginnings };
  return {
    get beginnings() {
      const count = index.pairs.size;
      if (beginnings.count !== count)
        beginnings = { count, pattern: beginningsOf(new Set([...own.index.pairs, ...index.pairs])) };
      return beginnings.pattern;
    },
    reachesFrom: (word) => joinReaches(own.reachesFrom(word), index.byFirstWord.get(word)),
    reachesAt: (character) => joinReaches(own.reachesAt(character), index.byFirstCharacter.get(character)),
    get longestKoreanWord() {
      return Math.max(own.longestKoreanWord, index.longestKoreanWord);
    },
    formsOf(text) {
      const count = index.writings.get(text)?.length;
      if (count === undefined) return own.formsOf(text);
      const known = made.get(text);
      // Nothing is ever taken out: as many are the same ones.
      if (known?.count === count) return known.forms;
      const forms = mergeForms([
        ...(own.index.writings.get(text) ?? []).map((writing) => own.maker.formOf(writing)),
        ...more.writingsOf(text).map((writing) => more.maker.formOf(writing)),
      ]);
      made.set(text, { count, forms });
      return forms;
    },
    beginsSmall: (character) => own.beginsSmall(character) || index.smallFirsts.has(character),
    generalWordsOf: own.generalWordsOf,
  };
}
