import css from './marks.css?inline';

/**
 * Returns what gives a shadow root the look of marks, where it needs to be given: Firefox asks the
 * style of each root for it, Chromium that of the page. The sheet is added to those that the page
 * has adopted itself; a page that sets its own anew loses the look there. Taken back after abort.
 */
export function styleShadowRoots(signal: AbortSignal): (root: ShadowRoot) => void {
  if (!import.meta.env.FIREFOX) return () => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const styled = new Set<WeakRef<ShadowRoot>>();
  const release = () => {
    for (const root of styled) remove(sheet, root.deref());
  };
  signal.addEventListener('abort', release, { once: true });
  return (root) => {
    if (signal.aborted || root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets.push(sheet);
    styled.add(new WeakRef(root));
  };
}

function remove(sheet: CSSStyleSheet, root: ShadowRoot | undefined): void {
  if (root !== undefined) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
}
