/** The search in the popup's list of names. */

/** Returns the items whose name contains every word of the query, ignoring case and accents. */
export function searched<Item extends { readonly name: string }>(
  items: readonly Item[],
  query: string,
): readonly Item[] {
  const words = normalize(query).split(/\s+/);
  return items.filter(({ name }) => words.every((word) => normalize(name).includes(word)));
}

/** Lowercase without accents, and with one kind of hyphen, as people type in a search. */
const normalize = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .trim()
    .toLowerCase();
