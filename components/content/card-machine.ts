/** When a card opens, changes and closes: `(state, event) → state and effects`, pure, without a clock. */

import type { HidingState } from '../card/protocol.ts';
import { back, follow, type Trail } from '../card/trail.ts';
import type { EntityId } from '../facts/schema.ts';
import type { Mark } from '../highlight/mark.ts';
import {
  type CardEvent,
  type CardState,
  type Effect,
  hoverTolerance,
  isShown,
  keyHoverDelayMs,
  leaveDelayMs,
  type Memory,
  type OpenCard,
  type OpenKey,
  type OpenOptions,
  type OpenSettings,
  type Phase,
  type PointerTarget,
  pauseAfterMs,
  type ShownPhase,
  shownCard,
  type Transition,
  warmMs,
} from './card-state.ts';
import { distance, type Point } from './geometry.ts';
import { type Hit, isSameMark } from './hit.ts';

type Pointed = Extract<CardEvent, { kind: 'pointed' }>;

/** Returns the state machine for these settings; a change of settings keeps the state. */
export function cardMachine(settings: OpenSettings): (state: CardState, event: CardEvent) => Transition {
  return (state, event) => {
    switch (event.kind) {
      case 'pointed':
        if (event.by === 'key' && settings.openWay !== 'hover-with-key') return unchanged(state);
        return isShown(state.phase)
          ? pointedWhileShown({ settings, state, event, phase: state.phase })
          : pointedWhileClosed({ settings, state, event });
      case 'disturbed':
        return disturbed(state, event.at + pauseAfterMs[event.by]);
      case 'pressed':
        return pressed(state, event.target);
      case 'clicked':
        return clicked({ settings, state, event });
      case 'asked':
        return open(state, event.hit, { keptBy: 'reader', focus: event.focus, position: event.position });
      case 'dismissed':
        return dismiss(state);
      case 'judged':
        return updateMark(state, event.mark);
      case 'lost':
        return close(state);
      case 'left':
        return isPinned(state) ? unchanged(state) : close(state);
      case 'time-up':
        return timeUp(state, event);
      case 'entered':
        return ifCurrent(state, event.opening, (card) => stay(state, keptByReader(card)));
      case 'followed':
        return ifCurrent(state, event.opening, (card) =>
          showTrail(state, card, follow(card.trail, event.entity)),
        );
      case 'chose':
        return ifCurrent(state, event.opening, (card) => choose(state, card, event.entity));
      case 'went-back':
        return ifCurrent(state, event.opening, (card) => showTrail(state, card, back(card.trail)));
      case 'pinned':
        return ifCurrent(state, event.opening, (card) => showAgain(state, { ...card, keptBy: 'pin' }));
      case 'unpinned':
        return ifCurrent(state, event.opening, (card) => showAgain(state, { ...card, keptBy: 'reader' }));
      case 'hid':
        return ifCurrent(state, event.opening, (card) => hideName(state, card, 'hidden'));
      case 'unhid':
        return ifCurrent(state, event.opening, (card) => hideName(state, card, 'marked'));
      case 'not-saved':
        return ifCurrent(state, event.opening, (card) =>
          redraw(state, withHiding(card, event.entity, { kind: 'not-saved', because: event.because })),
        );
      default:
        return event satisfies never;
    }
  };
}

type Input<Event> = { readonly settings: OpenSettings; readonly state: CardState; readonly event: Event };

function pointedWhileClosed({ settings, state, event }: Input<Pointed>): Transition {
  const under = event.target.kind === 'name' ? event.target.hit : null;
  const { phase } = state;
  if (under !== null && isSameMark(under.mark, state.memory.dismissed)) return unchanged(state);
  const memory: Memory = { ...state.memory, dismissed: null };
  const hit = opensByHover(settings, event.keys) ? under : null;
  if (hit === null) return { state: { phase: { kind: 'closed' }, memory }, effects: [] };
  const isPaused = event.at < memory.pausedUntil;
  if (event.at < memory.warmUntil && !isPaused) return open(state, hit, openedByPointer);
  if (phase.kind === 'hovering' && isSameHover(phase, hit, event.point)) return unchanged(state);
  const hoverDelay =
    settings.openWay === 'hover-with-key' ? Math.min(settings.delay, keyHoverDelayMs) : settings.delay;
  const ms = Math.max(0, memory.pausedUntil - event.at) + hoverDelay;
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
  const hit = isHovering && target.kind !== 'page' ? target.hit : null;
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
  if (by === 'mouse' && settings.openWay !== 'click' && !isPinned(state)) return unchanged(state);
  const isShownHere = isSameMark(shownCard(state)?.hit.mark ?? null, hit.mark);
  if (isShownHere && isPinned(state)) return unchanged(state);
  return isShownHere ? dismiss(state) : open(state, hit, { keptBy: 'reader', focus: 'page', position: null });
}

function timeUp(state: CardState, event: Extract<CardEvent, { kind: 'time-up' }>): Transition {
  const { phase } = state;
  if (phase.kind === 'closed' || phase.kind === 'open' || phase.serial !== event.serial)
    return unchanged(state);
  if (phase.kind === 'leaving') return warm(close(state), event.at);
  // The page may have moved or changed under the still pointer: only what is there now may open.
  const now = event.target.kind === 'name' || event.target.kind === 'corridor' ? event.target.hit : null;
  if (now !== null && isSameMark(now.mark, phase.hit.mark)) return open(state, now, openedByPointer);
  if (phase.kind === 'switching') return stay(state, phase.card);
  return close(state);
}

const openedByPointer = { keptBy: 'pointer', focus: 'page', position: null } as const;

function open(state: CardState, hit: Hit, how: OpenOptions & Pick<OpenCard, 'keptBy'>): Transition {
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

/** Hides the entity that the name on the page means, not one that the reader followed a link to. */
function hideName(state: CardState, card: OpenCard, kind: 'hidden' | 'marked'): Transition {
  const [entity] = card.trail;
  const step = showAgain(state, withHiding(keptByReader(card), entity, { kind }));
  const wish = { entity, to: kind === 'hidden' ? 'hidden' : 'shown' } as const;
  return { ...step, effects: [...step.effects, { kind: 'save', opening: card.opening, wish }] };
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
  const card = shownCard(state);
  if (card === null) return close(state);
  const { state: closed, effects } = close(state);
  return { state: { ...closed, memory: { ...closed.memory, dismissed: card.hit.mark } }, effects };
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

function opensByHover({ openWay, openKey }: OpenSettings, keys: readonly OpenKey[]): boolean {
  return openWay === 'hover' || (openWay === 'hover-with-key' && keys.includes(openKey));
}

function unchanged(state: CardState): Transition {
  return { state, effects: [] };
}
