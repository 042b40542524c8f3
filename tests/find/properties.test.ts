import { describe, expect, it } from 'vitest';
import { fold } from '../../components/finder/fold.ts';
import type { Mention } from '../../components/finder/mentions.ts';
import { readPage, readText } from '../../components/finder/page-of-text.ts';
import type { FoldedOffset } from '../../components/finder/span.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { bundledFinder as finder } from '../finder/bundled-finder.ts';
import { fc } from '../properties.ts';

const name = fc.constantFrom(...bundledNames.flatMap(({ names }) => names.map(({ text }) => text)));
const word = fc.constantFrom(
  ...'president the of Bank Tower Jr. Airlines Jim said and CONTACT Minister economist (CIA) University'.split(
    ' ',
  ),
  ...'http://x.org/ @ # "’s" — -led [1] , . ; : ¶ Путин ترامپ 印度 ज़ेलेंस्की'.split(' '),
);
const joint = fc.constantFrom(' ', ' ', ' ', '', '\n', '\n\n', '\u00a0', '-', '/', '. ');
/** What pages have by accident: invisible marks, lone surrogates, combining letters. */
const oddity = fc.oneof(
  fc.constantFrom(
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u0301',
    '\u0306',
    '\ufe0f',
    '\ud83d',
    '\udE00',
    '😀',
    '\ufffc',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const piece = fc.oneof(
  { weight: 4, arbitrary: name },
  { weight: 5, arbitrary: word },
  { weight: 1, arbitrary: oddity },
);
/** Running text full of names and of difficult context. */
const text = fc
  .array(fc.tuple(piece, joint), { maxLength: 24 })
  .map((pairs) => pairs.map(([one, space]) => one + space).join(''));

describe('folding', () => {
  it('maps every offset back: in order, inside the text, to what folds to the same', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const folded = fold(raw);
        let last = { from: 0, to: 0 };
        for (let at = 0; at < folded.text.length; at += 1) {
          const span = folded.toRaw({ from: at as FoldedOffset, to: (at + 1) as FoldedOffset });
          expect(span.from).toBeGreaterThanOrEqual(last.from);
          expect(span.to).toBeGreaterThanOrEqual(last.to);
          expect(span.to).toBeGreaterThan(span.from);
          last = span;
          const character = folded.text.charAt(at);
          // A Persian half-space is a space only after a letter.
          if (character !== ' ') expect(fold(raw.slice(span.from, span.to)).text).toContain(character);
        }
        expect(last.to).toBeLessThanOrEqual(raw.length);
      }),
    );
  });

  it('of folded text changes nothing', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const once = fold(raw).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });
});

describe('mentions', () => {
  it('are sorted, disjoint, inside the text, and have no space at their edges', () => {
    fc.assert(
      fc.property(text, (raw) => {
        let last = 0;
        for (const { span } of readText(finder, { text: raw })) {
          expect(span.from).toBeGreaterThanOrEqual(last);
          expect(span.to).toBeGreaterThan(span.from);
          last = span.to;
          expect(fold(raw.slice(span.from, span.to)).text).toMatch(/^\S(?:.*\S)?$/u);
        }
        expect(last).toBeLessThanOrEqual(raw.length);
      }),
    );
  });

  it('in full without evidence against them stay, whatever the page says after them', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const blockOf = (one: string) => ({ text: one, lang: null });
        const read = (...blocks: readonly string[]) =>
          readPage(finder, { title: '', blocks: blocks.map(blockOf) });
        const full = (read(before)[0] ?? []).filter(isFullName).map(placeOf);
        expect((read(before, after)[0] ?? []).map(placeOf)).toEqual(expect.arrayContaining(full));
      }),
    );
  });
});

const isFullName = ({ because }: Mention): boolean => because.some(({ name: rule }) => rule === 'full-name');
const placeOf = ({ span, entity }: Mention) => ({ ...span, entity });

/** Half a million characters and more: anything worse than linear exceeds the limit by far. */
describe('odd input', { tags: ['long'] }, () => {
  it.each([
    ['ten million of one letter', 'A'.repeat(10_000_000)],
    ['a million accents on one letter', `e${'\u0301'.repeat(1_000_000)}`],
    ['a million spaces', ' '.repeat(1_000_000)],
    ['a million line ends', '\n'.repeat(1_000_000)],
    ['a hundred thousand nested brackets', `${'[('.repeat(50_000)}Putin${')]'.repeat(50_000)}`],
    ['halves of characters', '\ud83dTrump\ude00 '.repeat(50_000)],
    ['nothing but names', 'Donald Trump, '.repeat(30_000)],
    ['names without a space', 'Trump-Putin/'.repeat(20_000)],
    ['names and full stops without a space', 'U.S.,'.repeat(50_000)],
    ['letters in brackets without a space', '(CIA)'.repeat(50_000)],
    ['names a line', 'President\nTrump\n'.repeat(30_000)],
    ['names that want company, and have none', 'Rubio '.repeat(25_000)],
    ['lists of names', `Presidents ${'Trump, '.repeat(50_000)}`],
    ['a million syllables without a space', '한'.repeat(1_000_000)],
  ])(
    'is read to its end: %s',
    (_what, odd) => {
      expect(() => readText(finder, { text: odd })).not.toThrow();
    },
    60_000,
  );
});
