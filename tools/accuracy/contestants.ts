import { createFinder } from '../../components/finder/finder.ts';
import { readText } from '../../components/finder/page-of-text.ts';
import type { LanguageNames, Named } from '../../components/story/schema.ts';
import type { Passage } from './gold.ts';
import { plainMatch } from './plain-match.ts';
import type { FoundName } from './score.ts';

/** A matcher to measure. */
export type Contestant = { readonly name: string; readonly find: (passage: Passage) => readonly FoundName[] };

/** Our finder, and a plain matcher of the same names to compare it with. */
export function contestants(
  entities: readonly Named[],
  languages: readonly LanguageNames[],
): readonly [Contestant, Contestant] {
  const finder = createFinder(entities, languages);
  const plain = plainMatch(entities);
  return [
    {
      name: 'Namelight',
      find: (passage) => readText(finder, passage).map(({ span, entity }) => ({ ...span, entity })),
    },
    { name: 'whole words', find: ({ text }) => plain(text) },
  ];
}
