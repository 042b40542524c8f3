import { bundledLanguages, bundledNames } from '../components/facts/bundled-names.ts';
import { compileStems } from '../components/probe/stems.ts';

const name = 'virtual:stems';
const resolved = `\0${name}`;

/** Vite plugin: `virtual:stems` is what the probe needs to know of the names, made anew by each build. */
export function stemsPlugin() {
  return {
    name: 'namelight-stems',
    resolveId: (id: string) => (id === name ? resolved : null),
    load: (id: string) =>
      id === resolved
        ? `export default ${JSON.stringify(compileStems(bundledNames, bundledLanguages))};`
        : null,
  };
}
