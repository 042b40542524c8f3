import { expect, it } from 'vitest';
import { paragraphsOf, textOfParagraphs } from '../../components/drafts/paragraphs.ts';

const before = [
  { text: 'They met in October.', sources: ['paper', 'archive'] },
  { text: 'They talked for two days.', sources: ['radio'] },
  { text: 'They parted.' },
];

it('paragraphs are parted by empty lines, whatever ends a line, and each is one line', () => {
  expect(paragraphsOf('\n\n They met\r\nin October. \r\n \t\r\n\r\nThey parted.\n', [])).toEqual([
    { text: 'They met in October.' },
    { text: 'They parted.' },
  ]);
  expect(paragraphsOf(' \n ', [])).toEqual([]);
});

it('a text that stayed as it is has the same paragraphs', () => {
  expect(paragraphsOf(textOfParagraphs(before), before)).toEqual(before);
});

it.each([
  [
    'one that is changed keeps its sources',
    'They met in October.\n\nThey talked.\n\nThey parted.',
    [before[0], { text: 'They talked.', sources: ['radio'] }, before[2]],
  ],
  [
    'one that is split has them in both parts',
    'They met.\n\nIn October.\n\nThey talked for two days.\n\nThey parted.',
    [
      { text: 'They met.', sources: ['paper', 'archive'] },
      { text: 'In October.', sources: ['paper', 'archive'] },
      before[1],
      before[2],
    ],
  ],
  [
    'two that become one have those of both',
    'They met in October. They talked for two days.\n\nThey parted.',
    [
      { text: 'They met in October. They talked for two days.', sources: ['paper', 'archive', 'radio'] },
      before[2],
    ],
  ],
  [
    'a new one has none',
    'They met in October.\n\nIt rained.\n\nThey talked for two days.\n\nThey parted.',
    [before[0], { text: 'It rained.' }, before[1], before[2]],
  ],
  ['one that is removed takes them along', 'They met in October.\n\nThey parted.', [before[0], before[2]]],
  ['of two alike, one stays', 'They parted.', [before[2]]],
])('%s', (_, written, paragraphs) => {
  expect(paragraphsOf(written, before)).toEqual(paragraphs);
});

it('no paragraph gets more sources than files may have', () => {
  const many = [
    { text: 'One.', sources: Array.from({ length: 20 }, (_, n) => `a${n}`) },
    { text: 'Two.', sources: ['b'] },
  ];
  expect(paragraphsOf('One and two.', many)[0]?.sources).toHaveLength(20);
});
