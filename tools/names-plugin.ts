import type { Plugin } from 'vite';
import { briefNames } from '../assets/facts/names/brief/index.ts';
import { bundledLanguages, fullLanguages } from '../components/facts/bundled-languages.ts';
import { bundledNames } from '../components/facts/bundled-names.ts';
import type { ShippedLanguages } from '../components/facts/shipped-languages.ts';
import { compileStems } from '../components/probe/stems.ts';

/**
 * Vite plugin that generates the names for scripts in pages:
 * - `virtual:stems`: what the probe needs;
 * - `virtual:languages`: the names in other languages.
 */
export function namesPlugin(): Plugin {
  const made = new Map<string, () => unknown>([
    ['virtual:stems', () => compileStems(bundledNames, bundledLanguages)],
    ['virtual:languages', asText],
  ]);
  return {
    name: 'namelight-names',
    resolveId: (id) => (made.has(id) ? `\0${id}` : null),
    load(id) {
      const make = made.get(id.slice(1));
      return make === undefined ? null : `export default ${JSON.stringify(make())};`;
    },
  };
}

function asText(): ShippedLanguages {
  return {
    full: asLines(fullLanguages),
    brief: asLines(briefNames),
  };
}

const asLines = (languages: readonly { readonly lang: string }[]): string =>
  languages.map(({ lang, ...names }) => JSON.stringify({ lang, ...names })).join('\n');
