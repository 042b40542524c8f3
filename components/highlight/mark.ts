import type { Meant, Reason } from '../resolve/mention.ts';
import type { TextPoint } from '../text/block.ts';

/** A mention painted on the page, or, while marks are explained, a candidate that was refused. Holds points, not a live range: nothing to keep up to date while the page changes. */
export type Mark = Meant & {
  /** What the name means just as likely; of a refused one, and nearly always, nothing. */
  readonly rivals: readonly Meant[];
  readonly verdict: 'accepted' | 'refused';
  readonly certainty: number;
  readonly because: readonly Reason[];
  readonly start: TextPoint;
  readonly end: TextPoint;
};

/** Marks that have come and gone. A mark whose text and meaning stay is neither, though its block was read again. */
export type MarkChange = { readonly added: readonly Mark[]; readonly removed: readonly Mark[] };
