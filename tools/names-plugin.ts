import type { Plugin } from 'vite';
import { languageFamily } from '../components/finder/language.ts';
import { compileStems } from '../components/finder/stems.ts';
import { bundledLanguages } from '../components/story/bundled-languages.ts';
import { bundledNames } from '../components/story/bundled-names.ts';
import type { LanguageNames } from '../components/story/schema.ts';
import { virtualModules } from './virtual-modules.ts';

/**
 * Vite plugin for what the content script has of the names besides the English ones, made by each build:
 * - `virtual:stems` is what its prefilter needs to know of them;
 * - `virtual:language-families` lists the families whose names `languageFiles` holds.
 */
export function namesPlugin(): Plugin {
  return virtualModules('namelight-names', {
    'virtual:stems': () => compileStems(bundledNames, bundledLanguages),
    'virtual:language-families': () => [...families().keys()],
  });
}

const families = (): ReadonlyMap<string, readonly LanguageNames[]> =>
  Map.groupBy(bundledLanguages, ({ lang }) => languageFamily(lang));

/** The scripts that bring the names of a family of languages to a content script; see `script-port.ts`. */
export function languageFiles(): readonly { readonly path: string; readonly text: string }[] {
  return [...families()].map(([family, languages]) => {
    const script = `languages/${family}`;
    const names = JSON.stringify(languages);
    return { path: `${script}.js`, text: `globalThis[Symbol.for('namelight.${script}')]?.(${names});\n` };
  });
}
