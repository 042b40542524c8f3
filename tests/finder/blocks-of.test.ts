import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../components/finder/blocks-of.ts';

const blocks = (text: string, ...names: readonly string[]): readonly string[] =>
  blocksOf(
    text,
    names.map((name) => ({ from: text.indexOf(name), to: text.indexOf(name) + name.length })),
  ).map(({ from, to }) => text.slice(from, to));

describe('plain text', () => {
  it('is one block where it is one line', () => {
    expect(blocks('  Two planes stood on the apron.\n')).toEqual(['Two planes stood on the apron.']);
    expect(blocks(' \n ')).toEqual([]);
  });

  it('is divided at blank lines, whatever white space they have', () => {
    expect(blocks('President\n \t\r\n\nTrump')).toEqual(['President', 'Trump']);
  });

  it('is divided into headings, menus, list items and cells', () => {
    expect(blocks('About\nContact Us\n5. Osan AB, Korea\n6. Pope AFB\n- Sitka\n- Kodiak')).toEqual([
      'About',
      'Contact Us',
      '5. Osan AB, Korea',
      '6. Pope AFB',
      '- Sitka',
      '- Kodiak',
    ]);
    expect(blocks('The harbour froze over.\nNobody had seen the like.')).toHaveLength(2);
  });

  it('is not divided where a program wrapped a paragraph', () => {
    const wrapped = [
      'The visitors were driven to the base in a column of cars that the Foreign',
      'Minister had sent; as the road was closed to everyone else, the President',
      'Himself had to wait at a crossing until they had passed, which he did.',
      'Then he went in.',
    ].join('\n');
    expect(blocks(wrapped)).toEqual([wrapped]);
  });

  it('is divided where headlines of like lengths stand below each other', () => {
    const headlines = [
      'Rupee slips after new duty on rice from India',
      'Wheat: Ukraine harvest seen at 22 million tons',
      'Stocks flat as the truce with China is extended',
      '3 rooms, 2 baths and a view of the lake, Alaska',
    ];
    expect(blocks(headlines.join('\n'))).toEqual(headlines);
  });

  it('is not divided where a sentence plainly goes on', () => {
    expect(blocks('the plane\n   landed')).toHaveLength(1);
    expect(blocks('a friend of\nAnn')).toHaveLength(1);
    expect(blocks('Sitka,\nKodiak')).toHaveLength(1);
  });

  it('is not divided inside a name', () => {
    expect(blocks('Joint Base\nElmendorf\nNext', 'Joint Base\nElmendorf')).toEqual([
      'Joint Base\nElmendorf',
      'Next',
    ]);
  });
});
