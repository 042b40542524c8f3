import type { Finder } from '../../components/finder/finder.ts';
import type { Mark, MarkChange } from '../../components/page/mark.ts';
import { type KeptText, PageMarks } from '../../components/page/page-marks.ts';
import { PageScanner, type TextFilter } from '../../components/page/scan.ts';
import { Slices } from '../../components/page/slices.ts';
import { fakeFinder, mayHoldName } from './fake-finder.ts';

export type Watched = {
  readonly marks: PageMarks;
  /** The marks that result from all changes so far. */
  readonly current: ReadonlySet<Mark>;
  readonly changes: readonly MarkChange[];
  /** Has all texts read again by another finder. */
  readBy(finder: Finder): void;
  /** Takes in a change that was asked for. */
  apply(change: MarkChange): void;
  /** Resolves when all of the page is read. */
  idle(): Promise<void>;
};

/** Starts to find marks as an annotation does: in slices, of which the first is over when it returns. */
export function startMarks(
  signal: AbortSignal,
  {
    mayHoldName = () => true,
    onChange,
    ...options
  }: Omit<ConstructorParameters<typeof PageMarks>[0], 'texts' | 'scanner'> & {
    /** False for text that cannot hold a name, however it is cut. */
    readonly mayHoldName?: (text: string) => boolean;
    readonly onChange: (change: MarkChange) => void;
  },
): { readonly marks: PageMarks; wake(): void } {
  const slices = new Slices(signal);
  const texts: TextFilter<KeptText> = {
    keep: ({ text, lang }) => (mayHoldName(text) ? { text, tag: lang } : null),
    mayKeep: mayHoldName,
    version: 0,
  };
  const { document } = options;
  const scanner = new PageScanner({ document, filter: texts, wake: slices.request, signal });
  const marks = new PageMarks({ ...options, texts, scanner });
  slices.start((slice) => {
    const { change, isAllRead } = marks.tick(slice);
    onChange(change);
    return isAllRead;
  });
  return { marks, wake: slices.request };
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
  let by = finder;
  const { marks, wake } = startMarks(signal, {
    document: page,
    finder: { read: (text, tag) => by.read(text, tag) },
    isExplained,
    mayHoldName: (text) => isThorough || mayHoldName(text),
    onChange: apply,
  });
  const readBy = (other: Finder): void => {
    by = other;
    marks.readAgain();
    wake();
  };
  return { marks, current, changes, apply, readBy, idle: () => idleOf(marks) };
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
