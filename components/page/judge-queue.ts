import type { EvidenceKey } from '../resolve/finder.ts';
import type { ShouldYield } from '../text/slice-scheduler.ts';
import { UniqueQueue } from '../text/unique-queue.ts';
import type { JudgedBlock } from './judged-block.ts';

/** The cost of judging a candidate, in characters: names that many entities share have many. */
const judgingCost = 16;

/** The blocks to judge: new ones, and those that depend on evidence that the page gained or lost since. */
export class JudgeQueue {
  readonly #blocks = new UniqueQueue<JudgedBlock>();
  readonly #dependents = new Map<EvidenceKey, Set<JudgedBlock>>();
  readonly #changedKeys = new UniqueQueue<EvidenceKey>();
  /** The blocks that depend on a changed key and are yet to be enqueued. */
  #current: Iterator<JudgedBlock> | null = null;

  get isEmpty(): boolean {
    return this.#blocks.size === 0 && this.#changedKeys.size === 0 && this.#current === null;
  }

  add(kept: JudgedBlock): void {
    for (const key of kept.value.reading.dependsOn) {
      const known = this.#dependents.get(key);
      if (known === undefined) this.#dependents.set(key, new Set([kept]));
      else known.add(kept);
    }
    this.enqueue(kept);
  }

  remove(kept: JudgedBlock): void {
    for (const key of kept.value.reading.dependsOn) this.#dependents.get(key)?.delete(kept);
    this.#blocks.delete(kept);
  }

  enqueue(kept: JudgedBlock): void {
    this.#blocks.add(kept);
  }

  /** Notes that evidence was gained or lost. Both in turn is no change. */
  toggle(keys: readonly EvidenceKey[]): void {
    for (const key of keys) if (!this.#changedKeys.delete(key)) this.#changedKeys.add(key);
  }

  /** Judges blocks until `shouldYield`, which gets the cost of each; true when none is left. */
  run(judge: (kept: JudgedBlock) => void, shouldYield: ShouldYield): boolean {
    if (!this.#enqueueDependents(shouldYield)) return false;
    while (this.#blocks.size > 0) {
      const kept = this.#blocks.take();
      judge(kept);
      if (shouldYield(kept.value.reading.size * judgingCost)) break;
    }
    return this.isEmpty;
  }

  /** Enqueues the blocks that depend on changed keys; false when there was no time for all. */
  #enqueueDependents(shouldYield: ShouldYield): boolean {
    while (this.#current !== null || this.#changedKeys.size > 0) {
      this.#current ??= (this.#dependents.get(this.#changedKeys.take()) ?? []).values();
      for (let turn = this.#current.next(); turn.done !== true; turn = this.#current.next()) {
        this.#blocks.add(turn.value);
        if (shouldYield()) return false;
      }
      this.#current = null;
    }
    return true;
  }
}
