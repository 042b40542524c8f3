import { describe, expect, it } from 'vitest';
import { bundledLanguages } from '../../components/facts/bundled-languages.ts';
import { bundledNames } from '../../components/facts/bundled-names.ts';
import { createFinder } from '../../components/resolve/create-finder.ts';
import { findInPage, parseMarked } from '../notation.ts';

const finder = createFinder(bundledNames, bundledLanguages);

/** Asks for exactly the mentions written into the sentence. */
function expectMarked(...blocks: readonly string[]): void {
  const plain = blocks.map((block) => parseMarked(block).text);
  expect(findInPage(finder, plain, { lang: 'en' })).toEqual(blocks);
}

describe('a verb and a number behind a place', () => {
  it.each([
    '[Russia|russia] Fires 70 Missiles Overnight',
    '[US|united-states] Sanctions 9 Banks Over [Russia|russia] Oil',
    '[China|china] Orders 200 Jets',
    '[India|india] Loses 2 Jets, Officials Say',
    '[LOUISIANA|louisiana] REPORTS 14 CASES',
  ])('are no team and its score: %s', (text) => expectMarked(text));

  it.each([
    'Alaska Hawks 3, Fairbanks Owls 1',
    'Fairbanks Owls 1; Louisiana Herons 21',
    'Owls 3, Alaska Bears 2',
  ])('are one where another score stands beside it: %s', (text) => expectMarked(text));
});

describe('a state behind a place', () => {
  it.each([
    'Floods closed roads in [Louisiana|louisiana], Texas, Arkansas and Ohio.',
    'Three states, [Alaska|alaska], Maine and Vermont, said no.',
    'In [Alaska|alaska], Hawaii, and Nevada it rained.',
    'Mills in [India|india], Texas, and Ohio will close.',
    'Who votes so? [Alaska|alaska], Maine.',
  ])('is one more of a list: %s', (text) => expectMarked(text));

  it.each(['The fair in Russia, Ohio, is small.', 'China, Texas', 'He left Louisiana, Missouri, at nine.'])(
    'tells where a town of that name lies: %s',
    (text) => expectMarked(text),
  );
});
