/** Looking for a name in the popup's list. */

/** Returns the items whose name has every word of the query in it, whatever the case and accents. */
export function searched<Item extends { readonly name: string }>(
  items: readonly Item[],
  query: string,
): readonly Item[] {
  const words = normalize(query).split(/\s+/);
  return items.filter(({ name }) => words.every((word) => normalize(name).includes(word)));
}

/** Small letters without accents, and one kind of hyphen: as people type who look for something. */
const normalize = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .trim()
    .toLowerCase();
