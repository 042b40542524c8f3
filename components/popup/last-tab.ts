/**
 * The popup's tab that was used last. It is kept in the popup's own `localStorage`, because that is read before the popup
 * is drawn; it is no setting, and is not synced.
 */
export const tabNames = ['page', 'stories', 'settings'] as const;
export type TabName = (typeof tabNames)[number];

const key = 'tab';

/** Returns the first tab if none is stored, or none that exists. */
export function lastTab(): TabName {
  const stored = quietly(() => localStorage.getItem(key));
  return tabNames.find((name) => name === stored) ?? 'page';
}

export const rememberTab = (name: TabName): void => void quietly(() => localStorage.setItem(key, name));

/** A browser may refuse storage to a page; then the popup opens at its first tab. */
function quietly<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}
