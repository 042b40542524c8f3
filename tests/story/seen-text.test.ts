import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { text } from '../../components/story/schema-parts.ts';
import { oneLine } from '../../components/story/seen-text.ts';

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
