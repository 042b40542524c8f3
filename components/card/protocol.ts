/**
 * The messages between a content script and the card page, through a port that no page can reach. Each message is
 * checked on arrival; malformed ones are ignored. No facts come through it, and nothing in it changes a setting: the card
 * page asks the background for facts, and saves, by itself.
 */

import type { FramePort } from '../messages/script-port.ts';
import type { Mark } from '../page/mark.ts';
import type { Passage } from '../page/passage.ts';
import { isEntityId } from '../story/entity-id.ts';
import type { EntityId } from '../story/schema.ts';
import { type Check, isBoolean, isInteger, isRecord, listOf, oneOf, recordOf } from '../validation/checks.ts';
import type { Trail } from './view-entities.ts';

export type Theme = 'light' | 'dark';
export type TextSize = 'normal' | 'large' | 'largest';

/** Where a name is hidden: on the page's site, or on all pages. */
export type HidingPlace = (typeof hidingPlaces)[number];
const hidingPlaces = ['site', 'everywhere'] as const;

/** Whether an entity was hidden in the card. */
export type HidingState =
  | { readonly kind: 'marked' }
  /** No longer marked there; the card stays, so that this can be undone. */
  | { readonly kind: 'hidden'; readonly where: HidingPlace }
  /** Asked again in the popup, which no page can cover. */
  | { readonly kind: 'asked-in-popup' }
  | { readonly kind: 'not-saved'; readonly because: string };

/** The position of the card's mark among all of the tab, when the reader steps through them: 3 of 14. */
export type StepPosition = { readonly number: number; readonly of: number };

/** The parts of a mark that its card shows. */
export type ShownMark = Pick<Mark, 'entity' | 'kind' | 'rivals' | 'verdict' | 'certainty' | 'because'> & {
  /** The name as the page writes it. */
  readonly written: string;
  /** Whether another mention is marked in its place. */
  readonly isUnmarked: boolean;
};

/** Everything a card is to show. */
export type CardView = {
  /** The serial number of its opening, which its events carry. */
  readonly opening: number;
  readonly mark: ShownMark;
  /** The entities shown so far; the last one is shown, the others are the way back. */
  readonly trail: Trail;
  /** Where the keyboard focus goes. */
  readonly focus: 'page' | 'card';
  /** `null` if the reader did not step to the name from another one. */
  readonly position: StepPosition | null;
  readonly isPinned: boolean;
  /** Whether the page is about the bundled story: elsewhere the card says less of that. */
  readonly isAboutStory: boolean;
  /** Opened by a long press on a link, which opens the link's own menu the next time. */
  readonly isHeld: boolean;
  /** `site` is `null` where names can be hidden everywhere only. */
  readonly hiding: HidingState & { readonly site: string | null };
  /** The text around the mark, while marks are explained. A refused candidate has no other card. */
  readonly passage: Passage | null;
  readonly theme: Theme;
  readonly textSize: TextSize;
};

/** The space for a card, CSS px. */
export type Room = {
  readonly at: 'name' | 'edge' | 'pin';
  readonly side: 'top' | 'bottom' | 'left' | 'right';
  readonly width: number;
  readonly maxHeight: number;
  /** The same for a card that the reader unfolded. */
  readonly maxOpenHeight: number;
  /** The size of the page's window: in a very small one the card leaves things out. */
  readonly window: { readonly width: number; readonly height: number };
};

/** Content script → card page. */
export type ToCard =
  /** Cards of these entities may be shown soon. */
  | { readonly kind: 'prepare'; readonly entities: readonly EntityId[] }
  /** Answered by `drawn` or `nothing` with the same serial, unless another request follows. */
  | { readonly kind: 'show'; readonly serial: number; readonly view: CardView; readonly room: Room }
  | { readonly kind: 'room'; readonly room: Room }
  /** The card was moved with its name. */
  | { readonly kind: 'moved' }
  /** The keyboard focus is in the card page now. */
  | { readonly kind: 'focus' }
  | { readonly kind: 'hide' };

/** What the reader did in a card, from trusted events only. */
export type CardAction =
  | { readonly kind: 'entered'; readonly opening: number }
  | { readonly kind: 'followed'; readonly opening: number; readonly entity: EntityId }
  /** Chose a rival. */
  | { readonly kind: 'chose'; readonly opening: number; readonly entity: EntityId }
  | { readonly kind: 'went-back'; readonly opening: number }
  | { readonly kind: 'pinned'; readonly opening: number }
  | { readonly kind: 'unpinned'; readonly opening: number }
  /** Hid the name, or showed it again; `state` is what came of it. */
  | {
      readonly kind: 'hiding';
      readonly opening: number;
      readonly entity: EntityId;
      readonly state: HidingState;
    }
  /** The pointer ran through the card without slowing down. */
  | { readonly kind: 'passed'; readonly opening: number }
  | { readonly kind: 'dismissed' };

/** Something of the page has been drawn over the card of this opening. */
export type CardCovered = { readonly kind: 'covered'; readonly opening: number };

/** Card page → content script. */
export type FromCard =
  | CardAction
  | CardCovered
  /** It has the port: what is sent from now on arrives once it can show cards. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'drawn'; readonly serial: number; readonly height: number }
  /** The entity to show is unknown. */
  | { readonly kind: 'nothing'; readonly serial: number }
  /** The height of the card changed. */
  | { readonly kind: 'resized'; readonly height: number }
  /** The pointer entered the card, or moved in it. */
  | { readonly kind: 'pointed' }
  /** The pointer left the card's window. */
  | { readonly kind: 'pointer-left' }
  /** A finger pulls the sheet off its edge, or it is back there. */
  | { readonly kind: 'pulled'; readonly isPulled: boolean }
  /** The keyboard focus moved past the first or last control. */
  | { readonly kind: 'left' }
  /** The reader started dragging the pinned card. */
  | { readonly kind: 'grabbed' }
  /** Dragged it this far since then, px. */
  | { readonly kind: 'dragged'; readonly x: number; readonly y: number }
  /** Moved it this far from its position, px. */
  | { readonly kind: 'moved'; readonly x: number; readonly y: number }
  /** Moved it to the next corner of the window. */
  | { readonly kind: 'next-corner' };

/** A card host's connection to the card page. */
export type CardLink = {
  /** Sends a message. Of those sent before the card page is ready, only the last card to show is sent again then. */
  post(message: ToCard): void;
  /** Sets the height of the card page, px. */
  resize(height: number): void;
  /** Moves the keyboard focus into the card page. */
  focus(): void;
  /** Whether the keyboard focus is in it. */
  readonly hasFocus: boolean;
  /** False once the page has taken the card page out of its holder. */
  isInPlace(): boolean;
};

/** Opens a card page in `holder`, which is in the document, until the signal aborts. */
export type OpenCardLink = (wiring: {
  readonly holder: HTMLElement;
  readonly root: ShadowRoot;
  readonly onMessage: (message: FromCard) => void;
  /** Called when the page took the card page's place or its frame: whoever opened the link closes it. */
  readonly onLost: () => void;
  readonly signal: AbortSignal;
}) => CardLink;

const isString: Check<string> = (value): value is string => typeof value === 'string';
const isNumber: Check<number> = (value): value is number => Number.isFinite(value);

const isHidingState: Check<HidingState> = (value): value is HidingState => {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'marked':
    case 'asked-in-popup':
      return true;
    case 'hidden':
      return oneOf(hidingPlaces)(value.where);
    case 'not-saved':
      return isString(value.because);
    default:
      return false;
  }
};

type Checks<Message extends { readonly kind: string }> = {
  readonly [Kind in Message['kind']]: {
    readonly [Field in Exclude<keyof Extract<Message, { kind: Kind }>, 'kind'>]: Check<
      Extract<Message, { kind: Kind }>[Field]
    >;
  };
};

const openingField = { opening: isInteger };

const fromCard: Checks<FromCard> = {
  entered: openingField,
  followed: { ...openingField, entity: isEntityId },
  chose: { ...openingField, entity: isEntityId },
  'went-back': openingField,
  pinned: openingField,
  unpinned: openingField,
  hiding: { ...openingField, entity: isEntityId, state: isHidingState },
  passed: openingField,
  dismissed: {},
  covered: openingField,
  ready: {},
  drawn: { serial: isInteger, height: isNumber },
  nothing: { serial: isInteger },
  resized: { height: isNumber },
  pointed: {},
  'pointer-left': {},
  pulled: { isPulled: isBoolean },
  left: {},
  grabbed: {},
  dragged: { x: isNumber, y: isNumber },
  moved: { x: isNumber, y: isNumber },
  'next-corner': {},
};

const isRoom: Check<Room> = recordOf<Room>({
  at: oneOf(['name', 'edge', 'pin']),
  side: oneOf(['top', 'bottom', 'left', 'right']),
  width: isNumber,
  maxHeight: isNumber,
  maxOpenHeight: isNumber,
  window: recordOf<Room['window']>({ width: isNumber, height: isNumber }),
});

const orNull =
  <Value>(isValue: Check<Value>): Check<Value | null> =>
  (value): value is Value | null =>
    value === null || isValue(value);

const isTrail: Check<Trail> = (value): value is Trail => listOf(isEntityId)(value) && value.length > 0;

/** Checks the parts that decide what a card does; text and weights in a mark are displayed as they come. */
const isView = recordOf<CardView>({
  opening: isInteger,
  mark: (value): value is ShownMark =>
    isRecord(value) && isEntityId(value.entity) && Array.isArray(value.rivals) && isString(value.written),
  trail: isTrail,
  focus: oneOf(['page', 'card']),
  position: orNull(recordOf<StepPosition>({ number: isInteger, of: isInteger })),
  isPinned: isBoolean,
  isAboutStory: isBoolean,
  isHeld: isBoolean,
  hiding: isRecord as Check<unknown> as Check<CardView['hiding']>,
  passage: orNull(isRecord as Check<unknown> as Check<Passage>),
  theme: oneOf(['light', 'dark']),
  textSize: oneOf(['normal', 'large', 'largest']),
});

const toCard: Checks<ToCard> = {
  prepare: { entities: listOf(isEntityId) },
  show: { serial: isInteger, view: isView, room: isRoom },
  room: { room: isRoom },
  moved: {},
  focus: {},
  hide: {},
};

function messageCheck<Message extends { readonly kind: string }>(checks: Checks<Message>): Check<Message> {
  const kinds: Readonly<Record<string, object>> = checks;
  return (value): value is Message => {
    if (!isRecord(value) || typeof value.kind !== 'string' || !Object.hasOwn(kinds, value.kind)) return false;
    const { kind, ...fields } = value;
    return recordOf<Record<string, unknown>>(kinds[kind] as Record<string, Check<unknown>>)(fields);
  };
}

export const isFromCard: Check<FromCard> = messageCheck(fromCard);
export const isToCard: Check<ToCard> = messageCheck(toCard);

/**
 * The first message to the card page, which comes with the port. The token is that of the card page's own address: pages
 * that embed the card page have none, and those that get hold of its frame cannot read it.
 */
export type Handshake = { readonly token: string };
export const isHandshake: Check<Handshake> = recordOf<Handshake>({ token: isString });

/** Sizes of windows so small that a card leaves things out, px. */
const lowHeight = 400;
const veryLowHeight = 300;
const narrowWidth = 300;

/** The names of a window's size in style sheets, for `data-window`. */
export function windowSizes({ width, height }: { readonly width: number; readonly height: number }): string {
  return [
    ...(height <= lowHeight ? ['low'] : []),
    ...(height <= veryLowHeight ? ['lowest'] : []),
    ...(width <= narrowWidth ? ['narrow'] : []),
  ].join(' ');
}

export const inlineCardPort: FramePort<OpenCardLink> = { script: 'inline-card' };
