/**
 * The card on the page: one host element, closed to the page, in the top layer while the card is shown. What is
 * in the card is the card page's; where it stands is decided here.
 */

import type { OpenCardLink } from '../card/card-link.ts';
import type { CardAction, CardView, FromCard, Room, ShownMark } from '../card/protocol.ts';
import { meantBy } from '../card/view.ts';
import type { Mark } from '../highlight/mark.ts';
import type { Settings } from '../settings/settings.ts';
import { ownHost } from '../text/shadow.ts';
import { onTrusted } from '../text/trusted-events.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { CardLoading } from './card-loading.ts';
import { type CardTip, createCardTip } from './card-tip.ts';
import { cardWindow } from './card-window.ts';
import type { Box, Point, Size } from './geometry.ts';
import type { Hit } from './hit.ts';
import styles from './host.css?inline';
import { cardGap, insideWindow, nextCorner, type Placement, placeCard, placePinned } from './placement.ts';
import { themeFor } from './theme.ts';
import { isOnTop, putOnTop, raise, watchTopLayer } from './top-layer.ts';

/** A card to show, and the mark that it is for. */
export type HostView = Omit<CardView, 'mark' | 'theme'> & {
  readonly hit: Hit;
  readonly theme: Settings['theme'];
};

/** What the host reports: what the reader did, and that a card cannot be shown any longer. */
export type HostEvent =
  | CardAction
  | { readonly kind: 'lost' }
  | { readonly kind: 'pointed-in' }
  | { readonly kind: 'pointed-out' };

/** The card in one frame: at most one is shown at a time. */
export type CardHost = {
  /** What the page sees of the card, and what its events come from. In a document while a card is shown or near. */
  readonly element: HTMLElement;
  /** A card may be asked for soon: loads the card page. Let go of some time after the last call and the last card. */
  prepare(): void;
  /** A card of this mark may be asked for soon: gets what that takes. */
  prepareFor(mark: Mark): void;
  show(view: HostView): void;
  hide(): void;
  /** Where the shown card and its name lie now in this window, or `null` while none is shown. A pinned card has no name beside it. */
  boxes(): { readonly card: Box; readonly name: Box | null } | null;
};

export type CardHostWiring = {
  readonly openLink: OpenCardLink;
  readonly send: (event: HostEvent) => void;
  /** When it aborts, nothing of the card remains. */
  readonly signal: AbortSignal;
};

/** Makes the card of a frame. `root` is for tests: it goes no further than this script's own world. */
export function createCardHost(wiring: CardHostWiring): CardHost & { readonly root: ShadowRoot } {
  return new Host(wiring);
}

/** So long a card may take to be drawn, ms, before it is given up. */
const longestDrawing = 5_000;
/** A page that covers an open card more often than this means it. */
const mostRaised = 20;

type Showing = {
  readonly view: HostView;
  readonly anchor: Anchor;
  /** The card's top left corner, once the reader pinned it: then it follows its name no more. */
  pin: Point | null;
  /** Where the card is to be, and for which whereabouts: compared each frame with those it should be at. */
  placement: Placement;
  placedFor: string | null;
  /** What had the focus before the card took it. */
  readonly returnTo: HTMLElement | null;
};

type Asked = { readonly serial: number; readonly showing: Showing };

class Host implements CardHost {
  readonly #at = cardWindow();
  readonly element = this.#at.window.document.createElement('div');
  readonly root = this.element.attachShadow({ mode: 'closed' });
  readonly #wiring: CardHostWiring;
  readonly #popper = this.#at.window.document.createElement('div');
  readonly #tip: CardTip;
  readonly #loading: CardLoading;
  /** What was asked for last and is not drawn yet. */
  #asked: Asked | null = null;
  #showing: Showing | null = null;
  #serial = 0;
  #frame = 0;
  #grabbedAt: Point | null = null;
  /** Whether the card was brought to the top in the frame before; and how often, since it opened. */
  #isRaised = false;
  #timesRaised = 0;
  #room = '';
  /** Gives up what is not drawn in time. */
  #givingUp: ReturnType<typeof setTimeout> | undefined;

  constructor(wiring: CardHostWiring) {
    this.#wiring = wiring;
    this.element.popover = 'manual';
    Object.assign(this.element, { [ownHost]: true });
    // A sheet is its document's alone.
    const sheet = new this.#at.window.CSSStyleSheet();
    sheet.replaceSync(styles);
    this.root.adoptedStyleSheets = [sheet];
    const layer = this.#at.window.document.createElement('div');
    this.root.append(layer);
    this.#popper.className = 'popper';
    this.#tip = createCardTip({ popper: this.#popper, layer, box: () => this.#referenceBox() });
    // The card page is loaded in the popper, which so stays where it is.
    this.#tip.show();
    this.#loading = new CardLoading({
      document: this.#at.window.document,
      host: this.element,
      holder: this.#popper,
      root: this.root,
      openLink: wiring.openLink,
      onMessage: (message) => this.#take(message),
      signal: wiring.signal,
    });
    this.#listen();
    wiring.signal.addEventListener('abort', () => this.#destroy(), { once: true });
  }

  prepare(): void {
    this.#loading.prepare();
    if (this.#showing === null && this.#asked === null) this.#loading.leaveSoon();
  }

  prepareFor(mark: Mark): void {
    this.prepare();
    this.#loading.link?.post({ kind: 'prepare', entities: meantBy(mark) });
  }

  show(view: HostView): void {
    const before = this.#asked?.showing ?? this.#showing;
    const isNew = before?.view.opening !== view.opening;
    const anchor = isNew ? this.#anchorOf(view.hit) : before.anchor;
    const box = anchor?.box() ?? null;
    const pin = view.isPinned ? (before?.pin ?? this.#corner()) : null;
    if (anchor === null || (pin === null && box === null)) {
      this.#lose();
      return;
    }
    const placement = this.#placementOf({ pin, anchor, placement: isNew ? null : before.placement });
    const returnTo = this.#hasFocus ? (before?.returnTo ?? null) : focusInPage();
    const showing = { view, anchor, pin, placement, placedFor: null, returnTo };
    this.#ask(showing);
  }

  #ask(showing: Showing): void {
    const { view, anchor } = showing;
    this.#serial += 1;
    const serial = this.#serial;
    this.#asked = { serial, showing };
    const { window, frame } = this.#at;
    if (!putOnTop(this.element, { document: window.document, name: frame ?? anchor.element })) {
      this.#lose();
      return;
    }
    const link = this.#loading.load();
    clearTimeout(this.#givingUp);
    this.#givingUp = setTimeout(() => this.#lose(), longestDrawing);
    if (this.#showing === null) this.#arrange(showing.placement);
    const { hit, theme, ...plain } = view;
    const room = this.#roomFor(showing.placement);
    this.#room = JSON.stringify(room);
    link.post({
      kind: 'show',
      serial,
      room,
      view: {
        ...plain,
        mark: shownMark(hit.mark),
        theme: themeFor(theme, anchor.element),
      },
    });
  }

  hide(): void {
    const showing = this.#showing ?? this.#asked?.showing ?? null;
    clearTimeout(this.#givingUp);
    this.#asked = null;
    if (showing === null) return;
    const hadFocus = this.#hasFocus;
    this.#showing = null;
    this.#grabbedAt = null;
    cancelAnimationFrame(this.#frame);
    delete this.#popper.dataset.shown;
    this.#loading.link?.post({ kind: 'hide' });
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    // Where the focus has gone to another frame by now, it is left there.
    if (hadFocus && this.#at.window.document.hasFocus()) showing.returnTo?.focus({ preventScroll: true });
    this.#loading.leaveSoon();
  }

  boxes(): ReturnType<CardHost['boxes']> {
    if (this.#showing === null) return null;
    const { pin, anchor } = this.#showing;
    const name = pin === null ? anchor.box() : null;
    if (pin === null && name === null) return null;
    const { x, y } = this.#at.offset();
    const back = { x: -x, y: -y };
    return {
      card: movedBy(this.#popper.getBoundingClientRect(), back),
      name: name && movedBy(name, back),
    };
  }

  /** The name as it lies in the window of the card, and out of sight where that does not show it. */
  #anchorOf(hit: Hit): Anchor | null {
    const anchor = anchorOf(hit);
    if (anchor === null || this.#at.frame === null) return anchor;
    return {
      ...anchor,
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

  #take(message: FromCard): void {
    switch (message.kind) {
      case 'drawn':
        this.#present(message);
        break;
      case 'nothing':
        if (this.#asked?.serial === message.serial) this.#lose();
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
      case 'left':
        this.#leave();
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
      case 'texts-of':
      case 'facts-of':
        // The link's to answer.
        break;
      default:
        this.#wiring.send(message);
    }
  }

  /** What was asked for is drawn: from now on it is what is shown. */
  #present({ serial, height }: Extract<FromCard, { kind: 'drawn' }>): void {
    if (this.#asked?.serial !== serial) return;
    const { showing } = this.#asked;
    const before = this.#showing;
    clearTimeout(this.#givingUp);
    this.#asked = null;
    this.#showing = showing;
    this.#popper.dataset.theme = themeFor(showing.view.theme, showing.anchor.element);
    this.#arrange(showing.placement);
    this.#loading.link?.resize(height);
    this.#place();
    this.#popper.dataset.shown = '';
    const isNew = before?.view.opening !== showing.view.opening;
    if (isNew && showing.view.focus === 'card') this.#loading.link?.focus();
    this.#timesRaised = 0;
    if (before === null) this.#follow();
  }

  #resize(height: number): void {
    if (this.#showing === null) return;
    this.#loading.link?.resize(height);
    this.#tip.update();
  }

  #arrange({ at, side }: Placement): void {
    Object.assign(this.#popper.dataset, { at, side });
  }

  #place(): void {
    const showing = this.#showing;
    if (showing === null) return;
    showing.placement = this.#placementOf(showing);
    this.#arrange(showing.placement);
    this.#makeRoom(this.#roomFor(showing.placement));
    this.#tip.place(showing.placement);
    showing.placedFor = this.#whereabouts(showing);
  }

  #makeRoom(room: Room): void {
    const before = this.#room;
    this.#room = JSON.stringify(room);
    if (this.#room !== before) this.#loading.link?.post({ kind: 'room', room });
  }

  /** Call it when the popper is arranged for the placement: how wide it is depends on that. */
  #roomFor({ at, side, maxHeight }: Placement): Room {
    return { at, side, maxHeight, width: this.#popper.clientWidth, window: this.#sizes().window };
  }

  #placementOf(of: Pick<Showing, 'pin' | 'anchor'> & { readonly placement: Placement | null }): Placement {
    const { window } = this.#sizes();
    if (of.pin !== null) return placePinned(window);
    const { box, side } = of.anchor;
    return placeCard({ name: box() ?? new DOMRect(), window, side: of.placement?.side ?? side });
  }

  /** A card beside the name stands at the name's line; a sheet at the window's edge; a pinned card below a line of its own. */
  #referenceBox(): DOMRect {
    const showing = this.#showing;
    if (showing === null) return new DOMRect();
    const { at, side } = showing.placement;
    const { width, height } = this.#sizes().window;
    switch (at) {
      case 'name':
        return showing.anchor.box() ?? new DOMRect();
      case 'edge':
        // Beyond it by the gap that lies between a card and its reference: nothing of the page shows below a sheet.
        return new DOMRect(0, side === 'top' ? -cardGap : height + cardGap, width, 0);
      case 'pin': {
        const { x, y } = insideWindow(showing.pin ?? this.#corner(), this.#sizes());
        return new DOMRect(x, y - cardGap, this.#popper.offsetWidth, 0);
      }
      default:
        return at satisfies never;
    }
  }

  /** Moves the pinned card so far from a corner. */
  #movePin(from: Point | null, by: Point): void {
    if (this.#showing === null || this.#showing.pin === null || from === null) return;
    this.#showing.pin = insideWindow({ x: from.x + by.x, y: from.y + by.y }, this.#sizes());
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

  /** One look per frame while a card is shown: keeps up with scrolling, layout and whatever the page does. */
  #follow(): void {
    this.#frame = requestAnimationFrame(() => {
      this.#follow();
      const now = this.#showing === null ? null : this.#whereabouts(this.#showing);
      if (now === null || !this.element.matches(':popover-open')) this.#lose();
      else if (this.#showing?.placedFor !== now) this.#place();
      else this.#stayOnTop();
    });
  }

  /** What came over the card without a word is brought below it, unless it comes back again and again. */
  #stayOnTop(): void {
    if (isOnTop(this.element, this.#popper.getBoundingClientRect(), this.#at.window)) {
      this.#isRaised = false;
      return;
    }
    this.#timesRaised += 1;
    if (this.#isRaised || this.#timesRaised > mostRaised) this.#lose();
    else {
      this.#isRaised = true;
      this.#raise();
    }
  }

  #raise(): void {
    if (this.#showing !== null)
      raise(this.element, { hasFocus: this.#hasFocus, focus: () => this.#loading.link?.focus() });
  }

  #lose(): void {
    this.#wiring.send({ kind: 'lost' });
  }

  #listen(): void {
    const { signal } = this.#wiring;
    const host = this.element;
    watchTopLayer({ host, onCover: () => this.#raise(), onInert: () => this.#lose(), signal });
    // Chromium keeps no page for later that has an extension's page in it when it is left.
    const leave = () => {
      this.#lose();
      this.#loading.unload();
    };
    for (const type of ['beforeunload', 'pagehide'] as const)
      onTrusted(type, leave, { capture: true, signal });
    const sizes = new ResizeObserver(() => this.#tip.update());
    sizes.observe(this.#popper);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  /** What the card's place depends on; `null` when what it hangs on is out of sight. */
  #whereabouts({ pin, anchor }: Showing): string | null {
    const { width, height } = this.#sizes().window;
    if (pin !== null) return [pin.x, pin.y, width, height].join(' ');
    const box = anchor.box();
    return box && [box.left, box.top, box.width, box.height, width, height].join(' ');
  }

  /** Tab led out of the card, to where the reader was before; a pinned one stays. */
  #leave(): void {
    if (this.#showing === null) return;
    if (this.#showing.pin === null) this.#wiring.send({ kind: 'dismissed' });
    else this.#showing.returnTo?.focus({ preventScroll: true });
  }

  #destroy(): void {
    this.hide();
    this.#tip.destroy();
    this.element.remove();
  }
}

/** What can be handed on to another window: of rules and names no more than what a card says of them. */
function shownMark({ entity, kind, rivals, verdict, certainty, because }: Mark): ShownMark {
  return {
    entity,
    kind,
    verdict,
    certainty,
    rivals: rivals.map(({ entity, kind }) => ({ entity, kind })),
    because: because.map(({ name, weight }) => ({ name, weight })),
  };
}

function focusInPage(): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement ? active : null;
}

const movedBy = ({ left, top, width, height }: DOMRect, { x, y }: Point): DOMRect =>
  new DOMRect(left + x, top + y, width, height);
