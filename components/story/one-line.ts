/** What one line of text may hold. Apart from the schema, so that scripts without the validator can tell. */

const seen = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Refused characters: C0 and C1 controls, line and paragraph separators, embeddings and overrides, lone surrogates,
 * invisible operators, byte order marks, annotations, tags. Characters that scripts need are allowed: joiners (Persian,
 * Hindi, emoji), direction marks, soft hyphens and zero-width spaces (Khmer, Thai, German).
 */
const unseen =
  /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
/** The tags in regional flag emoji, such as Scotland's. */
const flagTags = /(?<=\u{1F3F4})[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}/gu;

/** The first refused character of a text; `null` if there is none. */
export const unseenIn = (written: string): string | null =>
  unseen.exec(written.replace(flagTags, ''))?.[0] ?? null;

/** True for a text that can be seen. */
export const isSeen = (written: string): boolean => seen.test(written);

/** True if direction isolates (U+2066–2068) and their ends (U+2069) are balanced. */
export function isBalanced(written: string): boolean {
  let open = 0;
  for (const [turn] of written.matchAll(/[\u2066-\u2069]/gu)) {
    open += turn === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
