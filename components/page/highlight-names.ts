import type { EntityKind } from '../story/schema.ts';

const visibleStyles = ['underline', 'tint'] as const;
const colorSets = ['blue-green-orange', 'blue-plum-orange', 'violet-teal-red', 'magenta-blue-ochre'] as const;
const kinds = ['person', 'place', 'organization'] as const satisfies readonly EntityKind[];

/** How marks look. */
export type MarkAppearance = {
  /** `none`: marks are invisible, but can be pointed at. */
  readonly style: (typeof visibleStyles)[number] | 'none';
  /** The colors of people, places and organizations. */
  readonly colors: (typeof colorSets)[number];
};

/** The highlight of the mark whose card is open. */
export const openHighlight = 'namelight-open';

/** The highlight of what was considered and refused. */
export const refusedHighlight = 'namelight-refused';

/** The highlight of a kind's marks that have the color of their text, whatever the appearance. */
export const plainHighlight = (kind: EntityKind): string => `namelight-underline-plain-${kind}`;

/** The highlight of a kind's marks with this appearance. `marks.css` has the styles. */
export const highlightName = ({ style, colors }: MarkAppearance, kind: EntityKind): string =>
  `namelight-${style}-${colors}-${kind}`;

/**
 * Removes highlights of a script that could not clean up: Firefox ends the scripts of an extension that is updated or
 * removed without notice.
 */
export function removeStaleHighlights(): void {
  for (const name of [openHighlight, refusedHighlight]) CSS.highlights.delete(name);
  for (const kind of kinds) CSS.highlights.delete(plainHighlight(kind));
  for (const style of visibleStyles)
    for (const colors of colorSets)
      for (const kind of kinds) CSS.highlights.delete(highlightName({ style, colors }, kind));
}
