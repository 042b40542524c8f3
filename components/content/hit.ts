import type { Mark } from '../highlight/mark.ts';
import type { Box } from './geometry.ts';

/** A mark, and the box of it that was pointed at: a name that wraps has a box on each line. */
export type Hit = { readonly mark: Mark; readonly rect: Box };

/** True when both mean the same entity in the same place, though the page may have been read again in between. */
export function isSameMark(a: Mark | null, b: Mark | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  return (
    a.entity === b.entity &&
    a.start.node === b.start.node &&
    a.start.offset === b.start.offset &&
    a.end.node === b.end.node &&
    a.end.offset === b.end.offset
  );
}
