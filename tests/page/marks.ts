import type { Mark, MarkChange } from '../../components/page/mark.ts';
import { PageMarks } from '../../components/page/page-marks.ts';
import { Slices } from '../../components/page/slices.ts';
import { fakeFinder, mayHoldName } from './fake-finder.ts';

export const allKinds = new Set(['person', 'place', 'organization'] as const);

export type Watched = {
  readonly marks: PageMarks;
  /** The marks that result from all changes so far. */
  readonly current: ReadonlySet<Mark>;
  readonly changes: readonly MarkChange[];
  /** Takes in a change that was asked for. */
  apply(change: MarkChange): void;
  /** Resolves when all of the page is read. */
  idle(): Promise<void>;
};

/** Starts to find marks as an annotation does: in slices, of which the first is over when it returns. */
export function startMarks(
  signal: AbortSignal,
  {
    onChange,
    ...options
  }: Omit<ConstructorParameters<typeof PageMarks>[0], 'wake' | 'signal'> & {
    readonly onChange: (change: MarkChange) => void;
  },
): PageMarks {
  const slices = new Slices(signal);
  const marks = new PageMarks({ ...options, wake: slices.request, signal });
  slices.start((slice) => {
    const { change, isAllRead } = marks.tick(slice);
    onChange(change);
    return isAllRead;
  });
  return marks;
}

/**
 * Watches a document, the test's own or another, with the fake finder, and checks that each change fits those before.
 * `isThorough` reads every text, whether it may hold a name or not.
 */
export function watch(
  signal: AbortSignal,
  { page = document, isThorough = false, isExplained = false, finder = fakeFinder } = {},
): Watched {
  const current = new Set<Mark>();
  const changes: MarkChange[] = [];
  const apply = (change: MarkChange): void => {
    if (change.added.length === 0 && change.removed.length === 0) return;
    changes.push(change);
    for (const mark of change.removed) if (!current.delete(mark)) throw new Error('removed, never added');
    for (const mark of change.added) {
      if (current.has(mark)) throw new Error('added twice');
      current.add(mark);
    }
  };
  const marks = startMarks(signal, {
    document: page,
    finder,
    isExplained,
    mayHoldName: (text) => isThorough || mayHoldName(text),
    onChange: apply,
  });
  return { marks, current, changes, apply, idle: () => idleOf(marks) };
}

/** Resolves when all changes so far are read. */
export async function idleOf(marks: PageMarks): Promise<void> {
  await Promise.resolve();
  while (marks.isBusy) await scheduler.postTask(() => {}, { priority: 'background' });
}

/** The page's text that a mark covers. */
export function textOf({ start, end }: Mark): string {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range.toString();
}
