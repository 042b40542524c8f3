import type { Named } from '../../components/story/schema.ts';
import type { FoundName } from './score.ts';

/** Finds every name as whole words by spelling alone, the longest where several begin together; nothing is refused. */
export function plainMatch(entities: readonly Named[]): (text: string) => readonly FoundName[] {
  const entityOf = new Map(entities.flatMap(({ id, names }) => names.map(({ text }) => [text, id] as const)));
  const pattern = wholeWords([...entityOf.keys()]);
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: name, index: from }) => {
      return { from, to: from + name.length, entity: entityOf.get(name) ?? '' };
    });
}

/** A regular expression of all names, longest first, between word boundaries of any script. */
export function wholeWords(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const any = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${any})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
}
