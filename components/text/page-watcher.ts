import type { Block } from './block.ts';
import type { TextRoot } from './dom.ts';
import type { IsTime } from './slices.ts';

/** A block that was kept, with what it was kept for. */
export type Kept<Value> = { readonly block: Block; readonly value: Value };

export type PageWatcher<Value> = {
  /**
   * False when no part of a text could be kept, however it is cut: it is not read then. The text is
   * raw, and runs on over the ends of blocks. Asked of paragraphs and the like before they are read.
   */
  mayKeep?(text: string): boolean;
  /** Says what a block is kept for, or `null` when it need not be. Called once for each text that is read. */
  weigh(text: string, lang: string | null): Value | null;
  /** What it cost to say so, in characters that are read meanwhile; nothing where it is left out. */
  costOf?(value: Value): number;
  /** What is kept of an element's own text: before, and from now on. */
  onChange(root: TextRoot, before: readonly Kept<Value>[], after: readonly Kept<Value>[]): void;
  /** After each slice of reading: the moment to act on the changes, until `isTime`; true when all is done. */
  onSlice(isTime: IsTime): boolean;
};

export type WatchedPage<Value> = {
  /** What is kept, by the element or shadow root whose own text it is. In no order. */
  readonly kept: ReadonlyMap<TextRoot, readonly Kept<Value>[]>;
  readonly shadowRoots: ReadonlyMap<Element, ShadowRoot>;
  /** True while there is text that was not read yet. */
  readonly isBusy: boolean;
  /** Has all of the page weighed anew, in slices; until a text's turn comes, what is kept of it stays. */
  readAgain(): void;
};
