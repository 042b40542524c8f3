import { documentElementOf, elementAt, isShadowRoot, rootOf } from '../page/dom.ts';
import { doesMatch } from '../page/hit-test.ts';
import { onTrusted } from '../page/trusted-events.ts';
import { layoutAncestors } from './anchor.ts';
import type { Box } from './placement.ts';

/**
 * Where the host of a name's card belongs: while a modal dialog is open all else is inert, so for a name in one it is
 * the dialog. `null` in a document without a root.
 */
export function layerParent(document: Document, name: Element): Element | null {
  const modal = [...layoutAncestors(name)].find((ancestor) => doesMatch(ancestor, 'dialog:modal'));
  return modal ?? documentElementOf(document);
}

/** Shows the host as a popover above the page. */
export function putOnTop(host: HTMLElement, parent: Element): void {
  if (host.parentNode !== parent) parent.append(host);
  // A page may have removed the attribute, and set others.
  for (const name of host.getAttributeNames()) if (name !== 'popover') host.removeAttribute(name);
  host.popover = 'manual';
  if (!doesMatch(host, ':popover-open')) host.showPopover();
}

const { elementFromPoint } = Document.prototype;

/** False if something else covers the middle of the visible part of a box of the host, or the host is inert. */
export function isOnTop(
  host: HTMLElement,
  { left, top, right, bottom }: Box,
  { document, innerWidth, innerHeight }: Window,
): boolean {
  const middle = (from: number, to: number, end: number): number =>
    (Math.max(0, from) + Math.min(end, to)) / 2;
  const x = middle(left, right, innerWidth);
  const y = middle(top, bottom, innerHeight);
  const root = rootOf(host);
  return (isShadowRoot(root) ? elementAt(root, x, y) : elementFromPoint.call(document, x, y)) === host;
}

/** Raises a shown host above what entered the top layer since. */
export function raise(
  host: HTMLElement,
  { hasFocus, focus }: { readonly hasFocus: boolean; focus(): void },
): void {
  if (!host.isConnected || !doesMatch(host, ':popover-open')) return;
  host.hidePopover();
  host.showPopover();
  if (hasFocus) focus();
}

/**
 * Calls `onCover` when something else enters the top layer, and `onInert` when a dialog makes the host inert, until
 * the signal aborts.
 */
export function watchTopLayer(on: {
  readonly host: HTMLElement;
  readonly onCover: () => void;
  readonly onInert: () => void;
  readonly signal: AbortSignal;
}): void {
  const { host, onCover, onInert, signal } = on;
  const onToggle = (event: Event) => {
    if (!(event instanceof ToggleEvent)) return;
    const { newState, target } = event;
    if (newState !== 'open' || target === host) return;
    const isModal = target instanceof Element && doesMatch(target, 'dialog:modal');
    if (isModal && !target.contains(host)) onInert();
    else onCover();
  };
  const early = { capture: true, signal };
  onTrusted('toggle', onToggle, early);
  onTrusted('fullscreenchange', onCover, early);
}
