/**
 * What a content script and the card page say to each other, through a port that no page can reach. Each
 * message is checked where it arrives: what is malformed is ignored.
 */
import { type Check, isBoolean, isRecord, isWhole, listOf, oneOf, recordOf } from '../checks/checks.ts';
import { isEntityId } from '../checks/entity-id.ts';
import type { EntityId, FactSetData } from '../facts/schema.ts';
import type { Mark } from '../highlight/mark.ts';
import type { Passage } from '../highlight/passage.ts';
import type { Trail } from './trail.ts';

export type Theme = 'light' | 'dark';

/** Whether an entity was hidden from inside the card. */
export type HidingState =
  | { readonly kind: 'marked' }
  /** No longer marked on this site; the card stays, so that this can be undone. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'not-saved'; readonly because: string };

/** Which of all marks of the tab a card was opened for, when the reader goes from one to the next: 3 of 14. */
export type Position = { readonly number: number; readonly of: number };

/** What a card says of the mark that it was opened for. */
export type ShownMark = Pick<Mark, 'entity' | 'kind' | 'rivals' | 'verdict' | 'certainty' | 'because'>;

/** What a card is to show, complete. */
export type CardView = {
  /** The opening that its events belong to. */
  readonly opening: number;
  readonly mark: ShownMark;
  /** The entities that were shown one after the other; the last one is shown, the others are the way back. */
  readonly trail: Trail;
  /** Where the keyboard focus goes. */
  readonly focus: 'page' | 'card';
  /** `null` for a name that was not come to by going from one to the next. */
  readonly position: Position | null;
  readonly isPinned: boolean;
  /** `null` where names cannot be hidden. */
  readonly hiding: (HidingState & { readonly site: string }) | null;
  /** The text around the mark, where marks are explained. What was refused has no other card. */
  readonly passage: Passage | null;
  readonly theme: Theme;
};

/** The room that a card has, CSS px. */
export type Room = {
  readonly at: 'name' | 'edge' | 'pin';
  readonly side: 'top' | 'bottom';
  readonly width: number;
  readonly maxHeight: number;
  /** Of the window over which it lies: in a very small one the card leaves things out. */
  readonly window: { readonly width: number; readonly height: number };
};

/** Content script → card page. */
export type ToCard =
  /** The interface's texts, by the names they are kept under. Sent where the card page asked for them. */
  | { readonly kind: 'texts'; readonly texts: Readonly<Record<string, string>> }
  /** Cards of these may be shown soon. */
  | { readonly kind: 'prepare'; readonly entities: readonly EntityId[] }
  /** Answered by `drawn` or `nothing` with the same serial, unless another is asked for meanwhile. */
  | { readonly kind: 'show'; readonly serial: number; readonly view: CardView; readonly room: Room }
  | { readonly kind: 'room'; readonly room: Room }
  /** The keyboard focus is the card page's from now on. */
  | { readonly kind: 'focus' }
  | { readonly kind: 'hide' }
  /** Answers `facts-of`. */
  | { readonly kind: 'facts'; readonly entity: EntityId; readonly facts: FactSetData | null };

/** What the reader did in a card, by trusted events alone. */
export type CardAction =
  | { readonly kind: 'entered'; readonly opening: number }
  | { readonly kind: 'followed'; readonly opening: number; readonly entity: EntityId }
  /** One of those that the name means just as likely. */
  | { readonly kind: 'chose'; readonly opening: number; readonly entity: EntityId }
  | { readonly kind: 'went-back'; readonly opening: number }
  | { readonly kind: 'pinned'; readonly opening: number }
  | { readonly kind: 'unpinned'; readonly opening: number }
  | { readonly kind: 'hid'; readonly opening: number }
  | { readonly kind: 'unhid'; readonly opening: number }
  | { readonly kind: 'dismissed' };

/** Card page → content script. */
export type FromCard =
  | CardAction
  /** Where the browser gives the card page no texts: asks for those of these names. */
  | { readonly kind: 'texts-of'; readonly names: readonly string[] }
  /** From now on it can show cards. */
  | { readonly kind: 'ready' }
  /** Asks what the card of an entity of an added set is drawn from. */
  | { readonly kind: 'facts-of'; readonly entity: EntityId }
  | { readonly kind: 'drawn'; readonly serial: number; readonly height: number }
  /** Nobody knows whom it was to show. */
  | { readonly kind: 'nothing'; readonly serial: number }
  /** What is drawn has another height now. */
  | { readonly kind: 'resized'; readonly height: number }
  /** The pointer came to the card, or moves in it. */
  | { readonly kind: 'pointed' }
  /** The pointer went out of the card's window. */
  | { readonly kind: 'pointer-left' }
  /** The keyboard focus went past the first or last control. */
  | { readonly kind: 'left' }
  /** The pinned card was taken hold of … */
  | { readonly kind: 'grabbed' }
  /** … and drawn so far since, px; … */
  | { readonly kind: 'dragged'; readonly x: number; readonly y: number }
  /** … or it is to move so far from where it is … */
  | { readonly kind: 'moved'; readonly x: number; readonly y: number }
  /** … or to the next corner of the window. */
  | { readonly kind: 'next-corner' };

const isString: Check<string> = (value): value is string => typeof value === 'string';
const isNumber: Check<number> = (value): value is number => Number.isFinite(value);
const isAnything: Check<never> = (value): value is never => value !== undefined;

type Checks<Message extends { readonly kind: string }> = {
  readonly [Kind in Message['kind']]: {
    readonly [Field in Exclude<keyof Extract<Message, { kind: Kind }>, 'kind'>]: Check<
      Extract<Message, { kind: Kind }>[Field]
    >;
  };
};

const opened = { opening: isWhole };

const fromCard: Checks<FromCard> = {
  entered: opened,
  followed: { ...opened, entity: isEntityId },
  chose: { ...opened, entity: isEntityId },
  'went-back': opened,
  pinned: opened,
  unpinned: opened,
  hid: opened,
  unhid: opened,
  dismissed: {},
  'texts-of': { names: listOf(isString) },
  ready: {},
  'facts-of': { entity: isEntityId },
  drawn: { serial: isWhole, height: isNumber },
  nothing: { serial: isWhole },
  resized: { height: isNumber },
  pointed: {},
  'pointer-left': {},
  left: {},
  grabbed: {},
  dragged: { x: isNumber, y: isNumber },
  moved: { x: isNumber, y: isNumber },
  'next-corner': {},
};

const isRoom: Check<Room> = recordOf<Room>({
  at: oneOf(['name', 'edge', 'pin']),
  side: oneOf(['top', 'bottom']),
  width: isNumber,
  maxHeight: isNumber,
  window: recordOf<Room['window']>({ width: isNumber, height: isNumber }),
});

const orNull =
  <Value>(isValue: Check<Value>): Check<Value | null> =>
  (value): value is Value | null =>
    value === null || isValue(value);

const isTrail: Check<Trail> = (value): value is Trail => listOf(isEntityId)(value) && value.length > 0;

/** The parts by which a card decides what it does; words and weights inside a mark are shown as they come. */
const isView = recordOf<CardView>({
  opening: isWhole,
  mark: (value): value is ShownMark =>
    isRecord(value) && isEntityId(value.entity) && Array.isArray(value.rivals),
  trail: isTrail,
  focus: oneOf(['page', 'card']),
  position: orNull(recordOf<Position>({ number: isWhole, of: isWhole })),
  isPinned: isBoolean,
  hiding: orNull(isRecord as Check<NonNullable<CardView['hiding']>>),
  passage: orNull(isRecord as Check<unknown> as Check<Passage>),
  theme: oneOf(['light', 'dark']),
});

const toCard: Checks<ToCard> = {
  texts: { texts: isRecord as Check<Readonly<Record<string, string>>> },
  prepare: { entities: listOf(isEntityId) },
  show: { serial: isWhole, view: isView, room: isRoom },
  room: { room: isRoom },
  focus: {},
  hide: {},
  facts: { entity: isEntityId, facts: isAnything },
};

function isOneOf<Message extends { readonly kind: string }>(checks: Checks<Message>): Check<Message> {
  const kinds: Readonly<Record<string, object>> = checks;
  return (value): value is Message => {
    if (!isRecord(value) || typeof value.kind !== 'string' || !Object.hasOwn(kinds, value.kind)) return false;
    const { kind, ...fields } = value;
    return recordOf<Record<string, unknown>>(kinds[kind] as Record<string, Check<unknown>>)(fields);
  };
}

export const isFromCard: Check<FromCard> = isOneOf(fromCard);
export const isToCard: Check<ToCard> = isOneOf(toCard);

/** The first message to the card page, which brings the port: a page that puts the card page into itself has no token. */
export type Introduction = { readonly token: string };
export const isIntroduction: Check<Introduction> = recordOf<Introduction>({ token: isString });
