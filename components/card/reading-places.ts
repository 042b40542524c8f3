import type { SectionName } from './sections.ts';

/** How far somebody has read in a card. */
export type ReadingPlace = {
  readonly isUnfolded: boolean;
  /** The sections of which more was asked for. */
  readonly whole: readonly SectionName[];
  /** How far it is scrolled, CSS px. */
  readonly scrolled: number;
};

const folded: ReadingPlace = { isUnfolded: false, whole: [], scrolled: 0 };

/** The places in the cards on a trail; the first card is at the depth 1. */
export class ReadingPlaces {
  readonly #isFirstUnfolded: boolean;
  #places: readonly ReadingPlace[] = [];

  constructor({ isFirstUnfolded = false }: { readonly isFirstUnfolded?: boolean } = {}) {
    this.#isFirstUnfolded = isFirstUnfolded;
  }

  /** Where a card was left; one that is new begins at its top, unfolded if the one before it is. */
  at(depth: number): ReadingPlace {
    const isUnfolded = this.#places[depth - 2]?.isUnfolded ?? this.#isFirstUnfolded;
    return this.#places[depth - 1] ?? { ...folded, isUnfolded };
  }

  /** Keeps the place in a card, and forgets the cards after it, which were gone back from. */
  keep(depth: number, place: ReadingPlace): void {
    this.#places = [...this.#places.slice(0, depth - 1), place];
  }
}
