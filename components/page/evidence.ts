import type { EvidenceKey, PageEvidence } from '../resolve/finder.ts';

/** What the blocks of a page tell, counted, so that each can be taken back when its block changes. */
export class CountedEvidence implements PageEvidence {
  readonly #counts = new Map<EvidenceKey, number>();
  /** For each key touched since the last `settle`, whether it held then. */
  readonly #before = new Map<EvidenceKey, boolean>();

  has(key: EvidenceKey): boolean {
    return this.#counts.has(key);
  }

  add(keys: readonly EvidenceKey[]): void {
    for (const key of keys) this.#change(key, 1);
  }

  remove(keys: readonly EvidenceKey[]): void {
    for (const key of keys) this.#change(key, -1);
  }

  /** The keys that hold now and did not at the last call, or the other way round. */
  settle(): readonly EvidenceKey[] {
    const flipped = [...this.#before].filter(([key, held]) => held !== this.has(key)).map(([key]) => key);
    this.#before.clear();
    return flipped;
  }

  #change(key: EvidenceKey, by: 1 | -1): void {
    const count = this.#counts.get(key) ?? 0;
    if (!this.#before.has(key)) this.#before.set(key, count > 0);
    if (count + by > 0) this.#counts.set(key, count + by);
    else this.#counts.delete(key);
  }
}
