import { expect, it } from 'vitest';
import { coarseFold } from '../../components/finder/coarse-fold.ts';
import { fold } from '../../components/finder/fold.ts';
import { fc, runs } from '../properties.ts';

const isAlike = (raw: string): boolean => coarseFold(fold(raw).text) === coarseFold(raw);

it('makes equal what folding makes equal, character by character', () => {
  const different: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCharCode(code);
    const around = [`a${character}b`, `ا${character}ب`, ` ${character} `, `क${character}`, `カ${character}`];
    if (!isAlike(around.join('|'))) different.push(code.toString(16));
  }
  expect(different).toEqual([]);
});

it('makes equal what folding makes equal, in any combination', () => {
  const unit = fc.oneof(
    fc.constantFrom(
      ...' \u00ad\u200b\u200c\u200d\u0301\u0308\u0654\u064e\u0640\u093c\u3099\ufe0f\u00a0\u3000',
    ),
    fc.constantFrom(...'\u1fef\u1ffd\u0374aeёЁіАا\u0649\u064a\u0643أइकカﾞ’–‐・＇－Ａ´`'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), (units) => isAlike(units.join(''))),
    runs(4_000),
  );
});

it('makes equal what folding makes equal, with more marks than a letter keeps', () => {
  const marks = fc.array(fc.constantFrom('\u0301', '\u0316', '\u0308', '\u0313', '\u0344', '\u3099'), {
    minLength: 25,
    maxLength: 70,
  });
  const letter = fc.constantFrom('a', 'i', 'α', 'ι', 'и', 'か', '', '\u200b', '’');
  fc.assert(
    fc.property(letter, marks, letter, (before, run, after) => isAlike(`x${before}${run.join('')}${after}`)),
    runs(1_000),
  );
});

it('leaves plain text as it is', () => {
  const text = 'The ferry was late again; nobody on the quay seemed to mind.';
  expect(coarseFold(text)).toBe(text);
});
