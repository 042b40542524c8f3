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

  add(judged: JudgedBlock): void {
    for (const key of judged.value.reading.dependsOn) {
      const known = this.#dependents.get(key);
      if (known === undefined) this.#dependents.set(key, new Set([judged]));
      else known.add(judged);
    }
    this.enqueue(judged);
  }

  remove(judged: JudgedBlock): void {
    for (const key of judged.value.reading.dependsOn) this.#dependents.get(key)?.delete(judged);
    this.#blocks.delete(judged);
  }

  enqueue(judged: JudgedBlock): void {
    this.#blocks.add(judged);
  }

  /** Notes that evidence was gained or lost. Both in turn is no change. */
  toggle(keys: readonly EvidenceKey[]): void {
    for (const key of keys) if (!this.#changedKeys.delete(key)) this.#changedKeys.add(key);
  }

  /** Judges blocks until `shouldYield`, which gets the cost of each; true when none is left. */
  run(judge: (judged: JudgedBlock) => void, shouldYield: ShouldYield): boolean {
    if (!this.#enqueueDependents(shouldYield)) return false;
    while (this.#blocks.size > 0) {
      const judged = this.#blocks.take();
      judge(judged);
      if (shouldYield(judged.value.reading.size * judgingCost)) break;
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
