/** The tabs of the popup, in order. It opens at the first one: whoever opens it is on a page. */
export const tabNames = ['page', 'stories', 'settings'] as const;
export type TabName = (typeof tabNames)[number];
