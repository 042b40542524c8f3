/** Joins the stages for one document: names are found and marked, and pointing at one opens its card. */

import type { GrowingNames } from '../finder/growing-names.ts';
import { lookUp } from '../library/look-up.ts';
import { checksForMarks, type Request, type StepRequest } from '../messages/messages.ts';
import { onMessage } from '../messages/receive.ts';
import { FrameClosed } from '../messages/script-port.ts';
import { send } from '../messages/send.ts';
import { languageOf } from '../page/declared-language.ts';
import { doesContain, elementAt, queryAll, readTitle, rootOf, wholeTextOf } from '../page/dom.ts';
import type { MarkAppearance } from '../page/highlight-names.ts';
import { boxesOf, isVisible, markUnder, pageDirection, textBetween } from '../page/hit-test.ts';
import type { Mark, MarkChange } from '../page/mark.ts';
import { MarkChoice, type MarkRule } from '../page/mark-choice.ts';
import { MarkGrounds } from '../page/mark-grounds.ts';
import { seenMark } from '../page/mark-sight.ts';
import { type EntityFilter, type KeptText, PageMarks } from '../page/page-marks.ts';
import { type Painter, startPainting } from '../page/paint.ts';
import type { PageScanner } from '../page/scan.ts';
import { selectedPlace } from '../page/selected-text.ts';
import type { Slice, Slices } from '../page/slices.ts';
import { hiddenEntitiesAt, type Settings } from '../settings/settings.ts';
import { isAboutStory } from '../story/about-story.ts';
import { bundledNames } from '../story/bundled-names.ts';
import { isSameText } from '../story/seen-text.ts';
import { panelHandlers } from './answer-panel.ts';
import { type CardController, startCard } from './card-controller.ts';
import { isSameMark, type OpenOptions } from './card-machine.ts';
import { FrameFinder, type LanguageSource } from './frame-finder.ts';
import type { LoadCardHost } from './late-host.ts';
import { checkRegularly, type Lifetime } from './lifetime.ts';
import type { NameFilter } from './name-filter.ts';
import { retry } from './retry.ts';
import { type FoundInFrame, startSurveys } from './survey.ts';
import type { PointerTargetSources } from './watch-pointer.ts';

export type AnnotationWiring = {
  readonly settings: Settings;
  /** What reads the document, and has kept the texts that may hold a name. */
  readonly scanner: PageScanner<KeptText>;
  readonly filter: NameFilter;
  /** Runs the annotation's work from now on: whoever has more for it requests a slice. */
  readonly slices: Slices;
  readonly languages: LanguageSource;
  /** For the names of added stories; `null` where there are none. */
  readonly added: GrowingNames | null;
  readonly loadCardHost: LoadCardHost;
  /** Stands for the added stories that apply; 0 where there are none. */
  readonly stamp: number;
  /** The site of the frame's page, where some names may be hidden; `null` where there is none. */
  readonly site: string | null;
  /** Called when there are the first marks to show, and in the end. Until the styles are there, marks are invisible. */
  readonly showStyles: (isOn: boolean) => Promise<void>;
  /** Checked regularly while there are marks. */
  readonly lifetime: Lifetime;
  /** When it aborts, or the lifetime ends, nothing of the annotation remains. */
  readonly signal: AbortSignal;
};

/** The marks and cards of one document. */
export type RunningAnnotation = {
  /** Takes over the reading. What shows first is marked before it returns. */
  start(): void;
  setSettings(settings: Settings): void;
  /**
   * Opens the card of what is selected, whatever the rules say of it there. False where nobody is called so, or other words
   * are selected by now.
   */
  lookUp(words: string): Promise<boolean>;
};

/**
 * Annotates this document, which somebody has begun to read, once it is started: follows its changes, reports what is found
 * to the background, and handles its requests. Compiles the names, some ms.
 */
export const annotate = (wiring: AnnotationWiring): RunningAnnotation => new DocumentAnnotation(wiring);

/** What shows marks and counts them. Most documents have no marks, and so nothing of it. */
type Presentation = {
  readonly painter: Painter;
  readonly choice: MarkChoice;
  readonly surveys: ReturnType<typeof startSurveys>;
};

class DocumentAnnotation implements RunningAnnotation {
  readonly #wiring: AnnotationWiring;
  readonly #finder: FrameFinder;
  readonly #marks: PageMarks;
  #settings: Settings;
  #presentation: Presentation | null = null;
  /** What watches the pointer and opens cards; from soon after the first marks on. */
  #card: CardController | null = null;
  /** The mark the reader was last at: steps start from it. */
  #lastMark: Mark | null = null;

  constructor(wiring: AnnotationWiring) {
    const { settings, scanner, filter, added, slices, site, lifetime, signal } = wiring;
    const languages = { ...wiring.languages, load: endingWith(lifetime, wiring.languages.load) };
    this.#wiring = wiring;
    this.#settings = settings;
    this.#finder = new FrameFinder({
      settings,
      filter,
      languages,
      added,
      wake: slices.request,
      signal,
    });
    this.#finder.prepare(languageOf(document));
    this.#marks = new PageMarks({
      document,
      finder: this.#finder,
      texts: filter,
      scanner,
      filter: entityFilterAt(site, settings),
      isExplained: settings.explain,
    });
  }

  start(): void {
    const { slices, signal } = this.#wiring;
    slices.takeOver((slice) => this.#tick(slice));
    onMessage({
      checks: checksForMarks,
      handlers: {
        ...panelHandlers({
          marks: this.#marks,
          isAboutStory: () => this.#isAboutStory(),
          show: (mark, how) => this.#show(mark, how),
        }),
        'show-next': (request) => ({ shown: this.#showNext(request) }),
        step: (step) => ({ shown: this.#step(step) }),
        'close-card': () => {
          this.#card?.closeUnpinned();
          return null;
        },
      },
      signal,
    });
  }

  /**
   * One slice of all work: takes in names that have come, scans what changed and finds the names in it until the slice
   * is over, judges them, paints and counts the marks that changed. True when nothing is left.
   */
  #tick(slice: Slice): boolean {
    const { filter, lifetime } = this.#wiring;
    lifetime.check();
    if (!this.#finder.addNames(slice)) return false;
    if (this.#finder.addLanguages()) this.#marks.readAgain();
    const { change, isAllRead } = this.#marks.tick(slice);
    this.#present(change);
    this.#finder.request();
    if (isAllRead) void filter.words?.requestNames();
    return isAllRead;
  }

  #present(change: MarkChange): void {
    if (change.added.length === 0 && change.removed.length === 0) return;
    this.#presentation ??= this.#startPresentation();
    const { choice, painter, surveys } = this.#presentation;
    painter.change(choice.change(change));
    surveys.request();
    this.#card?.update(change);
  }

  #startPresentation(): Presentation {
    const { showStyles, lifetime, signal } = this.#wiring;
    checkRegularly(lifetime, signal);
    retry(() => showStyles(true), signal).catch((error) => {
      if (!signal.aborted) console.debug('Namelight could not style marks.', error);
    });
    // Where the extension has gone, its styles have, too.
    signal.addEventListener('abort', () => showStyles(false).catch(() => {}), { once: true });
    const painter = startPainting({ appearance: appearanceIn(this.#settings), signal });
    const choice = new MarkChoice(document, ruleIn(this.#settings));
    const grounds = new MarkGrounds();
    const surveys = startSurveys({
      marks: () => this.#marks.unordered(),
      begin: () => {
        const survey = choice.survey();
        const settle = (): void => {
          painter.change(survey.settle());
          painter.setPlain(grounds.newOnMiddle(choice.marked()));
          if (grounds.hasMore) surveys.request();
        };
        return { see: survey.see, settle };
      },
      isMarked: (mark) => choice.isMarked(mark),
      onFound: reportFound,
      signal,
    });
    // The marks are painted first.
    const start = (): void => void this.#startedCard();
    scheduler.postTask(start, { signal }).catch((error) => {
      if (!signal.aborted) console.debug('Namelight has no cards here.', error);
    });
    return { choice, painter, surveys };
  }

  #startedCard(): CardController {
    const { site, loadCardHost, lifetime, signal } = this.#wiring;
    this.#card ??= startCard({
      settings: this.#settings,
      markAt: (x, y) => this.#targetAt(x, y),
      loadHost: endingWith(lifetime, loadCardHost),
      site,
      check: lifetime.check,
      onShow: reportCardShown,
      isAboutStory: () => this.#isAboutStory(),
      passageOf: (mark) => this.#marks.passageOf(mark),
      onOpenChange: (mark) => {
        this.#presentation?.painter.setOpen(mark);
        this.#lastMark = mark ?? this.#lastMark;
      },
      signal,
    });
    return this.#card;
  }

  #isAboutStory(): boolean {
    return isAboutStory(this.#marks.unordered(), headlineOf(document));
  }

  #targetAt(x: number, y: number): ReturnType<PointerTargetSources['markAt']> {
    const { hit, isNear } = markUnder({ x, y }, this.#marks);
    const isUnmarked =
      hit !== null &&
      hit.mark.verdict === 'accepted' &&
      this.#settings.markStyle !== 'none' &&
      this.#presentation?.choice.isMarked(hit.mark) !== true;
    return { hit: hit && { ...hit, isUnmarked }, isNear };
  }

  setSettings(settings: Settings): void {
    this.#settings = settings;
    this.#presentation?.painter.setAppearance(appearanceIn(settings));
    this.#setRule(ruleIn(settings));
    this.#present(this.#marks.setFilter(entityFilterAt(this.#wiring.site, settings)));
    this.#present(this.#marks.setExplained(settings.explain));
    this.#card?.setSettings(settings);
  }

  #setRule(rule: MarkRule): void {
    if (this.#presentation === null) return;
    const { choice, painter, surveys } = this.#presentation;
    painter.change(choice.setRule(rule));
    surveys.request();
  }

  /** Goes to the entity's next mention, marked or not, and opens its card; false when there is none in this frame. */
  #showNext({ entity, from, focus }: Request<'show-next'>): boolean {
    const marks = this.#marks.all().filter((mark) => mark.entity === entity);
    const mark = this.#stepsFrom(marks, { direction: 'next', from }).find(isVisible);
    return mark !== undefined && this.#show(mark, { focus, position: null });
  }

  /**
   * Goes to the next or previous of the marks that the reader sees and opens its card; false when there is none. Checks
   * the visibility of all of them, at some 0.014 ms each.
   */
  #step({ before, after, to, ...step }: StepRequest): boolean {
    const choice = this.#presentation?.choice;
    if (choice === undefined) return false;
    const marks = this.#marks.all();
    const seen = marks
      .filter((mark) => choice.isMarked(mark))
      .map(seenMark)
      .filter(({ box }) => box !== null);
    const inOrder = new Map(seen.map(({ mark }, index) => [mark, index]));
    const steps = this.#stepsFrom(marks, step).filter((mark) => inOrder.has(mark));
    const [mark] = step.from === 'here' ? this.#stepsFromHere(steps, to, choice) : steps;
    if (mark === undefined) return false;
    const number = before + (inOrder.get(mark) ?? 0) + 1;
    return this.#show(mark, { focus: 'card', position: { number, of: before + seen.length + after } });
  }

  /** The first step leads past navigation; one to another section, out of the one where the reader is. */
  #stepsFromHere(steps: readonly Mark[], to: StepRequest['to'], choice: MarkChoice): readonly Mark[] {
    const last = this.#lastMark;
    if (last === null) return [...steps.filter(choice.outsideNavigation()), ...steps];
    if (to === 'name') return steps;
    const sectionOf = choice.sectionsOf([last, ...steps].map(seenMark));
    return steps.filter((mark) => sectionOf(mark) !== sectionOf(last));
  }

  async lookUp(words: string): Promise<boolean> {
    const place = selectedPlace(document);
    if (place === null || !isSameText(words, textBetween(place))) return false;
    const { start, end, language } = place;
    const { languages, stamp } = this.#wiring;
    const bundled = this.#settings.bundled ? bundledNames : [];
    const families = this.#settings.otherLanguages ? languages.families : [];
    const sources = { bundled, families, load: languages.load, stamp };
    const [first, ...rivals] = await lookUp(words, language, sources);
    if (first === undefined) return false;
    const mark: Mark = { ...first, rivals, verdict: 'accepted', certainty: 1, because: [], start, end };
    return this.#show(mark, { focus: 'card', position: null });
  }

  #stepsFrom(marks: readonly Mark[], { direction, from }: StepFrom): readonly Mark[] {
    return stepsFrom({ marks, direction, at: from, last: this.#indexOfLastMark(marks) });
  }

  #indexOfLastMark(marks: readonly Mark[]): number | null {
    const index = marks.findIndex((mark) => isSameMark(mark, this.#lastMark));
    return index < 0 ? null : index;
  }

  #show(mark: Mark, how: OpenOptions): boolean {
    scrollToMark(mark);
    this.#lastMark = mark;
    return this.#startedCard().open(mark, how);
  }
}

/** Where nothing may be injected any more, Namelight ends: if it is permitted again, it is injected anew. */
const endingWith =
  <Args extends readonly unknown[], Result>(
    { end }: Lifetime,
    load: (...args: Args) => Promise<Result>,
  ): ((...args: Args) => Promise<Result>) =>
  (...args) =>
    load(...args).catch((error) => {
      if (error instanceof FrameClosed) end();
      throw error;
    });

type StepFrom = Pick<StepRequest, 'direction' | 'from'>;

/** The marks to try in order for a step. */
function stepsFrom({
  marks,
  direction,
  at,
  last,
}: {
  readonly marks: readonly Mark[];
  readonly direction: StepRequest['direction'];
  readonly at: StepRequest['from'];
  readonly last: number | null;
}): readonly Mark[] {
  const isForward = direction === 'next';
  if (at !== 'here') return isForward ? marks : marks.toReversed();
  const here = last ?? firstInView(marks) - (isForward ? 1 : 0);
  return isForward ? marks.slice(here + 1) : marks.slice(0, here).toReversed();
}

/** The index of the first mark in the window or after it; 0 where there is none. */
function firstInView(marks: readonly Mark[]): number {
  return Math.max(0, marks.findIndex(isInWindowOrAfter));
}

const appearanceIn = ({ markStyle, markColors }: Settings): MarkAppearance => ({
  style: markStyle,
  colors: markColors,
});

const ruleIn = ({ markMentions, markNavigation, markCountries, explain }: Settings): MarkRule => ({
  mentions: markMentions,
  inNavigation: markNavigation,
  allCountries: markCountries,
  isExplained: explain,
});

function entityFilterAt(site: string | null, { kinds, hidden }: Settings): EntityFilter {
  const left = hiddenEntitiesAt({ hidden }, site);
  return ({ kind, entity }) => kinds[kind] && !left.has(entity);
}

/** Has other frames, if there are any, close their cards. */
function reportCardShown(): void {
  if (window === window.top && window.length === 0) return;
  send('card-shown', {}).catch((error) => console.debug('Namelight could not report a card.', error));
}

function reportFound(found: FoundInFrame): void {
  // When the page or the extension goes away, nobody needs the counts.
  send('found', found).catch((error) => console.debug('Namelight could not count.', error));
}

/** How much of a title and a headline is read, in UTF-16 code units. */
const maxHeadline = 300;

/** The title of the page, and its first headline. */
function headlineOf(document: Document): string {
  const [first] = queryAll(document, 'h1');
  const headline = first === undefined ? '' : wholeTextOf(first).slice(0, maxHeadline);
  return `${readTitle(document).slice(0, maxHeadline)} ${headline}`;
}

const { scrollIntoView } = Element.prototype;

/**
 * True when the mark is in the window or after it in page direction: below it, or beside it where lines are vertical.
 */
export function isInWindowOrAfter(mark: Mark): boolean {
  const [box] = boxesOf(mark);
  if (box === undefined) return false;
  const { isVertical, goesLeft } = pageDirection();
  if (!isVertical) return box.bottom > 0;
  return goesLeft ? box.left < innerWidth : box.right > 0;
}

/**
 * Scrolls a mark into view, in all scrollers and frames around it; without animation, because the card opens right
 * after. Does nothing when the mark is visible.
 */
export function scrollToMark(mark: Mark): void {
  const element = mark.start.node.parentElement;
  const [before] = boxesOf(mark);
  if (element === null || (before !== undefined && isInWindow(before) && isUncovered(element, before)))
    return;
  scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  const [box] = boxesOf(mark);
  // The element may be far larger than the window.
  if (box !== undefined && !isInWindow(box)) {
    const top = isInHeight(box) ? 0 : box.top - innerHeight / 2;
    const left = isInWidth(box) ? 0 : box.left - innerWidth / 2;
    window.scrollBy({ top, left, behavior: 'instant' });
  }
}

/** The least distance of a mark from the window's upper and lower edge, px, so that its line can be read. */
const margin = 40;

const isInWindow = (box: DOMRect): boolean => isInHeight(box) && isInWidth(box);
const isInHeight = ({ top, bottom }: DOMRect): boolean => top > margin && bottom < innerHeight - margin;
const isInWidth = ({ left, right }: DOMRect): boolean => left >= 0 && right <= innerWidth;

/** False when a scroller hides the name, or something covers it. */
function isUncovered(element: Element, box: DOMRect): boolean {
  const top = elementAt(rootOf(element), box.left + box.width / 2, box.top + box.height / 2);
  return top !== null && (doesContain(element, top) || doesContain(top, element));
}
