/**
 * When a card opens, changes and closes: `(state, event) → state and effects`, pure, without a clock.
 *
 * A card is kept open by the pointer (it closes when the pointer leaves), by the reader, who clicked, tapped, used a
 * key or went into it (it stays until it is dismissed or another name's card opens), or by its pin (it stays where it
 * was put, whatever the pointer and the page do; the next card replaces its content). Every wait and every opening
 * takes the next serial number; responses with an old one are ignored.
 */
import type { CardAction, CardCovered, HidingState, StepPosition } from '../card/protocol.ts';
import { back, follow, type Trail } from '../card/view-entities.ts';
import type { Mark } from '../page/mark.ts';
import type { Settings } from '../settings/settings.ts';
import type { EntityId } from '../story/schema.ts';
import { type Box, distance, type Point } from './placement.ts';

/** A mark, and the box of it that was pointed at: a name that wraps has a box on each line. */
export type Hit = {
  readonly mark: Mark;
  readonly rect: Box;
  /** True for a mention that is not marked, because another one is. */
  readonly isUnmarked?: boolean;
};

export type OpenSettings = Pick<Settings, 'openOn' | 'openKey' | 'delay'>;
export type OpenKey = Settings['openKey'];

/** A still hand trembles: moves up to this many px do not restart the hover delay. */
export const hoverTolerance = 4;
/** The hover delay while the key is held, which shows intent, ms. */
const keyHoverDelayMs = 100;
/** How many times the hover delay is on a mention that is not marked. */
const unmarkedDelay = 2;
/**
 * Until a card closes after the pointer left, ms: long enough to cut a corner on the way to the card, short enough
 * not to linger.
 */
export const leaveDelayMs = 250;
/** How long after closing a card the next one opens without delay, ms. */
export const warmMs = 300;

/** Activities other than pointing, and for how long after each nothing may open, ms. */
const pauseAfterMs = { scroll: 150, select: 500, type: 700 } as const;
export type Disturbance = keyof typeof pauseAfterMs;

/** What is under the pointer. */
export type PointerTarget =
  | { readonly kind: 'name'; readonly hit: Hit }
  | { readonly kind: 'card' }
  /** Between the open card and its name; `hit` is another name that happens to be there. */
  | { readonly kind: 'corridor'; readonly hit: Hit | null }
  /** `isNear`: in a text that has a mark. */
  | { readonly kind: 'page'; readonly isNear?: boolean };

export type OpenCard = {
  readonly opening: number;
  readonly hit: Hit;
  /** The entities shown so far; the last one is shown, the others are the way back. */
  readonly trail: Trail;
  readonly keptBy: 'pointer' | 'reader' | 'pin';
  /** The entities that were hidden or shown again in the card: one name may mean several. */
  readonly hiding: ReadonlyMap<EntityId, HidingState>;
  /** Where the keyboard focus goes: into the card only if the reader used a key. */
  readonly focus: 'page' | 'card';
  /** `null` if the reader did not step to the name from another one. */
  readonly position: StepPosition | null;
  /** Whether a long press on a link opened it. */
  readonly isHeld: boolean;
};

/** How a card is to open. */
export type OpenOptions = Pick<OpenCard, 'focus' | 'position'>;

type Phase =
  | { readonly kind: 'closed' }
  /** The pointer is on a name and has not moved away from `point` since the wait with this serial began. */
  | { readonly kind: 'hovering'; readonly hit: Hit; readonly point: Point; readonly serial: number }
  | { readonly kind: 'open'; readonly card: OpenCard }
  /** Closes when the time is up, unless the pointer comes back. */
  | { readonly kind: 'leaving'; readonly card: OpenCard; readonly serial: number }
  /** Opens the card of `hit` when the time is up, unless the pointer moves on. */
  | {
      readonly kind: 'switching';
      readonly card: OpenCard;
      readonly hit: Hit;
      readonly point: Point;
      readonly serial: number;
    };

/** What outlives a phase; times are those of events, ms. */
type Memory = {
  /** The last serial number used. */
  readonly serial: number;
  readonly pausedUntil: number;
  readonly warmUntil: number;
  /** Dismissed by the reader under the pointer: does not open by hovering until the pointer has left it. */
  readonly dismissed: Mark | null;
};

export type CardState = { readonly phase: Phase; readonly memory: Memory };

export type CardEvent =
  /** The pointer really moved, or a key that opens cards was pressed or released under a still pointer. */
  | {
      readonly kind: 'pointed';
      readonly by: 'move' | 'key';
      readonly at: number;
      readonly point: Point;
      readonly target: PointerTarget;
      readonly keys: readonly OpenKey[];
    }
  | { readonly kind: 'disturbed'; readonly at: number; readonly by: Disturbance }
  /** A mouse button went down, or a finger tapped. */
  | { readonly kind: 'pressed'; readonly target: PointerTarget }
  /** A click on a name that is not part of a link, a button or the like. */
  | { readonly kind: 'clicked'; readonly hit: Hit; readonly by: 'mouse' | 'touch' }
  /** A long press on a name that is part of a link. */
  | { readonly kind: 'held'; readonly hit: Hit }
  /** The reader asked for this name's card by key or from the popup. */
  | ({ readonly kind: 'asked'; readonly hit: Hit } & OpenOptions)
  /** The name was judged again, with other certainty, reasons or rivals. */
  | { readonly kind: 'judged'; readonly mark: Mark }
  /** The name scrolled out of sight or is gone, or the card could not be shown. */
  | { readonly kind: 'lost' }
  /** The reader went elsewhere: the tab was hidden, or a card opened in another frame. */
  | { readonly kind: 'left' }
  | { readonly kind: 'time-up'; readonly at: number; readonly serial: number; readonly target: PointerTarget }
  | CardCovered
  /** The reader's actions in the card. */
  | CardAction;

export type Effect =
  /** Send `time-up` after `ms`; a wait replaces the one before. */
  | { readonly kind: 'wait'; readonly ms: number; readonly serial: number }
  | { readonly kind: 'show'; readonly card: OpenCard }
  /** What the card shows changed, without an action of the reader. */
  | { readonly kind: 'redraw'; readonly card: OpenCard }
  | { readonly kind: 'hide' };

export type Transition = { readonly state: CardState; readonly effects: readonly Effect[] };
type ShownPhase = Extract<Phase, { card: OpenCard }>;

export const initialState: CardState = {
  phase: { kind: 'closed' },
  memory: { serial: 0, pausedUntil: 0, warmUntil: 0, dismissed: null },
};

/** The card that a phase shows, or `null` where it shows none. */
export function shownCard({ phase }: CardState): OpenCard | null {
  return isShown(phase) ? phase.card : null;
}

/** True while a card depends on a mark on the page, and closes when that is gone. */
export function dependsOnMark({ keptBy, hiding }: OpenCard): boolean {
  return keptBy !== 'pin' && ![...hiding.values()].some(({ kind }) => kind === 'hidden');
}

/** Whether the entity that the card was opened for, or the rival chosen instead, was hidden in the card. */
export function hidingIn({ hiding, trail }: OpenCard): HidingState {
  return hiding.get(trail[0]) ?? { kind: 'marked' };
}

function isShown(phase: Phase): phase is ShownPhase {
  return phase.kind === 'open' || phase.kind === 'leaving' || phase.kind === 'switching';
}

/** True when both mean the same entity in the same place, though the page may have been read again in between. */
export function isSameMark(a: Mark | null, b: Mark | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  return (
    a.entity === b.entity &&
    a.start.node === b.start.node &&
    a.start.offset === b.start.offset &&
    a.end.node === b.end.node &&
    a.end.offset === b.end.offset
  );
}

type Pointed = Extract<CardEvent, { kind: 'pointed' }>;

/** Returns the state machine for these settings; a change of settings keeps the state. */
export function cardMachine(settings: OpenSettings): (state: CardState, event: CardEvent) => Transition {
  return (state, event) => {
    switch (event.kind) {
      case 'pointed':
        return pointed({ settings, state, event });
      case 'disturbed':
        return disturbed(state, event.at + pauseAfterMs[event.by]);
      case 'pressed':
        return pressed(state, event.target);
      case 'clicked':
        return clicked({ settings, state, event });
      case 'asked':
        return open(state, event.hit, { ...openedByReader, focus: event.focus, position: event.position });
      case 'held':
        return open(state, event.hit, { ...openedByReader, isHeld: true });
      case 'dismissed':
        return dismiss(state);
      case 'judged':
        return updateMark(state, event.mark);
      case 'lost':
        return lose(state);
      case 'left':
        return isPinned(state) ? unchanged(state) : close(state);
      case 'time-up':
        return timeUp({ settings, state, event });
      default:
        return ifCurrent(state, event.opening, (card) => usedCard(state, card, event));
    }
  };
}

/** What the reader did in a card; each event says for which opening of it. */
type UseOfCard = Extract<CardEvent, { readonly opening: unknown }>;

function usedCard(state: CardState, card: OpenCard, event: UseOfCard): Transition {
  switch (event.kind) {
    case 'covered':
      return lose(dismissedIn(state));
    case 'entered':
      return stay(state, keptByReader(card));
    case 'followed':
      return showTrail(state, card, follow(card.trail, event.entity));
    case 'chose':
      return choose(state, card, event.entity);
    case 'went-back':
      return showTrail(state, card, back(card.trail));
    case 'pinned':
      return showAgain(state, { ...card, keptBy: 'pin' });
    case 'unpinned':
      return showAgain(state, { ...card, keptBy: 'reader' });
    case 'hiding':
      return showAgain(state, withHiding(keptByReader(card), event.entity, event.state));
    case 'passed':
      return card.keptBy === 'pointer' ? close(state) : unchanged(state);
    default:
      return event satisfies never;
  }
}

type Input<Event> = { readonly settings: OpenSettings; readonly state: CardState; readonly event: Event };

function pointed({ settings, state, event }: Input<Pointed>): Transition {
  if (event.by === 'key' && !isForKey(settings, event.target)) return unchanged(state);
  return isShown(state.phase)
    ? pointedWhileShown({ settings, state, event, phase: state.phase })
    : pointedWhileClosed({ settings, state, event });
}

function pointedWhileClosed({ settings, state, event }: Input<Pointed>): Transition {
  const under = event.target.kind === 'name' ? event.target.hit : null;
  const { phase } = state;
  if (under !== null && isSameMark(under.mark, state.memory.dismissed)) return unchanged(state);
  const memory: Memory = { ...state.memory, dismissed: null };
  const hit = opensByHover(settings, event.keys) ? under : null;
  if (hit === null) return { state: { phase: { kind: 'closed' }, memory }, effects: [] };
  const isPaused = event.at < memory.pausedUntil;
  const isWarm = event.at < memory.warmUntil && hit.isUnmarked !== true;
  if (isWarm && !isPaused) return open(state, hit, openedByPointer);
  const isSame = phase.kind === 'hovering' && isSameHover(phase, hit, event.point);
  if (isSame && event.by === 'move') return unchanged(state);
  const ms = Math.max(0, memory.pausedUntil - event.at) + hoverDelay(settings, hit, event.keys);
  return wait({ ...state, memory }, ms, (serial) => ({ kind: 'hovering', hit, point: event.point, serial }));
}

function pointedWhileShown({
  settings,
  state,
  event,
  phase,
}: Input<Pointed> & { phase: ShownPhase }): Transition {
  const { card } = phase;
  const { target } = event;
  if (isPinned(state)) return unchanged(state);
  if (target.kind === 'card') return stay(state, card);
  if (target.kind === 'name' && isSameMark(target.hit.mark, card.hit.mark)) return stay(state, card);

  const isHovering = opensByHover(settings, event.keys) && event.at >= state.memory.pausedUntil;
  const under = isHovering && target.kind !== 'page' ? target.hit : null;
  // While a card is open, the way to elsewhere may lead over many mentions that are not marked.
  const hit = under?.isUnmarked === true && !event.keys.includes(settings.openKey) ? null : under;
  if (hit !== null) {
    if (target.kind === 'name' && card.keptBy === 'pointer') return open(state, hit, openedByPointer);
    if (phase.kind === 'switching' && isSameHover(phase, hit, event.point)) return unchanged(state);
    const ms = Math.max(settings.delay, leaveDelayMs);
    return wait(state, ms, (serial) => ({ kind: 'switching', card, hit, point: event.point, serial }));
  }
  if (card.keptBy === 'reader') return stay(state, card);
  // On its way to the card the pointer may be slow; elsewhere the time keeps running.
  if (phase.kind === 'leaving' && target.kind !== 'corridor') return unchanged(state);
  return wait(state, leaveDelayMs, (serial) => ({ kind: 'leaving', card, serial }));
}

function disturbed(state: CardState, pausedUntil: number): Transition {
  const memory: Memory = {
    ...state.memory,
    pausedUntil: Math.max(pausedUntil, state.memory.pausedUntil),
  };
  const phase: Phase =
    state.phase.kind === 'hovering'
      ? { kind: 'closed' }
      : state.phase.kind === 'switching'
        ? { kind: 'open', card: state.phase.card }
        : state.phase;
  return { state: { phase, memory }, effects: [] };
}

function pressed(state: CardState, target: PointerTarget): Transition {
  const card = shownCard(state);
  if (card === null) return close(state);
  if (isPinned(state)) return unchanged(state);
  const isOwn =
    target.kind === 'card' || (target.kind === 'name' && isSameMark(target.hit.mark, card.hit.mark));
  return isOwn ? stay(state, keptByReader(card)) : close(state);
}

function clicked({ settings, state, event }: Input<Extract<CardEvent, { kind: 'clicked' }>>): Transition {
  const { hit, by } = event;
  // While a card is pinned nothing opens by hovering, so clicks do, whatever is set.
  if (by === 'mouse' && settings.openOn !== 'click' && !isPinned(state)) return unchanged(state);
  const isShownHere = isSameMark(shownCard(state)?.hit.mark ?? null, hit.mark);
  if (isShownHere && isPinned(state)) return unchanged(state);
  return isShownHere ? dismiss(state) : open(state, hit, openedByReader);
}

function timeUp({ settings, state, event }: Input<Extract<CardEvent, { kind: 'time-up' }>>): Transition {
  const { phase } = state;
  if (phase.kind === 'closed' || phase.kind === 'open' || phase.serial !== event.serial)
    return unchanged(state);
  if (phase.kind === 'leaving') return thenHover(settings, warm(close(state), event.at), event.target);
  // The page may have moved or changed under the still pointer: only what is there now may open.
  const now = event.target.kind === 'name' || event.target.kind === 'corridor' ? event.target.hit : null;
  if (now !== null && isSameMark(now.mark, phase.hit.mark)) return open(state, now, openedByPointer);
  if (phase.kind === 'switching') return stay(state, phase.card);
  return close(state);
}

/** The pointer may have come to rest on a mention that is not marked, while the card before was closing. */
function thenHover(settings: OpenSettings, closed: Transition, target: PointerTarget): Transition {
  const hit = target.kind === 'name' && opensByHover(settings, []) ? target.hit : null;
  if (hit?.isUnmarked !== true) return closed;
  const point = { x: hit.rect.left, y: hit.rect.top };
  const ms = hoverDelay(settings, hit, []);
  const hovering = wait(closed.state, ms, (serial) => ({ kind: 'hovering', hit, point, serial }));
  return { ...hovering, effects: [...closed.effects, ...hovering.effects] };
}

const openedByPointer = { keptBy: 'pointer', focus: 'page', position: null, isHeld: false } as const;
const openedByReader = { ...openedByPointer, keptBy: 'reader' } as const;

function open(
  state: CardState,
  hit: Hit,
  how: OpenOptions & Pick<OpenCard, 'keptBy' | 'isHeld'>,
): Transition {
  const opening = state.memory.serial + 1;
  const keptBy = isPinned(state) ? 'pin' : how.keptBy;
  const trail = [hit.mark.entity] as const;
  const card: OpenCard = { ...how, opening, hit, trail, keptBy, hiding: new Map() };
  const memory: Memory = { ...state.memory, serial: opening, dismissed: null };
  return { state: { phase: { kind: 'open', card }, memory }, effects: [{ kind: 'show', card }] };
}

/** The card stays open; closing or replacing it is canceled. */
function stay(state: CardState, card: OpenCard): Transition {
  return { state: { ...state, phase: { kind: 'open', card } }, effects: [] };
}

function showTrail(state: CardState, card: OpenCard, trail: Trail): Transition {
  return showAgain(state, { ...keptByReader(card), trail });
}

/** Shows the card again after an action of the reader in it. */
function showAgain(state: CardState, card: OpenCard): Transition {
  return { ...stay(state, card), effects: [{ kind: 'show', card }] };
}

/** Shows the card of another entity that the name means. */
function choose(state: CardState, card: OpenCard, entity: EntityId): Transition {
  return entity === card.trail[0] ? unchanged(state) : showTrail(state, card, [entity]);
}

function withHiding(card: OpenCard, entity: EntityId, hiding: HidingState): OpenCard {
  return { ...card, hiding: new Map(card.hiding).set(entity, hiding) };
}

/** Shows the mark as it is judged now. */
function updateMark(state: CardState, mark: Mark): Transition {
  const card = shownCard(state);
  return card === null ? unchanged(state) : redraw(state, { ...card, hit: { ...card.hit, mark } });
}

/** Redraws the card after a change that is not the reader's; the phase stays. */
function redraw(state: CardState, card: OpenCard): Transition {
  if (!isShown(state.phase)) return unchanged(state);
  return { state: { ...state, phase: { ...state.phase, card } }, effects: [{ kind: 'redraw', card }] };
}

/** The card, kept open by the reader from now on unless it is pinned. */
function keptByReader(card: OpenCard): OpenCard {
  return card.keptBy === 'pin' ? card : { ...card, keptBy: 'reader' };
}

function isPinned(state: CardState): boolean {
  return shownCard(state)?.keptBy === 'pin';
}

function dismiss(state: CardState): Transition {
  return close(dismissedIn(state));
}

function dismissedIn(state: CardState): CardState {
  const dismissed = shownCard(state)?.hit.mark ?? state.memory.dismissed;
  return { ...state, memory: { ...state.memory, dismissed } };
}

/** The card cannot stay. The pointer may be on another name by now, which opens as if nothing had been shown. */
function lose(state: CardState): Transition {
  const { phase, memory } = state;
  if (phase.kind !== 'switching') return close(state);
  const { hit, point, serial } = phase;
  return { state: { phase: { kind: 'hovering', hit, point, serial }, memory }, effects: [{ kind: 'hide' }] };
}

function close(state: CardState): Transition {
  const memory: Memory = { ...state.memory, warmUntil: 0 };
  const effects: readonly Effect[] = isShown(state.phase) ? [{ kind: 'hide' }] : [];
  return { state: { phase: { kind: 'closed' }, memory }, effects };
}

function warm({ state, effects }: Transition, at: number): Transition {
  return { state: { ...state, memory: { ...state.memory, warmUntil: at + warmMs } }, effects };
}

function wait(state: CardState, ms: number, phase: (serial: number) => Phase): Transition {
  const serial = state.memory.serial + 1;
  return {
    state: { phase: phase(serial), memory: { ...state.memory, serial } },
    effects: [{ kind: 'wait', ms, serial }],
  };
}

/** Runs `then` on the shown card, if the event came from the same opening. */
function ifCurrent(state: CardState, opening: number, then: (card: OpenCard) => Transition): Transition {
  const card = shownCard(state);
  return card?.opening === opening ? then(card) : unchanged(state);
}

function isSameHover({ hit, point }: { hit: Hit; point: Point }, now: Hit, at: Point): boolean {
  return isSameMark(hit.mark, now.mark) && distance(point, at) <= hoverTolerance;
}

function opensByHover({ openOn, openKey }: OpenSettings, keys: readonly OpenKey[]): boolean {
  return openOn === 'hover' || (openOn === 'hover-with-key' && keys.includes(openKey));
}

/** Whether pressing or releasing a key under a still pointer matters. */
const isForKey = ({ openOn }: OpenSettings, target: PointerTarget): boolean =>
  openOn === 'hover-with-key' ||
  (openOn === 'hover' && target.kind === 'name' && target.hit.isUnmarked === true);

/** How long the pointer has to rest on a mention, ms. The key shortens that where it takes long. */
function hoverDelay({ openOn, openKey, delay }: OpenSettings, hit: Hit, keys: readonly OpenKey[]): number {
  const isLong = hit.isUnmarked === true;
  if (openOn === 'hover-with-key' || (isLong && keys.includes(openKey)))
    return Math.min(delay, keyHoverDelayMs);
  return isLong ? delay * unmarkedDelay : delay;
}

function unchanged(state: CardState): Transition {
  return { state, effects: [] };
}
