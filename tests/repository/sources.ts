import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const root = join(import.meta.dirname, '../..');

export type Import = {
  /** A path from the project's root, or the name of a package. */
  readonly to: string;
  /** A `type` import is gone when the code runs. */
  readonly kind: 'value' | 'type';
};

export type SourceFile = {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without comments and with empty strings: what a rule about code may look at. */
  readonly code: string;
  readonly imports: readonly Import[];
};

/** The files that patterns find, from the project's root. */
export function pathsOf(...patterns: readonly string[]): readonly string[] {
  return globSync(patterns, { cwd: root, exclude: ['node_modules/**', '.*/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function sourcesOf(...patterns: readonly string[]): readonly SourceFile[] {
  return pathsOf(...patterns).map((path) => {
    const text = textOf(path);
    return { path, text, code: codeOf(text), imports: importsOf(path, text) };
  });
}

/** Comments go, and what strings say; a regular expression that holds a quote or `//` would confuse it. */
function codeOf(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|(?<![:\\])\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g,
    (found) => (found.startsWith('/') ? '' : found.charAt(0).repeat(2)),
  );
}

const statement = /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm;
const call = /\bimport\(\s*'([^']+)'\s*\)/g;

function importsOf(path: string, text: string): readonly Import[] {
  const statements = [...text.matchAll(statement)].map(([, type, to = '']): Import => {
    return { to: resolve(path, to), kind: type ? 'type' : 'value' };
  });
  const calls = [...text.matchAll(call)].map(
    ([, to = '']): Import => ({ to: resolve(path, to), kind: 'value' }),
  );
  return [...statements, ...calls];
}

/** `./x.css?inline` from `components/card/y.ts` is `components/card/x.css`. */
function resolve(from: string, to: string): string {
  return to.startsWith('.') ? posix.join(dirname(from), to).replace(/\?.*$/, '') : to;
}
