import type { EvidenceKey } from '../resolve/finder.ts';
import { Queue } from '../text/queue.ts';
import type { IsTime } from '../text/slices.ts';
import type { KeptBlock } from './found.ts';

/** Of each candidate, in characters that are read in as much time: those of names that many share are many. */
const judgingCost = 16;

/** The blocks that are to be judged: what is new, and what heeds something that the page has established or lost since. */
export class ToJudge {
  readonly #blocks = new Queue<KeptBlock>();
  readonly #heeding = new Map<EvidenceKey, Set<KeptBlock>>();
  readonly #flipped = new Queue<EvidenceKey>();
  /** Those of what heeds a key that are yet to be judged again. */
  #heeders: Iterator<KeptBlock> | null = null;

  get isEmpty(): boolean {
    return this.#blocks.size === 0 && this.#flipped.size === 0 && this.#heeders === null;
  }

  keep(kept: KeptBlock): void {
    for (const key of kept.value.reading.heeds) {
      const known = this.#heeding.get(key);
      if (known === undefined) this.#heeding.set(key, new Set([kept]));
      else known.add(kept);
    }
    this.judgeAgain(kept);
  }

  forget(kept: KeptBlock): void {
    for (const key of kept.value.reading.heeds) this.#heeding.get(key)?.delete(kept);
    this.#blocks.delete(kept);
  }

  judgeAgain(kept: KeptBlock): void {
    this.#blocks.add(kept);
  }

  /** What was gained and lost again, or the other way round, has not changed. */
  flip(keys: readonly EvidenceKey[]): void {
    for (const key of keys) if (!this.#flipped.delete(key)) this.#flipped.add(key);
  }

  /** Has all judged until `isTime`, which hears what each judging cost; true when nothing is left. */
  judge(judge: (kept: KeptBlock) => void, isTime: IsTime): boolean {
    if (!this.#findHeeders(isTime)) return false;
    while (this.#blocks.size > 0) {
      const kept = this.#blocks.take();
      judge(kept);
      if (isTime(kept.value.reading.size * judgingCost)) break;
    }
    return this.isEmpty;
  }

  /** Finds out what is to be judged again; false when there was no time for all. */
  #findHeeders(isTime: IsTime): boolean {
    while (this.#heeders !== null || this.#flipped.size > 0) {
      this.#heeders ??= (this.#heeding.get(this.#flipped.take()) ?? []).values();
      for (let turn = this.#heeders.next(); turn.done !== true; turn = this.#heeders.next()) {
        this.#blocks.add(turn.value);
        if (isTime()) return false;
      }
      this.#heeders = null;
    }
    return true;
  }
}
