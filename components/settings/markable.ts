/** Which pages browsers keep extensions out of, as far as the address tells. */

/** Why nothing can be marked on a page. */
export type Unmarkable = 'browser-page' | 'extension-page' | 'extension-store' | 'local-file';

const markableSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'file:', 'blob:']);
const extensionSchemes: ReadonlySet<string> = new Set(['chrome-extension:', 'moz-extension:']);

/** Host and start of the path of the pages where extensions are sold, which none may touch. */
const stores: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
];

/**
 * Returns why no extension may run on a page, or `null` where one may. `ownOrigin` is the address of
 * Namelight's own pages, which annotate themselves. What the address does not tell, such as a PDF or a
 * company's policy, is found out only by trying.
 */
export function whyUnmarkable(address: string, ownOrigin: string): Unmarkable | null {
  if (address.startsWith(ownOrigin)) return null;
  const url = URL.parse(address);
  if (url === null) return 'browser-page';
  if (extensionSchemes.has(url.protocol)) return 'extension-page';
  if (!markableSchemes.has(url.protocol)) return 'browser-page';
  // Chromium lets extensions in where its user allows it, Firefox never.
  if (url.protocol === 'file:' && ownOrigin.startsWith('moz-extension:')) return 'local-file';
  const isStore = stores.some(([host, path]) => url.hostname === host && url.pathname.startsWith(path));
  return isStore ? 'extension-store' : null;
}
