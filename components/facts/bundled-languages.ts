import { briefNames } from '../../assets/facts/names/brief/index.ts';
import { languageNames } from '../../assets/facts/names/index.ts';
import { makers, otherBearers } from '../../assets/facts/names/other-bearers.ts';
import { expandBrief } from './brief-names.ts';
import type { LanguageNames } from './schema.ts';

/** The bundled entities' names in languages with full lists, with each language's general words. */
export const fullLanguages = languageNames.map((language) => ({
  ...language,
  otherBearers: otherBearers[language.lang],
  makers: makers[language.lang],
})) as readonly unknown[] as readonly LanguageNames[];

/** All languages. Scripts in pages use `shippedLanguages` instead. */
export const bundledLanguages: readonly LanguageNames[] = [
  ...fullLanguages,
  ...(briefNames.map(expandBrief) as readonly unknown[] as readonly LanguageNames[]),
];
