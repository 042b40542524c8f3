/** Which characters texts may have, and how text from elsewhere becomes one that has no others. */

/**
 * Refused characters: C0 and C1 controls, line and paragraph separators, embeddings and overrides, lone surrogates,
 * invisible operators, byte order marks, annotations, tags. Characters that scripts need are allowed: joiners (Persian,
 * Hindi, emoji), direction marks, soft hyphens and zero-width spaces (Khmer, Thai, German).
 */
const unseen =
  /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
/** The tags in regional flag emoji, such as Scotland's. */
const flagTags = /(?<=\u{1F3F4})[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}/gu;

/** True for a text in which there is something to be seen. */
export const isSeen = (text: string): boolean => /[\p{Alpha}\p{N}\p{P}\p{S}]/u.test(text);

/** Returns the first refused character; `null` if there is none. */
export const unseenIn = (text: string): string | null => unseen.exec(text.replace(flagTags, ''))?.[0] ?? null;

/** True if direction isolates (U+2066–2068) and their ends (U+2069) are balanced. */
export function isBalanced(written: string): boolean {
  let open = 0;
  for (const [turn] of written.matchAll(/[\u2066-\u2069]/gu)) {
    open += turn === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/**
 * Makes text from outside a text that every check of a file passes: one line without what is refused, cut to so many
 * characters between two words, if there are any. Empty if nothing of it is seen. Linear; of a long text only the
 * beginning is read.
 */
export function oneLine(text: string, maxCharacters: number): string {
  const line = text
    .slice(0, maxCharacters * 8)
    // Isolates too: what is cut off may have closed them.
    .replace(refusedOrIsolate, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const cut = cutAtWord(line, maxCharacters);
  return isSeen(cut) ? cut : '';
}

const refusedOrIsolate =
  /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Returns a text, or as much of it as fits with an ellipsis. */
function cutAtWord(line: string, max: number): string {
  if (line.length <= max) return line;
  const space = line.slice(0, max).lastIndexOf(' ');
  const whole = line.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${(space > max / 2 ? line.slice(0, space) : whole).trimEnd()}…`;
}

/** A text, and how many characters it has lost. */
export type CleanText = { readonly text: string; readonly removed: number };

/**
 * Removes what comes along with pasted text and nobody sees: refused characters, soft hyphens, and zero-width spaces where a
 * script does not break its lines at them. Isolates go unless they are closed. Line breaks, joiners and direction marks stay; a
 * tab becomes a space. Linear.
 */
export function withoutUnseen(written: string): CleanText {
  let removed = 0;
  const remove = (found: string): string => {
    if (keptWhole.test(found)) return found;
    removed += 1;
    return '';
  };
  const text = written.replace(/[\t\v\f\u0085\u2028\u2029]/gu, ' ').replace(pastedUnseen, remove);
  return { text: isBalanced(text) ? text : text.replace(/[\u2066-\u2069]/gu, remove), removed };
}

/** Flags of regions and line breaks, which are found too, so that what follows them is judged alone. */
const pastedUnseen =
  /(?<=\u{1F3F4})[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}|(?<![\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Thai}])\u200B|[\p{Cc}\u00AD\u202A-\u202E\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const keptWhole = /^(?:[\n\r]|[\u{E0030}-\u{E007F}]{2,})$/u;

/** So much of a text is compared. */
const maxCompared = 1_600;

/** True if what the browser says was selected is what the page shows; of a long one, the beginning decides. */
export function isSameText(one: string, other: string): boolean {
  const [a, b] = [one, other].map(bareLetters) as [string, string];
  return a !== '' && (a === b || (b.length >= 50 && a.startsWith(b)) || (a.length >= 50 && b.startsWith(a)));
}

/** Browsers shape white space in different ways, and leave out what is not seen. */
const bareLetters = (text: string): string => text.slice(0, maxCompared).replace(/[\s\p{C}]+/gu, '');
