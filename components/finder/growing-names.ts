import type { Named, PlacedName } from '../story/schema.ts';
import { contextWordCount, maxNamesakes } from '../story/story-limits.ts';
import { type Form, FormFactory, mergeForms, type Spelling, spellingsOfOwn } from './form.ts';
import { type CompiledNames, joinReaches, NameIndex, type NameTable, startPatternOf } from './name-table.ts';
import type { BlockRules } from './rule.ts';

/** Of entities that share a name, no more are weighed than have this many context words in all: each word is searched for wherever the name stands. */
const maxContextWords = 1_000;

/** An entity that was added. */
type Placed = {
  readonly named: Named;
  readonly place: number;
  readonly words: number;
  /** The indexes of its names that were added. */
  readonly used: Set<number>;
};

/**
 * The names of added stories that are known so far. The order in which they are added makes no difference: among names
 * that are spelled alike, their places decide.
 */
export class GrowingNames {
  readonly index = new NameIndex();
  readonly factory = new FormFactory([]);
  readonly rules: BlockRules;
  readonly #placed = new Map<Named['id'], Placed>();

  /** `rules` are for their names, besides those for all names. */
  constructor(rules: BlockRules) {
    this.rules = rules;
  }

  /**
   * Adds the used names of entities, in steps of a fraction of a millisecond; after each, some more names are found. An entity
   * may be added again, with others used.
   */
  *add(entities: readonly PlacedName[]): Generator<void> {
    for (const { named, place, used } of entities) {
      const placed = this.#placed.get(named.id) ?? this.#place(named, place);
      const more = used.filter((index) => !placed.used.has(index));
      const names = more.flatMap((index) => placed.named.names[index] ?? []);
      for (const index of more) placed.used.add(index);
      yield* this.factory.prepare({ id: named.id, names });
      for (const name of names) {
        yield;
        for (const spelling of spellingsOfOwn(name, placed.named)) this.index.add(spelling);
      }
    }
  }

  #place(named: Named, place: number): Placed {
    const placed = { named, place, words: contextWordCount(named), used: new Set<number>() };
    this.#placed.set(named.id, placed);
    this.factory.add(named);
    return placed;
  }

  /** The spellings with this text, of the first entities by place. */
  writingsOf(text: string): readonly Spelling[] {
    const spellings = this.index.spellings.get(text) ?? [];
    if (spellings.length < 2) return spellings;
    const byEntity = Map.groupBy(spellings, ({ id }) => id);
    const inOrder = [...byEntity.keys()].sort((one, other) => this.#placeOf(one) - this.#placeOf(other));
    let words = 0;
    return inOrder
      .slice(0, maxNamesakes)
      .filter((id) => {
        words += this.#placed.get(id)?.words ?? 0;
        return id === inOrder[0] || words <= maxContextWords;
      })
      .flatMap((id) => byEntity.get(id) ?? []);
  }

  /** Joins them to compiled names: both are looked up, the compiled ones first. */
  joinedTo(own: CompiledNames): NameTable {
    const { index, factory } = this;
    const writingsOf = (text: string) => this.writingsOf(text);
    const formsByText = new Map<string, { readonly count: number; readonly forms: readonly Form[] }>();
    let startPattern = { count: 0, pattern: own.pattern };
    return {
      get pattern() {
        const count = index.pairs.size;
        if (startPattern.count !== count)
          startPattern = { count, pattern: startPatternOf(new Set([...own.index.pairs, ...index.pairs])) };
        return startPattern.pattern;
      },
      reachesOf: (word) => joinReaches(own.reachesOf(word), index.byFirstWord.get(word)),
      reachesAt: (character) => joinReaches(own.reachesAt(character), index.byFirstCharacter.get(character)),
      get longestKoreanWord() {
        return Math.max(own.longestKoreanWord, index.longestKoreanWord);
      },
      formsOf(text) {
        const count = index.spellings.get(text)?.length;
        if (count === undefined) return own.formsOf(text);
        const known = formsByText.get(text);
        // Nothing is ever removed: the same count means the same spellings.
        if (known?.count === count) return known.forms;
        const forms = mergeForms([
          ...(own.index.spellings.get(text) ?? []).map((spelling) => own.factory.formOf(spelling)),
          ...writingsOf(text).map((spelling) => factory.formOf(spelling)),
        ]);
        formsByText.set(text, { count, forms });
        return forms;
      },
      startsLowercase: (character) => own.startsLowercase(character) || index.lowercase.has(character),
      generalWordsOf: own.generalWordsOf,
    };
  }

  #placeOf(id: Named['id']): number {
    return this.#placed.get(id)?.place ?? 0;
  }
}
