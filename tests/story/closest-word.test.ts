import { expect, test } from 'vitest';
import { commonWordIn } from '../../components/library/common-words.ts';
import { closestWord, quoted } from '../../components/story/quoted.ts';

const fields = ['id', 'name', 'names', 'description', 'story', 'sources', 'title', 'titles'];

test.each([
  ['descripton', 'description'],
  ['Description', 'description'],
  ['titel', 'title'],
  ['nmae', 'name'],
  ['source', 'sources'],
  ['ids', 'id'],
])('whoever writes %s means %s', (written, meant) => {
  expect(closestWord(written, fields)).toBe(meant);
});

test.each([['colour'], [''], ['x'], ['d'.repeat(100_000)]])('nobody can tell what %.20s means', (written) => {
  expect(closestWord(written, fields)).toBeNull();
});

test.each([
  ['May', 'en', 'en'],
  ['Zimmermann', 'de-AT', 'de'],
  ['Zimmermann', 'en', null],
  ['Sitka', 'en', null],
  ['China', 'en', null],
  ['constructor', 'en', null],
])('%s in a story in %s is a common word of %s', (name, language, common) => {
  expect(commonWordIn(name, language)).toBe(common);
});

test('quoted text is short, without control characters', () => {
  expect(quoted('Sitka')).toBe('"Sitka"');
  expect(quoted('x'.repeat(1000))).toBe(`"${'x'.repeat(80)}…"`);
  expect(quoted('a\u001b[2J\u202eb\u2067')).toBe('"a\uFFFD[2J\uFFFDb\uFFFD"');
});
