import type { EntityKind } from '../facts/schema.ts';
import type { Mark, MarkChange } from './mark.ts';
import { type Look, nameOf, openName } from './names.ts';
import { pace } from './pace.ts';
import { registerHighlights } from './registry.ts';

/** The only one that paints. Marks are CSS custom highlights: nothing in the page's tree changes. */
export type Painter = {
  /** Adds and removes marks, at once or, where there are many, shortly after. Costs the marks that change. */
  change(change: MarkChange): void;
  setLook(look: Look): void;
  /** Sets the mark off whose card is open. */
  setOpen(mark: Mark | null): void;
};

type KindHighlights = Readonly<Record<EntityKind, Highlight>>;

/** Paints until the signal aborts; then no trace is left. Looks come from `marks.css`. */
export function startPainting({ look, signal }: { look: Look; signal: AbortSignal }): Painter {
  const registration = registerHighlights(signal);
  const kinds: KindHighlights = {
    person: new Highlight(),
    place: new Highlight(),
    organization: new Highlight(),
  };
  const open = new Highlight();
  open.priority = 1;
  // A Highlight cannot be read back behind Firefox's Xrays.
  const ranges = new Map<Mark, StaticRange>();
  let current = look;
  let openRange: StaticRange | null = null;

  const show = () => registration.show(highlightsByName(kinds, open, current, ranges.size > 0));
  const isNew = (isEmpty: boolean) => isEmpty !== (ranges.size === 0);

  const paint = ({ added, removed }: MarkChange): void => {
    const wasEmpty = ranges.size === 0;
    for (const mark of removed) {
      const range = ranges.get(mark);
      if (range !== undefined) kinds[mark.kind].delete(range);
      ranges.delete(mark);
    }
    for (const mark of added) {
      const range = rangeOf(mark);
      ranges.set(mark, range);
      kinds[mark.kind].add(range);
    }
    if (isNew(wasEmpty)) show();
    else registration.check();
  };

  return {
    change: pace(paint, { signal }),
    setLook(look) {
      current = look;
      show();
    },
    setOpen(mark) {
      if (openRange !== null) open.delete(openRange);
      openRange = mark === null ? null : rangeOf(mark);
      if (openRange !== null) open.add(openRange);
    },
  };
}

/** What is registered: nothing while there is nothing to show, so that most pages never see a name of ours. */
function highlightsByName(
  kinds: KindHighlights,
  open: Highlight,
  look: Look,
  hasMarks: boolean,
): ReadonlyMap<string, Highlight> {
  if (!hasMarks) return new Map();
  const byName = new Map([[openName, open]]);
  if (look.style === 'none') return byName;
  for (const kind of Object.keys(kinds) as EntityKind[]) byName.set(nameOf(look, kind), kinds[kind]);
  return byName;
}

function rangeOf({ start, end }: Mark): StaticRange {
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}
