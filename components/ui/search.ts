/** The search in lists of names. */

/** Returns the items whose name contains every word of the query, ignoring case and accents. */
export function searched<Item extends { readonly name: string }>(
  items: readonly Item[],
  query: string,
): readonly Item[] {
  const words = wordsOfQuery(query);
  if (words.length === 0) return items;
  return items.filter(({ name }) => hasAll(foldForSearch(name), words));
}

/** The words of a query, folded; none is empty. */
export const wordsOfQuery = (query: string): readonly string[] =>
  foldForSearch(query)
    .split(/\s+/)
    .filter((word) => word !== '');

/** True if a folded text contains all words. */
export const hasAll = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => folded.includes(word));

/** Lowercase without accents, and with one kind of hyphen, as people type in a search. */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .trim()
    .toLowerCase();
