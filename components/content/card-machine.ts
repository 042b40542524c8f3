/** When a card opens, changes and closes: `(state, event) → state and effects`, pure, without a clock. */

import type { HidingState } from '../card/protocol.ts';
import { back, follow, type Trail } from '../card/trail.ts';
import type { EntityId } from '../facts/schema.ts';
import type { Mark } from '../highlight/mark.ts';
import {
  type Asked,
  type CardEvent,
  type CardState,
  type Effect,
  isShown,
  keyRest,
  leaveDelay,
  type Memory,
  type OpenCard,
  type OpenKey,
  type OpenSettings,
  type Over,
  type Phase,
  quietAfter,
  restSlack,
  type ShownPhase,
  type Step,
  shownCard,
  warmTime,
} from './card-state.ts';
import { distance, type Point } from './geometry.ts';
import { type Hit, isSameMark } from './hit.ts';

type Pointed = Extract<CardEvent, { kind: 'pointed' }>;

/** Returns the state machine for these settings; a change of settings keeps the state. */
export function cardMachine(settings: OpenSettings): (state: CardState, event: CardEvent) => Step {
  return (state, event) => {
    switch (event.kind) {
      case 'pointed':
        if (event.by === 'key' && settings.openWay !== 'hover-with-key') return unchanged(state);
        return isShown(state.phase)
          ? pointedWhileShown({ settings, state, event, phase: state.phase })
          : pointedWhileClosed({ settings, state, event });
      case 'disturbed':
        return disturbed(state, event.at + quietAfter[event.by]);
      case 'pressed':
        return pressed(state, event.over);
      case 'clicked':
        return clicked({ settings, state, event });
      case 'asked':
        return open(state, event.hit, { keptBy: 'reader', focus: event.focus, position: event.position });
      case 'dismissed':
        return dismiss(state);
      case 'judged':
        return judged(state, event.mark);
      case 'lost':
        return close(state);
      case 'left':
        return isPinned(state) ? unchanged(state) : close(state);
      case 'time-up':
        return timeUp(state, event);
      case 'entered':
        return inCard(state, event.opening, (card) => stay(state, kept(card)));
      case 'followed':
        return inCard(state, event.opening, (card) => walk(state, card, follow(card.trail, event.entity)));
      case 'chose':
        return inCard(state, event.opening, (card) => choose(state, card, event.entity));
      case 'went-back':
        return inCard(state, event.opening, (card) => walk(state, card, back(card.trail)));
      case 'pinned':
        return inCard(state, event.opening, (card) => showAnew(state, { ...card, keptBy: 'pin' }));
      case 'unpinned':
        return inCard(state, event.opening, (card) => showAnew(state, { ...card, keptBy: 'reader' }));
      case 'hid':
        return inCard(state, event.opening, (card) => hideName(state, card, 'hidden'));
      case 'unhid':
        return inCard(state, event.opening, (card) => hideName(state, card, 'marked'));
      case 'not-saved':
        return inCard(state, event.opening, (card) =>
          redraw(state, withHiding(card, event.entity, { kind: 'not-saved', because: event.because })),
        );
      default:
        return event satisfies never;
    }
  };
}

type In<Event> = { readonly settings: OpenSettings; readonly state: CardState; readonly event: Event };

function pointedWhileClosed({ settings, state, event }: In<Pointed>): Step {
  const under = event.over.kind === 'name' ? event.over.hit : null;
  const { phase } = state;
  if (under !== null && isSameMark(under.mark, state.memory.dismissed)) return unchanged(state);
  const memory: Memory = { ...state.memory, dismissed: null };
  const hit = opensByHover(settings, event.keys) ? under : null;
  if (hit === null) return { state: { phase: { kind: 'closed' }, memory }, effects: [] };
  const isQuiet = event.at < memory.quietUntil;
  if (event.at < memory.warmUntil && !isQuiet) return open(state, hit, byPointer);
  if (phase.kind === 'resting' && isStill(phase, hit, event.point)) return unchanged(state);
  const rest = settings.openWay === 'hover-with-key' ? Math.min(settings.delay, keyRest) : settings.delay;
  const ms = Math.max(0, memory.quietUntil - event.at) + rest;
  return wait({ ...state, memory }, ms, (serial) => ({ kind: 'resting', hit, point: event.point, serial }));
}

function pointedWhileShown({ settings, state, event, phase }: In<Pointed> & { phase: ShownPhase }): Step {
  const { card } = phase;
  const { over } = event;
  if (isPinned(state)) return unchanged(state);
  if (over.kind === 'card') return stay(state, card);
  if (over.kind === 'name' && isSameMark(over.hit.mark, card.hit.mark)) return stay(state, card);

  const isHovering = opensByHover(settings, event.keys) && event.at >= state.memory.quietUntil;
  const hit = isHovering && over.kind !== 'page' ? over.hit : null;
  if (hit !== null) {
    if (over.kind === 'name' && card.keptBy === 'pointer') return open(state, hit, byPointer);
    if (phase.kind === 'swapping' && isStill(phase, hit, event.point)) return unchanged(state);
    const ms = Math.max(settings.delay, leaveDelay);
    return wait(state, ms, (serial) => ({ kind: 'swapping', card, hit, point: event.point, serial }));
  }
  if (card.keptBy === 'reader') return stay(state, card);
  // On its way to the card the pointer may be slow; elsewhere the time runs on.
  if (phase.kind === 'leaving' && over.kind !== 'way') return unchanged(state);
  return wait(state, leaveDelay, (serial) => ({ kind: 'leaving', card, serial }));
}

function disturbed(state: CardState, quietUntil: number): Step {
  const memory: Memory = { ...state.memory, quietUntil: Math.max(quietUntil, state.memory.quietUntil) };
  const phase: Phase =
    state.phase.kind === 'resting'
      ? { kind: 'closed' }
      : state.phase.kind === 'swapping'
        ? { kind: 'open', card: state.phase.card }
        : state.phase;
  return { state: { phase, memory }, effects: [] };
}

function pressed(state: CardState, over: Over): Step {
  const card = shownCard(state);
  if (card === null) return close(state);
  if (isPinned(state)) return unchanged(state);
  const isOwn = over.kind === 'card' || (over.kind === 'name' && isSameMark(over.hit.mark, card.hit.mark));
  return isOwn ? stay(state, kept(card)) : close(state);
}

function clicked({ settings, state, event }: In<Extract<CardEvent, { kind: 'clicked' }>>): Step {
  const { hit, by } = event;
  // Beside a pinned card nothing opens by hovering, so there clicks do, whatever is set.
  if (by === 'mouse' && settings.openWay !== 'click' && !isPinned(state)) return unchanged(state);
  const isShownHere = isSameMark(shownCard(state)?.hit.mark ?? null, hit.mark);
  if (isShownHere && isPinned(state)) return unchanged(state);
  return isShownHere ? dismiss(state) : open(state, hit, { keptBy: 'reader', focus: 'page', position: null });
}

function timeUp(state: CardState, event: Extract<CardEvent, { kind: 'time-up' }>): Step {
  const { phase } = state;
  if (phase.kind === 'closed' || phase.kind === 'open' || phase.serial !== event.serial)
    return unchanged(state);
  if (phase.kind === 'leaving') return warm(close(state), event.at);
  // The page may have moved or changed under the resting pointer: only what is there now may open.
  const now = event.over.kind === 'name' || event.over.kind === 'way' ? event.over.hit : null;
  if (now !== null && isSameMark(now.mark, phase.hit.mark)) return open(state, now, byPointer);
  if (phase.kind === 'swapping') return stay(state, phase.card);
  return close(state);
}

const byPointer = { keptBy: 'pointer', focus: 'page', position: null } as const;

function open(state: CardState, hit: Hit, how: Asked & Pick<OpenCard, 'keptBy'>): Step {
  const opening = state.memory.serial + 1;
  const keptBy = isPinned(state) ? 'pin' : how.keptBy;
  const trail = [hit.mark.entity] as const;
  const card: OpenCard = { ...how, opening, hit, trail, keptBy, hiding: new Map() };
  const memory: Memory = { ...state.memory, serial: opening, dismissed: null };
  return { state: { phase: { kind: 'open', card }, memory }, effects: [{ kind: 'show', card }] };
}

/** The card stays; what was about to close or replace it is called off. */
function stay(state: CardState, card: OpenCard): Step {
  return { state: { ...state, phase: { kind: 'open', card } }, effects: [] };
}

function walk(state: CardState, card: OpenCard, trail: Trail): Step {
  return showAnew(state, { ...kept(card), trail });
}

/** The reader did something in the card. */
function showAnew(state: CardState, card: OpenCard): Step {
  return { ...stay(state, card), effects: [{ kind: 'show', card }] };
}

/** The card of another that the name means. */
function choose(state: CardState, card: OpenCard, entity: EntityId): Step {
  return entity === card.trail[0] ? unchanged(state) : walk(state, card, [entity]);
}

/** What the name on the page means is hidden, not what the reader has gone on to. */
function hideName(state: CardState, card: OpenCard, kind: 'hidden' | 'marked'): Step {
  const [entity] = card.trail;
  const step = showAnew(state, withHiding(kept(card), entity, { kind }));
  const wish = { entity, to: kind === 'hidden' ? 'hidden' : 'shown' } as const;
  return { ...step, effects: [...step.effects, { kind: 'save', opening: card.opening, wish }] };
}

function withHiding(card: OpenCard, entity: EntityId, hiding: HidingState): OpenCard {
  return { ...card, hiding: new Map(card.hiding).set(entity, hiding) };
}

/** The card tells of its mark as that is now. */
function judged(state: CardState, mark: Mark): Step {
  const card = shownCard(state);
  return card === null ? unchanged(state) : redraw(state, { ...card, hit: { ...card.hit, mark } });
}

/** What the card tells of changed by itself, and the card goes on doing what it did. */
function redraw(state: CardState, card: OpenCard): Step {
  if (!isShown(state.phase)) return unchanged(state);
  return { state: { ...state, phase: { ...state.phase, card } }, effects: [{ kind: 'redraw', card }] };
}

/** The card, kept by the reader from now on unless it is pinned. */
function kept(card: OpenCard): OpenCard {
  return card.keptBy === 'pin' ? card : { ...card, keptBy: 'reader' };
}

function isPinned(state: CardState): boolean {
  return shownCard(state)?.keptBy === 'pin';
}

function dismiss(state: CardState): Step {
  const card = shownCard(state);
  if (card === null) return close(state);
  const { state: closed, effects } = close(state);
  return { state: { ...closed, memory: { ...closed.memory, dismissed: card.hit.mark } }, effects };
}

function close(state: CardState): Step {
  const memory: Memory = { ...state.memory, warmUntil: 0 };
  const effects: readonly Effect[] = isShown(state.phase) ? [{ kind: 'hide' }] : [];
  return { state: { phase: { kind: 'closed' }, memory }, effects };
}

function warm({ state, effects }: Step, at: number): Step {
  return { state: { ...state, memory: { ...state.memory, warmUntil: at + warmTime } }, effects };
}

function wait(state: CardState, ms: number, phase: (serial: number) => Phase): Step {
  const serial = state.memory.serial + 1;
  return {
    state: { phase: phase(serial), memory: { ...state.memory, serial } },
    effects: [{ kind: 'wait', ms, serial }],
  };
}

/** Runs `then` on the card that is shown, if it is still the opening that the event came from. */
function inCard(state: CardState, opening: number, then: (card: OpenCard) => Step): Step {
  const card = shownCard(state);
  return card?.opening === opening ? then(card) : unchanged(state);
}

function isStill({ hit, point }: { hit: Hit; point: Point }, now: Hit, at: Point): boolean {
  return isSameMark(hit.mark, now.mark) && distance(point, at) <= restSlack;
}

function opensByHover({ openWay, openKey }: OpenSettings, keys: readonly OpenKey[]): boolean {
  return openWay === 'hover' || (openWay === 'hover-with-key' && keys.includes(openKey));
}

function unchanged(state: CardState): Step {
  return { state, effects: [] };
}
