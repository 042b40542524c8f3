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

/**
 * The same, the best first: names that begin with the query, then those with such initials, then those with a word that
 * does; each in their order.
 */
export function searchedBest<Item extends { readonly name: string }>(
  items: readonly Item[],
  query: string,
): readonly Item[] {
  const asked = foldForSearch(query);
  const found = items.map((item) => ({ item, rank: rankOf(foldForSearch(item.name), asked) }));
  return found
    .filter(({ rank }) => rank !== null)
    .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .map(({ item }) => item);
}

/** The lower, the better; `null` for a name that does not match. */
function rankOf(name: string, query: string): number | null {
  const words = name.split(/[\s-]+/);
  if (name.startsWith(query)) return 0;
  if (words.map((word) => word.charAt(0)).join('') === query) return 1;
  if (words.some((word) => word.startsWith(query))) return 2;
  return hasAll(name, wordsOfQuery(query)) ? 3 : null;
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
