/** Maximum length of quoted text in a message: that of a name. */
const maxQuotedLength = 80;

/** Quotes text from a file for a message, cut short. */
export function quoted(text: string): string {
  return `"${printable(text, maxQuotedLength)}"`;
}

/** Replaces control characters and direction marks, which could affect a terminal, and cuts the text to a length. */
export function printable(text: string, max = 200): string {
  const cut = text.length > max ? `${text.slice(0, max)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

/** Longer words are not compared: the cost is the product of both lengths. */
const maxLength = 60;

/** Returns the most similar word, as a suggestion for a misspelled one; `null` if none is similar. */
export function closestWord(written: string, words: readonly string[]): string | null {
  if (written.length > maxLength) return null;
  const wanted = written.toLowerCase();
  // At most one edit per three letters.
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

/** The Damerau–Levenshtein distance: insertions, deletions, replacements and swaps of neighbors. */
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
