import type { EntityKind } from '../facts/schema.ts';
import { select } from '../text/dom.ts';

/** How marks look; `none` leaves them to be pointed at unseen. */
export type MarkStyle = 'underline' | 'tint' | 'none';

/** The highlight of the mark whose card is open. */
export const openName = 'namelight-open';

/** The highlight of a kind's marks in a style. `marks.css` says how each looks. */
export const nameOf = (style: MarkStyle, kind: EntityKind): string => `namelight-${style}-${kind}`;

/**
 * Takes away what a script left that could not clean up: Firefox ends the scripts of an extension that is
 * updated or removed without a word.
 */
export function clearLeftovers(): void {
  CSS.highlights.delete(openName);
  for (const style of ['underline', 'tint'] as const)
    for (const kind of ['person', 'place', 'organization'] as const)
      CSS.highlights.delete(nameOf(style, kind));
  for (const card of select(document, 'namelight-card')) card.remove();
}
