/**
 * The card on the page: one host element, closed to the page, in the top layer while shown and out of
 * the document while not. The only file that knows tippy.
 */
import { render } from 'preact';
import tippy, { type Instance } from 'tippy.js/headless';
import { type Anchor, anchorOf } from './anchor.ts';
import { sayPosition } from './Card.tsx';
import type { FactSource } from './fact-source.ts';
import type { Point, Size } from './geometry.ts';
import { keepEventsInside } from './keep-events-inside.ts';
import { type PictureSource, PictureSourceProvider } from './picture-source.ts';
import { cardGap, insideWindow, nextCorner, type Placement, placeCard, placePinned } from './placement.ts';
import type { CardHost, CardHostEvent, CardView } from './port.ts';
import { type Presenter, presenter } from './presenter.ts';
import { cardStyles } from './styles.ts';
import { themeFor } from './theme.ts';
import { keepOnTop, putOnTop } from './top-layer.ts';
import { ViewedCard } from './ViewedCard.tsx';
import { toldBy } from './view.ts';
import { type Voice, voiceIn } from './voice.ts';

export type CardHostWiring = {
  readonly facts: FactSource;
  readonly pictures: PictureSource;
  readonly send: (event: CardHostEvent) => void;
  readonly signal: AbortSignal;
};

/** Makes the card of a frame. `root` is for tests: it goes no further than this script's own world. */
export function createCardHost(wiring: CardHostWiring): CardHost & { readonly root: ShadowRoot } {
  return new Host(wiring);
}

type Showing = {
  readonly view: CardView;
  readonly anchor: Anchor;
  /** The card's top left corner, once the reader pinned it: then it follows its name no more. */
  pin: Point | null;
  /** Where the card was last put, and for which whereabouts: compared each frame with those it should be at. */
  placement: Placement | null;
  placedFor: string | null;
  /** What had the focus before the card took it. */
  readonly returnTo: HTMLElement | null;
};

class Host implements CardHost {
  readonly element = document.createElement('namelight-card');
  readonly root = this.element.attachShadow({ mode: 'closed' });
  readonly #wiring: CardHostWiring;
  readonly #popper = document.createElement('div');
  readonly #tip: Instance;
  readonly #voice: Voice;
  readonly #presenter: Presenter;
  readonly prepare: Presenter['prepare'];
  readonly show: Presenter['show'];
  #showing: Showing | null = null;
  #frame = 0;

  constructor(wiring: CardHostWiring) {
    this.#wiring = wiring;
    this.#presenter = presenter({
      facts: wiring.facts,
      present: (view) => this.#present(view),
      lose: () => this.#lose(),
    });
    this.prepare = this.#presenter.prepare;
    this.show = this.#presenter.show;
    this.element.popover = 'manual';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyles);
    this.root.adoptedStyleSheets = [sheet];
    const layer = document.createElement('div');
    this.root.append(layer);
    this.#popper.className = 'popper';
    this.#tip = createTip({ popper: this.#popper, layer, box: () => this.#referenceBox() });
    this.#voice = voiceIn(this.root, wiring.signal);
    this.#listen();
    wiring.signal.addEventListener('abort', () => this.#destroy(), { once: true });
  }

  #present(view: CardView): void {
    const before = this.#showing;
    const isNew = before?.view.opening !== view.opening;
    const anchor = isNew ? anchorOf(view.hit) : before.anchor;
    const pin = view.isPinned ? (before?.pin ?? this.#corner()) : null;
    if (anchor === null || (pin === null && anchor.box() === null)) {
      this.#lose();
      return;
    }
    const hadFocus = this.root.activeElement !== null;
    const active = document.activeElement;
    const returnTo = hadFocus ? (before?.returnTo ?? null) : active instanceof HTMLElement ? active : null;
    const placement = isNew ? null : before.placement;
    this.#showing = { view, anchor, pin, placement, placedFor: '', returnTo };
    putOnTop(this.element, anchor.element);
    this.#draw(this.#showing);
    this.#tip.show();
    this.#place();
    if (isNew) this.#sayPosition(view);
    const isFocusGone = hadFocus && this.root.activeElement === null;
    if ((isNew && view.focus === 'card') || isFocusGone) this.#dialog()?.focus({ preventScroll: true });
    if (before === null) this.#follow();
  }

  hide(): void {
    const showing = this.#showing;
    this.#presenter.drop();
    if (showing === null) return;
    const hadFocus = this.root.activeElement !== null;
    this.#showing = null;
    cancelAnimationFrame(this.#frame);
    this.#tip.hide();
    this.#voice.quiet();
    render(null, this.#popper);
    this.element.remove();
    if (hadFocus) showing.returnTo?.focus({ preventScroll: true });
  }

  boxes(): ReturnType<CardHost['boxes']> {
    if (this.#showing === null) return null;
    const { pin, anchor } = this.#showing;
    const name = pin === null ? anchor.box() : null;
    const isPlaced = pin !== null || name !== null;
    return isPlaced ? { card: this.#popper.getBoundingClientRect(), name } : null;
  }

  /** The card itself says it where it takes the focus; said twice, it would be in the way. */
  #sayPosition({ position, trail: [entity] }: CardView): void {
    const told = toldBy(this.#wiring.facts, entity);
    if (position === null || told === null) this.#voice.quiet();
    else this.#voice.sayUnlessFocused(sayPosition(position, told.entity));
  }

  #dialog(): HTMLElement | null {
    return this.root.querySelector('[role="dialog"]');
  }

  #draw({ view, anchor }: Showing): void {
    const { facts, pictures, send } = this.#wiring;
    render(
      <PictureSourceProvider value={pictures}>
        <ViewedCard
          key={`${view.opening} ${view.trail.length}`}
          view={view}
          facts={facts}
          theme={themeFor(view.theme, anchor.element)}
          place={{
            onMove: (to) => this.#movePin(to),
            onNextCorner: () => this.#movePin(nextCorner(this.#corner(), this.#sizes())),
          }}
          send={send}
        />
      </PictureSourceProvider>,
      this.#popper,
    );
  }

  #place(): void {
    const showing = this.#showing;
    if (showing === null) return;
    showing.placement = this.#placement(showing);
    const { at, side, maxHeight } = showing.placement;
    Object.assign(this.#popper.dataset, { at, side });
    this.#popper.style.setProperty('--max-height', `${maxHeight}px`);
    const atEdge = side === 'top' ? 'bottom' : 'top';
    const placement = at === 'edge' ? atEdge : side;
    if (this.#tip.props.placement !== placement) this.#tip.setProps({ placement });
    this.#tip.popperInstance?.forceUpdate();
    showing.placedFor = whereabouts(showing);
  }

  #placement({ pin, anchor, placement }: Showing): Placement {
    const { window } = this.#sizes();
    if (pin !== null) return placePinned(window);
    const { box, side } = anchor;
    return placeCard({ name: box() ?? new DOMRect(), window, side: placement?.side ?? side });
  }

  /** A card beside the name stands at the name's line; a sheet at the window's edge; a pinned card below a line of its own. */
  #referenceBox(): DOMRect {
    const showing = this.#showing;
    if (showing?.placement == null) return new DOMRect();
    const { at, side } = showing.placement;
    switch (at) {
      case 'name':
        return showing.anchor.box() ?? new DOMRect();
      case 'edge':
        // Beyond it by the gap that lies between a card and its reference: nothing of the page shows below a sheet.
        return new DOMRect(0, side === 'top' ? -cardGap : innerHeight + cardGap, innerWidth, 0);
      case 'pin': {
        const { x, y } = insideWindow(showing.pin ?? this.#corner(), this.#sizes());
        return new DOMRect(x, y - cardGap, this.#popper.offsetWidth, 0);
      }
      default:
        return at satisfies never;
    }
  }

  #movePin(to: Point): void {
    if (this.#showing === null) return;
    this.#showing.pin = insideWindow(to, this.#sizes());
    this.#place();
  }

  #corner(): Point {
    const { left, top } = this.#popper.getBoundingClientRect();
    return { x: left, y: top };
  }

  #sizes(): { readonly card: Size; readonly window: Size } {
    const { offsetWidth: width, offsetHeight: height } = this.#popper;
    return { card: { width, height }, window: { width: innerWidth, height: innerHeight } };
  }

  /** One look per frame while a card is shown: keeps up with scrolling, layout and whatever the page does. */
  #follow(): void {
    this.#frame = requestAnimationFrame(() => {
      this.#follow();
      const now = this.#showing === null ? null : whereabouts(this.#showing);
      if (now === null || !this.element.matches(':popover-open')) this.#lose();
      else if (this.#showing?.placedFor !== now) this.#place();
    });
  }

  #lose(): void {
    this.#wiring.send({ kind: 'lost' });
  }

  #listen(): void {
    const { signal } = this.#wiring;
    keepEventsInside(this.root, signal);
    this.root.addEventListener('focusin', () => this.#entered(), { signal });
    const leaveByTab = (event: Event) => event instanceof KeyboardEvent && this.#leaveByTab(event);
    this.root.addEventListener('keydown', leaveByTab, { signal });
    keepOnTop({ host: this.element, root: this.root, onInert: () => this.#lose(), signal });
    const sizes = new ResizeObserver(() => this.#tip.popperInstance?.forceUpdate());
    sizes.observe(this.#popper);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  #entered(): void {
    const opening = this.#showing?.view.opening;
    if (opening !== undefined) this.#wiring.send({ kind: 'entered', opening });
  }

  /** The card lies at no place in the page's order: Tab past its ends leads back. */
  #leaveByTab(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || this.#showing === null) return;
    const stops = [...this.root.querySelectorAll<HTMLElement>('a[href], button')];
    const end = event.shiftKey ? stops.at(0) : stops.at(-1);
    const active = this.root.activeElement;
    if (active !== end && !(event.shiftKey && active === this.#dialog())) return;
    event.preventDefault();
    if (this.#showing.pin === null) this.#wiring.send({ kind: 'dismissed' });
    else this.#showing.returnTo?.focus({ preventScroll: true });
  }

  #destroy(): void {
    this.hide();
    this.#tip.destroy();
    this.element.remove();
  }
}

type TipParts = { readonly popper: HTMLDivElement; readonly layer: HTMLElement; readonly box: () => DOMRect };

/** Placing is all that tippy does: when to show is the state machine's, which side is `placeCard`'s. */
function createTip({ popper, layer, box }: TipParts): Instance {
  return tippy(document.createElement('div'), {
    render: () => ({ popper }),
    appendTo: layer,
    trigger: 'manual',
    hideOnClick: false,
    interactive: true,
    animation: false,
    aria: { content: null, expanded: false },
    offset: [0, cardGap],
    getReferenceClientRect: box,
    popperOptions: {
      strategy: 'fixed',
      modifiers: [
        { name: 'flip', enabled: false },
        // Placing from the bottom edge goes by a height that in quirks mode is not the window's.
        { name: 'computeStyles', options: { adaptive: false } },
        { name: 'preventOverflow', options: { padding: cardGap } },
        // The host looks once a frame, which sees more than scroll events do.
        { name: 'eventListeners', enabled: false },
      ],
    },
  });
}

/** What the card's place depends on; `null` when what it hangs on is out of sight. */
function whereabouts({ pin, anchor }: Showing): string | null {
  if (pin !== null) return [pin.x, pin.y, innerWidth, innerHeight].join(' ');
  const box = anchor.box();
  return box && [box.left, box.top, box.width, box.height, innerWidth, innerHeight].join(' ');
}
