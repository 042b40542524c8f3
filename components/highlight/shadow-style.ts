import { isHidden } from '../text/dom.ts';
import css from './marks.css?inline';
import { lookEvery, mostRestorations } from './put-back.ts';

/**
 * Returns what gives a shadow root the look of marks, where it needs to be given: Firefox asks the
 * style of each root for it, Chromium that of the page. The sheet is added to those that the page has
 * adopted itself, and added again when the page sets its own anew. Taken back after abort.
 */
export function styleShadowRoots(signal: AbortSignal): (root: ShadowRoot) => void {
  if (!import.meta.env.FIREFOX) return () => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const styled = new Map<WeakRef<ShadowRoot>, number>();
  const check = () => {
    for (const [ref, restorations] of styled) {
      const root = ref.deref();
      if (root === undefined || (restorations === mostRestorations && !has(sheet, root))) styled.delete(ref);
      else if (add(sheet, root)) styled.set(ref, restorations + 1);
    }
  };
  let timer: ReturnType<typeof setInterval> | undefined;
  const release = () => {
    clearInterval(timer);
    for (const ref of styled.keys()) remove(sheet, ref.deref());
  };
  signal.addEventListener('abort', release, { once: true });
  return (root) => {
    if (signal.aborted || !add(sheet, root)) return;
    styled.set(new WeakRef(root), 0);
    timer ??= setInterval(() => isHidden(document) || check(), lookEvery);
  };
}

const has = (sheet: CSSStyleSheet, root: ShadowRoot): boolean => root.adoptedStyleSheets.includes(sheet);

/** False when it is there already. */
function add(sheet: CSSStyleSheet, root: ShadowRoot): boolean {
  if (has(sheet, root)) return false;
  root.adoptedStyleSheets.push(sheet);
  return true;
}

function remove(sheet: CSSStyleSheet, root: ShadowRoot | undefined): void {
  if (root !== undefined) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
}
