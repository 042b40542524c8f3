/** The words that stand before a name, taken from what it is said to be: a person's titles, what kind of thing it is. */
import { thingsBeforeName } from '../finder/vocabulary.ts';
import type { EntityKind } from '../story/schema.ts';
import { linking } from './guess-kind.ts';
import { kindWords, maxWords, type WordKind } from './kind-words.ts';
import { isRomance } from './name-parts.ts';

/** So many words of a description may stand before the first title: "The former Soviet …". */
const maxBefore = 4;

/** Relatives of somebody else, who has the surname and perhaps the title as well. */
const relatives: ReadonlySet<string> = new Set(
  'wife husband son daughter mother father sister brother widow candidate'.split(' '),
);

/**
 * "president", "President" for "President of the United States."; "general secretary", "General Secretary" for "General
 * secretary of the party.": the first words of the description that say what a person is, as in running text and as in
 * headlines. None where it begins with a relative.
 */
export function titlesIn(description: string, language: string): readonly string[] {
  const [clause = ''] = description.split(/[,;:.(]\s|[.]$/u, 1);
  const words = clause.match(/[\p{Alpha}\p{M}]+(?:['’-][\p{Alpha}\p{M}]+)*\.?/gu) ?? [];
  if (isRomance(language)) return romanceCallings(words, language);
  for (let at = 0; at < Math.min(words.length, maxBefore); at += 1) {
    if (linking.has((words[at] ?? '').toLowerCase())) break;
    const length = lengthOfTitle(words.slice(at));
    if (length === 0) continue;
    const title = words.slice(at, at + length);
    return relatives.has((title[0] ?? '').toLowerCase()) ? [] : written(title, language);
  }
  return isGerman(language)
    ? germanCalling(words)
    : isEnglish(language)
      ? englishCalling(words, language)
      : [];
}

const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

/** "keeper", "lighthouse keeper" for "Lighthouse keeper who …": what stands before a word that links says what somebody is. */
function englishCalling(words: readonly string[], language: string): readonly string[] {
  const end = words.findIndex((word) => linking.has(word.toLowerCase()) || /^(?:who|whose)$/i.test(word));
  const phrase = (end < 0 ? words : words.slice(0, end)).slice(-maxCalling);
  const last = phrase.at(-1) ?? '';
  // "Known for", "famous for".
  if (
    end > maxBefore ||
    /^for$/i.test(words[end] ?? '') ||
    !/^\p{Alpha}\p{Lower}{3,}$/u.test(last) ||
    englishRelatives.test(last)
  )
    return [];
  return [...written([last], language), ...(phrase.length > 1 ? written(phrase, language) : [])];
}

/** Longer ones hardly stand before a name. */
const maxCalling = 2;
const englishRelatives =
  /(?:ed|ing|[^s]ly|known|born|grandson|granddaughter|grandfather|grandmother|nephew|niece|cousin|friend|neighbou?r|partner|victim|man|woman|boy|girl|child|people)$/i;

/** "Kämmerer" for "Kämmerer der Stadt.": a German description of a person begins with what the person is. */
const germanCalling = (words: readonly string[]): readonly string[] =>
  firstNoun(words).filter((noun) => noun.length > 3 && !germanRelatives.test(noun));

/**
 * "mineur" for "Jeune mineur qui survécut", "dramaturgo" and "ingeniero" for "Dramaturgo e ingeniero": the noun that such a
 * description begins with, one joined to it, and, of words that are known, the longest.
 */
function romanceCallings(words: readonly string[], language: string): readonly string[] {
  const [first = '', second = '', third = '', ...more] = words.map((word) => word.toLowerCase());
  if (romanceQualities.test(first) && !linking.has(second))
    return romanceCallings([second, third, ...more], language);
  if (first.length < 3 || linking.has(first) || romanceRelatives.test(first)) return [];
  const length = lengthOfTitle(words);
  const known = length > 1 ? written(words.slice(0, length), language) : [];
  const joined = /^(?:et|e|y)$/.test(second) && third.length > 2 ? written([third], language) : [];
  return [...known, ...written([first], language), ...joined];
}

const romanceQualities =
  /^(?:ancien(?:ne)?|ex|jeune|vieux|vieille|derni[eè]re?|premi[eè]re?|célèbre|grande?|petite?|seule?|futur[eo]?|antigu[oa]|joven|viej[oa]|célebre|gran|últim[oa]|primer[oa]?|única?o?|giovane|vecchi[oa]|ultim[oa]|prim[oa]|celebre|jovem|velh[oa])$/u;
/** Whoever is called so is somebody's, who has the surname, too. */
const romanceRelatives =
  /^(?:femme|épouse|mari|veu(?:f|ve)|fil(?:s|le)|mère|père|sœur|frère|neveu|nièce|cousine?|oncle|tante|mujer|espos[oa]|marido|viud[oa]|hij[oa]|madre|padre|herman[oa]|sobrin[oa]|prim[oa]|tí[oa]|moglie|marito|vedov[oa]|figli[oa]|sorella|fratello|nipote|mulher|viúv[oa]|filh[oa]|mãe|pai|irmã|irmão|sobrinh[oa])$/u;

const germanRelatives =
  /(?:frau|mann|sohn|tochter|mutter|vater|schwester|bruder|witwer?|neffe|nichte|enkel|enkelin|verlobter?|kind|kandidat|kandidatin)$/i;

/** The words before the names of an entity of a kind. */
export const wordsBefore = (
  { kind, description }: { readonly kind: EntityKind; readonly description: string },
  language: string,
): readonly string[] =>
  (kind === 'person' ? titlesIn(description, language) : kindsIn(description, language)).filter(
    ({ length }) => length <= maxTitle,
  );

/** Longer ones stand before no name, and in no file. */
const maxTitle = 60;

/**
 * "liner" for "Ocean liner that sank.", "Freibad" for "Freibad von Grünau.": with them, the text speaks of this one, and with
 * other such words of another. In German the first noun; elsewhere a word that is known, before one that
 * links: in English the last, "an ocean liner".
 */
function kindsIn(description: string, language: string): readonly string[] {
  const [clause = ''] = description.split(/[,;:.(]\s|[.]$/u, 1);
  const words = clause.match(/[\p{Alpha}\p{M}]+(?:['’-][\p{Alpha}\p{M}]+)*/gu) ?? [];
  if (isGerman(language)) return firstNoun(words);
  const end = words.findIndex((word) => linking.has(word.toLowerCase()));
  const found = (end < 0 ? words : words.slice(0, end))
    .slice(0, maxBefore + 1)
    .map((word) => word.toLowerCase());
  const nouns = found.filter((word) => isThing(kindOf(word)) || thingsBeforeName.has(word));
  return /^(?:en|hi)\b/i.test(language) ? nouns.slice(-1) : nouns.slice(0, 1);
}

const isThing = (word: WordKind | undefined): boolean => word !== undefined && word.kind !== 'person';

/** "Freibad", and "Stadt" of "Kleine Stadt"; none where the description begins with another word. */
function firstNoun([first = '', second = '']: readonly string[]): readonly string[] {
  const noun = /e[rs]?$/.test(first) && /^\p{Upper}/u.test(second) ? second : first;
  return /^\p{Upper}/u.test(noun) && !linking.has(noun.toLowerCase()) ? [noun] : [];
}

const isGerman = (language: string): boolean => /^de(?:-|$)/i.test(language);

/** "Ohio" for "City in Ohio where they lived.": the regions that a place's description names behind a word that links. */
export function regionsIn({
  kind,
  description,
}: {
  readonly kind: EntityKind;
  readonly description: string;
}): readonly string[] {
  if (kind !== 'place') return [];
  const found = description.matchAll(
    /(?<!\p{Alpha})(?:(?:in|of|von|en|de|dans|di|в|у) (?:the |der |den |la |le |el |los |las )?|(?:du|des|del|della|do|da|nel|no|na) |(?:d|l|dell)['’])(\p{Upper}\p{Alpha}+(?:[ -]\p{Upper}\p{Alpha}+){0,2})/gu,
  );
  return [...new Set(Array.from(found, ([, region = '']) => region))];
}

/** How many words from here on are titles. */
function lengthOfTitle(words: readonly string[]): number {
  const count = Array.from({ length: maxWords }, (_, less) => maxWords - less).find((count) =>
    isPerson(words.slice(0, count)),
  );
  return count === undefined ? 0 : count + lengthOfTitle(words.slice(count));
}

const isPerson = (words: readonly string[]): boolean =>
  kindOf(words.join(' ').toLowerCase())?.kind === 'person';
const kindOf = (word: string): WordKind | undefined => kindWords.get(word);

/** In German nouns keep their capitals; elsewhere a title has them at the beginning of a description alone. */
function written(title: readonly string[], language: string): readonly string[] {
  if (isGerman(language)) return [title.join(' ')];
  const small = title.map((word) => word.toLowerCase());
  const capital = small.map((word) =>
    smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
  const head = small[1] !== undefined && smallWords.has(small[1]) ? small.slice(0, 1) : [];
  return [...new Set([small.join(' '), capital.join(' '), ...head])];
}

const smallWords: ReadonlySet<string> = new Set(['of', 'de', 'du', 'del']);
