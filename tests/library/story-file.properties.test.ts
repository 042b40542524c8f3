import { expect, test, vi } from 'vitest';
import { readStoryFile } from '../../components/library/story-file.ts';
import { warningsOf } from '../../components/library/warnings.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';
import { fc } from '../properties.ts';
import { smallFile, smallFileText } from './small-file.ts';

/** Many files for a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

/** What can be said of every answer, whatever was read. */
function expectSound(text: string): void {
  const read = readStoryFile(text, warningsOf);
  const problems = read.kind === 'file' ? read.warnings : read.problems;
  if (read.kind === 'refused') expect(problems.length).toBeGreaterThan(0);
  const lines = text.split(/\r\n|\r|\n/);
  for (const { line, column, problem } of problems) {
    const message = problemInEnglish(problem);
    expect(message).not.toBe('');
    expect(message).not.toBe(problemInEnglish({ key: 'unknown' }));
    expect(lines[line - 1], message).toBeDefined();
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  }
}

test('every text gets a result, and every problem has a position in the text', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), expectSound));
});

test('so does every file that is cut, duplicated or broken somewhere', () => {
  const place = fc.nat(smallFileText.length);
  fc.assert(
    fc.property(
      place,
      place,
      fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '\n', '0', 'null'),
      (one, other, put) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expectSound(smallFileText.slice(0, from) + put + smallFileText.slice(from));
        expectSound(smallFileText.slice(0, from) + smallFileText.slice(to));
        expectSound(smallFileText.slice(0, to) + smallFileText.slice(from));
      },
    ),
  );
});

/** The path to every value of a value. */
function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    [key],
    ...pathsIn(inside).map((path) => [key, ...path]),
  ]);
}

test('a value of another kind anywhere is refused right there, or makes no difference', () => {
  const paths = pathsIn(smallFile);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
      const copy = structuredClone(smallFile) as unknown;
      const holder = path.slice(0, -1).reduce((part, key) => (part as Record<string, unknown>)[key], copy);
      (holder as Record<string, unknown>)[path.at(-1) ?? ''] = value;
      expectSound(JSON.stringify(copy, null, 2));
    }),
  );
});
