/** What axe-core finds wrong with a page: no ear and no hand, but it knows the rules by heart. */
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import axeSource from 'axe-core/axe.min.js?raw';

type Axe = { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

/**
 * Returns each violation with the elements that it concerns: `color-contrast: <p class="soft">`. Of a part of
 * the page, leaves out what holds for whole pages alone. Shadow roots must be open.
 */
export async function axeFindings(of: Document | Element): Promise<readonly string[]> {
  const { violations } = await axeIn(of.ownerDocument ?? (of as Document)).run(of, {
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** Puts axe into a page, once: it looks at the page that it runs in. */
function axeIn(page: Document): Axe {
  const view = page.defaultView as (Window & { axe?: Axe }) | null;
  if (view === null) throw new Error('The page is in no window.');
  if (view.axe === undefined) {
    const script = page.createElement('script');
    script.textContent = axeSource;
    page.head.append(script);
    script.remove();
  }
  if (view.axe === undefined) throw new Error('axe does not run in this page.');
  return view.axe;
}

/** Makes every shadow root open from here on, so that axe can look into it; returns what ends that. */
export function openShadowRoots(): () => void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (this: Element, init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  return () => {
    Element.prototype.attachShadow = attachShadow;
  };
}
