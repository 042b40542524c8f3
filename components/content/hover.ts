/**
 * Turns what the reader does on a page into the card's events. Listens in the capture phase on the
 * window, passively but for Escape, and hears only what a person did.
 */

import { doesContain, doesMatch } from '../highlight/elements.ts';
import { openKeys } from '../settings/settings.ts';
import { isHidden } from '../text/dom.ts';
import { onTrusted } from '../text/trusted-events.ts';
import type { CardEvent, Disturbance, OpenKey, Over } from './card-state.ts';
import type { Point } from './geometry.ts';

export type Watch = {
  readonly window: Window;
  readonly look: (point: Point) => Over;
  readonly isOpen: () => boolean;
  readonly send: (event: CardEvent) => void;
  readonly now: () => number;
  readonly signal: AbortSignal;
};

/** What a click means to the page itself: there a name is no more than a part of the label. */
const pageControls =
  'a[href], area, button, input, select, textarea, label, summary, [contenteditable], ' +
  '[role="button"], [role="link"], [role="menuitem"], [role="option"], [role="tab"], [role="checkbox"]';

/** Keys that are held while something else is done; pressing one is not typing. */
const heldKeys = new Set(['Alt', 'AltGraph', 'Control', 'Shift', 'Meta', 'CapsLock', 'Escape']);

/**
 * Watches the page and calls `send`. Per frame of a moving pointer it costs one `look`; nothing while
 * a button is down. Returns a function that looks again where the pointer was last.
 */
export function watchPointer({ window, look, isOpen, send, now, signal }: Watch): () => Over {
  const { document } = window;
  const listen = listenWith(signal);
  const frame = frameOf(window, signal);
  let last: { readonly screen: Point; readonly target: EventTarget | null; readonly point: Point } | null =
    null;

  const lookAgain = (): Over => (last === null ? { kind: 'page' } : look(last.point));
  const point = (by: 'move' | 'key', keys: readonly OpenKey[]) => {
    if (last !== null) send({ kind: 'pointed', by, at: now(), point: last.point, over: lookAgain(), keys });
  };
  const disturb = (by: Disturbance) => send({ kind: 'disturbed', at: now(), by });

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const screen = { x: event.screenX, y: event.screenY };
    // Browsers also report a move when the page moved under a still pointer.
    const hasMoved =
      last === null
        ? event.movementX !== 0 || event.movementY !== 0
        : last.screen.x !== screen.x || last.screen.y !== screen.y;
    last = { screen, target: event.target, point: { x: event.clientX, y: event.clientY } };
    const keys = keysOf(event);
    if (hasMoved) frame.ask(() => point('move', keys));
  });

  listen('pointerout', (event) => {
    const isOut = event.relatedTarget === null || event.relatedTarget instanceof HTMLIFrameElement;
    if (!isOut || event.pointerType === 'touch' || event.buttons !== 0) return;
    frame.cancel();
    last = null;
    const over: Over = { kind: 'page' };
    send({ kind: 'pointed', by: 'move', at: now(), point: pointOf(event), over, keys: keysOf(event) });
  });

  listen('pointerdown', (event) => {
    frame.cancel();
    // A finger may be about to scroll; whether it tapped is known when it is lifted.
    if (event.pointerType !== 'touch') send({ kind: 'pressed', over: look(pointOf(event)) });
  });

  listen('click', (event) => {
    const by = event.pointerType === 'touch' ? 'touch' : 'mouse';
    if (event.detail === 0 || event.button !== 0 || hasModifier(event)) return;
    const over = look(pointOf(event));
    if (by === 'touch') send({ kind: 'pressed', over });
    if (over.kind !== 'name' && over.kind !== 'way') return;
    if (over.hit === null || isForPage(event) || isSelecting(window)) return;
    send({ kind: 'clicked', hit: over.hit, by });
  });

  listen('scroll', ({ target }) => {
    const isUnderPointer =
      target === document || last === null || (target instanceof Node && holds(target, last.target));
    if (isUnderPointer) disturb('scroll');
  });

  listen('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && isOpen()) {
      // The key meant the card, which lies on top: what the page would close comes next.
      event.preventDefault();
      event.stopImmediatePropagation();
      send({ kind: 'dismissed' });
    } else if (isOpenKey(event.key)) {
      if (!event.repeat) point('key', keysOf(event));
    } else if (!heldKeys.has(event.key)) {
      disturb('type');
    }
  });

  listen('keyup', (event) => {
    if (isOpenKey(event.key)) point('key', keysOf(event));
  });

  const early = { capture: true, signal };
  onTrusted('selectionchange', () => isSelecting(window) && disturb('select'), early);
  onTrusted('visibilitychange', () => isHidden(document) && send({ kind: 'left' }), early);

  return lookAgain;
}

type Listen = <Type extends keyof WindowEventMap>(
  type: Type,
  listener: (event: Type extends 'click' ? PointerEvent : WindowEventMap[Type]) => void,
) => void;

function listenWith(signal: AbortSignal): Listen {
  return (type, listener) =>
    onTrusted(type, (event) => listener(event as Parameters<typeof listener>[0]), {
      capture: true,
      passive: type !== 'keydown',
      signal,
    });
}

type Frame = { ask(task: () => void): void; cancel(): void };

/** Runs a task in the next frame, in place of one that still waits for it. */
function frameOf(window: Window, signal: AbortSignal): Frame {
  let waiting: number | null = null;
  const cancel = () => {
    if (waiting !== null) window.cancelAnimationFrame(waiting);
    waiting = null;
  };
  signal.addEventListener('abort', cancel, { once: true });
  return {
    cancel,
    ask(task) {
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

/** True when the click is on a link or another control: those do what they always did. */
function isForPage(event: MouseEvent): boolean {
  return event.composedPath().some((target) => target instanceof Element && doesMatch(target, pageControls));
}

function holds(scroller: Node, target: EventTarget | null): boolean {
  return target instanceof Node && doesContain(scroller, target);
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}
