import { describe, expect, it } from 'vitest';
import { parseNotation, readGold } from '../../tools/accuracy/gold.ts';
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

  it('may end elsewhere where names are inflected, but not begin elsewhere', () => {
    expect(compare('[Трампа|donald-trump]', '[Трамп|donald-trump]а', 'ru').right).toBe(1);
    expect(compare('[Trumps|donald-trump]', '[Trump|donald-trump]s', 'en').right).toBe(0);
    expect(compare('[в Россию|russia]', 'в [Россию|russia]', 'ru').kinds).toEqual(['wrong edges']);
  });
});

describe('scores', () => {
  it('are shares of what was found and of what there was to find', () => {
    expect(scoresOf({ right: 3, wrong: 1, missed: 3 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  });

  it('are whole where there was nothing to get wrong', () => {
    expect(scoresOf({ right: 0, wrong: 0, missed: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('are refused for a set that is not there', () => {
    expect(() => readGold('none.jsonl')).toThrow('none.jsonl: cannot be read: ');
  });
});
