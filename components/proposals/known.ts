/** The names that a page's stories have already: only the others are offered. */
import { fold } from '../finder/fold.ts';
import { spellingsOf } from '../finder/form.ts';
import { Dictionary } from '../library/dictionary.ts';
import { dictionaries, type Library, namesOf, type Requester, storyIdsFor } from '../library/library.ts';
import { wordKeysOf } from '../library/word-keys.ts';
import type { LanguageNames, Named } from '../story/schema.ts';
import type { Mention, Proposal, TextBlock } from './propose.ts';

/** So many entities with words of the page are looked at. */
const maxLookedUp = 3_000;
/** So many spellings that have a word are looked at. */
const maxHaving = 100;

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

/** Returns the proposals of a page that are no name of these entities, nor a part of one: "Air Force" in "Air Force One". */
export function unknownOnly(
  proposals: readonly Proposal[],
  blocks: readonly TextBlock[],
  {
    entities,
    languages,
  }: { readonly entities: readonly Named[]; readonly languages: readonly LanguageNames[] },
): readonly Proposal[] {
  const known = new Set(
    entities.flatMap((one) => spellingsOf(one, languages).map(({ text }) => keyOf(text))),
  );
  const longer = byWord([...known].filter((spelling) => spelling.includes(' ')));
  const isPart = ({ name, mentions }: Proposal): boolean => {
    const around = longer.get(keyOf(name).split(' ')[0] ?? '') ?? [];
    return around.length > 0 && mentions.every((mention) => isInside(mention, blocks, around));
  };
  return proposals.filter(
    (one) => !known.has(keyOf(one.name)) && !known.has(keyOf(one.name.replace(/s$/, ''))) && !isPart(one),
  );
}

/** The spellings by each of their words, of each as many as are looked at. */
function byWord(spellings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const spelling of spellings)
    for (const word of new Set(spelling.split(' '))) {
      const having = found.get(word) ?? [];
      found.set(word, having);
      if (having.length < maxHaving) having.push(spelling);
    }
  return found;
}

/** Whether a mention stands in a longer text that is one of these spellings. */
function isInside(
  { block, from, to }: Mention,
  blocks: readonly TextBlock[],
  spellings: readonly string[],
): boolean {
  const text = blocks[block]?.text ?? '';
  const name = keyOf(text.slice(from, to));
  return spellings.some((spelling) => {
    const start = from - spelling.indexOf(name);
    return spelling.includes(name) && keyOf(text.slice(start, start + spelling.length)) === spelling;
  });
}

/** Case plays no part, nor do accents: a page may write a name with those or without. */
const keyOf = (text: string): string =>
  fold(text)
    .text.toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
