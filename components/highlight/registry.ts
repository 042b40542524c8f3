import { isHidden } from '../text/dom.ts';
import { onTrusted } from '../text/trusted-events.ts';

/** What a page takes away is put back; after as many times it stays away: the page means it. */
const mostRestorations = 20;
/** How often it is looked whether all is still there while the page is shown, ms. */
const lookEvery = 1_000;

/**
 * The highlights of ours that a page shows, by name. The registry is the page's as well, so they are
 * put back when the page removes them; never the page's own disturbed. Nothing remains after abort.
 */
export type HighlightRegistration = {
  /** Shows exactly these. */
  show(highlights: ReadonlyMap<string, Highlight>): void;
  /** Puts back what the page took away. Costs a look-up for each. */
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
    if (restorations > mostRestorations) {
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
    shown = restorations > mostRestorations ? new Map() : highlights;
    for (const [name, highlight] of shown) CSS.highlights.set(name, highlight);
    clearInterval(timer);
    if (shown.size > 0) timer = setInterval(() => isHidden(document) || check(), lookEvery);
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
