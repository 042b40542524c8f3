/**
 * The card on the page: one host element with a closed root, in the top layer while the card is shown. The card page
 * draws the card; here it is placed.
 */
import { onBackButton } from '../card/back-button.ts';
import type { CardAction, CardCovered, CardView, FromCard, OpenCardLink, Room } from '../card/protocol.ts';
import { meaningsOf } from '../card/view-entities.ts';
import { attributeOf, localNameOf } from '../page/dom.ts';
import type { Mark } from '../page/mark.ts';
import { ownHost } from '../page/shadow-roots.ts';
import { onTrusted } from '../page/trusted-events.ts';
import type { Settings } from '../settings/settings.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { CardLoading } from './card-loading.ts';
import type { Hit } from './card-machine.ts';
import { themeFor } from './card-theme.ts';
import { type CardTip, createCardTip } from './card-tip.ts';
import styles from './host.css?inline';
import {
  type Box,
  cardGap,
  insideWindow,
  nextCorner,
  type Placement,
  type Point,
  placeCard,
  placePinned,
  type Size,
  stayingSheet,
} from './placement.ts';
import { shownMark } from './shown-mark.ts';
import { isOnTop, layerParent, putOnTop, raise, watchTopLayer } from './top-layer.ts';

/** A card to show, and its mark. */
export type HostView = Omit<CardView, 'mark' | 'theme'> & {
  readonly hit: Hit;
  readonly theme: Settings['theme'];
};

/**
 * Events of the host: the reader's actions in the card, the pointer in it, and that the card cannot be shown any
 * longer.
 */
export type HostEvent =
  | CardAction
  | CardCovered
  | { readonly kind: 'lost' }
  | { readonly kind: 'pointed-in' }
  | { readonly kind: 'pointed-out' };

/** The card of one frame: at most one is shown at a time. */
export type CardHost = {
  /**
   * The element that the page sees, and the target of the card's events. In the document while a card is shown or may
   * be soon.
   */
  readonly element: HTMLElement;
  /**
   * Loads the card page, because a card may be wanted soon. It is unloaded some time after the last call and the last
   * card.
   */
  prepare(): void;
  /** Loads what a card of this mark needs, because it may be wanted soon. */
  prepareFor(mark: Mark): void;
  show(view: HostView): void;
  hide(): void;
  /**
   * The boxes of the shown card and its name in this window, or `null` while none is shown. A pinned card has no name
   * beside it.
   */
  boxes(): { readonly card: Box; readonly name: Box | null } | null;
};

export type CardHostWiring = {
  readonly openLink: OpenCardLink;
  readonly send: (event: HostEvent) => void;
  readonly signal: AbortSignal;
};

/** Creates the card host of a frame. `root` is for tests: it does not leave this script's world. */
export function createCardHost(wiring: CardHostWiring): CardHost & { readonly root: ShadowRoot } {
  return new Host(wiring);
}

/** How long drawing a card may take, ms, before it is given up: far longer than on a slow and busy machine. */
const drawTimeoutMs = 20_000;
/** How often a covered card is raised again; a page that covers it more often means it. */
const maxRaises = 20;

type ShownCard = {
  readonly view: HostView;
  readonly anchor: Anchor;
  /** The card's top left corner, once the reader pinned it: then it no longer follows its name. */
  pin: Point | null;
  /** The placement of the card, and the position key it was computed for, which is compared each frame. */
  placement: Placement;
  placedAt: string | null;
  /** The element that had the focus before the card. */
  readonly returnTo: HTMLElement | null;
};

type PendingCard = { readonly serial: number; readonly card: ShownCard };

class Host implements CardHost {
  readonly #at = cardWindow();
  readonly element = this.#at.window.document.createElement('div');
  readonly root = this.element.attachShadow({ mode: 'closed' });
  readonly #wiring: CardHostWiring;
  readonly #popper = this.#at.window.document.createElement('div');
  readonly #tip: CardTip;
  readonly #loading: CardLoading;
  /** The card requested last, while it is not drawn. */
  #pending: PendingCard | null = null;
  #shown: ShownCard | null = null;
  #serial = 0;
  #frame = 0;
  #grabbedAt: Point | null = null;
  /** Whether the card was raised in the frame before, and how often since it opened. */
  #isRaised = false;
  #timesRaised = 0;
  #room = '';
  /** Ends the watch for a phone's back button. */
  #endBack: AbortController | null = null;
  /** Gives up a card that is not drawn in time. */
  #drawTimeout: ReturnType<typeof setTimeout> | undefined;

  constructor(wiring: CardHostWiring) {
    this.#wiring = wiring;
    this.element.popover = 'manual';
    Object.assign(this.element, { [ownHost]: true });
    // A constructed style sheet can be used in its own document only.
    const sheet = new this.#at.window.CSSStyleSheet();
    sheet.replaceSync(styles);
    this.root.adoptedStyleSheets = [sheet];
    const layer = this.#at.window.document.createElement('div');
    this.root.append(layer);
    this.#popper.className = 'popper';
    this.#tip = createCardTip({ popper: this.#popper, layer, box: () => this.#referenceBox() });
    // The popper stays in place, because the card page is loaded in it.
    this.#tip.show();
    this.#loading = new CardLoading({
      document: this.#at.window.document,
      host: this.element,
      holder: this.#popper,
      root: this.root,
      openLink: wiring.openLink,
      onMessage: (message) => this.#handle(message),
      onLost: () => this.#loseAll(),
      signal: wiring.signal,
    });
    this.#listen();
    wiring.signal.addEventListener('abort', () => this.#destroy(), { once: true });
  }

  prepare(): void {
    this.#loading.prepare();
    if (this.#shown === null && this.#pending === null) this.#loading.unloadLater();
  }

  prepareFor(mark: Mark): void {
    this.prepare();
    this.#loading.link?.post({ kind: 'prepare', entities: meaningsOf(mark) });
  }

  show(view: HostView): void {
    const before = this.#pending?.card ?? this.#shown;
    const isNew = before?.view.opening !== view.opening;
    const anchor = isNew ? this.#anchorOf(view.hit) : before.anchor;
    const box = anchor?.box() ?? null;
    const pin = view.isPinned ? (before?.pin ?? this.#corner()) : null;
    if (anchor === null || (pin === null && box === null)) {
      this.#sendLost();
      return;
    }
    const placement = this.#placementOf({ pin, anchor, placement: isNew ? null : before.placement });
    const returnTo = this.#hasFocus ? (before?.returnTo ?? null) : focusInPage();
    const card = { view, anchor, pin, placement, placedAt: null, returnTo };
    this.#request(card);
  }

  #request(card: ShownCard): void {
    const { view, anchor } = card;
    this.#serial += 1;
    const serial = this.#serial;
    this.#pending = { serial, card };
    const { window, frame } = this.#at;
    const parent = layerParent(window.document, frame ?? anchor.element);
    if (parent === null) {
      this.#sendLost();
      return;
    }
    // A frame that is moved loads again.
    if (this.element.parentNode !== parent) this.#loading.discard();
    putOnTop(this.element, parent);
    const link = this.#loading.load();
    clearTimeout(this.#drawTimeout);
    this.#drawTimeout = setTimeout(() => this.#giveUp(), drawTimeoutMs);
    if (this.#shown === null) this.#setPlacementData(card.placement);
    this.#popper.dataset.text = view.textSize;
    const { hit, theme, ...plain } = view;
    const room = this.#roomFor(card.placement);
    this.#room = JSON.stringify(room);
    link.post({
      kind: 'show',
      serial,
      room,
      view: {
        ...plain,
        mark: shownMark(hit),
        theme: themeFor(theme, anchor.element),
      },
    });
  }

  hide(): void {
    const card = this.#shown ?? this.#pending?.card ?? null;
    clearTimeout(this.#drawTimeout);
    this.#pending = null;
    if (card === null) return;
    const hadFocus = this.#hasFocus;
    this.#shown = null;
    this.#grabbedAt = null;
    cancelAnimationFrame(this.#frame);
    this.#endBack?.abort();
    this.#endBack = null;
    delete this.#popper.dataset.shown;
    delete this.#popper.dataset.pulled;
    this.#loading.link?.post({ kind: 'hide' });
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    // If the focus is in another frame by now, it stays there.
    if (hadFocus && this.#at.window.document.hasFocus()) card.returnTo?.focus({ preventScroll: true });
    this.#loading.unloadLater();
  }

  boxes(): ReturnType<CardHost['boxes']> {
    if (this.#shown === null) return null;
    const { pin, anchor } = this.#shown;
    const name = pin === null ? anchor.box() : null;
    if (pin === null && name === null) return null;
    const { x, y } = this.#at.offset();
    const back = { x: -x, y: -y };
    return {
      card: movedBy(this.#popper.getBoundingClientRect(), back),
      name: name && movedBy(name, back),
    };
  }

  /** The anchor in the coordinates of the card's window, out of sight where that window does not show it. */
  #anchorOf(hit: Hit): Anchor | null {
    const anchor = anchorOf(hit);
    if (anchor === null || this.#at.frame === null) return anchor;
    return {
      ...anchor,
      headline: () => null,
      box: () => {
        const own = anchor.box();
        const box = own && movedBy(own, this.#at.offset());
        const { width, height } = this.#sizes().window;
        const isInSight = box && box.bottom > 0 && box.right > 0 && box.top < height && box.left < width;
        return isInSight ? box : null;
      },
    };
  }

  get #hasFocus(): boolean {
    return this.#loading.link?.hasFocus === true;
  }

  #handle(message: FromCard): void {
    switch (message.kind) {
      case 'drawn':
        this.#reveal(message);
        break;
      case 'nothing':
        if (this.#pending?.serial === message.serial) this.#sendLost();
        break;
      case 'resized':
        this.#resize(message.height);
        break;
      case 'pointed':
        this.#wiring.send({ kind: 'pointed-in' });
        break;
      case 'pointer-left':
        this.#wiring.send({ kind: 'pointed-out' });
        break;
      case 'pulled':
        this.#popper.toggleAttribute('data-pulled', message.isPulled);
        break;
      case 'left':
        this.#leaveByTab();
        break;
      case 'grabbed':
        this.#grabbedAt = this.#corner();
        break;
      case 'dragged':
        this.#movePin(this.#grabbedAt, message);
        break;
      case 'moved':
        this.#movePin(this.#corner(), message);
        break;
      case 'next-corner':
        this.#movePin(nextCorner(this.#corner(), this.#sizes()), { x: 0, y: 0 });
        break;
      case 'ready':
        // Handled by the link.
        break;
      default:
        this.#wiring.send(message);
    }
  }

  /** The requested card is drawn: now it is the one shown. */
  #reveal({ serial, height }: Extract<FromCard, { kind: 'drawn' }>): void {
    if (this.#pending?.serial !== serial) return;
    const { card } = this.#pending;
    const before = this.#shown;
    clearTimeout(this.#drawTimeout);
    this.#pending = null;
    this.#shown = card;
    this.#popper.dataset.theme = themeFor(card.view.theme, card.anchor.element);
    this.#setPlacementData(card.placement);
    this.#loading.link?.resize(height);
    this.#place();
    this.#popper.dataset.shown = '';
    const isNew = before?.view.opening !== card.view.opening;
    if (isNew && card.view.focus === 'card') this.#loading.link?.focus();
    this.#watchBackButton();
    this.#timesRaised = 0;
    if (before === null) this.#trackEveryFrame();
  }

  /**
   * The back button closes a sheet before anything of the page. Only after a tap: then it is nothing that the page has
   * opened, nor will open, that closes along with it.
   */
  #watchBackButton(): void {
    if (this.#endBack !== null || this.#shown?.placement.at !== 'edge' || !navigator.userActivation.isActive)
      return;
    this.#endBack = new AbortController();
    onBackButton(() => this.#wiring.send({ kind: 'dismissed' }), this.#endBack.signal);
  }

  #resize(height: number): void {
    if (this.#shown === null) return;
    this.#loading.link?.resize(height);
    this.#tip.update();
  }

  #setPlacementData({ at, side }: Placement): void {
    Object.assign(this.#popper.dataset, { at, side });
  }

  #place(): void {
    const card = this.#shown;
    if (card === null) return;
    card.placement = this.#placementOf(card);
    this.#setPlacementData(card.placement);
    this.#sendRoom(this.#roomFor(card.placement));
    this.#tip.place(card.placement);
    card.placedAt = this.#positionKey(card);
  }

  /** Moves the card with its name. */
  #follow(): void {
    this.#place();
    this.#loading.link?.post({ kind: 'moved' });
  }

  #sendRoom(room: Room): void {
    const before = this.#room;
    this.#room = JSON.stringify(room);
    if (this.#room !== before) this.#loading.link?.post({ kind: 'room', room });
  }

  /** Call it after the placement's data attributes are set: they decide the width. */
  #roomFor({ at, side, maxHeight, maxOpenHeight = maxHeight }: Placement): Room {
    return {
      at,
      side,
      maxHeight,
      maxOpenHeight,
      width: this.#popper.clientWidth,
      window: this.#sizes().window,
    };
  }

  #placementOf(of: Pick<ShownCard, 'pin' | 'anchor'> & { readonly placement: Placement | null }): Placement {
    const { window } = this.#sizes();
    if (of.pin !== null) return placePinned(window);
    const sheet = stayingSheet(of.placement, window);
    if (sheet !== null) return sheet;
    const { box, headline, side } = of.anchor;
    const headlineBox = headline();
    return placeCard({
      name: box() ?? new DOMRect(),
      window,
      side: of.placement?.side ?? side,
      isSheet: of.placement?.at === 'edge',
      headline: headlineBox && { box: headlineBox, cardWidth: this.#popper.offsetWidth },
    });
  }

  /**
   * The box that tippy places the card beside: the name's line, the window's edge for a sheet, or a line above a
   * pinned card.
   */
  #referenceBox(): DOMRect {
    const card = this.#shown;
    if (card === null) return new DOMRect();
    const { at, side } = card.placement;
    const { width, height } = this.#sizes().window;
    switch (at) {
      case 'name': {
        const name = card.anchor.box() ?? new DOMRect();
        const { left, width } = card.placement.grows === undefined ? name : (card.anchor.headline() ?? name);
        return new DOMRect(left, name.top, width, name.height);
      }
      case 'edge':
        // Outside the window by the gap between a card and its reference: nothing of the page shows below a sheet.
        return new DOMRect(0, side === 'top' ? -cardGap : height + cardGap, width, 0);
      case 'pin': {
        const { x, y } = insideWindow(card.pin ?? this.#corner(), this.#sizes());
        return new DOMRect(x, y - cardGap, this.#popper.offsetWidth, 0);
      }
      default:
        return at satisfies never;
    }
  }

  /** Moves the pinned card by a distance from a corner. */
  #movePin(from: Point | null, by: Point): void {
    if (this.#shown === null || this.#shown.pin === null || from === null) return;
    this.#shown.pin = insideWindow({ x: from.x + by.x, y: from.y + by.y }, this.#sizes());
    this.#place();
  }

  #corner(): Point {
    const { left, top } = this.#popper.getBoundingClientRect();
    return { x: left, y: top };
  }

  #sizes(): { readonly card: Size; readonly window: Size } {
    const { offsetWidth: width, offsetHeight: height } = this.#popper;
    const { innerWidth, innerHeight } = this.#at.window;
    return { card: { width, height }, window: { width: innerWidth, height: innerHeight } };
  }

  /**
   * Checks the position once a frame while a card is shown: keeps up with scrolling, layout and whatever the page
   * does.
   */
  #trackEveryFrame(): void {
    this.#frame = requestAnimationFrame(() => {
      this.#trackEveryFrame();
      const now = this.#shown === null ? null : this.#positionKey(this.#shown);
      if (now === null || !this.element.matches(':popover-open')) this.#loseShown();
      else if (this.#shown?.placedAt !== now) this.#follow();
      else this.#stayOnTop();
    });
  }

  /** Raises the card above what covered it without an event, unless it comes back again and again. */
  #stayOnTop(): void {
    if (isOnTop(this.element, this.#popper.getBoundingClientRect(), this.#at.window)) {
      this.#isRaised = false;
      return;
    }
    this.#timesRaised += 1;
    if (this.#isRaised || this.#timesRaised > maxRaises) this.#loseShown();
    else {
      this.#isRaised = true;
      this.#raise();
    }
  }

  #raise(): void {
    if (this.#shown !== null)
      raise(this.element, { hasFocus: this.#hasFocus, focus: () => this.#loading.link?.focus() });
  }

  /** The shown card cannot stay; one that was requested in its place is still to come. */
  #loseShown(): void {
    if (this.#pending === null || this.#pending.card.view.opening === this.#shown?.view.opening) {
      this.#sendLost();
      return;
    }
    cancelAnimationFrame(this.#frame);
    this.#shown = null;
    delete this.#popper.dataset.shown;
  }

  /** The card page is gone, and with it what it shows and was to show. */
  #loseAll(): void {
    if (this.#shown !== null || this.#pending !== null) this.#sendLost();
  }

  /** The page may have led the card page elsewhere before it was ready. */
  #giveUp(): void {
    this.#loading.discard();
    this.#sendLost();
  }

  #sendLost(): void {
    this.#wiring.send({ kind: 'lost' });
  }

  #listen(): void {
    const { signal } = this.#wiring;
    const host = this.element;
    watchTopLayer({ host, onCover: () => this.#raise(), onInert: () => this.#sendLost(), signal });
    // Chromium keeps no page in its back/forward cache with a frame of an extension.
    const leave = () => {
      this.#sendLost();
      this.#loading.unload();
    };
    for (const type of ['beforeunload', 'pagehide'] as const)
      onTrusted(type, leave, { capture: true, signal });
    const sizes = new ResizeObserver(() => this.#tip.update());
    sizes.observe(this.#popper);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  /** What the card's position depends on; `null` when its name is out of sight. */
  #positionKey({ pin, anchor }: ShownCard): string | null {
    const { width, height } = this.#sizes().window;
    if (pin !== null) return [pin.x, pin.y, width, height].join(' ');
    const box = anchor.box();
    return box && [box.left, box.top, box.width, box.height, width, height].join(' ');
  }

  /** Tab moved out of the card, back to where the reader was before; a pinned card stays. */
  #leaveByTab(): void {
    if (this.#shown === null) return;
    if (this.#shown.pin === null) this.#wiring.send({ kind: 'dismissed' });
    else this.#shown.returnTo?.focus({ preventScroll: true });
  }

  #destroy(): void {
    this.hide();
    this.#tip.destroy();
    this.element.remove();
  }
}

function focusInPage(): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement ? active : null;
}

const movedBy = ({ left, top, width, height }: DOMRect, { x, y }: Point): DOMRect =>
  new DOMRect(left + x, top + y, width, height);

/**
 * The window in which the cards of a frame are drawn: its own, unless the document is sandboxed without scripts but
 * kept its origin, as mail is often shown. Such a document passes its sandbox on to its frames, so the card page
 * could not run in it: there it is the window around all such frames.
 */
type CardWindow = {
  readonly window: Window & typeof globalThis;
  /** The element in that window that contains the frame's document; `null` if both windows are the same. */
  readonly frame: Element | null;
  /** The position of the frame's viewport in that window, px. */
  offset(): Point;
};

function cardWindow(): CardWindow {
  const around = framesAround(window);
  const outermost = around.findLastIndex(isWithoutScripts);
  const frames = around.slice(0, outermost + 1);
  const frame = frames.at(-1) ?? null;
  return {
    window: frame?.ownerDocument.defaultView ?? window,
    frame,
    offset: () =>
      frames.map(viewportOrigin).reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), { x: 0, y: 0 }),
  };
}

/** The frames that a window is in, from the inside out, as far as the documents around it have its origin. */
function framesAround(window: Window): readonly Element[] {
  const frames: Element[] = [];
  for (let at = window.frameElement; at !== null; at = at.ownerDocument.defaultView?.frameElement ?? null)
    frames.push(at);
  return frames;
}

function isWithoutScripts(frame: Element): boolean {
  const sandbox = localNameOf(frame) === 'iframe' ? attributeOf(frame, 'sandbox') : null;
  return sandbox !== null && !/(?:^|\s)allow-scripts(?:\s|$)/i.test(sandbox);
}

/** The position of a frame's viewport in the window around it. */
function viewportOrigin(frame: Element): Point {
  const { left, top } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: left + frame.clientLeft + Number.parseFloat(paddingLeft),
    y: top + frame.clientTop + Number.parseFloat(paddingTop),
  };
}
