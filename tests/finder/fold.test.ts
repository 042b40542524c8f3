import { describe, expect, it } from 'vitest';
import { fold } from '../../components/finder/fold.ts';
import type { FoldedOffset } from '../../components/finder/span.ts';

/** The raw text at the position of `part` in the folded text. */
function rawOf(raw: string, part: string): string {
  const folded = fold(raw);
  const at = folded.text.indexOf(part);
  if (at < 0) throw new Error(`No «${part}» in «${folded.text}»`);
  const { from, to } = folded.toRaw({ from: at as FoldedOffset, to: (at + part.length) as FoldedOffset });
  return raw.slice(from, to);
}

describe('folding', () => {
  it('leaves plain text as it is', () => {
    const raw = 'Marco Rubio met Sergei Lavrov.';
    expect(fold(raw).text).toBe(raw);
    expect(rawOf(raw, 'Sergei Lavrov')).toBe('Sergei Lavrov');
  });

  it.each([
    ['no-break space', 'Donald\u00a0Trump', 'Donald Trump'],
    ['narrow no-break space', 'Donald\u202fTrump', 'Donald Trump'],
    ['a line break and indent in the source', 'United\n      States', 'United States'],
    ['soft hyphens', 'Ukrai\u00adne', 'Ukraine'],
    ['zero-width space', 'Zelen\u200bskyy', 'Zelenskyy'],
    ['curly apostrophe', 'Trump\u2019s', "Trump's"],
    ['en dash', 'Trump\u2013Putin', 'Trump-Putin'],
    ['non-breaking hyphen', 'Elmendorf\u2011Richardson', 'Elmendorf-Richardson'],
    ['decomposed letters', 'Zelenski\u0306', 'Zelensk\u012d'],
    ['full-width letters', '\uff35\uff33\uff21', 'USA'],
    ['the Russian yo', 'Пётр', 'Петр'],
    ['Arabic vowel signs', 'تَرامْب', 'ترامب'],
    ['Hindi nukta', 'ज़ेलेंस्की', 'जेलेंस्की'],
  ])('folds %s and finds the way back to all of it', (_what, raw, folded) => {
    const text = `A ${raw} B`;
    expect(fold(text).text).toBe(`A ${folded} B`);
    expect(rawOf(text, folded)).toBe(raw);
  });

  it('drops the marks of a letter beyond thirty, and finds the way back to all of them', () => {
    const raw = `Zelenski${'\u0306'.repeat(100)} B`;
    expect(fold(raw).text).toBe(`Zelensk\u012d${'\u0306'.repeat(29)} B`);
    expect(rawOf(raw, ' B')).toBe(' B');
    expect(rawOf(raw, `\u012d${'\u0306'.repeat(29)}`)).toBe(`i${'\u0306'.repeat(100)}`);
  });

  it('keeps dropped characters at a span’s edges outside', () => {
    expect(rawOf('by \u200bTrump\u200b, Putin', 'Trump')).toBe('Trump');
    expect(rawOf('\ufeffTrump', 'Trump')).toBe('Trump');
  });

  it('treats the Persian half-space as a word’s edge and drops it elsewhere', () => {
    expect(fold('روسیه\u200cای').text).toBe('روسیه ای');
    expect(fold('na\u200cme').text).toBe('name');
  });

  it('keeps a way back behind many edits', () => {
    const raw = 'A\u00adB  C\n\nD\u200b\u200bE – Trump’s U.S.';
    expect(fold(raw).text).toBe("AB C DE - Trump's U.S.");
    expect(rawOf(raw, 'Trump')).toBe('Trump');
    expect(rawOf(raw, 'U.S.')).toBe('U.S.');
    expect(rawOf(raw, 'DE')).toBe('D\u200b\u200bE');
  });
});
