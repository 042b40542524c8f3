import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallFileText } from '../../facts/small-file.ts';

const tool = join(import.meta.dirname, '../../../tools/facts.ts');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'namelight-facts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function facts(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [tool, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

describe('npm run facts --', () => {
  test('check ends with status 0 for files that are sound, and 1 where one is not or is not there', () => {
    writeFileSync(join(folder, 'good.json'), smallFileText);
    writeFileSync(join(folder, 'bad.json'), smallFileText.replace('"town"', '"twn"'));
    expect(facts('check', 'good.json')).toEqual({
      stdout: expect.stringMatching(/^✓ good\.json/),
      stderr: '',
      status: 0,
    });
    const { stdout, status } = facts('check', 'good.json', 'bad.json', 'none.json');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /✓ good\.json[\s\S]*bad\.json:\d+:7: error[\s\S]*✗ bad\.json: 1 error\n✗ none\.json: cannot be read/,
    );
  });

  test('new writes a file that is sound as it is, without asking where nobody can answer', () => {
    const { stdout, status } = facts(
      'new',
      '--title',
      'The strike',
      '--date',
      '1907-06-14',
      '--by',
      'Class 9b',
    );
    expect({ stdout, status }).toEqual({
      stdout: expect.stringContaining('Written: the-strike.json'),
      status: 0,
    });
    expect(JSON.parse(readFileSync(join(folder, 'the-strike.json'), 'utf8'))).toMatchObject({
      id: 'the-strike',
      by: 'Class 9b',
      story: { date: '1907-06-14' },
    });
    expect(facts('check', 'the-strike.json').stdout).toBe(
      '✓ the-strike.json: “The strike”, version 1: 3 entities, 4 names, 1 fact, 1 source\n',
    );
  });

  test('overwrites no file unless told to', () => {
    writeFileSync(join(folder, 'kept.json'), 'mine');
    const { stderr, status } = facts('new', '--out', 'kept.json');
    expect({ stderr, status }).toEqual({
      stderr: expect.stringContaining('kept.json is there already'),
      status: 2,
    });
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('mine');
    expect(facts('new', '--out', 'kept.json', '--force').status).toBe(0);
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toContain('"namelight": 1');
  });

  test('from-csv writes what can be used and names the cells that lack something', () => {
    writeFileSync(
      join(folder, 'People of 1867.csv'),
      'Name;Kind;Description\nSitka;town;Capital of Russian America\nSeward;;Minister\n',
    );
    const { stdout, status } = facts('from-csv', 'People of 1867.csv', '--date', '1867-03-30');
    expect(status).toBe(1);
    expect(stdout).toContain('People of 1867.csv: B3 (kind) is empty');
    expect(stdout).toContain('Written: people-of-1867.json, with 1 of its rows.');
    expect(facts('check', 'people-of-1867.json').status).toBe(0);
  });

  test('preview says what is wrong with a file before it starts a browser', () => {
    writeFileSync(join(folder, 'wrong.json'), '{}');
    const { stdout, status } = facts('preview', 'wrong.json');
    expect({ stdout, status }).toEqual({
      stdout: expect.stringContaining('wrong.json:1:1: error: '),
      status: 1,
    });
  });

  test.each([[[]], [['help']], [['toString']], [['check']], [['check', '--colour', 'x']], [['from-csv']]])(
    '%j is answered with how it is used',
    (args) => {
      const { stderr, status } = facts(...args);
      expect(status).toBe(2);
      expect(stderr).toContain('Usage:');
    },
  );
});
