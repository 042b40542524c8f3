/** Joins the pointer watcher, the state machine and the card of one frame. */
import type { Mark, MarkChange } from '../page/mark.ts';
import type { Passage } from '../page/passage.ts';
import type { Settings } from '../settings/settings.ts';
import { visibleHit } from './anchor.ts';
import type { HostEvent, HostView } from './card-host.ts';
import {
  type CardEvent,
  type CardState,
  cardMachine,
  dependsOnMark,
  type Effect,
  hidingIn,
  initialState,
  isSameMark,
  type OpenCard,
  type OpenOptions,
  type OpenSettings,
  shownCard,
} from './card-machine.ts';
import { type Clock, realClock } from './clock.ts';
import { LateHost, type LoadCardHost } from './late-host.ts';
import { type PointerTargetSources, pointerTargetAt, watchPointer } from './watch-pointer.ts';

export type CardSettings = OpenSettings & Pick<Settings, 'theme' | 'textSize' | 'explain'>;

export type CardController = {
  /**
   * Opens the card of a name that the reader asked for; `focus: 'card'` also moves the keyboard focus into it.
   * Returns false when the name is not in sight: scroll it there first.
   */
  open(mark: Mark, how: OpenOptions): boolean;
  /** Closes the card unless it is pinned: the reader went elsewhere. */
  closeUnpinned(): void;
  /** Takes effect at once; an open card stays, except that of a refused name when marks are no longer explained. */
  setSettings(settings: CardSettings): void;
  /**
   * Call it when marks changed: a card that depends on its mark closes when the mark is gone, and shows the new mark
   * when the name was judged again.
   */
  update(change: MarkChange): void;
};

type Surroundings = Pick<HostView, 'isAboutStory' | 'passage'>;

export type CardWiring = {
  readonly settings: CardSettings;
  readonly markAt: PointerTargetSources['markAt'];
  /** Loads what shows cards, when the first one may be wanted. */
  readonly loadHost: LoadCardHost;
  /** The site of the page, where names can be hidden; `null` where there is none. */
  readonly site?: string | null;
  /** Called before each event: aborts the signal when the extension is gone. */
  readonly check?: () => void;
  /** Called whenever a card is shown, or the reader uses it. */
  readonly onShow?: () => void;
  /** Whether the page is about the bundled story; asked once for each card. */
  readonly isAboutStory?: () => boolean;
  /** The text around a mark; asked once for each card, while marks are explained. */
  readonly passageOf?: (mark: Mark) => Passage | null;
  /** Called with the mark whose card is shown, or `null`, whenever that changes. */
  readonly onOpenChange?: (mark: Mark | null) => void;
  readonly clock?: Clock;
  readonly signal: AbortSignal;
};

export function startCard(wiring: CardWiring): CardController {
  return new Controller(wiring);
}

class Controller implements CardController {
  readonly #wiring: CardWiring;
  readonly #clock: Clock;
  readonly #targetNow: ReturnType<typeof watchPointer>;
  #settings: CardSettings;
  #transition: ReturnType<typeof cardMachine>;
  #state: CardState = initialState;
  readonly #host: LateHost;
  /** What the page was when the card opened, which the card may outlive. */
  #surroundings: {
    readonly opening: number;
    readonly isAboutStory: boolean;
    /** `undefined` until it is asked for. */
    readonly passage: Passage | null | undefined;
  } | null = null;

  constructor(wiring: CardWiring) {
    const { settings, signal, markAt, clock = realClock } = wiring;
    this.#wiring = wiring;
    this.#clock = clock;
    this.#settings = settings;
    this.#transition = cardMachine(settings);
    this.#host = new LateHost({
      load: wiring.loadHost,
      send: (event) => this.#handleHostEvent(event),
      signal,
    });
    const send = (event: CardEvent) => this.#send(event);
    const sight = { markAt, shown: () => this.#shown() };
    this.#targetNow = watchPointer({
      window,
      targetAt: (point) => pointerTargetAt(point, sight),
      openMark: () => openMark(this.#state),
      send,
      now: clock.now,
      signal,
    });
  }

  open(mark: Mark, how: OpenOptions): boolean {
    const hit = visibleHit(mark);
    if (hit !== null) this.#send({ kind: 'asked', hit, ...how });
    return hit !== null;
  }

  closeUnpinned(): void {
    this.#send({ kind: 'left' });
  }

  setSettings(settings: CardSettings): void {
    this.#settings = settings;
    this.#transition = cardMachine(settings);
    const card = shownCard(this.#state);
    if (card === null) return;
    if (card.hit.mark.verdict === 'refused' && !settings.explain) this.#sendLost();
    else this.#show(card);
  }

  update({ added, removed }: MarkChange): void {
    const card = shownCard(this.#state);
    if (card === null || !dependsOnMark(card) || !removed.includes(card.hit.mark)) return;
    const mark = added.find((one) => isSameMark(one, card.hit.mark));
    this.#send(mark === undefined ? { kind: 'lost' } : { kind: 'judged', mark });
  }

  #send(event: CardEvent): void {
    this.#wiring.check?.();
    if (this.#wiring.signal.aborted) return;
    const markBefore = openMark(this.#state);
    const hoveredBefore = hoveredMark(this.#state);
    const { state, effects } = this.#transition(this.#state, event);
    this.#state = state;
    const hovered = hoveredMark(state);
    if (hovered !== null && !isSameMark(hovered, hoveredBefore)) this.#host.prepareFor(hovered);
    else if (event.kind === 'pointed' && event.target.kind === 'page' && event.target.isNear)
      this.#host.prepare();
    for (const effect of effects) this.#run(effect);
    const mark = openMark(this.#state);
    if (mark !== markBefore) this.#wiring.onOpenChange?.(mark);
  }

  #run(effect: Effect): void {
    switch (effect.kind) {
      case 'wait':
        this.#wait(effect);
        break;
      case 'show':
        this.#wiring.onShow?.();
        this.#show(effect.card);
        break;
      case 'redraw':
        this.#show(effect.card);
        break;
      case 'hide':
        this.#host.hide();
        break;
      default:
        effect satisfies never;
    }
  }

  #wait({ ms, serial }: Extract<Effect, { kind: 'wait' }>): void {
    const timeUp = () =>
      this.#send({ kind: 'time-up', at: this.#clock.now(), serial, target: this.#targetNow() });
    this.#clock.after(ms, timeUp, this.#wiring.signal);
  }

  #show(card: OpenCard): void {
    this.#host.show(this.#view(card));
  }

  #handleHostEvent(event: HostEvent): void {
    if (event.kind !== 'pointed-in' && event.kind !== 'pointed-out') {
      this.#send(event);
      return;
    }
    // The card page has its own window, and pointer moves in it are not the page's.
    const target = { kind: event.kind === 'pointed-in' ? 'card' : 'page' } as const;
    this.#send({
      kind: 'pointed',
      by: 'move',
      at: this.#clock.now(),
      point: { x: 0, y: 0 },
      target,
      keys: [],
    });
  }

  #view(card: OpenCard): HostView {
    const { opening, hit, trail, focus, position, isHeld, keptBy } = card;
    const { site = null } = this.#wiring;
    return {
      opening,
      hit,
      trail,
      focus,
      position,
      isPinned: keptBy === 'pin',
      isHeld,
      hiding: { ...hidingIn(card), site },
      ...this.#surroundingsOf(card),
      theme: this.#settings.theme,
      textSize: this.#settings.textSize,
    };
  }

  /** The page as it was when the card opened, as much of it as is asked for. */
  #surroundingsOf({ opening, hit }: OpenCard): Surroundings {
    const { isAboutStory, passageOf } = this.#wiring;
    if (this.#surroundings?.opening !== opening)
      this.#surroundings = { opening, isAboutStory: isAboutStory?.() ?? true, passage: undefined };
    if (!this.#settings.explain) return { ...this.#surroundings, passage: null };
    const { passage = passageOf?.(hit.mark) ?? null } = this.#surroundings;
    this.#surroundings = { ...this.#surroundings, passage };
    return { ...this.#surroundings, passage };
  }

  #sendLost(): void {
    this.#send({ kind: 'lost' });
  }

  #shown(): ReturnType<PointerTargetSources['shown']> {
    const mark = openMark(this.#state);
    const shown = this.#host.shown();
    return mark && shown && { mark, ...shown };
  }
}

/** The mark whose card is shown, or `null`. */
function openMark(state: CardState): Mark | null {
  return shownCard(state)?.hit.mark ?? null;
}

/** The mark whose card opens after the hover delay, or `null`. */
function hoveredMark({ phase }: CardState): Mark | null {
  return phase.kind === 'hovering' || phase.kind === 'switching' ? phase.hit.mark : null;
}
