import { describe, expect, it } from 'vitest';
import { compare, complaint, isMissing, isSuperfluous, isWrong, noMarks, whereToLook } from './marked.ts';

const compared = (asked: readonly string[], found: readonly string[]) =>
  compare({ ...noMarks, person: asked }, { ...noMarks, person: found });

describe('what is asked for and what is found', () => {
  it('are the same in any order', () => {
    const tallies = compared(['Lavrov', 'Putin', 'Putin'], ['Putin', 'Lavrov', 'Putin']);
    expect(tallies.filter(isWrong)).toEqual([]);
    expect(tallies.map(({ text, found }) => `${text} ${found}`)).toEqual(['Lavrov 1', 'Putin 2']);
  });

  it('differ where a text is marked less often than asked', () => {
    const wrong = compared(['Putin', 'Putin', 'Lavrov'], ['Putin', 'Lavrov']).filter(isWrong);
    expect(wrong.map(complaint)).toEqual(['Missing: person “Putin”, marked 1 of 2 times.']);
    expect(wrong.every(isMissing)).toBe(true);
  });

  it('differ where a text is marked that nobody asked for', () => {
    const wrong = compared([], ['Melania Trump']).filter(isWrong);
    expect(wrong.map(complaint)).toEqual([
      'Superfluous: person “Melania Trump”, marked 1 time instead of 0.',
    ]);
    expect(wrong.every(isSuperfluous)).toBe(true);
  });

  it('differ where a text is marked as another kind', () => {
    const tallies = compare({ ...noMarks, place: ['Louisiana'] }, { ...noMarks, person: ['Louisiana'] });
    expect(tallies.map(complaint)).toEqual([
      'Superfluous: person “Louisiana”, marked 1 time instead of 0.',
      'Missing: place “Louisiana”, marked 0 of 1 time.',
    ]);
  });
});

describe('a wrong text', () => {
  const places = [
    { kind: 'person', where: 'in <b>' },
    { kind: null, where: 'in <code>' },
    ...Array.from({ length: 6 }, (_, index) => ({ kind: null, where: `in #row-${index}` })),
  ] as const;

  it('that is missing is to be looked for where it stands unmarked, at some places', () => {
    expect(whereToLook({ kind: 'person', text: 'Putin', asked: 2, found: 1 }, places)).toEqual([
      'in <code>',
      'in #row-0',
      'in #row-1',
      'in #row-2',
      'in #row-3',
      'and elsewhere: 2',
    ]);
  });

  it('that is superfluous is to be looked for where it is marked', () => {
    expect(whereToLook({ kind: 'person', text: 'Putin', asked: 0, found: 1 }, places)).toEqual(['in <b>']);
  });

  it('may stand nowhere', () => {
    const nowhere = whereToLook({ kind: 'place', text: 'Putin', asked: 0, found: 1 }, places);
    expect(nowhere).toEqual(['It stands nowhere, or in a closed shadow root.']);
  });
});
