/**
 * Turns the reader's actions on a page into events of the card. Listens on the window in the capture phase, passively
 * except for Escape and long presses, and only to trusted events.
 */

import { doesContain, elementAt, isHidden, rootOf } from '../page/dom.ts';
import { doesMatch } from '../page/hit-test.ts';
import type { Mark } from '../page/mark.ts';
import { onTrusted } from '../page/trusted-events.ts';
import { openKeys } from '../settings/settings.ts';
import {
  type CardEvent,
  type Disturbance,
  type Hit,
  isSameMark,
  type OpenKey,
  type PointerTarget,
} from './card-machine.ts';
import { type Box, isInCorridor, type Point } from './placement.ts';

export type PointerWatchOptions = {
  readonly window: Window;
  readonly targetAt: (point: Point) => PointerTarget;
  /** The mark whose card is shown, or `null`. */
  readonly openMark: () => Mark | null;
  readonly send: (event: CardEvent) => void;
  readonly now: () => number;
  readonly signal: AbortSignal;
};

/** Elements on which a click is the page's: there a name is just a part of the label. */
const pageControls =
  'a[href], area, button, input, select, textarea, label, summary, [contenteditable], ' +
  '[role="button"], [role="link"], [role="menuitem"], [role="option"], [role="tab"], [role="checkbox"]';

/** Elements on which a long press opens the browser's menu. */
const links = 'a[href], area';

/** Keys that are held while something else is done; pressing one is not typing. */
const heldKeys = new Set(['Alt', 'AltGraph', 'Control', 'Shift', 'Meta', 'CapsLock', 'Escape']);

/**
 * Watches the page and calls `send`. Costs one `targetAt` for each frame in which the pointer moves; nothing while a
 * button is down. Returns a function that returns the target under the last position now.
 */
export function watchPointer(options: PointerWatchOptions): () => PointerTarget {
  const { window, send, signal } = options;
  const watch = new PointerWatch(options);
  const listen = listenWith(signal);
  listen('pointermove', (event) => watch.moved(event));
  listen('pointerout', (event) => watch.left(event));
  listen('pointerdown', (event) => watch.pressed(event));
  listen('click', (event) => watch.clicked(event));
  listen('contextmenu', (event) => watch.held(event));
  listen('scroll', (event) => watch.scrolled(event));
  listen('keydown', (event) => watch.keyPressed(event));
  listen('keyup', (event) => watch.keyReleased(event));
  const early = { capture: true, signal };
  onTrusted('selectionchange', () => isSelecting(window) && watch.disturb('select'), early);
  onTrusted('visibilitychange', () => isHidden(window.document) && send({ kind: 'left' }), early);
  return () => watch.target();
}

/** Where the pointer was last. */
type LastPosition = { readonly screen: Point; readonly target: EventTarget | null; readonly point: Point };

class PointerWatch {
  readonly #on: PointerWatchOptions;
  readonly #frame: FrameTask;
  #last: LastPosition | null = null;
  #isTouched = false;

  constructor(on: PointerWatchOptions) {
    this.#on = on;
    this.#frame = createFrameTask(on.window, on.signal);
  }

  target(): PointerTarget {
    return this.#last === null ? { kind: 'page' } : this.#on.targetAt(this.#last.point);
  }

  disturb(by: Disturbance): void {
    this.#on.send({ kind: 'disturbed', at: this.#on.now(), by });
  }

  moved(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const screen = { x: event.screenX, y: event.screenY };
    const last = this.#last;
    // Browsers also report a move when the page moved under a still pointer.
    const hasMoved =
      last === null
        ? event.movementX !== 0 || event.movementY !== 0
        : last.screen.x !== screen.x || last.screen.y !== screen.y;
    this.#last = { screen, target: event.target, point: pointOf(event) };
    const keys = keysOf(event);
    if (hasMoved) this.#frame.schedule(() => this.#point('move', keys));
  }

  left(event: PointerEvent): void {
    const isOut = event.relatedTarget === null || event.relatedTarget instanceof HTMLIFrameElement;
    if (!isOut || event.pointerType === 'touch' || event.buttons !== 0) return;
    this.#frame.cancel();
    this.#last = null;
    this.#sendPointed('move', pointOf(event), keysOf(event));
  }

  pressed(event: PointerEvent): void {
    this.#frame.cancel();
    this.#isTouched = event.pointerType === 'touch' && event.isPrimary;
    // A finger may be about to scroll; a tap is known only when it is lifted.
    if (event.pointerType !== 'touch') this.#sendPressed(this.#on.targetAt(pointOf(event)));
  }

  clicked(event: PointerEvent): void {
    const by = event.pointerType === 'touch' ? 'touch' : 'mouse';
    this.#isTouched = false;
    if (event.detail === 0 || event.button !== 0 || hasModifier(event)) return;
    const target = this.#on.targetAt(pointOf(event));
    if (by === 'touch') this.#sendPressed(target);
    if (target.kind !== 'name' && target.kind !== 'corridor') return;
    // On a control a click does what it always does.
    if (target.hit === null || isOn(event, pageControls) || isSelecting(this.#on.window)) return;
    this.#on.send({ kind: 'clicked', hit: target.hit, by });
  }

  /** Browsers ask for a link's menu so after a long press. The card comes first; the next press on it gets the menu. */
  held(event: MouseEvent): void {
    const target = this.#isTouched && isOn(event, links) ? this.#on.targetAt(pointOf(event)) : null;
    if (target?.kind !== 'name' || isSameMark(target.hit.mark, this.#on.openMark())) return;
    event.preventDefault();
    this.#on.send({ kind: 'held', hit: target.hit });
  }

  scrolled({ target }: Event): void {
    const last = this.#last;
    const isUnderPointer =
      target === this.#on.window.document ||
      last === null ||
      (target instanceof Node && holds(target, last.target));
    if (isUnderPointer) this.disturb('scroll');
  }

  keyPressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape' && this.#on.openMark() !== null) {
      // The key closes the card, which is on top; what the page would close comes next.
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#on.send({ kind: 'dismissed' });
    } else if (isOpenKey(event.key)) {
      if (!event.repeat) this.#point('key', keysOf(event));
    } else if (!heldKeys.has(event.key)) {
      this.disturb('type');
    }
  }

  keyReleased(event: KeyboardEvent): void {
    if (isOpenKey(event.key)) this.#point('key', keysOf(event));
  }

  #point(by: 'move' | 'key', keys: readonly OpenKey[]): void {
    if (this.#last !== null) this.#sendPointed(by, this.#last.point, keys);
  }

  #sendPointed(by: 'move' | 'key', point: Point, keys: readonly OpenKey[]): void {
    const { send, now } = this.#on;
    send({ kind: 'pointed', by, at: now(), point, target: this.target(), keys });
  }

  #sendPressed(target: PointerTarget): void {
    this.#on.send({ kind: 'pressed', target });
  }
}

type Listen = <Type extends keyof WindowEventMap>(
  type: Type,
  listener: (event: Type extends 'click' ? PointerEvent : WindowEventMap[Type]) => void,
) => void;

function listenWith(signal: AbortSignal): Listen {
  return (type, listener) =>
    onTrusted(type, (event) => listener(event as Parameters<typeof listener>[0]), {
      capture: true,
      passive: type !== 'keydown' && type !== 'contextmenu',
      signal,
    });
}

type FrameTask = { schedule(task: () => void): void; cancel(): void };

/** Runs a task in the next frame, instead of one that is still waiting. */
function createFrameTask(window: Window, signal: AbortSignal): FrameTask {
  let waiting: number | null = null;
  const cancel = () => {
    if (waiting !== null) window.cancelAnimationFrame(waiting);
    waiting = null;
  };
  signal.addEventListener('abort', cancel, { once: true });
  return {
    cancel,
    schedule(task) {
      cancel();
      waiting = window.requestAnimationFrame(() => {
        waiting = null;
        task();
      });
    },
  };
}

function keysOf(event: MouseEvent | KeyboardEvent): readonly OpenKey[] {
  const held = { Alt: event.altKey, Control: event.ctrlKey, Shift: event.shiftKey };
  return openKeys.filter((key) => held[key]);
}

function isOpenKey(key: string): boolean {
  return openKeys.some((openKey) => openKey === key);
}

function hasModifier(event: MouseEvent): boolean {
  return event.altKey || event.ctrlKey || event.shiftKey || event.metaKey;
}

function isSelecting(window: Window): boolean {
  return window.getSelection()?.type === 'Range';
}

/** True when an event is on such an element or inside one. */
function isOn(event: MouseEvent, elements: string): boolean {
  return event.composedPath().some((target) => target instanceof Element && doesMatch(target, elements));
}

function holds(scroller: Node, target: EventTarget | null): boolean {
  return target instanceof Node && doesContain(scroller, target);
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}

/** What is needed to find what is at a point of the page. */
export type PointerTargetSources = {
  /** The mark at a point, and whether the point is in a text that has one. */
  readonly markAt: (x: number, y: number) => { readonly hit: Hit | null; readonly isNear: boolean };
  /** The shown card and its mark with their boxes, or `null`; `name` is `null` for a card without a name beside it. */
  readonly shown: () => CardOnPage | null;
};

type CardOnPage = {
  readonly host: Element;
  readonly mark: Mark;
  readonly card: Box;
  readonly name: Box | null;
};

/** What is at a point now. Costs one hit test, two while a card is shown. */
export function pointerTargetAt({ x, y }: Point, { markAt, shown }: PointerTargetSources): PointerTarget {
  const open = shown();
  // For a name in a component's dialog the card is in that component, and the document returns only the component's
  // outermost element.
  if (open !== null && elementAt(rootOf(open.host), x, y) === open.host) return { kind: 'card' };
  const { hit, isNear } = markAt(x, y);
  const isItsName = open !== null && isSameMark(hit?.mark ?? null, open.mark);
  const name = isItsName ? null : (open?.name ?? null);
  if (open !== null && name !== null && isInCorridor({ point: { x, y }, card: open.card, name })) {
    return { kind: 'corridor', hit };
  }
  return hit === null ? { kind: 'page', isNear } : { kind: 'name', hit };
}
