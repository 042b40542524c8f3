import { floorIndex } from '../finder/span.ts';
import type { EntityId } from '../story/schema.ts';
import { isElement, queryAll } from './dom.ts';
import { boxOf, pageDirection } from './hit-test.ts';
import type { Mark, MarkChange } from './mark.ts';
import type { SeenMark } from './mark-sight.ts';
import { isOfCountry, MarkWorth } from './mark-worth.ts';
import { createPlaceLookup, type TextPlace } from './sections.ts';

/** Which marks are painted; the others open cards all the same. */
export type MarkRule = {
  /** All mentions of a name, or the first one in each section or on the page. */
  readonly mentions: 'every' | 'section' | 'page';
  readonly inNavigation: boolean;
  /** Whether the story's countries are painted also where the page has nothing to do with it. */
  readonly allCountries: boolean;
  /** While marks are explained, those left out are painted as if they had been refused. */
  readonly isExplained: boolean;
};

/** A look at all marks of a page. */
export type Survey = {
  see(seen: SeenMark): void;
  /** Returns the change of what is painted. */
  settle(): MarkChange;
};

/**
 * Chooses which of a document's marks are painted. A change is decided at once, by what is painted already; a survey then
 * decides for the whole page by what can be seen of it, so that what is painted at rest depends on the page alone.
 */
export class MarkChoice {
  readonly #document: Document;
  #rule: MarkRule;
  readonly #marks = new Set<Mark>();
  /** What is painted for a mark: itself, or its like among what was refused. */
  readonly #painted = new Map<Mark, Mark>();
  /** Of each name a painted mark in each section that has one. */
  readonly #named = new Map<Node, Map<EntityId, Mark>>();
  readonly #sectionOf = new Map<Mark, Node>();
  readonly #worth = new MarkWorth();

  constructor(document: Document, rule: MarkRule) {
    this.#document = document;
    this.#rule = rule;
  }

  /** Whether the mark is one that readers see. */
  isMarked(mark: Mark): boolean {
    return this.#painted.get(mark) === mark;
  }

  /** The marks that readers see, in no order. */
  marked(): Iterable<Mark> {
    return this.#painted.values();
  }

  /** Returns whether marks stand outside navigation, for one pass over the page. */
  outsideNavigation(): (mark: Mark) => boolean {
    const placeOf = createPlaceLookup(this.#document);
    return ({ start }) => !placeOf(start.node).isNavigation;
  }

  /** Numbers the sections, and the parts of long ones, that marks are in. */
  sectionsOf(seen: readonly SeenMark[]): (mark: Mark) => number {
    const placeOf = createPlaceLookup(this.#document);
    const partOf = createPartLookup(this.#document, placeOf);
    const sections = new Map<Node, number>();
    const numbers = new Map<Mark, number>();
    for (const { mark, box } of seen) {
      const { section } = placeOf(mark.start.node);
      const number = sections.get(section) ?? sections.size;
      sections.set(section, number);
      numbers.set(mark, number * maxParts + Math.min(partOf(section, box), maxParts - 1));
    }
    return (mark) => numbers.get(mark) ?? -1;
  }

  /** Takes in a change of the marks and returns the change of what is painted. */
  change(change: MarkChange): MarkChange {
    const repaint = new Repaint(this.#painted);
    for (const mark of change.removed) {
      this.#marks.delete(mark);
      this.#forget(mark);
      repaint.set(mark, null);
    }
    for (const mark of change.added) this.#marks.add(mark);
    const areCountriesDue = this.#worth.change(change) && !this.#rule.allCountries;
    this.#decide(areCountriesDue ? this.#withCountries(change.added) : change.added, repaint);
    return repaint.change;
  }

  /** These marks, which were not decided yet, and those of countries, to be decided anew. */
  #withCountries(added: readonly Mark[]): Iterable<Mark> {
    const due = new Set([...this.#marks].filter(isOfCountry));
    for (const mark of due) this.#forget(mark);
    return new Set([...due, ...added]);
  }

  #isWorthy(mark: Mark): boolean {
    return this.#rule.allCountries || this.#worth.isWorthy(mark);
  }

  /** Sets the rule; with the same one as before nothing changes. */
  setRule(rule: MarkRule): MarkChange {
    if (isSameRule(rule, this.#rule)) return noChange;
    this.#rule = rule;
    const repaint = new Repaint(this.#painted);
    this.#named.clear();
    this.#sectionOf.clear();
    this.#decide(this.#marks, repaint);
    return repaint.change;
  }

  /**
   * Begins to decide by what can be seen of the page. Look at marks one by one, in several tasks if there are many, then
   * settle: marks that were not looked at stay as they are.
   */
  survey(): Survey {
    const sight = this.#isAll ? null : new Sight(this.#document, this.#rule);
    const seen: Mark[] = [];
    return {
      see: (one) => {
        if (sight === null || one.mark.verdict === 'refused') return;
        seen.push(one.mark);
        if (this.#isWorthy(one.mark)) sight.see(one);
      },
      settle: () => (sight === null ? noChange : this.#settle(seen, sight.chosen())),
    };
  }

  #settle(seen: readonly Mark[], chosen: ReadonlyMap<Mark, Node>): MarkChange {
    const repaint = new Repaint(this.#painted);
    const known = seen.filter((mark) => this.#marks.has(mark));
    for (const mark of known) {
      this.#forget(mark);
      repaint.set(mark, this.#paintedFor(mark, chosen.has(mark), repaint));
    }
    for (const mark of known) {
      const section = chosen.get(mark);
      if (section !== undefined) this.#remember(mark, section);
    }
    return repaint.change;
  }

  /** Whether nothing is left out. */
  get #isAll(): boolean {
    const { mentions, inNavigation, allCountries } = this.#rule;
    return mentions === 'every' && inNavigation && allCountries;
  }

  #decide(marks: Iterable<Mark>, repaint: Repaint): void {
    const placeOf = this.#isAll ? null : createPlaceLookup(this.#document);
    for (const mark of marks) {
      const place = placeOf === null || mark.verdict === 'refused' ? null : placeOf(mark.start.node);
      repaint.set(mark, this.#paintedFor(mark, place === null || this.#isFirst(mark, place), repaint));
    }
  }

  /** Whether no other mark of the name is known yet where this one is. */
  #isFirst(mark: Mark, place: TextPlace): boolean {
    if (place.isNavigation && !this.#rule.inNavigation) return false;
    if (!this.#isWorthy(mark)) return false;
    if (this.#rule.mentions === 'every') return true;
    const section = this.#sectionIn(place);
    if (this.#named.get(section)?.has(mark.entity) === true) return false;
    this.#remember(mark, section);
    return true;
  }

  #sectionIn({ section }: TextPlace): Node {
    return this.#rule.mentions === 'page' ? this.#document : section;
  }

  #paintedFor(mark: Mark, isChosen: boolean, { painted }: Repaint): Mark | null {
    if (isChosen) return mark;
    if (!this.#rule.isExplained) return null;
    const now = painted.get(mark);
    return now === undefined || now === mark ? { ...mark, verdict: 'refused' } : now;
  }

  #remember(mark: Mark, section: Node): void {
    const names = this.#named.get(section) ?? new Map<EntityId, Mark>();
    this.#named.set(section, names.set(mark.entity, mark));
    this.#sectionOf.set(mark, section);
  }

  #forget(mark: Mark): void {
    const section = this.#sectionOf.get(mark);
    if (section === undefined) return;
    this.#sectionOf.delete(mark);
    const names = this.#named.get(section);
    if (names?.get(mark.entity) === mark) names.delete(mark.entity);
    if (names?.size === 0) this.#named.delete(section);
  }
}

const isSameRule = (one: MarkRule, other: MarkRule): boolean =>
  one.mentions === other.mentions &&
  one.inNavigation === other.inNavigation &&
  one.allCountries === other.allCountries &&
  one.isExplained === other.isExplained;

/** What is seen of a page: the first mark of each name in each part of each section. */
class Sight {
  readonly #document: Document;
  readonly #rule: MarkRule;
  readonly #placeOf: (node: Node) => TextPlace;
  readonly #partOf: (section: Node, box: DOMRect | null) => number;
  readonly #isBefore = readingOrder();
  readonly #firsts = new Map<Node, Map<string, SeenMark>>();
  readonly #all = new Map<Mark, Node>();

  constructor(document: Document, rule: MarkRule) {
    this.#document = document;
    this.#rule = rule;
    this.#placeOf = createPlaceLookup(document);
    this.#partOf = rule.mentions === 'section' ? createPartLookup(document, this.#placeOf) : () => 0;
  }

  see(seen: SeenMark): void {
    const { mentions, inNavigation } = this.#rule;
    const { mark, box } = seen;
    const place = this.#placeOf(mark.start.node);
    if (place.isNavigation && !inNavigation) return;
    const section = mentions === 'section' ? place.section : this.#document;
    if (mentions === 'every') {
      this.#all.set(mark, section);
      return;
    }
    const inSection = this.#firsts.get(section) ?? new Map<string, SeenMark>();
    this.#firsts.set(section, inSection);
    const key = `${this.#partOf(section, box)} ${mark.entity}`;
    const other = inSection.get(key);
    if (other === undefined || this.#isBefore(box, other.box)) inSection.set(key, seen);
  }

  /** The marks to paint, with their sections. */
  chosen(): ReadonlyMap<Mark, Node> {
    for (const [section, inSection] of this.#firsts)
      for (const { mark } of inSection.values()) this.#all.set(mark, section);
    return this.#all;
  }
}

const noChange: MarkChange = { added: [], removed: [] };

/** Collects what is to be painted anew; `painted` is kept up to date. */
class Repaint {
  readonly painted: Map<Mark, Mark>;
  readonly #added: Mark[] = [];
  readonly #removed: Mark[] = [];

  constructor(painted: Map<Mark, Mark>) {
    this.painted = painted;
  }

  set(mark: Mark, wanted: Mark | null): void {
    const now = this.painted.get(mark) ?? null;
    if (now === wanted) return;
    if (now !== null) this.#removed.push(now);
    if (wanted === null) this.painted.delete(mark);
    else {
      this.#added.push(wanted);
      this.painted.set(mark, wanted);
    }
  }

  get change(): MarkChange {
    return { added: this.#added, removed: this.#removed };
  }
}

/** How far apart, px, the boxes of two names in one line may begin: they may have other fonts. */
const sameLine = 6;

/** Returns whether a box is read before another one; hidden ones come last. */
function readingOrder(): (box: DOMRect | null, other: DOMRect | null) => boolean {
  const { isVertical, goesLeft } = pageDirection();
  return (box, other) => {
    if (box === null || other === null) return box !== null;
    const across = goesLeft ? other.right - box.right : box.left - other.left;
    const down = box.top - other.top;
    const [lines, within] = isVertical ? [across, down] : [down, across];
    return Math.abs(lines) > sameLine ? lines < 0 : within < 0;
  };
}

/** A part of a long section begins with a heading at least this far, px, below the beginning of the last part. */
const minPart = 1_200;
/** Of a page with more headings, the others begin no parts. */
const maxHeadings = 2_000;
/** A section has no more parts than this. */
const maxParts = 10_000;
const headings = 'h1, h2, h3, h4, h5, h6, [role~="heading" i]';

/** Returns the number of a section's part that a box is in. */
function createPartLookup(
  document: Document,
  placeOf: (node: Node) => TextPlace,
): (section: Node, box: DOMRect | null) => number {
  const parts = new Map<Node, number[]>();
  const tops = [...queryAll(document, headings)].slice(0, maxHeadings).map((heading) => ({
    section: placeOf(heading).section,
    top: topOf(heading),
  }));
  for (const { section, top } of tops.sort((one, other) => one.top - other.top)) {
    const starts = parts.get(section) ?? [isElement(section) ? topOf(section) : 0];
    parts.set(section, starts);
    if (top - (starts.at(-1) ?? 0) >= minPart) starts.push(top);
  }
  return (section, box) => {
    if (box === null) return 0;
    return Math.max(
      0,
      floorIndex(parts.get(section) ?? [], box.top + sameLine, (start) => start),
    );
  };
}

const topOf = (element: Element): number => boxOf(element).top + scrollY;
