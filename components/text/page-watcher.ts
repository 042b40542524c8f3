import type { Block } from './block.ts';
import type { TextRoot } from './dom.ts';
import type { ShouldYield } from './slice-scheduler.ts';

/** A block that matched, with the value it was stored for. */
export type StoredBlock<Value> = { readonly block: Block; readonly value: Value };

export type PageWatcher<Value> = {
  /**
   * False when no part of a text can match, however it is cut: then it is not read. The text is raw and runs across
   * the ends of blocks.
   */
  mayMatch?(text: string): boolean;
  /** The value to store for a block, or `null` to store nothing. Called once for each text that is read. */
  match(text: string, lang: string | null): Value | null;
  /** What matching cost, in characters that could have been read meanwhile; nothing when left out. */
  costOf?(value: Value): number;
  /** The blocks stored for a root's own text: before, and from now on. */
  onChange(root: TextRoot, before: readonly StoredBlock<Value>[], after: readonly StoredBlock<Value>[]): void;
  /** Called after each slice of reading: acts on the changes until `shouldYield`; returns true when all is done. */
  onSlice(shouldYield: ShouldYield): boolean;
};

export type WatchedPage<Value> = {
  /** The stored blocks, by text root. In no order. */
  readonly blocks: ReadonlyMap<TextRoot, readonly StoredBlock<Value>[]>;
  readonly shadowRoots: ReadonlyMap<Element, ShadowRoot>;
  /** True while there is text that was not read yet. */
  readonly isBusy: boolean;
  /** Matches all of the page again, in slices; a text's blocks stay stored until its turn. */
  rescan(): void;
};
