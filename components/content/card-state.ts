/**
 * What can be the matter with the card, what can happen to it, and what then is to be done;
 * `card-machine.ts` says which follows from which.
 *
 * A card is kept open by the pointer (it closes when the pointer leaves), by the reader, who clicked,
 * tapped, asked for it by key or stepped into it (it stays until it is dismissed or another name is
 * turned to), or by its pin (it stays where it was put, whatever the pointer and the page do; a name
 * that is clicked or asked for is shown in it).
 * Every wait and every opening takes the next serial number; whatever comes back with an old one is ignored.
 */
import type { CardAction, HidingState, Position } from '../card/protocol.ts';
import type { Trail } from '../card/trail.ts';
import type { EntityId } from '../facts/schema.ts';
import type { Mark } from '../highlight/mark.ts';
import type { HiddenNameChange, Settings } from '../settings/settings.ts';
import type { Point } from './geometry.ts';
import type { Hit } from './hit.ts';

export type OpenSettings = Pick<Settings, 'openWay' | 'openKey' | 'delay'>;
export type OpenKey = Settings['openKey'];

/** A hand at rest still trembles: moves up to this many px do not start the rest anew. */
export const restSlack = 4;
/** With the key held, opening is meant: no reader should have to wait for it, ms. */
export const keyRest = 100;
/** Long enough to cut a corner on the way to the card, short enough not to linger, ms. */
export const leaveDelay = 250;
/** Who was just reading a card and goes on to the next name wants that one at once, ms. */
export const warmTime = 300;

/** What the reader does that is not pointing, and for how long after it nothing may open, ms. */
export const quietAfter = { scroll: 150, select: 500, type: 700 } as const;
export type Disturbance = keyof typeof quietAfter;

/** What lies under the pointer. */
export type Over =
  | { readonly kind: 'name'; readonly hit: Hit }
  | { readonly kind: 'card' }
  /** Between the open card and its name; `hit` is another name that happens to lie there. */
  | { readonly kind: 'way'; readonly hit: Hit | null }
  /** `isNear`: in a text that holds a name. */
  | { readonly kind: 'page'; readonly isNear?: boolean };

export type HidingWish = Pick<HiddenNameChange, 'entity' | 'to'>;

export type OpenCard = {
  readonly opening: number;
  readonly hit: Hit;
  /** The entities that were shown one after the other; the last one is shown, the others are the way back. */
  readonly trail: Trail;
  readonly keptBy: 'pointer' | 'reader' | 'pin';
  /** Of those that were hidden from inside it, or shown again: one name may mean several. */
  readonly hiding: ReadonlyMap<EntityId, HidingState>;
  /** Where the keyboard focus goes: it is moved into the card only when the reader asked by key. */
  readonly focus: 'page' | 'card';
  /** `null` for a name that was not come to by going from one to the next. */
  readonly position: Position | null;
};

/** How the reader asked for a card. */
export type Asked = Pick<OpenCard, 'focus' | 'position'>;

export type Phase =
  | { readonly kind: 'closed' }
  /** The pointer is on a name and has not moved away from `point` since `serial` was given out. */
  | { readonly kind: 'resting'; readonly hit: Hit; readonly point: Point; readonly serial: number }
  | { readonly kind: 'open'; readonly card: OpenCard }
  /** Closes when the time is up, unless the pointer comes back. */
  | { readonly kind: 'leaving'; readonly card: OpenCard; readonly serial: number }
  /** Goes on to the name `hit` when the time is up, unless the pointer moves on. */
  | {
      readonly kind: 'swapping';
      readonly card: OpenCard;
      readonly hit: Hit;
      readonly point: Point;
      readonly serial: number;
    };

/** What outlives a phase; times are those of the events, ms. */
export type Memory = {
  /** The last number given out. */
  readonly serial: number;
  readonly quietUntil: number;
  readonly warmUntil: number;
  /** Was closed by the reader under the pointer: does not open by hovering until the pointer has left it. */
  readonly dismissed: Mark | null;
};

export type CardState = { readonly phase: Phase; readonly memory: Memory };

export type CardEvent =
  /** The pointer really moved, or a key that opens cards did under a still pointer. */
  | {
      readonly kind: 'pointed';
      readonly by: 'move' | 'key';
      readonly at: number;
      readonly point: Point;
      readonly over: Over;
      readonly keys: readonly OpenKey[];
    }
  | { readonly kind: 'disturbed'; readonly at: number; readonly by: Disturbance }
  /** A button went down, or a finger tapped. */
  | { readonly kind: 'pressed'; readonly over: Over }
  /** A click on a name that is not the page's own to handle, as a link or a button is. */
  | { readonly kind: 'clicked'; readonly hit: Hit; readonly by: 'mouse' | 'touch' }
  /** The reader asked for this name's card by key or from the popup. */
  | ({ readonly kind: 'asked'; readonly hit: Hit } & Asked)
  /** Its name means what it did, with other certainty, reasons or rivals. */
  | { readonly kind: 'judged'; readonly mark: Mark }
  /** The name scrolled away or vanished, or the card could not be shown. */
  | { readonly kind: 'lost' }
  /** The reader turned elsewhere: the tab went out of sight, or a card opened in another frame. */
  | { readonly kind: 'left' }
  | { readonly kind: 'time-up'; readonly at: number; readonly serial: number; readonly over: Over }
  /** From inside the card. */
  | CardAction
  /** What was wished for by `hid` or `unhid` could not be saved. */
  | {
      readonly kind: 'not-saved';
      readonly opening: number;
      readonly entity: EntityId;
      readonly because: string;
    };

export type Effect =
  /** Answer with `time-up` after `ms`; a wait replaces the one before. */
  | { readonly kind: 'wait'; readonly ms: number; readonly serial: number }
  | { readonly kind: 'show'; readonly card: OpenCard }
  /** The reader did nothing: what the card tells of changed by itself. */
  | { readonly kind: 'redraw'; readonly card: OpenCard }
  | { readonly kind: 'hide' }
  | { readonly kind: 'save'; readonly opening: number; readonly wish: HidingWish };

export type Step = { readonly state: CardState; readonly effects: readonly Effect[] };
export type ShownPhase = Extract<Phase, { card: OpenCard }>;

export const closedCard: CardState = {
  phase: { kind: 'closed' },
  memory: { serial: 0, quietUntil: 0, warmUntil: 0, dismissed: null },
};

/** The card that a phase shows, or `null` where it shows none. */
export function shownCard({ phase }: CardState): OpenCard | null {
  return isShown(phase) ? phase.card : null;
}

/** True while a card stands for a mark on the page, and is to go when that goes. */
export function hangsOnMark({ keptBy, hiding }: OpenCard): boolean {
  return keptBy !== 'pin' && ![...hiding.values()].some(({ kind }) => kind === 'hidden');
}

/** Whether what the card was opened for, or what was chosen instead, was hidden from inside it. */
export function hidingIn({ hiding, trail }: OpenCard): HidingState {
  return hiding.get(trail[0]) ?? { kind: 'marked' };
}

export function isShown(phase: Phase): phase is ShownPhase {
  return phase.kind === 'open' || phase.kind === 'leaving' || phase.kind === 'swapping';
}
