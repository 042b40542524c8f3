import type { EntityRef, Reason } from '../finder/mentions.ts';
import type { TextPoint } from './block.ts';

/**
 * A mention on the page, painted or not; while marks are explained, also a refused candidate. Stores points, not a live range,
 * which would be updated with every change of the page.
 */
export type Mark = EntityRef & {
  /** Other entities that the name means just as likely; empty for a refused candidate, and nearly always otherwise. */
  readonly rivals: readonly EntityRef[];
  readonly verdict: 'accepted' | 'refused';
  readonly certainty: number;
  readonly because: readonly Reason[];
  readonly start: TextPoint;
  readonly end: TextPoint;
};

/** Added and removed marks. A mark whose text and meaning stay is neither, though its block was read again. */
export type MarkChange = { readonly added: readonly Mark[]; readonly removed: readonly Mark[] };
