/**
 * A finger pulls a sheet to its edge, to close it. The card follows the finger inside its own frame, which stays where it
 * is. Meanwhile, and wherever nothing in the sheet scrolls, the finger does not scroll the page below.
 */
import { beginsPull, closesWhenLifted, pulledBy, type SheetSide, type TouchSample } from './pull.ts';

export type PullWiring = {
  /** The element that contains the card; its data say where the card is. */
  readonly holder: HTMLElement;
  /** Called when the sheet leaves its edge, and when it is back there. */
  readonly onPull: (isPulled: boolean) => void;
  /** Called when it has been pulled off the window. */
  readonly onClose: () => void;
  readonly signal: AbortSignal;
};

/** Watches for fingers until the signal aborts. */
export function watchPull(wiring: PullWiring): void {
  new PullWatch(wiring);
}

/** How long a sheet takes to its edge, or off it, ms. */
const slideMs = 180;

type Finger =
  | { readonly kind: 'down'; readonly from: TouchSample; readonly target: Element }
  /** Moves nothing, neither in the sheet nor below. */
  | { readonly kind: 'held' }
  | { readonly kind: 'pulling'; readonly card: HTMLElement; samples: readonly TouchSample[] };

class PullWatch {
  readonly #wiring: PullWiring;
  #finger: Finger | null = null;

  constructor(wiring: PullWiring) {
    this.#wiring = wiring;
    const { holder, signal } = wiring;
    const listen = (type: TouchType, listener: (event: TouchEvent) => void) => {
      const onlyTrusted = (event: TouchEvent) => event.isTrusted && listener(event);
      holder.addEventListener(type, onlyTrusted, { passive: type !== 'touchmove', signal });
    };
    listen('touchstart', (event) => this.#start(event));
    listen('touchmove', (event) => this.#move(event));
    listen('touchend', (event) => this.#end(event));
    listen('touchcancel', () => this.#release(false));
  }

  get #side(): SheetSide | null {
    const { at, side } = this.#wiring.holder.dataset;
    return at === 'edge' && (side === 'top' || side === 'bottom') ? side : null;
  }

  #start({ touches, target, timeStamp }: TouchEvent): void {
    this.#release(false);
    const [touch] = touches;
    // Two fingers zoom.
    if (touch === undefined || touches.length > 1 || this.#side === null) return;
    if (target instanceof Element) this.#finger = { kind: 'down', from: sampleOf(touch, timeStamp), target };
  }

  #move(event: TouchEvent): void {
    const [touch] = event.touches;
    const side = this.#side;
    if (this.#finger === null || touch === undefined || side === null) return;
    const to = sampleOf(touch, event.timeStamp);
    if (this.#finger.kind === 'down') this.#finger = this.#decide(this.#finger, to, side);
    if (this.#finger === null) return;
    if (event.cancelable) event.preventDefault();
    if (this.#finger.kind !== 'pulling') return;
    const { card, samples } = this.#finger;
    this.#finger.samples = [...samples.slice(0, 1), ...samples.slice(1).slice(-maxSamples), to];
    card.style.translate = offset(this.#finger, side);
  }

  /** `null` leaves the finger to the browser. */
  #decide(
    { from, target }: Extract<Finger, { kind: 'down' }>,
    to: TouchSample,
    side: SheetSide,
  ): Finger | null {
    const card = target.closest<HTMLElement>('.card');
    if (card === null) return null;
    const scrollers = scrollersAround(target, card);
    const isGrabbed = distanceToFreeEdge(card, from, side) <= grabHeight;
    if (beginsPull(from, to, side) && (isGrabbed || canPull(target, scrollers, side))) {
      this.#setPulled(true);
      return { kind: 'pulling', card, samples: [from] };
    }
    return scrollers.some((scroller) => canScroll(scroller, from, to)) ? null : { kind: 'held' };
  }

  #end({ timeStamp }: TouchEvent): void {
    const side = this.#side;
    if (this.#finger?.kind !== 'pulling' || side === null) {
      this.#release(false);
      return;
    }
    const { card, samples } = this.#finger;
    this.#release(closesWhenLifted({ samples, liftedAt: timeStamp, side, height: card.offsetHeight }));
  }

  /** Lets the sheet slide back, or off the window. */
  #release(doesClose: boolean): void {
    const finger = this.#finger;
    const toEdge = this.#side === 'top' ? '0 -100%' : '0 100%';
    this.#finger = null;
    if (finger?.kind !== 'pulling') return;
    const { card } = finger;
    const from = card.style.translate;
    const to = doesClose ? toEdge : '0 0';
    card.style.translate = doesClose ? to : '';
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : slideMs;
    const slide = card.animate({ translate: [from, to] }, { duration, easing: 'ease-out' });
    slide.onfinish = () => {
      // Another card may be shown by now.
      if (doesClose && card.isConnected) this.#wiring.onClose();
      this.#setPulled(false);
    };
  }

  #setPulled(isPulled: boolean): void {
    this.#wiring.holder.toggleAttribute('data-pulled', isPulled);
    this.#wiring.onPull(isPulled);
  }
}

/** What is so near to the edge of a sheet that is not the window's is there to pull by, px. */
const grabHeight = 32;

function distanceToFreeEdge(card: Element, { y }: TouchSample, side: SheetSide): number {
  const { top, bottom } = card.getBoundingClientRect();
  return side === 'bottom' ? y - top : bottom - y;
}

type TouchType = 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel';

/** As many of a finger's last places as say how fast it is. */
const maxSamples = 20;

const sampleOf = ({ clientX: x, clientY: y }: Touch, at: number): TouchSample => ({ x, y, at });

function offset({ samples }: Extract<Finger, { kind: 'pulling' }>, side: SheetSide): string {
  const [first] = samples;
  const last = samples.at(-1);
  const by = first === undefined || last === undefined ? 0 : pulledBy(first, last, side);
  return `0 ${side === 'bottom' ? by : -by}px`;
}

/** The elements from a touched one up to the card whose content is larger than they are. */
function scrollersAround(target: Element, card: Element): readonly Element[] {
  const scrollers: Element[] = [];
  for (let at: Element | null = target; at !== null; at = at === card ? null : at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if ([overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll'))
      scrollers.push(at);
  }
  return scrollers;
}

/** A sheet is pulled down by all of it that is scrolled to its top; up only by its bar, which does not scroll. */
const canPull = (target: Element, scrollers: readonly Element[], side: SheetSide): boolean =>
  side === 'bottom'
    ? scrollers.every(({ scrollTop }) => scrollTop <= 0)
    : target.closest('.fold, .controls') !== null;

/** Whether a finger scrolls an element that way. */
function canScroll(element: Element, from: TouchSample, to: TouchSample): boolean {
  const { scrollTop, scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  const [x, y] = [to.x - from.x, to.y - from.y];
  if (Math.abs(x) > Math.abs(y)) return scrollWidth > clientWidth;
  return y > 0 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1;
}
