/** Nobody misspells a longer one; comparing costs the product of both lengths. */
const maxLength = 60;

/** The word that was most likely meant by a misspelled one; `null` where none is near. */
export function closestWord(written: string, words: readonly string[]): string | null {
  if (written.length > maxLength) return null;
  const wanted = written.toLowerCase();
  // One slip in three letters is a slip; more is another word.
  let least = Math.floor(Math.max(wanted.length, 3) / 3) + 1;
  let nearest: string | null = null;
  for (const word of words) {
    const distance = distanceBetween(wanted, word.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    nearest = word;
  }
  return nearest;
}

/** How many letters must be put in, taken out, replaced or swapped with their neighbors. */
function distanceBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const at = (up: number, left: number) => rows[i - up]?.[j - left] ?? Number.POSITIVE_INFINITY;
      row.push(
        Math.min(
          at(1, 1) + (isSame ? 0 : 1),
          at(1, 0) + 1,
          (row[j - 1] ?? 0) + 1,
          isSwapped ? at(2, 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
