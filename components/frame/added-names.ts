/**
 * The names of added sets that a frame's words allow. The sets lie with the background, however many names they have;
 * a frame tells it the keys of its words, and gets the few names that could stand there.
 */
import type { PlacedName } from '../facts/schema.ts';
import type { FramePort } from '../messages/script-port.ts';
import type { Probe } from '../probe/probe.ts';

export type AddedNames = {
  /** Those that are known by now. */
  readonly entities: readonly PlacedName[];
  /** The probe it was given, that takes in the words of what it is asked about, and has every text read that has new ones. */
  readonly probe: Probe;
  /** From now on, `onNames` is called whenever there are more names, and nobody else. */
  follow(onNames: () => void): void;
  /** True for raw text, however it is cut, that may hold one of them, or has words that were not met. */
  mayHold(text: string): boolean;
  /** Takes in the words of a text that is read as one. */
  meet(text: string): void;
  /** Asks for the names that new words allow, when it is time to; to be called after each slice of reading. */
  askOn(isAllRead: boolean): void;
};

/** Begins to meet the words of a frame, with the sets that hold at a stamp, until the signal aborts. */
export type MeetWords = (wiring: {
  readonly stamp: number;
  readonly probe: Probe;
  readonly signal: AbortSignal;
}) => AddedNames;

export const wordsPort: FramePort<MeetWords> = { script: 'words' };
