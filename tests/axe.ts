/** What axe-core finds wrong with a page: no ear and no hand, but it knows the rules by heart. */
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import axeSource from 'axe-core/axe.min.js?raw';

type Axe = { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

/** The rules about colors, which take axe as long as all others together. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe looks at: all, or of a page that it has looked at, what another theme changes (`colors`), or another width or
 * direction (`layout`), which change no colors.
 */
const optionsFor = {
  all: {},
  colors: { runOnly: colorRules },
  layout: { rules: Object.fromEntries(colorRules.map((rule) => [rule, { enabled: false }])) },
} as const satisfies Record<string, RunOptions>;

export type AxeScope = keyof typeof optionsFor;

/**
 * Returns each violation with the elements that it concerns: `color-contrast: <p class="soft">`. Of a part of
 * the page, leaves out what holds for whole pages alone. Shadow roots must be open.
 */
export async function axeFindings(
  of: Document | Element,
  scope: AxeScope = 'all',
): Promise<readonly string[]> {
  const { violations } = await axeIn(of.ownerDocument ?? (of as Document)).run(of, {
    resultTypes: ['violations'],
    ...optionsFor[scope],
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`),
  );
  return [...found, ...hiddenStatuses(of)];
}

/** Live regions that are not displayed while they are empty: most screen readers do not say what such a one shows with. */
const hiddenStatuses = (of: Document | Element): readonly string[] =>
  [...of.querySelectorAll('[role="status"]:empty')]
    .filter((status) => !status.checkVisibility() && status.parentElement?.checkVisibility() === true)
    .map(({ outerHTML }) => `hidden-status: ${outerHTML}`);

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
