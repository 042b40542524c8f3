import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../components/finder/sentence.ts';
import { parseMarked } from '../notation.ts';

/** The sentence around the first name. */
function around(marked: string): string {
  const { text, mentions } = parseMarked(marked);
  const [asked = { from: 0, to: 1 }] = mentions;
  const { from, to } = sentenceAround(text, asked, mentions);
  return text.slice(from, to).trim();
}

describe('the sentence around a name', () => {
  it('begins and ends where others do', () => {
    expect(around('It rained. [Trump|x] met Putin. Rubio waited.')).toBe('Trump met Putin.');
    expect(around('“Why?” he asked [Trump|x]! So it goes.')).toBe('“Why?” he asked Trump!');
  });

  it.each([
    'Mr. Lavrov met [Putin|x].',
    'Donald J. [Trump|x] spoke to Sen. Smith of the U.S. Senate.',
    'All of this is in the [U.S.|x]',
    'It is the [U.S.|x] We know.',
  ])('does not end with a short form: %s', (marked) => {
    expect(around(marked)).toBe(parseMarked(marked).text);
  });

  it('runs over the ends of lines, which in a page are no more than spaces', () => {
    expect(around('It rained.\nAll of the\n  [United\n  States|x]\nagreed. Then')).toBe(
      'All of the\n  United\n  States\nagreed.',
    );
  });

  it('cuts no name in two', () => {
    expect(around('[Putin|x] asked [Who? What|y] about it. Then')).toBe('Putin asked Who? What about it.');
  });

  it('is all of a text without an end', () => {
    expect(around('with [Putin|x]')).toBe('with Putin');
  });
});
