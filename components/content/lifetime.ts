import { browser } from 'wxt/browser';
import { lifetimeSymbol } from '../messages/script-port.ts';
import { isHidden } from '../page/dom.ts';
import { onTrusted } from '../page/trusted-events.ts';

/** The lifetime of the script in one frame: it ends when the extension is updated, disabled or removed. */
export type Lifetime = {
  /** Aborts at the end: then nothing of the script may remain. */
  readonly signal: AbortSignal;
  /** Checks whether the extension is still there, for which there is no event. Costs a look at one property. */
  check(): void;
  /** Ends it early; then another may begin here. */
  end(): void;
};

type RunningScript = { readonly isAlive: () => boolean; readonly end: () => void };

const world = globalThis as unknown as { [place: symbol]: RunningScript | undefined };
const place = Symbol.for(lifetimeSymbol);

/**
 * Begins a lifetime in this frame. `null` where a script of this extension is running: it is injected into open tabs
 * when Namelight is installed or permitted, and some may have it already.
 */
export function beginLifetime(): Lifetime | null {
  const before = world[place];
  if (before?.isAlive()) return null;
  before?.end();
  const lifetime = new AbortController();
  const isAlive = (): boolean => !lifetime.signal.aborted && browser.runtime?.id !== undefined;
  const end = (): void => lifetime.abort();
  world[place] = { isAlive, end };
  return { signal: lifetime.signal, check: () => isAlive() || end(), end };
}

/** Ends the lifetime in this frame, whichever script began it. */
export function endLifetime(): void {
  world[place]?.end();
}

/** How often a page with marks checks whether the extension is still there, ms. */
const checkIntervalMs = 1_000;

/** Checks a lifetime while the page is visible, and whenever it becomes so, until the signal aborts. */
export function checkRegularly(lifetime: Lifetime, signal: AbortSignal): void {
  const look = (): void => {
    if (!isHidden(document)) lifetime.check();
  };
  const timer = setInterval(look, checkIntervalMs);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  onTrusted('visibilitychange', look, { capture: true, signal });
}
