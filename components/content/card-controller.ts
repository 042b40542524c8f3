/** Joins the watcher, the state machine and the card of one frame. */
import { type Clock, realClock } from '../card/clock.ts';
import { reasonOf } from '../checks/reason.ts';
import type { Mark, MarkChange } from '../highlight/mark.ts';
import type { Passage } from '../highlight/passage.ts';
import type { Settings } from '../settings/settings.ts';
import { hitOf } from './anchor.ts';
import type { CardHost, HostEvent, HostView } from './card-host.ts';
import { cardMachine } from './card-machine.ts';
import {
  type Asked,
  type CardEvent,
  type CardState,
  closedCard,
  type Effect,
  type HidingWish,
  hangsOnMark,
  hidingIn,
  type OpenCard,
  type OpenSettings,
  shownCard,
} from './card-state.ts';
import { isSameMark } from './hit.ts';
import { watchPointer } from './hover.ts';
import { lookAt, type Sight } from './look.ts';

export type CardSettings = OpenSettings & Pick<Settings, 'theme' | 'explain'>;

export type CardController = {
  /**
   * Opens the card of a name the reader asked for; `focus: 'card'` also moves the keyboard focus into
   * it. Returns false when the name is not in sight: scroll it there first.
   */
  open(mark: Mark, how: Asked): boolean;
  /** Closes the card unless it is pinned: the reader turned elsewhere. */
  leave(): void;
  /** Takes effect at once; a card that is open stays, but for that of a name which no longer shows. */
  setSettings(settings: CardSettings): void;
  /** Call when marks came and went: a card that hangs on its mark closes when that is gone, and goes by it when it was judged anew. */
  follow(change: MarkChange): void;
};

type Hiding = { readonly site: string; readonly set: (wish: HidingWish) => Promise<void> };

export type CardWiring = {
  readonly settings: CardSettings;
  readonly markAt: Sight['markAt'];
  /** Makes what shows cards, when the first may be wanted. */
  readonly createHost: (on: {
    readonly send: (event: HostEvent) => void;
    readonly signal: AbortSignal;
  }) => CardHost;
  /** Where names can be hidden, and what does it; `null` where there is no site. Rejects when it cannot be saved. */
  readonly hiding?: Hiding | null;
  /** Called before anything is done: aborts the signal where the extension is gone from under the page. */
  readonly check?: () => void;
  /** Told whenever a card is shown, or changed by what the reader does in it. */
  readonly onShow?: () => void;
  /** Asked where marks are explained, once for each card: the text around its mark. */
  readonly passageOf?: (mark: Mark) => Passage | null;
  /** Told the mark whose card is shown from now on, or `null`. */
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
  readonly #lookAgain: ReturnType<typeof watchPointer>;
  #settings: CardSettings;
  #next: ReturnType<typeof cardMachine>;
  #state: CardState = closedCard;
  #host: CardHost | null = null;
  /** As the page was when the card opened, which may outlive its mark. */
  #explained: { readonly opening: number; readonly passage: Passage | null } | null = null;

  constructor(wiring: CardWiring) {
    const { settings, signal, markAt, clock = realClock } = wiring;
    this.#wiring = wiring;
    this.#clock = clock;
    this.#settings = settings;
    this.#next = cardMachine(settings);
    const send = (event: CardEvent) => this.#send(event);
    const sight = { markAt, shown: () => this.#shown() };
    this.#lookAgain = watchPointer({
      window,
      look: (point) => lookAt(point, sight),
      isOpen: () => shownCard(this.#state) !== null,
      send,
      now: clock.now,
      signal,
    });
  }

  open(mark: Mark, how: Asked): boolean {
    const hit = hitOf(mark);
    if (hit !== null) this.#send({ kind: 'asked', hit, ...how });
    return hit !== null;
  }

  leave(): void {
    this.#send({ kind: 'left' });
  }

  setSettings(settings: CardSettings): void {
    this.#settings = settings;
    this.#next = cardMachine(settings);
    const card = shownCard(this.#state);
    if (card === null) return;
    if (card.hit.mark.verdict === 'refused' && !settings.explain) this.#lose();
    else this.#show(card);
  }

  follow({ added, removed }: MarkChange): void {
    const card = shownCard(this.#state);
    if (card === null || !hangsOnMark(card) || !removed.includes(card.hit.mark)) return;
    const mark = added.find((one) => isSameMark(one, card.hit.mark));
    this.#send(mark === undefined ? { kind: 'lost' } : { kind: 'judged', mark });
  }

  #send(event: CardEvent): void {
    this.#wiring.check?.();
    if (this.#wiring.signal.aborted) return;
    const markBefore = openMark(this.#state);
    const awaitedBefore = awaitedMark(this.#state);
    const { state, effects } = this.#next(this.#state, event);
    this.#state = state;
    const awaited = awaitedMark(state);
    if (awaited !== null && !isSameMark(awaited, awaitedBefore)) this.#hostOf().prepareFor(awaited);
    else if (event.kind === 'pointed' && event.over.kind === 'page' && event.over.isNear)
      this.#hostOf().prepare();
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
        this.#host?.hide();
        break;
      case 'save':
        void this.#save(effect);
        break;
      default:
        effect satisfies never;
    }
  }

  #wait({ ms, serial }: Extract<Effect, { kind: 'wait' }>): void {
    const timeUp = () =>
      this.#send({ kind: 'time-up', at: this.#clock.now(), serial, over: this.#lookAgain() });
    this.#clock.after(ms, timeUp, this.#wiring.signal);
  }

  #show(card: OpenCard): void {
    this.#hostOf().show(this.#view(card));
  }

  /** Most frames never have a card. */
  #hostOf(): CardHost {
    const { createHost, signal } = this.#wiring;
    this.#host ??= createHost({ send: (event) => this.#take(event), signal });
    return this.#host;
  }

  #take(event: HostEvent): void {
    if (event.kind !== 'pointed-in' && event.kind !== 'pointed-out') {
      this.#send(event);
      return;
    }
    // The card page has a window of its own, and the pointer's moves there are not the page's.
    const over = { kind: event.kind === 'pointed-in' ? 'card' : 'page' } as const;
    this.#send({ kind: 'pointed', by: 'move', at: this.#clock.now(), point: { x: 0, y: 0 }, over, keys: [] });
  }

  #view(card: OpenCard): HostView {
    const { opening, hit, trail, focus, position, keptBy } = card;
    const { hiding: where = null } = this.#wiring;
    return {
      opening,
      hit,
      trail,
      focus,
      position,
      isPinned: keptBy === 'pin',
      hiding: where === null ? null : { ...hidingIn(card), site: where.site },
      passage: this.#settings.explain ? this.#passageAround(card) : null,
      theme: this.#settings.theme,
    };
  }

  #passageAround({ opening, hit }: OpenCard): Passage | null {
    if (this.#explained?.opening !== opening)
      this.#explained = { opening, passage: this.#wiring.passageOf?.(hit.mark) ?? null };
    return this.#explained.passage;
  }

  async #save({ opening, wish }: Extract<Effect, { kind: 'save' }>): Promise<void> {
    try {
      await this.#wiring.hiding?.set(wish);
    } catch (error) {
      this.#send({ kind: 'not-saved', opening, entity: wish.entity, because: reasonOf(error) });
    }
  }

  #lose(): void {
    this.#send({ kind: 'lost' });
  }

  #shown(): ReturnType<Sight['shown']> {
    const mark = openMark(this.#state);
    const boxes = this.#host?.boxes() ?? null;
    return mark && this.#host && boxes ? { host: this.#host.element, mark, ...boxes } : null;
  }
}

/** The mark whose card is shown, or `null`. */
function openMark(state: CardState): Mark | null {
  return shownCard(state)?.hit.mark ?? null;
}

/** The mark whose card opens when the pointer has rested on it, or `null`. */
function awaitedMark({ phase }: CardState): Mark | null {
  return phase.kind === 'resting' || phase.kind === 'swapping' ? phase.hit.mark : null;
}
