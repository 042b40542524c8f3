import { describe, expect, it } from 'vitest';
import { type FileRefusal, maxFileBytes } from '../../components/fact-sets/import-file.ts';
import { policySetProblemText } from '../../components/popup/set-texts.ts';

describe('a missing set of an organization is reported', () => {
  const refusedFor = (refusal: FileRefusal) => policySetProblemText({ kind: 'refused', index: 2, refusal });

  it('where its text is wrong', () => {
    const problems = [
      { line: 3, column: 7, path: 'title', message: 'This is a number.' },
      { line: 5, column: 1, path: 'names', message: 'This is missing.' },
    ];
    expect(refusedFor({ kind: 'problems', problems })).toBe(
      'factSets[2]: 3:7 This is a number. 5:1 This is missing.',
    );
  });

  it.each([
    ['empty', 'The text is empty.'],
    ['web-page', 'The text is not a fact set file.'],
    ['settings-file', 'The text is not a fact set file.'],
    [
      'too-large',
      `The text is larger than ${maxFileBytes / 1024 / 1024} MB. Split it into several fact sets.`,
    ],
  ] as const)('what else its text is: %s', (kind, said) => {
    expect(refusedFor({ kind })).toBe(`factSets[2]: ${said}`);
  });

  it('whose id it has, too', () => {
    expect(policySetProblemText({ kind: 'repeated', index: 1, id: 'comet' })).toBe(
      'factSets[1]: An earlier fact set also has the ID comet. Give one of them a different ID.',
    );
  });

  it('what else is in the way', () => {
    const failure = { kind: 'other', reason: 'The disk has gone' } as const;
    expect(policySetProblemText({ kind: 'failed', index: 1, failure })).toMatch(
      /^factSets\[1\]: .*The disk has gone/,
    );
  });
});
