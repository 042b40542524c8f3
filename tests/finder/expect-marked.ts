import { expect } from 'vitest';
import { createFinder, type Finder } from '../../components/finder/finder.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { findInPage, parseMarked } from '../notation.ts';

/** Returns an expectation of exactly the mentions that are written into a sentence, or into the blocks of a page. */
export function expectMarkedBy(finder: Finder) {
  return (marked: string | readonly string[], lang: string | null = 'en'): void => {
    const blocks = [marked].flat();
    const plain = blocks.map((block) => parseMarked(block).text);
    expect(findInPage(finder, plain, { lang })).toEqual(blocks);
  };
}

export const expectMarked = expectMarkedBy(createFinder(bundledNames, bundledLanguages));
