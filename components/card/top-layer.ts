import { doesMatch } from '../highlight/elements.ts';
import { documentElementOf } from '../text/dom.ts';
import { onTrusted } from '../text/trusted-events.ts';
import { ancestors } from './anchor.ts';

/**
 * Shows the host as a popover above the page. All but what stands in a modal dialog is inert while it is
 * open, so for a name in one the host goes into the dialog. Does nothing in a document without a root.
 */
export function putOnTop(host: HTMLElement, name: Element): void {
  const modal = [...ancestors(name)].find((ancestor) => doesMatch(ancestor, 'dialog:modal'));
  const parent = modal ?? documentElementOf(document);
  if (parent === null) return;
  if (host.parentNode !== parent) parent.append(host);
  if (!host.matches(':popover-open')) host.showPopover();
}

/** Keeps a host that is shown above what comes to the top layer since; says when a dialog made it inert. */
export function keepOnTop({
  host,
  root,
  onInert,
  signal,
}: {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly onInert: () => void;
  readonly signal: AbortSignal;
}): void {
  const raise = () => {
    if (!host.isConnected) return;
    const active = root.activeElement;
    host.hidePopover();
    host.showPopover();
    if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  };
  const onToggle = (event: Event) => {
    if (!(event instanceof ToggleEvent) || event.newState !== 'open' || event.target === host) return;
    const { target } = event;
    const isModal = target instanceof Element && doesMatch(target, 'dialog:modal');
    if (isModal && !target.contains(host)) onInert();
    else raise();
  };
  const early = { capture: true, signal };
  onTrusted('toggle', onToggle, early);
  onTrusted('fullscreenchange', raise, early);
}
