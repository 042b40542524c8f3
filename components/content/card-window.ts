import { attributeOf, localNameOf } from '../text/dom.ts';
import type { Point } from './geometry.ts';

/**
 * The window in which the cards of a frame are drawn: its own, unless the document is sandboxed without scripts but
 * kept its origin, as mail is often shown. Such a document passes its sandbox on to its frames, so the card page
 * could not run in it: there it is the window around all such frames.
 */
export type CardWindow = {
  readonly window: Window & typeof globalThis;
  /** The element in that window that contains the frame's document; `null` if both windows are the same. */
  readonly frame: Element | null;
  /** The position of the frame's viewport in that window, px. */
  offset(): Point;
};

export function cardWindow(): CardWindow {
  const around = framesAround(window);
  const outermost = around.findLastIndex(isWithoutScripts);
  const frames = around.slice(0, outermost + 1);
  const frame = frames.at(-1) ?? null;
  return {
    window: frame?.ownerDocument.defaultView ?? window,
    frame,
    offset: () =>
      frames.map(viewportOrigin).reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), { x: 0, y: 0 }),
  };
}

/** The frames that a window is in, from the inside out, as far as the documents around it have its origin. */
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

/** The position of a frame's viewport in the window around it. */
function viewportOrigin(frame: Element): Point {
  const { left, top } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: left + frame.clientLeft + Number.parseFloat(paddingLeft),
    y: top + frame.clientTop + Number.parseFloat(paddingTop),
  };
}
