/**
 * Members in the order in which they came, each once, to be taken one by one. Engines pass by all that were deleted from a
 * set whenever it is asked anew for its first: with one iterator that goes on, each is passed once.
 */
export class Queue<Item> {
  readonly #items = new Set<Item>();
  #turns = this.#items.values();

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

  /** Takes the next out. Throws `RangeError` when there is none. */
  take(): Item {
    let turn = this.#turns.next();
    // An iterator that has come to its end stays there.
    if (turn.done) {
      this.#turns = this.#items.values();
      turn = this.#turns.next();
    }
    if (turn.done) throw new RangeError('There is nothing to take.');
    this.#items.delete(turn.value);
    return turn.value;
  }

  values(): Iterable<Item> {
    return this.#items.values();
  }
}
