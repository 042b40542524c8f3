import { isHidden } from '../text/dom.ts';
import { onTrusted } from '../text/trusted-events.ts';

/** Highlights that a page removes are restored this many times; then the page means it. */
const maxRestorations = 20;
/** How often the highlights are checked while the page is visible, ms. */
const checkIntervalMs = 1_000;

/**
 * Our highlights in the page's registry, by name. The registry is the page's as well: highlights it removes are
 * restored, and its own are left alone. Nothing remains after abort.
 */
export type HighlightRegistration = {
  /** Shows exactly these. */
  show(highlights: ReadonlyMap<string, Highlight>): void;
  /** Restores what the page removed. Costs a look-up for each highlight. */
  check(): void;
};

export function registerHighlights(signal: AbortSignal): HighlightRegistration {
  let shown: ReadonlyMap<string, Highlight> = new Map();
  let restorations = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const check = () => {
    const missing = [...shown].filter(([name]) => !CSS.highlights.has(name));
    if (missing.length === 0) return;
    restorations += 1;
    if (restorations > maxRestorations) {
      console.debug('Namelight: this page keeps removing the marks, so they stay away.');
      show(new Map());
      return;
    }
    for (const [name, highlight] of missing) CSS.highlights.set(name, highlight);
  };
  const show = (highlights: ReadonlyMap<string, Highlight>) => {
    for (const [name, own] of shown) {
      // By now another version of the extension may show its own.
      if (!highlights.has(name) && CSS.highlights.get(name) === own) CSS.highlights.delete(name);
    }
    shown = restorations > maxRestorations ? new Map() : highlights;
    for (const [name, highlight] of shown) CSS.highlights.set(name, highlight);
    clearInterval(timer);
    if (shown.size > 0) timer = setInterval(() => isHidden(document) || check(), checkIntervalMs);
  };

  signal.addEventListener('abort', () => show(new Map()), { once: true });
  onTrusted('visibilitychange', check, { capture: true, signal });
  onTrusted('focus', check, { signal });
  return {
    show(highlights) {
      if (!signal.aborted) show(highlights);
    },
    check,
  };
}
