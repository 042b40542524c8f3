import { expect, it } from 'vitest';
import { markProblems, noMarks } from './marked.ts';

const problems = (expected: readonly string[], marked: readonly string[]) =>
  markProblems({ ...noMarks, person: expected }, { ...noMarks, person: marked });

it('finds no problem where the same texts are marked, in any order', () => {
  expect(problems(['Lavrov', 'Putin', 'Putin'], ['Putin', 'Lavrov', 'Putin'])).toEqual([]);
});

it('names a text that is marked less often than expected', () => {
  expect(problems(['Putin', 'Putin', 'Lavrov'], ['Putin', 'Lavrov'])).toEqual([
    'Missing: person “Putin”, marked 1 times instead of 2.',
  ]);
});

it('names a text that is marked although nothing expects it', () => {
  expect(problems([], ['Melania Trump'])).toEqual([
    'Superfluous: person “Melania Trump”, marked 1 times instead of 0.',
  ]);
});

it('names a text that is marked as another kind', () => {
  const marked = { ...noMarks, person: ['Louisiana'] };
  expect(markProblems({ ...noMarks, place: ['Louisiana'] }, marked)).toEqual([
    'Superfluous: person “Louisiana”, marked 1 times instead of 0.',
    'Missing: place “Louisiana”, marked 0 times instead of 1.',
  ]);
});
