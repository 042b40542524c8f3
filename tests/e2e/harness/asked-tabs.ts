import type { Frame } from './driver.ts';

/**
 * How many of the extension's own pages are open in tabs with this end of their address. Asked of the pages themselves:
 * some versions of Chromium (150 is one) do not tell extensions the addresses of their own tabs.
 */
export const askedTabs = (extension: Frame, hash: string): Promise<number> =>
  extension.evaluate((end) => {
    const views = chrome.extension.getViews({ type: 'tab' }) as unknown as readonly Window[];
    return views.filter(({ location }) => location.hash === end).length;
  }, hash);

export const closeAskedTabs = (extension: Frame, hash: string): Promise<void> =>
  extension.evaluate((end) => {
    const views = chrome.extension.getViews({ type: 'tab' }) as unknown as readonly Window[];
    for (const view of views) if (view.location.hash === end) view.close();
  }, hash);
