import { attributeOf, localNameOf } from '../text/dom.ts';
import type { Point } from './geometry.ts';

/**
 * The window in which the cards of a frame are drawn: its own, but for a document that is sandboxed without scripts and was
 * left its origin, as mail is shown. Such a document passes its sandbox on to its frames, so the card page could not run in
 * it: there it is the window around all such frames.
 */
export type CardWindow = {
  readonly window: Window & typeof globalThis;
  /** What holds the frame's own document in that window; `null` where they are the same. */
  readonly frame: Element | null;
  /** Where the viewport of the frame begins in that window, px. */
  offset(): Point;
};

export function cardWindow(): CardWindow {
  const frames = framesAround(window);
  const outermost = frames.findLastIndex(isWithoutScripts);
  const ways = frames.slice(0, outermost + 1);
  const frame = ways.at(-1) ?? null;
  return {
    window: frame?.ownerDocument.defaultView ?? window,
    frame,
    offset: () =>
      ways.map(insideOf).reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), { x: 0, y: 0 }),
  };
}

/** The frames that a window is in, outwards, as far as the documents around it are of its own origin. */
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

/** Where a frame's viewport begins. */
function insideOf(frame: Element): Point {
  const { left, top } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: left + frame.clientLeft + Number.parseFloat(paddingLeft),
    y: top + frame.clientTop + Number.parseFloat(paddingTop),
  };
}
