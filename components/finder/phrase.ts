/** The longest name around a candidate: capitalized words, and the small words that join them. */

import type { Surroundings } from './surroundings.ts';

const capitals = /^(?: (?:[\p{Lu}\p{N}]|[a-z]\p{Lu})[\p{L}\p{M}\p{N}'&-]{0,30}){0,6}/u;

/** The capitalized words right after a candidate. */
export const capitalsAfter = ({ right }: Surroundings): readonly string[] =>
  capitals.exec(right)?.[0].trim().split(' ') ?? [];

/** What stands behind the capitalized words right after a candidate. */
export const textAfterCapitals = ({ right }: Surroundings): string =>
  right.slice(capitals.exec(right)?.[0].length);

/** "US, Inc.", "U.S. Games Systems, Inc.", "India Post Media Pvt. Ltd.". */
const legalForm =
  /^(?: [\p{Lu}\p{N}][\p{L}\p{M}\p{N}'&-]{0,30}){0,5},? (?:Inc|LLC|Ltd|Pvt|Pty|Corp|GmbH|PLC|LLP|Limited|Incorporated|(?:Co|S\.A|N\.V|B\.V)(?=\.))(?![\p{L}\p{N}])/u;

export const isFirm = ({ right }: Surroundings): boolean => legalForm.test(right);

/** "(LBF)" behind "Louisiana Bar Foundation": letters that the words before them begin with, the candidate's among them. */
export function hasOwnAcronym(around: Surroundings): boolean {
  const found = acronymBehind.exec(around.right);
  if (found === null) return false;
  const [, after = '', acronym = ''] = found;
  const before = capitalsBefore.exec(around.left)?.[0] ?? '';
  const own = around.text.slice(around.span.from, around.span.to);
  const letters = initialsOf(`${before} ${own} ${after}`);
  const wanted = acronym.replaceAll('&', '');
  return wanted.length > 2 && letters.endsWith(wanted) && initialsOf(after).length < wanted.length;
}

const acronymBehind =
  /^((?: (?:of|for|and|the|on|in|&|[\p{Lu}][\p{L}\p{M}'-]{0,30})){1,8}) \(([A-Z&]{2,8})\)/u;
const capitalsBefore = /(?:\p{Lu}[\p{L}\p{M}'-]{0,30} (?:(?:of|for|and|the|on) ){0,2}){0,6}$/u;

/** The first letters of words with capitals; all of "U.S.". */
const initialsOf = (words: string): string =>
  words
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => (/^(?:\p{Lu}\.?)+$/u.test(word) ? word.replaceAll('.', '') : word.charAt(0)))
    .join('');
