import languages from 'virtual:languages';
import { expandBrief } from './brief-names.ts';
import type { LanguageNames } from './schema.ts';

/** Languages by their tag, each as the JSON of its names: in full, or as `BriefNames`. */
export type ShippedLanguages = {
  readonly full: readonly AsText[];
  readonly brief: readonly AsText[];
};

type AsText = readonly [lang: string, json: string];

/**
 * What other languages call the entities, for scripts in pages. A language stays text until one of its blocks is
 * met: an engine passes over text many times as fast as over lists that are written out.
 */
export const shippedLanguages: readonly LanguageNames[] = [
  ...languages.full.map(([lang, json]) => unread(lang, () => JSON.parse(json))),
  ...languages.brief.map(([lang, json]) =>
    unread(lang, () => expandBrief(JSON.parse(json)) as LanguageNames),
  ),
];

function unread(lang: string, read: () => LanguageNames): LanguageNames {
  let known: LanguageNames | undefined;
  const names = (): LanguageNames => {
    known ??= read();
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
