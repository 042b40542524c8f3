import families from 'virtual:language-families';
import { requestScript } from '../messages/script-port.ts';
import type { LanguageNames } from '../story/schema.ts';
import type { LanguageSource } from './frame-finder.ts';

/** The families of languages that ship as scripts, each of which the background injects when it is asked for. */
export const shippedLanguages: LanguageSource = {
  families,
  load: (family) => requestScript<readonly LanguageNames[]>({ script: `languages/${family}` }),
};
