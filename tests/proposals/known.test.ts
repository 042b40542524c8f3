/** Names that stories have already are not offered. */
import { describe, expect, it } from 'vitest';
import { unknownOnly } from '../../components/proposals/known.ts';
import { propose } from '../../components/proposals/propose.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';

function unknownIn(text: string): readonly string[] {
  const blocks = [{ text, lang: 'en' }];
  return unknownOnly(propose(blocks), blocks, { entities: bundledNames, languages: [] }).map(
    ({ name }) => name,
  );
}

describe('what no story knows', () => {
  it('leaves out whom a story names, in whatever spelling and case', () => {
    expect(
      unknownIn(
        'They saw Zelenskyy, TRUMP, Sergey Lavrov and Scott Bessent with Maria Ressa in the United States.',
      ),
    ).toEqual(['Maria Ressa']);
  });

  it('leaves out what is part of a longer name of theirs, unless it stands elsewhere, too', () => {
    expect(unknownIn('When Air Force One had come to a halt, Maria Ressa left.')).toEqual(['Maria Ressa']);
    expect(unknownIn('He left Air Force One. The Air Force said that it was late.')).toEqual(['Air Force']);
  });

  it('keeps others with a part of such a name', () => {
    expect(unknownIn('He saw Melania Trump at Goldman Sachs.')).toEqual(['Melania Trump', 'Goldman Sachs']);
  });
});
