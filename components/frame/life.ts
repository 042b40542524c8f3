import { browser } from 'wxt/browser';
import { placeOfLife } from '../messages/script-port.ts';
import { isHidden } from '../text/dom.ts';
import { onTrusted } from '../text/trusted-events.ts';

/** The life of the script that runs in one frame: it ends when the extension is updated, switched off or removed. */
export type Life = {
  /** Aborts at the end: nothing of the script may remain then. */
  readonly signal: AbortSignal;
  /** Looks whether the extension is still there. No event tells that it is not. Costs a look at one property. */
  check(): void;
  /** Ends it before its time; another may begin here then. */
  end(): void;
};

type Running = { readonly isAlive: () => boolean; readonly end: () => void };

const world = globalThis as unknown as { [place: symbol]: Running | undefined };
const place = Symbol.for(placeOfLife);

/**
 * Begins a life in this frame. `null` where a script of this extension runs already: tabs that are open when
 * Namelight comes or is let in get it on top of what they may have.
 */
export function beginLife(): Life | null {
  const before = world[place];
  if (before?.isAlive()) return null;
  before?.end();
  const life = new AbortController();
  const isAlive = (): boolean => !life.signal.aborted && browser.runtime?.id !== undefined;
  const end = (): void => life.abort();
  world[place] = { isAlive, end };
  return { signal: life.signal, check: () => isAlive() || end(), end };
}

/** Ends the life in this frame, whichever script began it. */
export function endLife(): void {
  world[place]?.end();
}

/** How often a page that shows marks looks whether they still are anybody's, ms. */
const lookEvery = 1_000;

/** Checks a life while the page is shown, and whenever it comes back, until the signal aborts. */
export function keepChecking(life: Life, signal: AbortSignal): void {
  const look = (): void => {
    if (!isHidden(document)) life.check();
  };
  const timer = setInterval(look, lookEvery);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  onTrusted('visibilitychange', look, { capture: true, signal });
}
