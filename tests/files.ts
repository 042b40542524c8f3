/** Finds and reads files of the project, by paths from its root with slashes. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export function pathsOf(...patterns: readonly string[]): readonly string[] {
  return globSync(patterns, { cwd: root, exclude: ['node_modules/**', '.*/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
