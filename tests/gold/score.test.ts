import { describe, expect, it } from 'vitest';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { hasOtherNames, parseNotation, readGold, strictly } from '../../tools/accuracy/gold.ts';
import { nativePattern, type PatternOf, plainMatch, wholeWords } from '../../tools/accuracy/plain-match.ts';
import { comparePassage, type FoundName, scoresOf, tally } from '../../tools/accuracy/score.ts';
import { parseMarked } from '../notation.ts';

/** Judges what was found, written like what was wanted. */
function compare(wanted: string, found: string, lang = 'en') {
  const [passage] = parseNotation(lang, wanted);
  if (passage === undefined) throw new Error('no passage');
  const spans: readonly FoundName[] = parseMarked(found).mentions;
  const outcome = comparePassage(passage, spans);
  return { ...tally([outcome]), kinds: outcome.errors.map(({ kind }) => kind) };
}

describe('a found name', () => {
  it('is right with the exact span and the right entity', () => {
    const text = '[Putin|vladimir-putin] in [Alaska|alaska]';
    expect(compare(text, text)).toEqual({ right: 2, wrong: 0, missed: 0, kinds: [] });
  });

  it.each([
    ['missed', '[Putin|vladimir-putin] spoke', 'Putin spoke', 0, 1],
    ['false alarm', 'Putin spoke', '[Putin|vladimir-putin] spoke', 1, 0],
    ['wrong edges', 'Mr. [Putin|vladimir-putin]', '[Mr. Putin|vladimir-putin]', 1, 1],
    ['wrong entity', '[America|united-states]', '[America|alaska]', 1, 1],
  ])('is otherwise wrong: %s', (kind, wanted, found, wrong, missed) => {
    expect(compare(wanted, found)).toEqual({ right: 0, wrong, missed, kinds: [kind] });
  });

  it('may be optional: then it counts neither way', () => {
    const nothing = { right: 0, wrong: 0, missed: 0, kinds: [] };
    expect(compare('Juneau, [AK|alaska?]', 'Juneau, AK')).toEqual(nothing);
    expect(compare('Juneau, [AK|alaska?]', '[Juneau, AK|alaska]')).toEqual(nothing);
  });

  it('inside a longer name of something else is wrong by the strict convention, and else not counted', () => {
    const passages = parseNotation('en', 'The [U.S. Senate|other?] met.');
    const { mentions } = parseMarked('The [U.S.|united-states] Senate met.');
    const wrongIn = (those: typeof passages) =>
      tally(those.map((one) => comparePassage(one, mentions))).wrong;
    expect(passages.map(hasOtherNames)).toEqual([true]);
    expect([wrongIn(passages.map(strictly)), wrongIn(passages)]).toEqual([1, 0]);
  });

  it('may end elsewhere where names are inflected, but not begin elsewhere', () => {
    expect(compare('[Трампа|donald-trump]', '[Трамп|donald-trump]а', 'ru').right).toBe(1);
    expect(compare('[Trumps|donald-trump]', '[Trump|donald-trump]s', 'en').right).toBe(0);
    expect(compare('[в Россию|russia]', 'в [Россию|russia]', 'ru').kinds).toEqual(['wrong edges']);
  });
});

describe('a plain matcher', () => {
  const names = bundledNames.filter(({ id }) => id === 'united-states');
  const inText = (patternOf: PatternOf, text: string) =>
    plainMatch(names, patternOf)(text).map(({ from, to }) => text.slice(from, to));

  it('finds whole words of any script', () => {
    expect(inText(wholeWords, 'The U.S. and éUSA, said the US.')).toEqual(['U.S.', 'US']);
  });

  it('by a native pattern knows ASCII alone, and no end behind a point', () => {
    expect(inText(nativePattern, 'The U.S. and éUSA, said the US.')).toEqual(['USA', 'US']);
  });
});

describe('scores', () => {
  it('are shares of what was found and of what there was to find', () => {
    expect(scoresOf({ right: 3, wrong: 1, missed: 3 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  });

  it('are whole where there was nothing to get wrong', () => {
    expect(scoresOf({ right: 0, wrong: 0, missed: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('are refused for a story that is not there', () => {
    expect(() => readGold('none.jsonl')).toThrow('none.jsonl: cannot be read: ');
  });
});
