/**
 * The states, events and effects of the card; `card-machine.ts` has the transitions.
 *
 * A card is kept open by the pointer (it closes when the pointer leaves), by the reader, who clicked, tapped, used a
 * key or went into it (it stays until it is dismissed or another name's card opens), or by its pin (it stays where it
 * was put, whatever the pointer and the page do; the next card replaces its content). Every wait and every opening
 * takes the next serial number; responses with an old one are ignored.
 */
import type { CardAction, HidingState, StepPosition } from '../card/protocol.ts';
import type { Trail } from '../card/trail.ts';
import type { EntityId } from '../facts/schema.ts';
import type { Mark } from '../highlight/mark.ts';
import type { HiddenNameChange, Settings } from '../settings/settings.ts';
import type { Point } from './geometry.ts';
import type { Hit } from './hit.ts';

export type OpenSettings = Pick<Settings, 'openWay' | 'openKey' | 'delay'>;
export type OpenKey = Settings['openKey'];

/** A still hand trembles: moves up to this many px do not restart the hover delay. */
export const hoverTolerance = 4;
/** The hover delay while the key is held, which shows intent, ms. */
export const keyHoverDelayMs = 100;
/**
 * Until a card closes after the pointer left, ms: long enough to cut a corner on the way to the card, short enough
 * not to linger.
 */
export const leaveDelayMs = 250;
/** How long after closing a card the next one opens without delay, ms. */
export const warmMs = 300;

/** Activities other than pointing, and for how long after each nothing may open, ms. */
export const pauseAfterMs = { scroll: 150, select: 500, type: 700 } as const;
export type Disturbance = keyof typeof pauseAfterMs;

/** What is under the pointer. */
export type PointerTarget =
  | { readonly kind: 'name'; readonly hit: Hit }
  | { readonly kind: 'card' }
  /** Between the open card and its name; `hit` is another name that happens to be there. */
  | { readonly kind: 'corridor'; readonly hit: Hit | null }
  /** `isNear`: in a text that has a mark. */
  | { readonly kind: 'page'; readonly isNear?: boolean };

export type HidingRequest = Pick<HiddenNameChange, 'entity' | 'to'>;

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
};

/** How a card is to open. */
export type OpenOptions = Pick<OpenCard, 'focus' | 'position'>;

export type Phase =
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
export type Memory = {
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
  /** The reader asked for this name's card by key or from the popup. */
  | ({ readonly kind: 'asked'; readonly hit: Hit } & OpenOptions)
  /** The name was judged again, with other certainty, reasons or rivals. */
  | { readonly kind: 'judged'; readonly mark: Mark }
  /** The name scrolled out of sight or is gone, or the card could not be shown. */
  | { readonly kind: 'lost' }
  /** The reader went elsewhere: the tab was hidden, or a card opened in another frame. */
  | { readonly kind: 'left' }
  | { readonly kind: 'time-up'; readonly at: number; readonly serial: number; readonly target: PointerTarget }
  /** The reader's actions in the card. */
  | CardAction
  /** What `hid` or `unhid` requested could not be saved. */
  | {
      readonly kind: 'not-saved';
      readonly opening: number;
      readonly entity: EntityId;
      readonly because: string;
    };

export type Effect =
  /** Send `time-up` after `ms`; a wait replaces the one before. */
  | { readonly kind: 'wait'; readonly ms: number; readonly serial: number }
  | { readonly kind: 'show'; readonly card: OpenCard }
  /** What the card shows changed, without an action of the reader. */
  | { readonly kind: 'redraw'; readonly card: OpenCard }
  | { readonly kind: 'hide' }
  | { readonly kind: 'save'; readonly opening: number; readonly wish: HidingRequest };

export type Transition = { readonly state: CardState; readonly effects: readonly Effect[] };
export type ShownPhase = Extract<Phase, { card: OpenCard }>;

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

export function isShown(phase: Phase): phase is ShownPhase {
  return phase.kind === 'open' || phase.kind === 'leaving' || phase.kind === 'switching';
}
