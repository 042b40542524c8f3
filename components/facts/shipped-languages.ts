import languages from 'virtual:languages';
import { type BriefNames, expandBrief } from './brief-names.ts';
import type { LanguageNames } from './schema.ts';

/** One language per line, as JSON: the full names, or `BriefNames`. Each line begins with the language's tag. */
export type ShippedLanguages = { readonly full: string; readonly brief: string };

/**
 * The entities' names in other languages, for scripts in pages. A language is only parsed when a text in it is found: engines
 * skip a string literal many times faster than they parse code.
 */
export const shippedLanguages: readonly LanguageNames[] = [
  ...languages.full.split('\n').map((json) => lazyLanguage(json, (parsed) => parsed as LanguageNames)),
  ...languages.brief
    .split('\n')
    .map((json) => lazyLanguage(json, (parsed) => expandBrief(parsed as BriefNames) as LanguageNames)),
];

function lazyLanguage(json: string, read: (parsed: unknown) => LanguageNames): LanguageNames {
  // {"lang":"uk", …
  const [, , , lang = ''] = json.split('"', 4);
  let known: LanguageNames | undefined;
  const names = (): LanguageNames => {
    known ??= read(JSON.parse(json));
    return known;
  };
  return {
    lang,
    get entities() {
      return names().entities;
    },
    get otherBearers() {
      return names().otherBearers;
    },
    get makers() {
      return names().makers;
    },
  };
}
