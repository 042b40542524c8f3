/**
 * A queue in which each item is once, in the order in which items came. One iterator is kept: engines walk over all
 * deleted items of a set each time its first item is asked for.
 */
export class UniqueQueue<Item> {
  readonly #items = new Set<Item>();
  #iterator = this.#items.values();

  get size(): number {
    return this.#items.size;
  }

  add(item: Item): void {
    this.#items.add(item);
  }

  has(item: Item): boolean {
    return this.#items.has(item);
  }

  /** False when it was not there. */
  delete(item: Item): boolean {
    return this.#items.delete(item);
  }

  /** Removes and returns the next item. Throws `RangeError` when there is none. */
  take(): Item {
    let turn = this.#iterator.next();
    // A finished iterator stays finished.
    if (turn.done) {
      this.#iterator = this.#items.values();
      turn = this.#iterator.next();
    }
    if (turn.done) throw new RangeError('There is nothing to take.');
    this.#items.delete(turn.value);
    return turn.value;
  }

  values(): Iterable<Item> {
    return this.#items.values();
  }
}
