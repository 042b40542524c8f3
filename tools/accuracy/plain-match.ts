import type { Named } from '../../components/facts/schema.ts';
import type { Found } from './score.ts';

/** Finds names in a text by their letters alone. */
export type Match = (text: string) => readonly Found[];

/** The plain way: every name, whole words, the longest where several begin together; nothing is refused. */
export function plainMatch(entities: readonly Named[]): Match {
  const entityOf = new Map(entities.flatMap(({ id, names }) => names.map(({ text }) => [text, id] as const)));
  const pattern = wholeWords([...entityOf.keys()]);
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: name, index: from }) => {
      return { from, to: from + name.length, entity: entityOf.get(name) ?? '' };
    });
}

/** One pattern of all names, longest first, between word edges of any script. */
export function wholeWords(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const any = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${any})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
}
