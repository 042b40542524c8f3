import { printable } from '../story/quoted.ts';

/** Maximum length shown, in characters; hardly any name is longer. */
const maxLength = 60;

/**
 * Returns a name as the page wrote it, to be shown beside an entity's name; `null` where that would tell a reader
 * nothing new: each of its words begins like a word of the entity's name, as "Putin", "Putins" and "Vladimir Putin" do.
 */
export function writtenBeside(name: string, written: string): string | null {
  const known = new Set(beginningsOf(name));
  const beginnings = beginningsOf(written);
  if (beginnings.length === 0 || beginnings.every((beginning) => known.has(beginning))) return null;
  return printable(written.replace(invisible, '').trim().replace(/\s+/g, ' '), maxLength);
}

/** Soft hyphens and direction marks, which marks may have in them. */
const invisible = /[\u00AD\u200B-\u200F\uFEFF]/g;

/** The first three letters of each word, without case and accents: endings differ by grammatical case. */
const beginningsOf = (name: string): readonly string[] =>
  (
    name
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      .match(/[\p{Alpha}\p{N}]+/gu) ?? []
  ).map((word) => word.slice(0, 3));
