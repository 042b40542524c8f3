import { describe, expect, it } from 'vitest';
import { type FileRefusal, maxFileBytes } from '../../components/library/import-file.ts';
import type { LocatedProblem } from '../../components/library/story-file.ts';
import { policyStoryProblemText } from '../../components/shelf/story-texts.ts';
import { speak } from '../speak.ts';

const someProblems: readonly LocatedProblem[] = [
  { line: 3, column: 7, path: 'story.date', problem: { key: 'noSuchDay' } },
  { line: 5, column: 1, path: 'entities[0]', problem: { key: 'missing', field: '"names"' } },
];

describe('a missing story of an organization is reported', () => {
  const refusedFor = (refusal: FileRefusal) => policyStoryProblemText({ kind: 'refused', index: 2, refusal });

  it('where its text is wrong', () => {
    expect(refusedFor({ kind: 'problems', why: 'mistakes', problems: someProblems })).toBe(
      'stories[2]: 3:7 There is no such day: correct the month or the day. 5:1 "names" is missing.',
    );
  });

  it('in the language of the interface', () => {
    speak('de');
    expect(refusedFor({ kind: 'problems', why: 'mistakes', problems: someProblems })).toBe(
      'stories[2]: 3:7 Diesen Tag gibt es nicht: Berichtige den Monat oder den Tag. 5:1 "names" fehlt.',
    );
  });

  it('where another version of Namelight has stored what is wrong in words', () => {
    const [first] = JSON.parse('[{ "line": 3, "column": 7, "path": "", "message": "It is wrong." }]');
    expect(refusedFor({ kind: 'problems', why: 'mistakes', problems: [first] })).toBe(
      'stories[2]: 3:7 Something is wrong here that this version of Namelight cannot describe: update Namelight.',
    );
  });

  it.each([
    ['empty', 'The text is empty.'],
    ['web-page', 'The text is not a story file.'],
    ['settings-file', 'The text is not a story file.'],
    ['too-large', `The text is larger than ${maxFileBytes / 1024 / 1024} MB. Split it into several stories.`],
  ] as const)('what else its text is: %s', (kind, said) => {
    expect(refusedFor({ kind })).toBe(`stories[2]: ${said}`);
  });

  it('whose id it has, too', () => {
    expect(policyStoryProblemText({ kind: 'repeated', index: 1, id: 'comet' })).toBe(
      'stories[1]: An earlier story also has the ID comet. Give one of them a different ID.',
    );
  });

  it('what else is in the way', () => {
    const failure = { kind: 'other', reason: 'The disk has gone' } as const;
    expect(policyStoryProblemText({ kind: 'failed', index: 1, failure })).toMatch(
      /^stories\[1\]: .*The disk has gone/,
    );
  });
});
