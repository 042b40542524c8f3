import nlp from 'compromise';
import type { LanguageNames, Named } from '../../components/facts/schema.ts';
import { createFinder } from '../../components/resolve/create-finder.ts';
import { readText } from '../find/page-of-text.ts';
import type { Passage } from './gold.ts';
import { type Match, plainMatch } from './plain-match.ts';
import type { Found } from './score.ts';

/** A way of finding names, with what it finds in a passage. */
export type Contestant = { readonly name: string; readonly find: (passage: Passage) => readonly Found[] };

/** Ours first, then what it is measured against: all know the same names. */
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

/** What `compromise` takes for people, places and organizations, where one of the names stands in it. */
function linkPhrases(text: string, link: Match): readonly Found[] {
  const document = nlp(text);
  const phrases = [document.people(), document.places(), document.organizations()].flatMap(
    (view) => view.json({ offset: true }) as readonly Phrase[],
  );
  const found = new Map<number, Found>();
  for (const { offset } of phrases) {
    for (const { from, to, entity } of link(text.slice(offset.start, offset.start + offset.length)))
      found.set(offset.start + from, { from: offset.start + from, to: offset.start + to, entity });
  }
  return [...found.values()];
}
