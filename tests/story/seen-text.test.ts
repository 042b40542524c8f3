import * as v from 'valibot';
import { expect, it } from 'vitest';
import { text } from '../../components/story/schema-parts.ts';
import { oneLine, withoutUnseen } from '../../components/story/seen-text.ts';
import { fc } from '../properties.ts';

it('whatever is made one line passes as a text of a file, or is empty', () => {
  const tricks = fc.constantFrom(
    '\u202e',
    '\u2067',
    '\u2069',
    '\u0000',
    '\n',
    '\ud800',
    '\udc00',
    '\ufeff',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    '\u{E0041}',
    '👩‍👩‍👧',
    'ä',
    'می‌خواهم',
  );
  const written = fc
    .array(fc.oneof(tricks, fc.string(), fc.string({ unit: 'binary' })))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(written, fc.integer({ min: 2, max: 60 }), (given, most) => {
      const line = oneLine(given, most);
      if (line !== '') expect(v.safeParse(text(most), line).issues ?? []).toEqual([]);
    }),
  );
});

it('a text that is right stays as it is', () => {
  for (const right of ['Höfði', 'رونالد ريغان', 'می‌خواهم', 'Ronald Reagan spoke.', '👩‍👩‍👧 family'])
    expect(oneLine(right, 80)).toBe(right);
});

it('a long one is cut between words', () => {
  expect(oneLine('The two leaders met in a house by the sea', 20)).toBe('The two leaders met…');
  expect(oneLine('x'.repeat(50), 20)).toBe(`${'x'.repeat(19)}…`);
  expect(oneLine(' \u202e\u0000 ', 20)).toBe('');
});

it.each([
  ['an override and its end', 'William \u202EdraweS\u202C', 'William draweS', 2],
  ['a byte order mark', '\uFEFFReagan', 'Reagan', 1],
  ['soft hyphens and a zero-width space', 'Gor\u00ADba\u00ADchev\u200B', 'Gorbachev', 3],
  ['a control character', 'Rea\u0000gan', 'Reagan', 1],
  ['tags outside of a flag', 'a\u{E0041}\u{E0042}', 'a', 2],
  ['an isolate that is never ended', '\u2067Reagan', 'Reagan', 1],
  ['a tab between words, which becomes a space', 'Ronald\tReagan', 'Ronald Reagan', 0],
] as const)('pasted text loses what is not seen: %s', (_, pasted, text, removed) => {
  expect(withoutUnseen(pasted)).toEqual({ text, removed });
});

it('pasted text keeps what scripts, emoji and lists need', () => {
  for (const right of [
    'می‌خواهم',
    'क्‍ष',
    '👩‍👩‍👧',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'ភាសា\u200Bខ្មែរ',
    'ภาษา\u200Bไทย',
    '\u2068شيء\u2069',
    'a\u200Fb',
    'first\nsecond\r\nthird',
  ])
    expect(withoutUnseen(right)).toEqual({ text: right, removed: 0 });
});

it('whatever was pasted passes as a text of a file afterwards, but for line breaks and halves of letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (pasted) => {
      const { text: cleaned } = withoutUnseen(`a${pasted}`);
      const line = cleaned.replace(/[\n\r]+/g, ' ').trim();
      expect(v.safeParse(text(10_000), line).issues ?? []).toEqual([]);
    }),
  );
});
