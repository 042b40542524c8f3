const ownEvents = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'gotpointercapture',
  'lostpointercapture',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'selectstart',
  'copy',
  'cut',
  'dragstart',
  'drag',
  'dragend',
] as const;

/**
 * What happens in the card is not the page's: its shortcuts, its "click outside" and its gestures must
 * not hear of it. (Listeners that the page has in the capture phase come first and still do.)
 */
export function keepEventsInside(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of ownEvents) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
