import type { EntityKind } from '../story/schema.ts';
import { isHidden } from './dom.ts';
import {
  highlightName,
  type MarkAppearance,
  openHighlight,
  plainHighlight,
  refusedHighlight,
} from './highlight-names.ts';
import type { Mark, MarkChange } from './mark.ts';
import { throttlePainting } from './throttle-painting.ts';
import { onTrusted } from './trusted-events.ts';

/** Paints marks, alone in the project. Marks are CSS custom highlights: nothing in the page's tree changes. */
export type Painter = {
  /**
   * Adds and removes marks, at once or, if there are many, shortly after. The cost is proportional to the marks that
   * change.
   */
  change(change: MarkChange): void;
  setAppearance(appearance: MarkAppearance): void;
  /** Has marks painted in the color of their text from now on, for where those of the appearance do not stand out. */
  setPlain(marks: readonly Mark[]): void;
  /** Emphasizes the mark whose card is open. */
  setOpen(mark: Mark | null): void;
};

type KindHighlights = Readonly<Record<EntityKind, Highlight>>;
type Highlights = {
  readonly kinds: KindHighlights;
  readonly plain: KindHighlights;
  readonly refused: Highlight;
  readonly open: Highlight;
};

type Painting = { readonly appearance: MarkAppearance; readonly signal: AbortSignal };

/** Paints until the signal aborts; then nothing is left. The styles are in `marks.css`. */
export function startPainting({ appearance, signal }: Painting): Painter {
  const registration = registerHighlights(signal);
  const highlights = createHighlights();
  const { kinds, plain, refused, open } = highlights;
  // A Highlight cannot be read back behind Firefox's Xrays.
  const ranges = new Map<Mark, StaticRange>();
  let current = appearance;
  let openRange: StaticRange | null = null;

  const show = () => registration.show(highlightsByName(highlights, current, hasMarks()));
  const hasMarks = () => hasMarksIn(highlights, ranges.size);
  const isPlain = new WeakSet<Mark>();
  const highlightOf = (mark: Mark) => {
    if (mark.verdict === 'refused') return refused;
    return (isPlain.has(mark) ? plain : kinds)[mark.kind];
  };

  const paint = ({ added, removed }: MarkChange): void => {
    const had = hasMarks();
    for (const mark of removed) {
      const range = ranges.get(mark);
      if (range !== undefined) highlightOf(mark).delete(range);
      ranges.delete(mark);
    }
    for (const mark of added) {
      const range = rangeOf(mark);
      ranges.set(mark, range);
      highlightOf(mark).add(range);
    }
    const has = hasMarks();
    if (!isSameHas(had, has)) show();
    else registration.check();
  };

  return {
    change: throttlePainting(paint, { signal }),
    setAppearance(next) {
      current = next;
      show();
    },
    setPlain(marks) {
      if (marks.length === 0) return;
      const painted = marks.filter((mark) => ranges.has(mark));
      paint({ added: [], removed: painted });
      for (const mark of marks) isPlain.add(mark);
      paint({ added: painted, removed: [] });
    },
    setOpen(mark) {
      const had = hasMarks();
      if (openRange !== null) open.delete(openRange);
      openRange = mark === null ? null : rangeOf(mark);
      if (openRange !== null) open.add(openRange);
      // The mark may be one that is not painted, on a page without others.
      if (had.any !== hasMarks().any) show();
    },
  };
}

/** Which marks there are to show. */
type HasMarks = { readonly any: boolean; readonly plain: boolean; readonly refused: boolean };

const hasMarksIn = ({ plain, refused, open }: Highlights, painted: number): HasMarks => ({
  any: painted > 0 || open.size > 0,
  plain: Object.values(plain).some(({ size }) => size > 0),
  refused: refused.size > 0,
});

const isSameHas = (one: HasMarks, other: HasMarks): boolean =>
  one.any === other.any && one.plain === other.plain && one.refused === other.refused;

const createKindHighlights = (): KindHighlights => ({
  person: new Highlight(),
  place: new Highlight(),
  organization: new Highlight(),
});

function createHighlights(): Highlights {
  const open = new Highlight();
  open.priority = 1;
  return { kinds: createKindHighlights(), plain: createKindHighlights(), refused: new Highlight(), open };
}

/** The highlights to register: none while there are no marks, so that most pages never see our names. */
function highlightsByName(
  { kinds, plain, refused, open }: Highlights,
  appearance: MarkAppearance,
  has: HasMarks,
): ReadonlyMap<string, Highlight> {
  if (!has.any) return new Map();
  const byName = new Map([[openHighlight, open]]);
  if (has.refused) byName.set(refusedHighlight, refused);
  if (appearance.style === 'none') return byName;
  for (const kind of Object.keys(kinds) as EntityKind[])
    byName.set(highlightName(appearance, kind), kinds[kind]);
  if (has.plain)
    for (const kind of Object.keys(plain) as EntityKind[]) byName.set(plainHighlight(kind), plain[kind]);
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

/** Highlights that a page removes are restored this many times; then the page means it. */
const maxRestorations = 20;
/** How often the highlights are checked while the page is visible, ms. */
const checkIntervalMs = 1_000;

/**
 * Our highlights in the page's registry, by name. The registry is the page's as well: highlights it removes are
 * restored, and its own are left alone. Nothing remains after abort.
 */
type HighlightRegistration = {
  /** Shows exactly these. */
  show(highlights: ReadonlyMap<string, Highlight>): void;
  /** Restores what the page removed. Costs a look-up for each highlight. */
  check(): void;
};

function registerHighlights(signal: AbortSignal): HighlightRegistration {
  let wanted: ReadonlyMap<string, Highlight> = new Map();
  let shown: ReadonlyMap<string, Highlight> = new Map();
  let restorations = 0;
  let isPrinting = false;
  let timer: ReturnType<typeof setInterval> | undefined;

  const check = () => {
    const missing = [...shown].filter(([name]) => !CSS.highlights.has(name));
    if (missing.length === 0) return;
    restorations += 1;
    if (restorations > maxRestorations) {
      console.debug('Namelight: this page keeps removing the marks, so they stay away.');
      update();
      return;
    }
    for (const [name, highlight] of missing) CSS.highlights.set(name, highlight);
  };
  const update = () => {
    const next = isPrinting || restorations > maxRestorations || signal.aborted ? noHighlights : wanted;
    for (const [name, own] of shown) {
      // By now another version of the extension may show its own.
      if (!next.has(name) && CSS.highlights.get(name) === own) CSS.highlights.delete(name);
    }
    shown = next;
    for (const [name, highlight] of shown) CSS.highlights.set(name, highlight);
    clearInterval(timer);
    if (shown.size > 0) timer = setInterval(() => isHidden(document) || check(), checkIntervalMs);
  };
  // Chromium leaves out words in a highlight that are light on dark when it prints without backgrounds, whatever their
  // style says.
  const print = (isOn: boolean) => () => {
    isPrinting = isOn;
    update();
  };

  signal.addEventListener('abort', update, { once: true });
  onTrusted('visibilitychange', check, { capture: true, signal });
  onTrusted('focus', check, { signal });
  onTrusted('beforeprint', print(true), { signal });
  onTrusted('afterprint', print(false), { signal });
  return {
    show(highlights) {
      wanted = highlights;
      if (!signal.aborted) update();
    },
    check,
  };
}

const noHighlights: ReadonlyMap<string, Highlight> = new Map();
