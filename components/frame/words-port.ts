/**
 * The names of added sets that the words of a frame allow. The background has the sets, however many names they have;
 * a frame sends it the keys of its words, and gets the few names that could be there.
 */
import type { PlacedName } from '../facts/schema.ts';
import type { FramePort } from '../messages/script-port.ts';
import type { Probe } from '../probe/probe.ts';

export type AddedNames = {
  /** The names received so far. */
  readonly entities: readonly PlacedName[];
  /**
   * The given probe; it also collects the words of the blocks it is asked about, and lets every text with new words
   * be read.
   */
  readonly probe: Probe;
  /** Calls `onNames` whenever there are more names, from now on; replaces the subscriber before. */
  subscribe(onNames: () => void): void;
  /** True for raw text, however it is cut, that may hold one of the names, or has words not collected yet. */
  mayHoldName(text: string): boolean;
  /** Collects the words of a block's text. */
  collect(text: string): void;
  /** Requests the names for new words, if one is due. Call it after each slice of reading. */
  request(isAllRead: boolean): void;
};

/** Starts collecting the words of a frame until the signal aborts, for the sets that `stamp` stands for. */
export type StartWordCollector = (wiring: {
  readonly stamp: number;
  readonly probe: Probe;
  readonly signal: AbortSignal;
}) => AddedNames;

export const wordsPort: FramePort<StartWordCollector> = { script: 'words' };
