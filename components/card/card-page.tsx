/** The card: drawn from what a content script asks for, it says what the reader does in it. Knows nothing of the page it lies over. */
import { render } from 'preact';
import { sayPosition } from './Card.tsx';
import { watchCover } from './cover-watch.ts';
import type { FactSource } from './fact-source.ts';
import { type PictureSource, PictureSourceProvider } from './picture-source.ts';
import { presenter } from './presenter.ts';
import type { CardView, FromCard, Room, ToCard } from './protocol.ts';
import { ViewedCard } from './ViewedCard.tsx';
import { toldBy } from './view.ts';
import { voiceIn } from './voice.ts';
import { windowSizes } from './window-sizes.ts';

export type CardPageWiring = {
  /** What holds the card, and its root. */
  readonly holder: HTMLElement;
  readonly root: Document | ShadowRoot;
  readonly facts: FactSource;
  readonly pictures: PictureSource;
  readonly post: (message: FromCard) => void;
  readonly signal: AbortSignal;
};

type Show = Extract<ToCard, { kind: 'show' }>;

/** Starts the card; what it returns shows what is asked for. */
export function startCardPage(
  wiring: CardPageWiring,
): (message: Exclude<ToCard, { kind: 'texts' | 'facts' }>) => void {
  const page = new CardPage(wiring);
  return (message) => page.take(message);
}

class CardPage {
  readonly #wiring: CardPageWiring;
  readonly #presenter: ReturnType<typeof presenter<Show>>;
  readonly #voice: ReturnType<typeof voiceIn>;
  #shown: Show | null = null;
  #height = 0;
  /** Of what is to be shown, until it has a height. */
  #undrawn: number | null = null;
  #measuring: ReturnType<typeof setTimeout> | undefined;
  /** Until then the focus is taken again when the frame is laid out anew, ms of `performance.now()`. */
  #focusUntil = 0;

  constructor(wiring: CardPageWiring) {
    const { root, holder, facts, post, signal } = wiring;
    this.#wiring = wiring;
    this.#presenter = presenter<Show>({
      facts,
      present: (show) => this.#present(show),
      lose: ({ serial }) => post({ kind: 'nothing', serial }),
    });
    this.#voice = voiceIn(root instanceof Document ? root.body : root, signal);
    const listen = <Type extends 'focusin' | 'keydown' | 'pointerdown' | 'pointermove' | 'pointerout'>(
      type: Type,
      listener: (event: HTMLElementEventMap[Type]) => void,
    ) => {
      const onlyTrusted = (event: HTMLElementEventMap[Type]) => event.isTrusted && listener(event);
      holder.addEventListener(type, onlyTrusted, { signal });
    };
    listen('focusin', () => this.#entered());
    listen('pointerdown', () => this.#entered());
    listen('keydown', (event) => this.#pressed(event));
    let lastPointed = Number.NEGATIVE_INFINITY;
    listen('pointermove', ({ timeStamp }) => {
      if (timeStamp - lastPointed < pointedEvery) return;
      lastPointed = timeStamp;
      post({ kind: 'pointed' });
    });
    listen('pointerout', ({ relatedTarget, pointerType }) => {
      if (relatedTarget !== null || pointerType === 'touch') return;
      lastPointed = Number.NEGATIVE_INFINITY;
      post({ kind: 'pointer-left' });
    });
    // The focus may come after what was said of it.
    const onFocus = ({ isTrusted }: Event) => isTrusted && this.#takeFocusAgain();
    addEventListener('focus', onFocus, { signal });
    const sizes = new ResizeObserver(() => {
      this.#resized();
      this.#takeFocusAgain();
    });
    sizes.observe(holder);
    // Who cannot see the card is not to click on it.
    const onCovered = () => this.#isDrawn && post({ kind: 'dismissed' });
    watchCover(holder, { onCovered, signal });
    const end = () => {
      sizes.disconnect();
      render(null, holder);
    };
    signal.addEventListener('abort', end, { once: true });
  }

  take(message: Exclude<ToCard, { kind: 'texts' | 'facts' }>): void {
    switch (message.kind) {
      case 'prepare':
        this.#presenter.prepare(message.entities);
        break;
      case 'show':
        this.#presenter.show(message);
        break;
      case 'room':
        this.#makeRoom(message.room);
        break;
      case 'focus':
        this.#focusUntil = performance.now() + settling;
        this.#takeFocus();
        break;
      case 'hide':
        this.#hide();
        break;
      default:
        message satisfies never;
    }
  }

  #present(show: Show): void {
    const { root, holder, facts, pictures, post } = this.#wiring;
    const { view, room, serial } = show;
    const isNew = this.#shown?.view.opening !== view.opening;
    const hadFocus = this.#dialog()?.contains(root.activeElement) === true;
    this.#shown = show;
    holder.dataset.theme = view.theme;
    this.#arrange(room);
    render(
      <PictureSourceProvider value={pictures}>
        <ViewedCard key={`${view.opening} ${view.trail.length}`} view={view} facts={facts} send={post} />
      </PictureSourceProvider>,
      holder,
    );
    if (isNew) this.#sayPosition(view);
    const isFocusGone = hadFocus && this.#dialog()?.contains(root.activeElement) !== true;
    if (isFocusGone) this.#dialog()?.focus({ preventScroll: true });
    this.#undrawn = serial;
    this.#height = 0;
    this.#resized();
  }

  #makeRoom(room: Room): void {
    this.#arrange(room);
    this.#resized();
  }

  #arrange({ at, side, width, maxHeight, window }: Room): void {
    const { holder } = this.#wiring;
    Object.assign(holder.dataset, { at, side, window: windowSizes(window) });
    holder.style.width = `${width}px`;
    holder.style.setProperty('--max-height', `${maxHeight}px`);
  }

  #hide(): void {
    this.#presenter.drop();
    this.#focusUntil = 0;
    this.#shown = null;
    this.#voice.quiet();
    render(null, this.#wiring.holder);
  }

  get #isDrawn(): boolean {
    return this.#shown !== null && this.#undrawn === null;
  }

  #measure(): number {
    return this.#wiring.holder.getBoundingClientRect().height;
  }

  #resized(): void {
    if (this.#shown === null) return;
    const height = this.#measure();
    if (height === 0) {
      // A frame that is shown only now has no layout yet, and while it is unseen browsers may observe nothing in it.
      clearTimeout(this.#measuring);
      this.#measuring = setTimeout(() => this.#resized(), untilLaidOut);
    }
    if (height === this.#height || height === 0) return;
    this.#height = height;
    const serial = this.#undrawn;
    this.#undrawn = null;
    this.#wiring.post(serial === null ? { kind: 'resized', height } : { kind: 'drawn', serial, height });
  }

  /** The card itself says it where it takes the focus; said twice, it would be in the way. */
  #sayPosition({ position, trail: [entity] }: CardView): void {
    const known = toldBy(this.#wiring.facts, entity);
    if (position === null || known === null) this.#voice.quiet();
    else this.#voice.sayUnlessFocused(sayPosition(position, known.entity));
  }

  #dialog(): HTMLElement | null {
    return this.#wiring.holder.querySelector('[role="dialog"]');
  }

  /** What had the focus keeps it, when the card page only lost it for a moment. In a frame that is not laid out nothing can have it yet. */
  #takeFocus(): void {
    const { root } = this.#wiring;
    const dialog = this.#dialog();
    if (dialog?.contains(root.activeElement) === false) dialog.focus({ preventScroll: true });
  }

  #takeFocusAgain(): void {
    if (performance.now() < this.#focusUntil) this.#takeFocus();
  }

  #entered(): void {
    if (this.#shown !== null) this.#wiring.post({ kind: 'entered', opening: this.#shown.view.opening });
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#wiring.post({ kind: 'dismissed' });
    } else if (event.key === 'Tab') this.#leaveByTab(event);
  }

  /** The card lies at no place in the page's order: Tab past its ends leads back. */
  #leaveByTab(event: KeyboardEvent): void {
    const { root, holder, post } = this.#wiring;
    const stops = [...holder.querySelectorAll<HTMLElement>('a[href], button')];
    const end = event.shiftKey ? stops.at(0) : stops.at(-1);
    const active = root.activeElement;
    if (active !== end && !(event.shiftKey && active === this.#dialog())) return;
    event.preventDefault();
    this.#focusUntil = 0;
    post({ kind: 'left' });
  }
}

/** After so long it is measured again what has no height yet, ms. */
const untilLaidOut = 10;

/** A frame that is brought to the top, or shown, loses its layout for a moment, and with that its focus, ms. */
const settling = 1_000;

/** That the pointer is in the card need not be said more often, ms. */
const pointedEvery = 100;
