import type { TextRoot } from './dom.ts';
import type { Kept } from './page-watcher.ts';
import type { Surroundings } from './surroundings.ts';

/** The text that is being read, while it takes more than one slice of work. */
export type Reading<Value> = {
  readonly root: TextRoot;
  /** Whether the text is the root's own, or that of an element around it. */
  readonly isOwner: boolean;
  readonly isDeep: boolean;
  /** What is to be read after it, in page order, lies on the stack from here on. */
  readonly base: number;
  gathered: Kept<Value>[];
  isBroken: boolean;
  restarts: number;
};

/** A root to read; `around` is `null` where nothing is read. */
export type ReadingTask = Pick<Reading<unknown>, 'root' | 'isDeep'> & {
  readonly around: Surroundings | null;
  readonly isTime: () => boolean;
};
