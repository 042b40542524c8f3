import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesFolder } from '../e2e/harness/page-server.ts';
import { galleryPages, groupNames, partsOfPages } from './pages.ts';

const files = globSync('**/*.*', { cwd: pagesFolder }).map((path) => path.replaceAll('\\', '/'));
const textOf = (file: string) => readFileSync(join(pagesFolder, file), 'utf8');

describe('the list of pages', () => {
  it('has every file of tests/pages/, once, and no other', () => {
    const listed = [...galleryPages.map(({ file }) => file), ...partsOfPages];
    expect([...listed].sort()).toEqual([...files].sort());
  });

  it('leaves no group empty', () => {
    const used = new Set(galleryPages.map(({ group }) => group));
    expect(groupNames.filter((group) => !used.has(group))).toEqual([]);
  });

  it('leaves to each page what it can say itself, and says the rest', () => {
    const says = (file: string) => textOf(file).includes('id="expected-marks"');
    const wrong = galleryPages.filter(
      ({ file, expected }) => (expected === 'said by the page') !== says(file),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('offers only functions that a page has', () => {
    const wrong = galleryPages.flatMap(({ file, calls = [] }) =>
      calls
        .filter(({ name }) => !textOf(file).includes(`window.${name} =`))
        .map(({ name }) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});
