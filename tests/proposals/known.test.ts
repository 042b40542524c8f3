/** Names that stories have already are not offered. */
import { describe, expect, it } from 'vitest';
import { unknownOnly } from '../../components/proposals/known.ts';
import { propose } from '../../components/proposals/propose.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';

const unknownIn = (text: string): readonly string[] =>
  unknownOnly(propose([{ text, lang: 'en' }]), bundledNames, []).map(({ name }) => name);

describe('what no story knows', () => {
  it('leaves out whom a story names, in whatever spelling and case', () => {
    expect(
      unknownIn(
        'They saw Zelenskyy, TRUMP, Sergey Lavrov and Scott Bessent with Maria Ressa in the United States.',
      ),
    ).toEqual(['Maria Ressa']);
  });

  it('keeps others with a part of such a name', () => {
    expect(unknownIn('He saw Melania Trump at Goldman Sachs.')).toEqual(['Melania Trump', 'Goldman Sachs']);
  });
});
