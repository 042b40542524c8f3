import { describe, expect, test } from 'vitest';
import { convert } from './spreadsheet.ts';

const table = `Name,Kind,Description,Facts,Date,Sources
Ronald Reagan,person,President of the United States.,Took office: 1/2/1981; Left: 20/1/1989,,https://a.example/
George Shultz,person,Secretary of State.,Sworn in: 16 July 82,,https://a.example/
Höfði,building,A house.,Visitors: 8458 people (10/11/1986),,https://a.example/
They meet.,event,,,10/11/1986,https://a.example/
`;

describe('days in figures that can be read two ways', () => {
  test('keep their rows waiting until it is said which they are, and the cells are named', async () => {
    const { problems, notes, ready } = await convert(table);
    expect(problems).toEqual([
      'D2 (facts), fact 1: "1/2/1981" may be 1 February 1981 or 2 January 1981: choose which, or write out the month.',
      'D4 (facts), fact 1: "10/11/1986" may be 10 November 1986 or 11 October 1986: choose which, or write out the month.',
      'E5 (date): "10/11/1986" may be 10 November 1986 or 11 October 1986: choose which, or write out the month.',
    ]);
    expect(notes[0]).toMatch(/^D2, D4, E5: say how days in figures are written, --days day-first/);
    expect(ready).toBe(1);
  });

  test.each([
    ['day-first', '1981-02-01', '1986-11-10'],
    ['month-first', '1981-01-02', '1986-10-11'],
  ] as const)('are all read alike once it is said: %s', async (dayOrder, took, met) => {
    const { text, problems } = await convert(table, { dayOrder });
    expect(problems).toEqual([]);
    const { entities, story } = JSON.parse(text ?? '');
    expect(entities[0].facts[0].value.date).toBe(took);
    expect(entities[0].facts[1].value.date).toBe('1989-01-20');
    expect(entities[2].facts[0].asOf).toBe(met);
    expect(story.moments[0].date).toBe(met);
  });

  test('stay text where the year has two digits, which is said', async () => {
    const { notes } = await convert(table, { dayOrder: 'day-first' });
    expect(notes).toEqual([
      'D3 (facts), fact 1: stays text. "16 July 82" is not read as a date without four digits for the year: write 11 October 1986, for example.',
    ]);
  });
});
