import type { Plugin } from 'vite';

/** Vite plugin: modules whose values are made when they are first imported, once for all builds that share the plugin. */
export function virtualModules(name: string, values: Readonly<Record<string, () => unknown>>): Plugin {
  const made = new Map<string, string>();
  return {
    name,
    resolveId: (id) => (Object.hasOwn(values, id) ? `\0${id}` : null),
    load(id) {
      const make = id.startsWith('\0') ? values[id.slice(1)] : undefined;
      if (make === undefined) return null;
      const code = made.get(id) ?? `export default ${JSON.stringify(make())};`;
      made.set(id, code);
      return code;
    },
  };
}
