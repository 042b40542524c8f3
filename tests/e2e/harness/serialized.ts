import type { Frame } from './driver.ts';

/**
 * Returns a document as HTML with its open shadow roots, without the one element that Namelight may add and without the
 * port, which differs from run to run.
 */
export function serialized(frame: Frame): Promise<string> {
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
