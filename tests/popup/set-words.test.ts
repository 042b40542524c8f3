import { expect, it } from 'vitest';
import { setTroubleInWords } from '../../components/popup/set-words.ts';

it('says which set of an organisation is not there, where its text is wrong, or what else is in the way', () => {
  const problem = { line: 3, column: 7, path: 'title', message: 'This is a number.' };
  expect(
    setTroubleInWords({ kind: 'refused', index: 2, refusal: { kind: 'problems', problems: [problem] } }),
  ).toBe('factSets[2]: There is 1 thing to put right in it. Then choose it again. 3:7 This is a number.');
  expect(setTroubleInWords({ kind: 'refused', index: 0, refusal: { kind: 'empty' } })).toMatch(
    /^factSets\[0\]: It is empty\./,
  );
  const trouble = { kind: 'other', reason: 'The disk has gone' } as const;
  expect(setTroubleInWords({ kind: 'failed', index: 1, trouble })).toMatch(
    /^factSets\[1\]: .*The disk has gone/,
  );
});
