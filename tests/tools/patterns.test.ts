import { expect, it } from 'vitest';
import { builtPatterns } from '../../tools/patterns/built-patterns.ts';
import { patternsIn } from '../../tools/patterns/patterns-in.ts';
import { patternProblems, slowSetsIn } from '../../tools/patterns.ts';

/** Fuzzing takes its time, and machines may have much to do. */
const slowTest = { timeout: 120_000 };

const literalsIn = (code: string) => patternsIn('some.ts', code).literals;
const problemsIn = (code: string) => patternProblems(literalsIn(code), []);

it('reads patterns off code, and sees where code builds them', () => {
  const code = 'const a = /x+/gu;\nconst type: RegExp = { b: 1 / 2, c: "/no/" };\ncall(/\\/[/]/);';
  expect(literalsIn(code)).toEqual([
    { file: 'some.ts', line: 1, source: 'x+', flags: 'gu' },
    { file: 'some.ts', line: 3, source: '\\/[/]', flags: '' },
  ]);
  expect(patternsIn('some.ts', code).areBuilt).toBe(false);
  expect(patternsIn('some.tsx', 'const a = <b>{new RegExp(c)}</b>;').areBuilt).toBe(true);
  expect(patternsIn('some.ts', 'RegExp("a")').areBuilt).toBe(true);
});

it('finds that endings made of others take a time that doubles with each', slowTest, async () => {
  const [problem = ''] = await problemsIn(
    'const particles = /^(?:은|에|에서|에게|에게서|서|라고|이|이라고)+$/;',
  );
  expect(problem).toMatch(/^some\.ts:1: exponential time: /);
});

it.each(['/\\s+$/', '/(?:a|b)*c/', '/^.*:.*:$/'])(
  'finds that %s takes the square of a text',
  slowTest,
  async (pattern) => {
    expect(await problemsIn(`const a = ${pattern};`)).toEqual([
      expect.stringContaining('2nd degree polynomial'),
    ]);
  },
);

it.each(['/^\\s+/', '/a+b?/g', '/(?<!\\p{Alpha})[A-Z]{2,5}, /u'])(
  'finds nothing about %s',
  slowTest,
  async (pattern) => {
    expect(await problemsIn(`const a = ${pattern};`)).toEqual([]);
  },
);

it('finds sets of letters that engines build anew for each pattern', () => {
  expect(slowSetsIn(literalsIn('const a = /^[\\p{Lu}x]/u;'))).toEqual([
    expect.stringContaining('some.ts:1: \\p{Alpha}, '),
  ]);
  expect(slowSetsIn(literalsIn('const a = /^\\p{Upper}\\p{M}/u;'))).toEqual([]);
});

it('passes what is allowed by name, and nothing that need not be', slowTest, async () => {
  const patterns = literalsIn('const a = /[[a-z]--[x]]+b/v;');
  const allowed = { file: 'some.ts', begins: '[[a-z]', because: 'It is one run.' };
  expect(await patternProblems(patterns, [])).toEqual([expect.stringContaining('not read (invalid)')]);
  expect(await patternProblems(patterns, [allowed])).toEqual([]);
  expect(await patternProblems([], [allowed])).toEqual([expect.stringContaining('no need to allow')]);
});

it('knows what the index of names builds, and of other files that it does not', slowTest, async () => {
  const built = (await builtPatterns('components/finder/name-table.ts')) ?? [];
  expect(built.map(({ flags }) => flags)).toEqual(['g', 'g']);
  expect(await builtPatterns('components/finder/candidates.ts')).toBeNull();
});
