import nlp from 'compromise';
import { createFinder } from '../../components/finder/finder.ts';
import { readText } from '../../components/finder/page-of-text.ts';
import type { LanguageNames, Named } from '../../components/story/schema.ts';
import type { Passage } from './gold.ts';
import { type FindNames, plainMatch } from './plain-match.ts';
import type { FoundName } from './score.ts';

/** A matcher to measure. */
export type Contestant = { readonly name: string; readonly find: (passage: Passage) => readonly FoundName[] };

/** Our finder first, then the matchers to compare it with. All have the same names. */
export function contestants(
  entities: readonly Named[],
  languages: readonly LanguageNames[],
): readonly [Contestant, ...Contestant[]] {
  const finder = createFinder(entities, languages);
  const plain = plainMatch(entities);
  return [
    {
      name: 'Namelight',
      find: (passage) => readText(finder, passage).map(({ span, entity }) => ({ ...span, entity })),
    },
    { name: 'whole words', find: ({ text }) => plain(text) },
    { name: 'compromise', find: ({ text }) => linkPhrases(text, plain) },
  ];
}

type Phrase = { readonly offset: { readonly start: number; readonly length: number } };

/** The names in what `compromise` recognizes as people, places and organizations. */
function linkPhrases(text: string, link: FindNames): readonly FoundName[] {
  const document = nlp(text);
  const phrases = [document.people(), document.places(), document.organizations()].flatMap(
    (view) => view.json({ offset: true }) as readonly Phrase[],
  );
  const found = new Map<number, FoundName>();
  for (const { offset } of phrases) {
    for (const { from, to, entity } of link(text.slice(offset.start, offset.start + offset.length)))
      found.set(offset.start + from, { from: offset.start + from, to: offset.start + to, entity });
  }
  return [...found.values()];
}
