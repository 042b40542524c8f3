import type { Frame } from './driver.ts';

/**
 * A document as text, open shadow roots included, but for the one element that Namelight may add. The
 * port is left out: it differs from run to run.
 */
export function serialised(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const roots = (from: Document | ShadowRoot): readonly ShadowRoot[] =>
      [...from.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot === null ? [] : [shadowRoot, ...roots(shadowRoot)],
      );
    const html = document.documentElement.getHTML({ shadowRoots: [...roots(document)] });
    const attributes = document.documentElement.getAttributeNames().join(' ');
    const own = /<div popover="manual"><\/div>/g;
    return `<html ${attributes}>${html}`.replace(own, '').replaceAll(location.host, 'host');
  });
}
