/**
 * What of a name can be known without a text: that it is an ordinary word, or a well-known place, that nothing could support it,
 * and whether words near it distinguish it from others. Files and drafts are checked by the same rules.
 */

import { commonWordIn } from './common-words.ts';
import { everydayWordIn, isOneLetter } from './everyday-words.ts';
import { knownPlacesIn } from './known-places.ts';

/** A name as a file or a draft has it. */
export type CheckedName = {
  readonly text: string;
  readonly use: 'full' | 'short' | 'acronym';
  readonly lang?: string | undefined;
  readonly needs?: 'support' | 'context' | undefined;
  readonly reviewed?: true | undefined;
};

/** What supports the names of an entity. */
type Support = {
  readonly names: readonly CheckedName[];
  readonly titles?: readonly string[] | undefined;
  readonly context?: readonly string[] | undefined;
};

/** That a name means something else in most texts; by `language`, in that. */
export type OtherMeaning =
  | { readonly kind: 'one-letter' }
  /** It is marked only near words of the entity, of which there are none. */
  | { readonly kind: 'everyday-word'; readonly language: string }
  | { readonly kind: 'common-word'; readonly language: string }
  | { readonly kind: 'known-place' };

type FindMeaning = (name: CheckedName, support: Support, language: string) => OtherMeaning | null;

/** Returns a function that finds what a name of an entity means besides; `language` is that of the story. */
export function createMeaningCheck(): FindMeaning {
  const known = new Map<string, ReadonlySet<string>>();
  const placesIn = (language: string): ReadonlySet<string> => {
    const places = known.get(language) ?? knownPlacesIn(language);
    known.set(language, places);
    return places;
  };
  return (name, support, language) => {
    if (name.reviewed || name.needs === 'context') return null;
    const form = firstForm(name.text);
    const languages = [...new Set([name.lang, language].flatMap(primary))];
    const forced = forcedToContext(form, languages);
    // The finder has these need context, whatever the file says.
    if (forced !== null) return hasWords(support) ? null : forced;
    if (name.needs) return null;
    const common = ['en', ...languages].map((one) => commonWordIn(form, one)).find((one) => one !== null);
    if (common !== undefined) return { kind: 'common-word', language: common };
    return ['en', ...languages].some((one) => placesIn(one).has(form)) ? { kind: 'known-place' } : null;
  };
}

function forcedToContext(form: string, languages: readonly string[]): OtherMeaning | null {
  if (isOneLetter(form)) return { kind: 'one-letter' };
  const everyday = everydayWordIn(form, languages);
  return everyday === null ? null : { kind: 'everyday-word', language: everyday };
}

const hasWords = ({ titles = [], context = [] }: Support): boolean => titles.length + context.length > 0;

/** An inflected name in its first form. */
export const firstForm = (text: string): string =>
  text
    .split(' ')
    .map((word) => word.split('|').slice(0, 2).join(''))
    .join(' ');

function primary(tag: string | undefined): readonly string[] {
  try {
    return tag === undefined ? [] : [new Intl.Locale(tag).language];
  } catch {
    return [];
  }
}

/** True for a name whose needs nothing can meet. A full name that needs context is still found in mid-sentence. */
export function isUnsupported(name: CheckedName, support: Support): boolean {
  if (!name.needs || (name.use === 'full' && name.needs === 'context')) return false;
  const hasFull = support.names.some((other) => other.use === 'full' && other !== name);
  return !hasFull && !hasWords(support);
}

/** So many words near a name tell it from another's full name. */
const tellingWords = 2;

/** True for a name of which words near it tell whose it is, where others are called so, too. */
export function isToldApart(name: CheckedName, { context = [] }: Support): boolean {
  if (name.reviewed) return true;
  if (name.needs === 'context') return context.length > 0;
  return name.use === 'full' && context.length >= tellingWords;
}
