import type { Frame } from './driver.ts';

/**
 * Counts the extension's own pages that are open in tabs with this hash. Reads it off the pages themselves: some versions of
 * Chromium (150 is one) hide from extensions the addresses of their own tabs.
 */
export const openPages = (extension: Frame, hash: string): Promise<number> =>
  extension.evaluate((end) => {
    const views = chrome.extension.getViews({ type: 'tab' }) as unknown as readonly Window[];
    return views.filter(({ location }) => location.hash === end).length;
  }, hash);

export const closePages = (extension: Frame, hash: string): Promise<void> =>
  extension.evaluate((end) => {
    const views = chrome.extension.getViews({ type: 'tab' }) as unknown as readonly Window[];
    for (const view of views) if (view.location.hash === end) view.close();
  }, hash);
