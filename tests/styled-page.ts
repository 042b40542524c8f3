/** A page for the parts of the extension's pages: in their style, in a window of some size, with an empty root for each test. */
import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';

/** Sets the page for each test of a file, and clears it away. `onRoot` gets the element that the test draws into. */
export function setStyledPage(on: {
  readonly css: string;
  readonly width: number;
  readonly height: number;
  /** A `div` if left out. */
  readonly rootTag?: 'div' | 'main';
  readonly onRoot: (root: HTMLElement) => void;
}): void {
  const { css, width, height, rootTag = 'div', onRoot } = on;
  let root: HTMLElement;
  beforeEach(async () => {
    await page.viewport(width, height);
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    document.adoptedStyleSheets = [style];
    document.documentElement.lang = 'en';
    root = document.body.appendChild(document.createElement(rootTag));
    onRoot(root);
  });
  afterEach(() => {
    render(null, root);
    root.remove();
    document.adoptedStyleSheets = [];
    document.documentElement.dir = '';
    delete document.documentElement.dataset.theme;
  });
}
