import { briefNames } from '../../assets/facts/names/brief/index.ts';
import { languageNames } from '../../assets/facts/names/index.ts';
import { makers, otherBearers } from '../../assets/facts/names/other-bearers.ts';
import { names } from '../../assets/facts/names.ts';
import { expandBrief } from './brief-names.ts';
import type { LanguageNames, Named } from './schema.ts';

/**
 * The bundled entities' names, for the finder. Not validated here: the validator does not ship to
 * pages. The compiler checks the data's shape, and tests parse it with the schema.
 */
export const bundledNames = names as readonly unknown[] as readonly Named[];

/** What other languages call the same entities, with each language's general words. */
export const bundledLanguages = [
  ...languageNames.map((language) => ({
    ...language,
    otherBearers: otherBearers[language.lang],
    makers: makers[language.lang],
  })),
  ...briefNames.map(expandBrief),
] as readonly unknown[] as readonly LanguageNames[];
