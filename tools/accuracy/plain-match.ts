import type { Named } from '../../components/story/schema.ts';
import type { FoundName } from './score.ts';

/** A pattern of all names. */
export type PatternOf = (names: readonly string[]) => RegExp;

/** Finds every name that a pattern does, by spelling alone, the longest where several begin together; nothing is refused. */
export function plainMatch(
  entities: readonly Named[],
  patternOf: PatternOf,
): (text: string) => readonly FoundName[] {
  const entityOf = new Map(entities.flatMap(({ id, names }) => names.map(({ text }) => [text, id] as const)));
  const pattern = patternOf([...entityOf.keys()]);
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: name, index: from }) => {
      return { from, to: from + name.length, entity: entityOf.get(name) ?? '' };
    });
}

/** Names between word boundaries of any script. */
export const wholeWords: PatternOf = (names) =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${anyOf(names)})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');

/**
 * What a script of a page would write: `\b` knows ASCII letters alone, and no boundary behind the point of "U.S.". Without
 * "U.S", which would be found in each of those.
 */
export const nativePattern: PatternOf = (names) =>
  new RegExp(`\\b(?:${anyOf(names.filter((name) => !names.includes(`${name}.`)))})\\b`, 'g');

/** Longest first. */
const anyOf = (names: readonly string[]): string =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
