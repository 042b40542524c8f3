/**
 * The card on the page: one host element, closed to the page, in the top layer while shown and out of
 * the document while not. The only file that knows tippy.
 */
import { render } from 'preact';
import tippy, { type Instance } from 'tippy.js/headless';
import type { FactSet } from '../facts/fact-set.ts';
import { doesMatch } from '../highlight/elements.ts';
import { documentElementOf } from '../text/dom.ts';
import { type Anchor, ancestors, anchorOf } from './anchor.ts';
import { Card } from './Card.tsx';
import { keepEventsInside } from './keep-events-inside.ts';
import { CARD_GAP, placeCard } from './placement.ts';
import type { CardHost, CardHostEvent, CardView } from './port.ts';
import { cardStyles } from './styles.ts';
import { themeFor } from './theme.ts';

export type CardHostWiring = {
  readonly factSet: FactSet;
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
  /** Where the card was last put: compared each frame with where it should be. */
  placedFor: string;
  /** What had the focus before the card took it. */
  readonly returnTo: HTMLElement | null;
};

class Host implements CardHost {
  readonly element = document.createElement('namelight-card');
  readonly root = this.element.attachShadow({ mode: 'closed' });
  readonly #wiring: CardHostWiring;
  readonly #popper = document.createElement('div');
  readonly #tip: Instance;
  #showing: Showing | null = null;
  #frame = 0;

  constructor(wiring: CardHostWiring) {
    this.#wiring = wiring;
    this.element.popover = 'manual';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyles);
    this.root.adoptedStyleSheets = [sheet];
    const layer = document.createElement('div');
    this.root.append(layer);
    this.#popper.className = 'popper';
    this.#tip = createTip({ popper: this.#popper, layer, box: () => this.#referenceBox() });
    this.#listen();
    wiring.signal.addEventListener('abort', () => this.#destroy(), { once: true });
  }

  show(view: CardView): void {
    const before = this.#showing;
    const isNew = before?.view.opening !== view.opening;
    const anchor = isNew ? anchorOf(view.hit) : before.anchor;
    if (anchor.box() === null) {
      this.#lose();
      return;
    }
    const hadFocus = this.root.activeElement !== null;
    const active = document.activeElement;
    const returnTo = hadFocus ? (before?.returnTo ?? null) : active instanceof HTMLElement ? active : null;
    this.#showing = { view, anchor, placedFor: '', returnTo };
    this.#putInPage(anchor);
    this.#draw(this.#showing);
    this.#tip.show();
    this.#place();
    if (view.focus === 'card' || hadFocus) this.#dialog()?.focus({ preventScroll: true });
    if (before === null) this.#follow();
  }

  hide(): void {
    const showing = this.#showing;
    if (showing === null) return;
    const hadFocus = this.root.activeElement !== null;
    this.#showing = null;
    cancelAnimationFrame(this.#frame);
    this.#tip.hide();
    render(null, this.#popper);
    this.element.remove();
    if (hadFocus) showing.returnTo?.focus({ preventScroll: true });
  }

  boxes(): ReturnType<CardHost['boxes']> {
    const name = this.#showing?.anchor.box() ?? null;
    return name === null ? null : { card: this.#popper.getBoundingClientRect(), name };
  }

  #dialog(): HTMLElement | null {
    return this.root.querySelector('[role="dialog"]');
  }

  /** All but what stands in a modal dialog is inert while it is open, so there the card goes into the dialog. */
  #putInPage({ element }: Anchor): void {
    const modal = [...ancestors(element)].find((ancestor) => doesMatch(ancestor, 'dialog:modal'));
    const parent = modal ?? documentElementOf(document);
    if (this.element.parentNode !== parent) parent.append(this.element);
    if (!this.element.matches(':popover-open')) this.element.showPopover();
  }

  #draw({ view, anchor }: Showing): void {
    const { factSet, send } = this.#wiring;
    const { opening, trail, theme } = view;
    const [before, last = trail[0]] = [trail.at(-2), trail.at(-1)];
    const entity = factSet.entity(last);
    const cameFrom = before === undefined ? null : factSet.entity(before);
    if (entity === null) throw new Error(`The fact set does not know "${last}".`);
    render(
      <Card
        key={`${opening} ${trail.length}`}
        factSet={factSet}
        entity={entity}
        cameFrom={cameFrom}
        theme={themeFor(theme, anchor.element)}
        onFollow={(entity) => send({ kind: 'followed', opening, entity })}
        onBack={() => send({ kind: 'went-back', opening })}
        onClose={() => send({ kind: 'dismissed' })}
      />,
      this.#popper,
    );
  }

  #place(): void {
    const showing = this.#showing;
    if (showing === null) return;
    const name = showing.anchor.box() ?? new DOMRect();
    const { at, side, maxHeight } = placeCard({ name, window: { width: innerWidth, height: innerHeight } });
    this.#popper.dataset.at = at;
    this.#popper.style.setProperty('--max-height', `${maxHeight}px`);
    const atEdge = side === 'top' ? 'bottom' : 'top';
    const placement = at === 'name' ? side : atEdge;
    if (this.#tip.props.placement !== placement) this.#tip.setProps({ placement });
    this.#tip.popperInstance?.forceUpdate();
    showing.placedFor = whereabouts(name);
  }

  /** A card beside the name stands at the name's line; a sheet stands at the window's edge. */
  #referenceBox(): DOMRect {
    const name = this.#showing?.anchor.box() ?? new DOMRect();
    const { at, side } = placeCard({ name, window: { width: innerWidth, height: innerHeight } });
    if (at === 'name') return name;
    return new DOMRect(0, side === 'top' ? 0 : innerHeight, innerWidth, 0);
  }

  /** One look per frame while a card is shown: keeps up with scrolling, layout and whatever the page does. */
  #follow(): void {
    this.#frame = requestAnimationFrame(() => {
      this.#follow();
      const name = this.#showing?.anchor.box() ?? null;
      if (name === null || !this.element.matches(':popover-open')) this.#lose();
      else if (this.#showing?.placedFor !== whereabouts(name)) this.#place();
    });
  }

  #lose(): void {
    this.#wiring.send({ kind: 'lost' });
  }

  #listen(): void {
    const { signal } = this.#wiring;
    keepEventsInside(this.root, signal);
    this.root.addEventListener('focusin', () => this.#entered(), { signal });
    this.root.addEventListener(
      'keydown',
      (event) => event instanceof KeyboardEvent && this.#leaveByTab(event),
      {
        signal,
      },
    );
    const early = { capture: true, signal };
    addEventListener('toggle', (event) => this.#onToggle(event), early);
    addEventListener('fullscreenchange', () => this.#raise(), early);
    const sizes = new ResizeObserver(() => this.#tip.popperInstance?.forceUpdate());
    sizes.observe(this.#popper);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  #entered(): void {
    const opening = this.#showing?.view.opening;
    if (opening !== undefined) this.#wiring.send({ kind: 'entered', opening });
  }

  /** A card that was opened by key lies at no place in the page's order: Tab past its ends leads back. */
  #leaveByTab(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || this.#showing?.view.focus !== 'card') return;
    const stops = [...this.root.querySelectorAll<HTMLElement>('a[href], button')];
    const end = event.shiftKey ? stops.at(0) : stops.at(-1);
    const active = this.root.activeElement;
    if (active !== end && !(event.shiftKey && active === this.#dialog())) return;
    event.preventDefault();
    this.#wiring.send({ kind: 'dismissed' });
  }

  #onToggle(event: Event): void {
    if (!(event instanceof ToggleEvent) || event.newState !== 'open' || event.target === this.element) return;
    const { target } = event;
    const isModal = target instanceof Element && doesMatch(target, 'dialog:modal');
    if (isModal && !target.contains(this.element)) this.#lose();
    else this.#raise();
  }

  /** Puts the card on top of what has come to the top layer since. */
  #raise(): void {
    if (this.#showing === null) return;
    const active = this.root.activeElement;
    this.element.hidePopover();
    this.element.showPopover();
    if (active instanceof HTMLElement) active.focus({ preventScroll: true });
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
    offset: [0, CARD_GAP],
    getReferenceClientRect: box,
    popperOptions: {
      strategy: 'fixed',
      modifiers: [
        { name: 'flip', enabled: false },
        // Placing from the bottom edge goes by a height that in quirks mode is not the window's.
        { name: 'computeStyles', options: { adaptive: false } },
        { name: 'preventOverflow', options: { padding: CARD_GAP } },
        // The host looks once a frame, which sees more than scroll events do.
        { name: 'eventListeners', enabled: false },
      ],
    },
  });
}

function whereabouts({ left, top, width, height }: DOMRect): string {
  return [left, top, width, height, innerWidth, innerHeight].join(' ');
}
