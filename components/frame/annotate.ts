/** Joins the stages for one document: what is found is marked, what is pointed at opens its card. */
import { type CardController, startCard } from '../content/card-controller.ts';
import { removeLeftHosts } from '../content/card-frame.ts';
import { cardLinkHere } from '../content/card-here.ts';
import { createCardHost } from '../content/card-host.ts';
import type { Asked } from '../content/card-state.ts';
import { isSameMark } from '../content/hit.ts';
import { isVisible, markUnder } from '../highlight/hit-test.ts';
import type { Mark } from '../highlight/mark.ts';
import { clearLeftovers, type Look } from '../highlight/names.ts';
import { type Painter, startPainting } from '../highlight/paint.ts';
import type { FoundName, Request, Step } from '../messages/messages.ts';
import { send } from '../messages/post.ts';
import { onMessage } from '../messages/receive.ts';
import { type PageMarks, watchMarks } from '../page/page-marks.ts';
import type { IsWanted } from '../page/wanted.ts';
import type { Finder } from '../resolve/finder.ts';
import { noAnswerError, SettingsNotSaved } from '../settings/not-saved.ts';
import type { HiddenNameChange, Settings } from '../settings/settings.ts';
import { hiddenEntitiesAt } from '../settings/sites.ts';
import type { AnnotationWiring } from './annotator.ts';
import { watchCounts } from './counts.ts';
import { endLife } from './life.ts';
import { isInWindowOrAfter, scrollToMark } from './scroll-to-mark.ts';

/** The marks and cards of one document. */
export type RunningAnnotation = {
  /** Takes effect at once. */
  setSettings(settings: Settings): void;
  /** From now on, this finder reads: the page is read again. */
  setFinder(finder: Finder): void;
};

export type AnnotationTools = {
  readonly settings: Settings;
  readonly finder: Finder;
};

type Wiring = Omit<AnnotationWiring, 'stored'> & AnnotationTools;

/** Annotates this document and follows it as it changes. */
export function annotate(wiring: Wiring): RunningAnnotation {
  return new DocumentAnnotation(wiring);
}

class DocumentAnnotation implements RunningAnnotation {
  readonly #painter: Painter;
  readonly #marks: PageMarks;
  readonly #card: CardController;
  readonly #site: string | null;
  /** The mark the reader was last at: where steps set out from. */
  #last: Mark | null = null;

  constructor({ finder, settings, site, mayHoldName, added, life, signal }: Wiring) {
    clearLeftovers();
    removeLeftHosts();
    this.#site = site;
    this.#painter = startPainting({ look: lookIn(settings), signal });
    const counts = watchCounts({ marks: () => this.#marks.unordered(), onCounts: tell, signal });
    this.#marks = watchMarks({
      document,
      finder,
      isWanted: wantedAt(site, settings),
      isExplained: settings.explain,
      mayName: mayHoldName,
      onText: (text) => added?.meet(text),
      onSlice: (isAllRead) => added?.askOn(isAllRead),
      onChange: (change) => {
        this.#painter.change(change);
        counts.recount();
        // The card does not exist yet during the first reading.
        this.#card?.follow(change);
      },
      signal,
    });
    this.#card = startCard({
      settings,
      markAt: (x, y) => markUnder({ x, y }, this.#marks),
      createHost: (on) => createCardHost({ ...on, openLink: cardLinkHere() }),
      hiding: site === null ? null : { site, set: hideName },
      check: life.check,
      onShow: tellOfCard,
      passageOf: (mark) => this.#marks.passageOf(mark),
      onOpenChange: (mark) => {
        this.#painter.setOpen(mark);
        this.#last = mark ?? this.#last;
      },
      signal,
    });
    onMessage({
      handlers: {
        'show-next': (request) => ({ shown: this.#showNext(request) }),
        step: (step) => ({ shown: this.#step(step) }),
        'leave-card': () => {
          this.#card.leave();
          return null;
        },
        'permissions-changed': leaveIfClosed,
      },
      signal,
    });
  }

  setFinder(finder: Finder): void {
    this.#marks.setFinder(finder);
  }

  setSettings(settings: Settings): void {
    this.#painter.setLook(lookIn(settings));
    this.#marks.setWanted(wantedAt(this.#site, settings));
    this.#marks.setExplained(settings.explain);
    this.#card.setSettings(settings);
  }

  /** Goes to the entity's next mention and opens its card; false when there is no further one in this frame. */
  #showNext({ entity, from, focus }: Request<'show-next'>): boolean {
    const marks = this.#marks.all().filter((mark) => mark.entity === entity);
    const mark = this.#nextOf(marks, { direction: 'next', from });
    return mark !== undefined && this.#show(mark, { focus, position: null });
  }

  /** Goes to the next mark and opens its card; false when there is none that way. Looks at all marks, at some 0.014 ms each. */
  #step({ before, after, ...way }: Step): boolean {
    const marks = this.#marks.all();
    const mark = this.#nextOf(marks, way);
    if (mark === undefined) return false;
    const visible = marks.filter(isVisible);
    const position = { number: before + visible.indexOf(mark) + 1, of: before + visible.length + after };
    return this.#show(mark, { focus: 'card', position });
  }

  #nextOf(marks: readonly Mark[], { direction, from }: Way): Mark | undefined {
    return stepsFrom({ marks, direction, at: from, last: this.#indexOfLast(marks) }).find(isVisible);
  }

  #indexOfLast(marks: readonly Mark[]): number | null {
    const index = marks.findIndex((mark) => isSameMark(mark, this.#last));
    return index < 0 ? null : index;
  }

  #show(mark: Mark, how: Asked): boolean {
    scrollToMark(mark);
    this.#last = mark;
    return this.#card.open(mark, how);
  }
}

type Way = Pick<Step, 'direction' | 'from'>;

/** The marks to try, in turn, for a step. */
function stepsFrom({
  marks,
  direction,
  at,
  last,
}: {
  readonly marks: readonly Mark[];
  readonly direction: Step['direction'];
  readonly at: Step['from'];
  readonly last: number | null;
}): readonly Mark[] {
  const isForward = direction === 'next';
  if (at !== 'here') return isForward ? marks : marks.toReversed();
  const here = last ?? firstInView(marks) - (isForward ? 1 : 0);
  return isForward ? marks.slice(here + 1) : marks.slice(0, here).toReversed();
}

/** The first mark in the window or after it; 0 where all are before it. */
function firstInView(marks: readonly Mark[]): number {
  return Math.max(0, marks.findIndex(isInWindowOrAfter));
}

const lookIn = ({ markStyle, markColors }: Settings): Look => ({ style: markStyle, colors: markColors });

function wantedAt(site: string | null, { kinds, hidden }: Settings): IsWanted {
  const left = hiddenEntitiesAt({ hidden }, site);
  return ({ kind, entity }) => kinds[kind] && !left.has(entity);
}

/** Ends all of Namelight in this frame where its permission was taken back. */
async function leaveIfClosed(): Promise<null> {
  const answer = await send('may-stay', {});
  if (answer?.may === false) endLife();
  return null;
}

/** Hides a name on the page's site, or takes that back. Throws what to show where it is not saved. */
async function hideName(change: Omit<HiddenNameChange, 'site'>): Promise<void> {
  const answer = await send('hide-name', change);
  if (answer === null) throw noAnswerError();
  if (answer.refused !== null) throw new SettingsNotSaved(answer.refused);
}

/** Has the cards of other frames give way, where there are other frames. */
function tellOfCard(): void {
  if (window === window.top && window.length === 0) return;
  send('card-shown', {}).catch((error) => console.debug('Namelight could not tell of a card.', error));
}

function tell(names: readonly FoundName[]): void {
  // A page that goes away, or an extension that does, cannot be told of: nobody asks any more.
  send('found', { names }).catch((error) => console.debug('Namelight could not count.', error));
}
