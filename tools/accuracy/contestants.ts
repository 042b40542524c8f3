import { addedRules } from '../../components/finder/added-names.ts';
import { createFinder } from '../../components/finder/finder.ts';
import { readText } from '../../components/finder/page-of-text.ts';
import type { LanguageNames, Named } from '../../components/story/schema.ts';
import type { Passage } from './gold.ts';
import { nativePattern, type PatternOf, plainMatch, wholeWords } from './plain-match.ts';
import type { FoundName } from './score.ts';

/** A matcher to measure. */
export type Contestant = { readonly name: string; readonly find: (passage: Passage) => readonly FoundName[] };

/** Our finder, and two plain matchers of the same names to compare it with. */
export function contestants(
  entities: readonly Named[],
  languages: readonly LanguageNames[],
): readonly [Contestant, ...Contestant[]] {
  const finder = createFinder(entities, languages, addedRules);
  const byPattern = (name: string, patternOf: PatternOf): Contestant => {
    const plain = plainMatch(entities, patternOf);
    return { name, find: ({ text }) => plain(text) };
  };
  return [
    {
      name: 'Namelight',
      find: (passage) => readText(finder, passage).map(({ span, entity }) => ({ ...span, entity })),
    },
    byPattern('whole words', wholeWords),
    byPattern('native pattern', nativePattern),
  ];
}
