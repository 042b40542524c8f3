/**
 * The card page: draws what a content script requests, and reports what the reader does. It knows nothing of the page
 * below it.
 */
import { render } from 'preact';
import type { Request } from '../messages/messages.ts';
import type { EntityId } from '../story/schema.ts';
import { onBackButton } from './back-button.ts';
import { Card, type CardProps, sayPosition } from './Card.tsx';
import { type Crossing, continueCrossing, startCrossing } from './crossing.ts';
import type { FactSource } from './fact-source.ts';
import { createLiveRegion } from './live-region.ts';
import { PictureSourceProvider } from './Picture.tsx';
import type { PictureSource } from './picture-sources.ts';
import { createPresenter } from './presenter.ts';
import {
  type CardView,
  type FromCard,
  type HidingState,
  type Room,
  type ToCard,
  windowSizes,
} from './protocol.ts';
import { watchPull } from './pull-sheet.ts';
import { type ReadingPlace, ReadingPlaces } from './reading-places.ts';
import { type SightWatch, watchSight } from './sight.ts';
import { entityFrom, meaningsOf, shownEntity } from './view-entities.ts';

export type CardPageWiring = {
  /** The element that contains the card, and its root. */
  readonly holder: HTMLElement;
  readonly root: Document | ShadowRoot;
  readonly facts: FactSource;
  readonly pictures: PictureSource;
  /** `null` where the extension's interface is not to be had. */
  readonly actions: CardActions | null;
  readonly post: (message: FromCard) => void;
  readonly signal: AbortSignal;
};

/** What the card page does by the extension's interface. */
export type CardActions = {
  /** Hides a name or shows it again; returns why that was not saved, or `null`. */
  save(change: HidingChange): Promise<string | null>;
  /** Opens the popup, to hide the name there. */
  askInPopup(entity: EntityId): Promise<void>;
  openInBackground(address: string): Promise<void>;
  /** Shows an entity in the panel beside the page; `null` in a browser that has none. */
  readonly openPanel: ((entity: EntityId) => Promise<void>) | null;
};

export type HidingChange = Request<'hide-name'>;

type Show = Extract<ToCard, { kind: 'show' }>;

/** Starts the card page; returns the handler of its messages. */
export function startCardPage(wiring: CardPageWiring): (message: ToCard) => void {
  const page = new CardPage(wiring);
  return (message) => page.handle(message);
}

class CardPage {
  readonly #wiring: CardPageWiring;
  readonly #presenter: ReturnType<typeof createPresenter<Show>>;
  readonly #liveRegion: ReturnType<typeof createLiveRegion>;
  readonly #sight: SightWatch;
  #shown: Show | null = null;
  /** Of the cards that the reader came through since the shown one was opened. */
  #places = new ReadingPlaces();
  /** Whether a link of the shown card was pressed that was not in sight. */
  #isNotOpened = false;
  #height = 0;
  /** The serial of the request that is not drawn yet. */
  #undrawnSerial: number | null = null;
  #measureTimer: ReturnType<typeof setTimeout> | undefined;
  /** Until then the focus is taken again after a layout of the frame, ms of `performance.now()`. */
  #focusUntil = 0;
  /** Aborts as the shown card is hidden. */
  #open: AbortController | null = null;

  constructor(wiring: CardPageWiring) {
    const { root, holder, facts, post, signal } = wiring;
    this.#wiring = wiring;
    this.#presenter = createPresenter<Show>({
      facts,
      present: (show) => this.#present(show),
      lose: ({ serial }) => post({ kind: 'nothing', serial }),
    });
    this.#liveRegion = createLiveRegion(root instanceof Document ? root.body : root, signal);
    this.#listen();
    this.#watchSize();
    // Who cannot see the card is not to click on it.
    const onCovered = () => {
      if (this.#shown !== null && this.#undrawnSerial === null)
        post({ kind: 'covered', opening: this.#shown.view.opening });
    };
    this.#sight = watchSight(holder, { onCovered, signal });
    signal.addEventListener('abort', () => render(null, holder), { once: true });
  }

  #listen(): void {
    const { holder, post, signal } = this.#wiring;
    const listen: Listen = (type, listener) => {
      holder.addEventListener(type, (event) => event.isTrusted && listener(event), { signal });
    };
    listen('focusin', () => this.#sendEntered());
    listen('pointerdown', () => this.#sendEntered());
    listen('keydown', (event) => this.#handleKey(event));
    for (const type of ['click', 'auxclick'] as const)
      holder.addEventListener(type, (event) => this.#guardLink(event), { capture: true, signal });
    this.#watchPointer(listen);
    watchPull({
      holder,
      onPull: (isPulled) => post({ kind: 'pulled', isPulled }),
      onClose: () => post({ kind: 'dismissed' }),
      signal,
    });
    // The focus may arrive after its message.
    const onFocus = ({ isTrusted }: Event) => isTrusted && this.#takeFocusAgain();
    addEventListener('focus', onFocus, { signal });
  }

  #watchSize(): void {
    const { holder, signal } = this.#wiring;
    const sizes = new ResizeObserver(() => {
      this.#resized();
      this.#takeFocusAgain();
    });
    sizes.observe(holder);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  handle(message: ToCard): void {
    switch (message.kind) {
      case 'prepare':
        this.#presenter.prepare(message.entities);
        break;
      case 'show':
        this.#presenter.show(message);
        break;
      case 'room':
        this.#setRoom(message.room);
        break;
      case 'focus':
        this.#focusUntil = performance.now() + refocusMs;
        this.#takeFocus();
        break;
      case 'moved':
        this.#sight.moved();
        break;
      case 'hide':
        this.#hide();
        break;
      default:
        message satisfies never;
    }
  }

  #present(show: Show): void {
    const { root, holder } = this.#wiring;
    const { view, room, serial } = show;
    const isNew = this.#shown?.view.opening !== view.opening;
    if (isNew) this.#places = new ReadingPlaces();
    const hadFocus = this.#dialog()?.contains(root.activeElement) === true;
    this.#shown = show;
    this.#isNotOpened = false;
    holder.dataset.theme = view.theme;
    this.#applyRoom(room);
    this.#draw(view);
    if (isNew) {
      this.#announcePosition(view);
      this.#sight.restart();
      this.#watchBackButton();
    }
    const isFocusGone = hadFocus && this.#dialog()?.contains(root.activeElement) !== true;
    if (isFocusGone) this.#dialog()?.focus({ preventScroll: true });
    this.#undrawnSerial = serial;
    this.#height = 0;
    this.#resized();
  }

  /** The page's window does so, too: the button is for the one that has the focus. */
  #watchBackButton(): void {
    const { post, signal } = this.#wiring;
    this.#open?.abort();
    this.#open = new AbortController();
    onBackButton(() => post({ kind: 'dismissed' }), AbortSignal.any([this.#open.signal, signal]));
  }

  #draw(view: CardView): void {
    const { holder, facts, pictures, actions, post } = this.#wiring;
    const places = this.#places;
    const depth = view.trail.length;
    render(
      <PictureSourceProvider value={pictures}>
        <ViewedCard
          key={`${view.opening} ${depth}`}
          view={view}
          place={places.at(depth)}
          onPlace={(place) => places.keep(depth, place)}
          facts={facts}
          isNotOpened={this.#isNotOpened}
          onHiding={actions && ((state, change) => void this.#changeHiding(view, { state, change, actions }))}
          onPanel={actions?.openPanel == null ? null : (entity) => this.#openPanel(actions, entity)}
          send={post}
        />
      </PictureSourceProvider>,
      holder,
    );
  }

  /**
   * Hides the name that the card was opened for, or shows it again. The card says so before it is saved: it stays, though
   * its mark will be gone.
   */
  async #changeHiding(
    { opening, trail: [entity] }: CardView,
    to: { readonly state: HidingState; readonly change: HidingPress; readonly actions: CardActions },
  ): Promise<void> {
    const report = (state: HidingState) => this.#wiring.post({ kind: 'hiding', opening, entity, state });
    if (await this.#sight.isSurelySeen()) {
      report(to.state);
      const because = await to.actions.save({ entity, ...to.change });
      if (because !== null) report({ kind: 'not-saved', because });
    } else {
      report({ kind: 'asked-in-popup' });
      await to.actions.askInPopup(entity);
    }
  }

  /** Opening the panel changes nothing and shows the page nothing: the card need not be in sight. */
  #openPanel({ openPanel }: CardActions, entity: EntityId): void {
    openPanel?.(entity)
      .then(() => this.#wiring.post({ kind: 'dismissed' }))
      .catch((error) => console.debug('Namelight could not open its panel.', error));
  }

  /** A link opens when the card is in sight, which takes a moment to be known. */
  #guardLink(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link === null || event.button > 1 || this.#sight.isInSight()) return;
    event.preventDefault();
    void this.#openInSight(link.href, event.button === 1 || event.ctrlKey || event.metaKey);
  }

  async #openInSight(address: string, isInBackground: boolean): Promise<void> {
    const { actions } = this.#wiring;
    const shown = this.#shown;
    if (await this.#sight.untilInSight()) {
      if (isInBackground && actions !== null) await actions.openInBackground(address);
      else window.open(address, '_blank', 'noopener');
    } else if (shown !== null && shown === this.#shown) {
      this.#isNotOpened = true;
      this.#draw(shown.view);
    }
  }

  #setRoom(room: Room): void {
    this.#applyRoom(room);
    this.#resized();
  }

  #applyRoom({ at, side, width, maxHeight, maxOpenHeight, window }: Room): void {
    const { holder } = this.#wiring;
    Object.assign(holder.dataset, { at, side, window: windowSizes(window) });
    holder.style.width = `${width}px`;
    holder.style.setProperty('--max-height', `${maxHeight}px`);
    holder.style.setProperty('--max-open-height', `${maxOpenHeight}px`);
  }

  #hide(): void {
    this.#presenter.cancel();
    this.#open?.abort();
    this.#focusUntil = 0;
    this.#shown = null;
    this.#liveRegion.clear();
    render(null, this.#wiring.holder);
  }

  #measure(): number {
    return this.#wiring.holder.getBoundingClientRect().height;
  }

  #resized(): void {
    if (this.#shown === null) return;
    const height = this.#measure();
    if (height === 0) {
      // A frame that was just shown has no layout yet, and while it is invisible browsers may not run its observers.
      clearTimeout(this.#measureTimer);
      this.#measureTimer = setTimeout(() => this.#resized(), remeasureMs);
    }
    if (height === this.#height || height === 0) return;
    this.#height = height;
    this.#sight.resized();
    const serial = this.#undrawnSerial;
    this.#undrawnSerial = null;
    this.#wiring.post(serial === null ? { kind: 'resized', height } : { kind: 'drawn', serial, height });
  }

  /** Announces the position, unless the card takes the focus and has it in its label: twice would be a nuisance. */
  #announcePosition({ position, trail: [entity] }: CardView): void {
    const known = entityFrom(this.#wiring.facts, entity);
    if (position === null || known === null) this.#liveRegion.clear();
    else this.#liveRegion.announceUnlessFocused(sayPosition(position, known.entity));
  }

  #dialog(): HTMLElement | null {
    return this.#wiring.holder.querySelector('[role="dialog"]');
  }

  /**
   * The focused element keeps the focus when the card page only lost it for a moment. In a frame without layout
   * nothing can have it yet.
   */
  #takeFocus(): void {
    const { root } = this.#wiring;
    const dialog = this.#dialog();
    if (dialog?.contains(root.activeElement) === false) dialog.focus({ preventScroll: true });
  }

  #takeFocusAgain(): void {
    if (performance.now() < this.#focusUntil) this.#takeFocus();
  }

  #sendEntered(): void {
    if (this.#shown !== null) this.#wiring.post({ kind: 'entered', opening: this.#shown.view.opening });
  }

  /** Reports the pointer; one that ran through the card without slowing down has not come for it. */
  #watchPointer(listen: Listen): void {
    const { holder, post } = this.#wiring;
    let crossing: Crossing | null = null;
    let lastSent = Number.NEGATIVE_INFINITY;
    const follow = ({ clientX: x, clientY: y, timeStamp: at }: PointerEvent): Crossing =>
      crossing === null ? startCrossing({ x, y, at }) : continueCrossing(crossing, { x, y, at });
    listen('pointermove', (event) => {
      if (event.pointerType !== 'touch') crossing = follow(event);
      if (event.timeStamp - lastSent < pointedIntervalMs) return;
      lastSent = event.timeStamp;
      post({ kind: 'pointed' });
    });
    listen('pointerout', (event) => {
      const { relatedTarget, pointerType } = event;
      const isInside = relatedTarget instanceof Node && holder.contains(relatedTarget);
      if (isInside || pointerType === 'touch') return;
      const { pace } = follow(event);
      crossing = null;
      lastSent = Number.NEGATIVE_INFINITY;
      if (pace === 'fast' && this.#shown !== null)
        post({ kind: 'passed', opening: this.#shown.view.opening });
      else post({ kind: 'pointer-left' });
    });
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#wiring.post({ kind: 'dismissed' });
    } else if (event.key === 'Tab') this.#leaveByTab(event);
  }

  /** The card has no position in the page's tab order: Tab past its ends leads back. */
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

type Listen = <Type extends 'focusin' | 'keydown' | 'pointerdown' | 'pointermove' | 'pointerout'>(
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void,
) => void;

/** When a card without a height is measured again, ms. */
const remeasureMs = 10;

/**
 * For how long the focus is taken again, ms: a frame that is raised or shown loses its layout for a moment, and with
 * it the focus.
 */
const refocusMs = 1_000;

/** How often pointer moves in the card are reported, ms. */
const pointedIntervalMs = 100;

/** What a press in the card changes of the name that it was opened for. */
type HidingPress = Omit<HidingChange, 'entity'>;

type ViewedCardProps = {
  readonly view: CardView;
  /** Must have the shown entity. */
  readonly facts: FactSource;
  readonly place: ReadingPlace;
  readonly onPlace: (place: ReadingPlace) => void;
  readonly isNotOpened: boolean;
  /** `null` where nothing can be saved. */
  readonly onHiding: ((state: HidingState, change: HidingPress) => void) | null;
  readonly onPanel: ((entity: EntityId) => void) | null;
  readonly send: (message: FromCard) => void;
};

/** The card of a view. Parts that concern the name on the page are left out once the reader has followed a link. */
function ViewedCard(props: ViewedCardProps) {
  const { view, facts, place, onPlace, isNotOpened, send } = props;
  const { opening, theme, textSize, isAboutStory } = view;
  const shown = entityFrom(facts, shownEntity(view));
  if (shown === null) throw new Error(`No story knows "${shownEntity(view)}".`);
  const before = view.trail.at(-2);
  return (
    <Card
      {...shown}
      {...{ theme, textSize, isAboutStory, place, onPlace, isNotOpened }}
      cameFrom={before === undefined ? null : (entityFrom(facts, before)?.entity ?? null)}
      {...(before === undefined && partsOfName(props))}
      pinning={pinningOf(view, send)}
      onChoose={(entity) => send({ kind: 'chose', opening, entity })}
      onFollow={(entity) => send({ kind: 'followed', opening, entity })}
      onBack={() => send({ kind: 'went-back', opening })}
      onClose={() => send({ kind: 'dismissed' })}
    />
  );
}

/** What a card has only for the name on the page. */
function partsOfName({ view, facts, onHiding, onPanel }: ViewedCardProps): Partial<CardProps> {
  const { mark, trail, passage, isHeld, position } = view;
  const meant = meaningsOf(mark);
  return {
    isHeld,
    position,
    written: mark.written,
    rivals: meant.flatMap((one) => entityFrom(facts, one) ?? []),
    moreRivals: 1 + mark.rivals.length - meant.length,
    explained: passage === null || trail[0] !== mark.entity ? undefined : { mark, passage },
    hiding: onHiding === null ? undefined : hidingOf(view, onHiding, onPanel),
  };
}

const hidingOf = (
  { hiding, trail: [entity] }: CardView,
  onHiding: NonNullable<ViewedCardProps['onHiding']>,
  onPanel: ViewedCardProps['onPanel'],
): CardProps['hiding'] => ({
  state: hiding,
  site: hiding.site,
  onHide: (where) => onHiding({ kind: 'hidden', where }, { to: 'hidden', where }),
  onUndo: (where) => onHiding({ kind: 'marked' }, { to: 'shown', where }),
  onPanel: onPanel && (() => onPanel(entity)),
});

const pinningOf = ({ isPinned, opening }: CardView, send: ViewedCardProps['send']): CardProps['pinning'] => ({
  isPinned,
  onPin: (isPinned) => send({ kind: isPinned ? 'pinned' : 'unpinned', opening }),
  onGrab: () => send({ kind: 'grabbed' }),
  onDrag: (by) => send({ kind: 'dragged', ...by }),
  onMove: (by) => send({ kind: 'moved', ...by }),
  onNextCorner: () => send({ kind: 'next-corner' }),
});
