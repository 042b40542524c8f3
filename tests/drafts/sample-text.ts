/** Random texts for the names of a draft: full of them and of what surrounds names, with what pages have by accident. */
import fc from 'fast-check';
import { strike } from './strike.ts';

const name = fc.constantFrom(
  ...strike.entities.flatMap(({ names }) => names.map(({ text }) => text)),
  ...'Trump Anchorage Minister Highway'.split(' '),
);
const word = fc.constantFrom(
  ...'the said and of trains DRIVERS Palace Ms. Grace “ ” ’s , . : ; ( ) #winter @Winter'.split(' '),
  ...'Путін شتاء 冬 ฤดู'.split(' '),
);
const oddity = fc.oneof(
  fc.constantFrom(
    '\u202e',
    '\u2066',
    '\u200b',
    '\u00ad',
    '\u0301',
    '\ud83d',
    '\ude00',
    '👩‍🚒',
    '<b>',
    '\r\n',
    '\0',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const joint = fc.constantFrom(' ', ' ', ' ', '', '\n', '\n\n', '-', '. ');

export const sampleTexts = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 5, arbitrary: name },
        { weight: 5, arbitrary: word },
        { weight: 1, arbitrary: oddity },
      ),
      joint,
    ),
    { maxLength: 40 },
  )
  .map((pairs) => pairs.map((pair) => pair.join('')).join(''));
