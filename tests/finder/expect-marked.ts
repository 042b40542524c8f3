import { expect } from 'vitest';
import type { Finder } from '../../components/finder/finder.ts';
import { findInPage, parseMarked } from '../notation.ts';
import { bundledFinder } from './bundled-finder.ts';

/** Returns an expectation of exactly the mentions that are written into a sentence, or into the blocks of a page. */
export function expectMarkedBy(finder: Finder) {
  return (marked: string | readonly string[], lang: string | null = 'en'): void => {
    const blocks = [marked].flat();
    const plain = blocks.map((block) => parseMarked(block).text);
    expect(findInPage(finder, plain, { lang })).toEqual(blocks);
  };
}

export const expectMarked = expectMarkedBy(bundledFinder);
