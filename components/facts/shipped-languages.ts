import languages from 'virtual:languages';
import { type BriefNames, expandBrief } from './brief-names.ts';
import type { LanguageNames } from './schema.ts';

/** A language a line: the JSON of its names in full, or as `BriefNames`, which begins with its tag. */
export type ShippedLanguages = { readonly full: string; readonly brief: string };

/**
 * What other languages call the entities, for scripts in pages. A language stays text until one of its blocks is
 * met: an engine passes over text many times as fast as over lists that are written out.
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
