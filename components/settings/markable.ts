/** Which pages extensions cannot run on, judged by the address. */

/** Why nothing can be marked on a page. */
export type Unmarkable = 'browser-page' | 'extension-page' | 'extension-store' | 'local-file';

const markableSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'file:', 'blob:']);
const extensionSchemes: ReadonlySet<string> = new Set(['chrome-extension:', 'moz-extension:']);

/** Extension stores, by host and start of the path: no extension may run there. */
const stores: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
];

/**
 * Returns why no extension may run on a page, or `null` where one may. `ownOrigin` is the address of
 * Namelight's own pages, which annotate themselves. Other reasons, such as a PDF or a company's policy,
 * show only when a script is injected.
 */
export function whyUnmarkable(address: string, ownOrigin: string): Unmarkable | null {
  if (address.startsWith(ownOrigin)) return null;
  const url = URL.parse(address);
  if (url === null) return 'browser-page';
  if (extensionSchemes.has(url.protocol)) return 'extension-page';
  if (!markableSchemes.has(url.protocol)) return 'browser-page';
  // Chromium lets the user allow access to files, Firefox does not.
  if (url.protocol === 'file:' && ownOrigin.startsWith('moz-extension:')) return 'local-file';
  const isStore = stores.some(([host, path]) => url.hostname === host && url.pathname.startsWith(path));
  return isStore ? 'extension-store' : null;
}
