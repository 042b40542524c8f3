import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathsOf, textOf } from '../files.ts';

const root = join(import.meta.dirname, '../..');
const documents = pathsOf('*.md', 'docs/**/*.md').map((path) => ({ path, text: textOf(path) }));
const { scripts } = JSON.parse(textOf('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('the documentation', () => {
  it('links only to files that are there', () => {
    expect(
      documents.flatMap(({ path, text }) =>
        [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
          .map(([, link = '']) => posix.join(dirname(path), link))
          .filter((target) => !existsSync(join(root, target)))
          .map((target) => `${path} links to ${target}, which does not exist.`),
      ),
    ).toEqual([]);
  });

  it('shows every picture that is kept for it', () => {
    const shown = documents.flatMap(({ text }) =>
      [...text.matchAll(/images\/([\w-]+\.png)/g)].map(([, name = '']) => name),
    );
    expect(pathsOf('docs/images/*').filter((path) => !shown.includes(posix.basename(path)))).toEqual([]);
  });

  it('names only files and folders of the source that are there', () => {
    expect(
      documents.flatMap(({ path, text }) =>
        [...text.matchAll(/`((?:assets|components|docs|entrypoints|tests|tools)\/[\w./-]*\w)\/?`/g)]
          .map(([, named = '']) => named)
          .filter((named) => !existsSync(join(root, named)))
          .map((named) => `${path} names ${named}, which does not exist.`),
      ),
    ).toEqual([]);
  });

  it('names only parts of the components and tests that are there', () => {
    const paths = pathsOf('components/**', 'tests/**').map((path) => path.replace(/^\w+\//, ''));
    const rooms = new Set(paths.map((path) => posix.dirname(path)));
    const isThere = (named: string): boolean =>
      existsSync(join(root, named)) ||
      paths.some((path) => path === named || path.startsWith(`${named}.`) || path.startsWith(`${named}/`));
    expect(
      documents.flatMap(({ path, text }) =>
        [...text.matchAll(/`([a-z0-9]+\/[\w/.-]*\w)`/g)]
          .map(([, named = '']) => named)
          .filter((named) => rooms.has(posix.dirname(named)) && !isThere(named))
          .map((named) => `${path} names ${named}, which does not exist.`),
      ),
    ).toEqual([]);
  });

  it('names only npm scripts that package.json has', () => {
    expect(
      documents.flatMap(({ path, text }) =>
        [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)]
          .map(([, run, short]) => run ?? short ?? '')
          .filter((script) => !(script in scripts))
          .map((script) => `${path} names the script ${script}, which package.json has not.`),
      ),
    ).toEqual([]);
  });
});
