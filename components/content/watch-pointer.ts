/**
 * Turns the reader's actions on a page into events of the card. Listens on the window in the capture phase, passively
 * except for Escape and long presses, and only to trusted events.
 */

import { elementAt, isHidden, rootOf } from '../page/dom.ts';
import { doesContain, doesMatch } from '../page/hit-test.ts';
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
export function watchPointer({
  window,
  targetAt,
  openMark,
  send,
  now,
  signal,
}: PointerWatchOptions): () => PointerTarget {
  const { document } = window;
  const listen = listenWith(signal);
  const frame = createFrameTask(window, signal);
  let last: { readonly screen: Point; readonly target: EventTarget | null; readonly point: Point } | null =
    null;

  const targetNow = (): PointerTarget => (last === null ? { kind: 'page' } : targetAt(last.point));
  const point = (by: 'move' | 'key', keys: readonly OpenKey[]) => {
    if (last !== null) send({ kind: 'pointed', by, at: now(), point: last.point, target: targetNow(), keys });
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
    if (hasMoved) frame.schedule(() => point('move', keys));
  });

  listen('pointerout', (event) => {
    const isOut = event.relatedTarget === null || event.relatedTarget instanceof HTMLIFrameElement;
    if (!isOut || event.pointerType === 'touch' || event.buttons !== 0) return;
    frame.cancel();
    last = null;
    const target: PointerTarget = { kind: 'page' };
    send({ kind: 'pointed', by: 'move', at: now(), point: pointOf(event), target, keys: keysOf(event) });
  });

  let isTouched = false;
  listen('pointerdown', (event) => {
    frame.cancel();
    isTouched = event.pointerType === 'touch' && event.isPrimary;
    // A finger may be about to scroll; a tap is known only when it is lifted.
    if (event.pointerType !== 'touch') send({ kind: 'pressed', target: targetAt(pointOf(event)) });
  });

  listen('click', (event) => {
    const by = event.pointerType === 'touch' ? 'touch' : 'mouse';
    isTouched = false;
    if (event.detail === 0 || event.button !== 0 || hasModifier(event)) return;
    const target = targetAt(pointOf(event));
    if (by === 'touch') send({ kind: 'pressed', target });
    if (target.kind !== 'name' && target.kind !== 'corridor') return;
    // On a control a click does what it always does.
    if (target.hit === null || isOn(event, pageControls) || isSelecting(window)) return;
    send({ kind: 'clicked', hit: target.hit, by });
  });

  // Browsers ask for a link's menu so after a long press. The card comes first; the next press on it gets the menu.
  listen('contextmenu', (event) => {
    const target = isTouched && isOn(event, links) ? targetAt(pointOf(event)) : null;
    if (target?.kind !== 'name' || isSameMark(target.hit.mark, openMark())) return;
    event.preventDefault();
    send({ kind: 'held', hit: target.hit });
  });

  listen('scroll', ({ target }) => {
    const isUnderPointer =
      target === document || last === null || (target instanceof Node && holds(target, last.target));
    if (isUnderPointer) disturb('scroll');
  });

  listen('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && openMark() !== null) {
      // The key closes the card, which is on top; what the page would close comes next.
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

  return targetNow;
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
