/** The names that a page's stories have already: only the others are offered. */
import { fold } from '../finder/fold.ts';
import { spellingsOf } from '../finder/form.ts';
import { Dictionary } from '../library/dictionary.ts';
import { dictionaries, type Library, namesOf, type Requester, storyIdsFor } from '../library/library.ts';
import { wordKeysOf } from '../library/word-keys.ts';
import type { LanguageNames, Named } from '../story/schema.ts';
import type { Proposal } from './propose.ts';

/** So many entities with words of the page are looked at. */
const maxLookedUp = 3_000;

/** Returns the entities of added stories that a text with these names may name. */
export async function addedNames(
  proposals: readonly Proposal[],
  library: Library,
  asked: Requester,
): Promise<readonly Named[]> {
  const words = [
    ...new Set(proposals.flatMap(({ spellings }) => spellings.flatMap((one) => [...wordKeysOf(one)]))),
  ];
  const [usable, all] = await Promise.all([storyIdsFor(library, asked), dictionaries(library)]);
  const ids = all
    .filter(({ story }) => usable.includes(story))
    .flatMap(({ dictionary }) => new Dictionary(dictionary).entitiesIn(words, 0).map(({ id }) => id));
  return namesOf(library, ids.slice(0, maxLookedUp));
}

/** Returns the proposals that none of the entities is called like, in any of their spellings. */
export function unknownOnly(
  proposals: readonly Proposal[],
  entities: readonly Named[],
  languages: readonly LanguageNames[],
): readonly Proposal[] {
  const known = new Set(
    entities.flatMap((one) => spellingsOf(one, languages).map(({ text }) => keyOf(text))),
  );
  return proposals.filter(({ name }) => !known.has(keyOf(name)) && !known.has(keyOf(name.replace(/s$/, ''))));
}

/** Case plays no part, nor do accents: a page may write a name with those or without. */
const keyOf = (text: string): string =>
  fold(text)
    .text.toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
