import type { LanguageNames, Named } from '../story/schema.ts';
import { createFinder } from './finder.ts';
import { fold } from './fold.ts';
import { type Spelling, spellingsOf } from './form.ts';
import type { EntityRef } from './mentions.ts';

/** Longer than any name with a title: who selects more does not ask about one name. */
const maxAsked = 200;

/**
 * Returns whom a reader asks about who has selected these words: all that are called exactly so, or else by the same
 * letters, whatever their case and accents; or else the only one that the words name, as in "President Trump". Where they
 * stand plays no part. In the order of `entities`; none if nobody is called so. Cost: all spellings, some ms.
 */
export function calledBy(
  words: string,
  among: { readonly entities: readonly Named[]; readonly languages: readonly LanguageNames[] },
  tag: string | null,
): readonly EntityRef[] {
  const { entities, languages } = among;
  const asked = askedForms(words.slice(0, maxAsked + 1));
  if (words.length > maxAsked || asked.length === 0) return [];
  const loose = asked.map(withoutCase);
  const spelled = entities.map((entity) => ({ entity, spellings: spellingsOf(entity, languages) }));
  const having = (isMeant: (spelling: Spelling) => boolean): readonly EntityRef[] =>
    spelled.filter(({ spellings }) => spellings.some(isMeant)).map(({ entity }) => refTo(entity));
  const exact = having(({ text }) => asked.includes(text));
  if (exact.length > 0) return exact;
  // In another case an acronym is a word: "us" is not the US.
  const alike = having(({ text, name }) => name.use !== 'acronym' && loose.includes(withoutCase(text)));
  return alike.length > 0 ? alike : onlyOneIn(words, among, tag);
}

const refTo = ({ id, kind }: Named): EntityRef => ({ entity: id, kind });

/** The words as they could be a name: with and without punctuation around them and what makes an English genitive. */
function askedForms(words: string): readonly string[] {
  const text = fold(words).text.trim();
  const letters = [...text.matchAll(/[\p{Alpha}\p{N}\p{M}]/gu)];
  const [first, last] = [letters[0], letters.at(-1)];
  if (first === undefined || last === undefined) return [];
  const bare = text.slice(first.index, last.index + last[0].length);
  return [...new Set([text, bare, bare.replace(/'s$/, '')])];
}

/** Accents of Latin, Greek and Cyrillic letters alone: in other scripts marks are vowels. */
const withoutCase = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

const noEvidence = { has: () => false };

/** Whom the words name, if that is one, and its rivals. */
function onlyOneIn(
  words: string,
  { entities, languages }: Parameters<typeof calledBy>[1],
  tag: string | null,
): readonly EntityRef[] {
  const [first, ...others] = createFinder(entities, languages).read(words, tag).mentions(noEvidence);
  if (first === undefined || others.some(({ entity }) => entity !== first.entity)) return [];
  return [{ entity: first.entity, kind: first.kind }, ...first.rivals];
}
