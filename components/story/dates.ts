/** Dates of stories: as exact as they are known, or the first and the last of several days, `1986-10-11/1986-10-12`. */

/** The date itself, or the first day. */
export const firstDay = (date: string): string => date.split('/')[0] ?? date;

/** The date itself, or the last day. */
export const lastDay = (date: string): string => date.split('/').at(-1) ?? date;

/** True for the first and the last of several days. */
export const isSpan = (date: string): boolean => date.includes('/');
