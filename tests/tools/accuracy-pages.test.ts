import { describe, expect, it } from 'vitest';
import { compareMarks, type LabeledMark, reportPages } from '../../tools/accuracy/pages.ts';

const label = (
  text: string,
  before: string,
  after: string,
  as: LabeledMark['label'] = 'right',
): LabeledMark => ({
  file: 'a.html',
  text,
  before,
  after,
  label: as,
});
const mark = (text: string, before: string, after: string) => ({ file: 'a.html', text, before, after });

describe('marks on a saved page', () => {
  it('are those of the labels where the text around them is the same, white space aside', () => {
    const labels = [label('Alaska', 'A ferry to ', ' sails.'), label('Alaska', 'Back from ', '.')];
    const marks = [mark('Alaska', 'header\n A  ferry\nto ', ' sails.\n'), mark('Russia', 'In ', '.')];
    const { kept, gone, added } = compareMarks(labels, marks);
    expect([kept, gone, added]).toEqual([[labels[0]], [labels[1]], [marks[1]]]);
  });

  it('count once each where a page repeats itself', () => {
    const twice = [label('US', 'the ', ' team'), label('US', 'the ', ' team')];
    const { kept, gone } = compareMarks(twice, [mark('US', 'for the ', ' team won')]);
    expect([kept.length, gone.length]).toEqual([1, 1]);
  });

  it('are reported with their precision, and each difference in its sentence', () => {
    const report = reportPages([
      {
        file: 'a.html',
        kept: [label('Alaska', 'to ', '.'), label('US', 'by ', ' Wire', 'wrong')],
        gone: [label('India', 'the ', ' Post', 'wrong'), label('China', 'in ', '.')],
        added: [mark('Russia', 'from ', ' with')],
        isUntouched: false,
      },
    ]);
    expect(report).toMatch(/0\.5000 +1 +1 +1 +1/);
    for (const line of ['by ⟦US⟧ Wire', 'the ⟦India⟧ Post', 'in ⟦China⟧.', 'from ⟦Russia⟧ with', 'a.html'])
      expect(report).toContain(line);
  });
});
