import type { EntityKind } from '../facts/schema.ts';

const seenStyles = ['underline', 'tint'] as const;
const colorSets = ['blue-green-orange', 'blue-plum-orange', 'violet-teal-red', 'magenta-blue-ochre'] as const;
const kinds = ['person', 'place', 'organization'] as const satisfies readonly EntityKind[];

/** How marks look. */
export type Look = {
  /** `none` leaves them to be pointed at unseen. */
  readonly style: (typeof seenStyles)[number] | 'none';
  /** The colours of people, places and organizations. */
  readonly colors: (typeof colorSets)[number];
};

/** The highlight of the mark whose card is open. */
export const openName = 'namelight-open';

/** The highlight of what was considered and refused. */
export const refusedName = 'namelight-refused';

/** The highlight of a kind's marks in a look. `marks.css` says how each looks. */
export const nameOf = ({ style, colors }: Look, kind: EntityKind): string =>
  `namelight-${style}-${colors}-${kind}`;

/**
 * Takes away what a script left that could not clean up: Firefox ends the scripts of an extension that is
 * updated or removed without a word.
 */
export function clearLeftovers(): void {
  for (const name of [openName, refusedName]) CSS.highlights.delete(name);
  for (const style of seenStyles)
    for (const colors of colorSets)
      for (const kind of kinds) CSS.highlights.delete(nameOf({ style, colors }, kind));
}
