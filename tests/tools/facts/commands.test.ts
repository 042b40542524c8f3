import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { smallFileText } from '../../fact-sets/small-file.ts';
import { workbook } from '../../tables/workbook-file.ts';

// Each call of the tool is a process of its own, which a busy machine is slow to start.
vi.setConfig({ testTimeout: 60_000 });

const tool = join(import.meta.dirname, '../../../tools/facts.ts');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'namelight-facts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const facts = (...args: readonly string[]) => factsIn({ cwd: folder }, ...args);

function factsIn(
  { cwd, calledIn }: { readonly cwd: string; readonly calledIn?: string },
  ...args: readonly string[]
) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [tool, ...args], {
    cwd,
    env: { ...process.env, INIT_CWD: calledIn },
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
      stderr: 'kept.json is there already: --force writes over it, --out names another.\n',
      status: 2,
    });
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('mine');
    expect(facts('new', '--out', 'kept.json', '--force').status).toBe(0);
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toContain('"namelight": 1');
  });

  test('translate writes a file with the texts to write over, which fits the set until they are', () => {
    writeFileSync(join(folder, 'strike.json'), smallFileText);
    expect(facts('translate', 'strike.json', 'de')).toMatchObject({
      stdout: expect.stringContaining('Written: strike.de.json.'),
      status: 0,
    });
    expect(JSON.parse(readFileSync(join(folder, 'strike.de.json'), 'utf8'))).toMatchObject({
      translations: { de: { entities: { 'ada-winter': { name: 'Ada Winter' } } } },
    });
    expect(facts('check', 'strike.de.json').stdout).not.toContain('translations');
    for (const [file, language, why] of [
      ['strike.json', 'xx', '"xx" is no language'],
      ['strike.json', 'en', 'The set is written in "en".'],
      ['strike.de.json', 'de', 'The set has a translation into "de".'],
    ] as const)
      expect(facts('translate', file, language)).toMatchObject({
        stderr: expect.stringContaining(why),
        status: 2,
      });
  });

  test('stale lists what was true on an old date, with its source, oldest first', () => {
    writeFileSync(join(folder, 'strike.json'), smallFileText);
    const { stdout, status } = facts('stale', 'strike.json', '--months', '12');
    expect(status).toBe(0);
    expect(stdout).toMatch(/1907-06-14 {2}Ada Winter: .*\n +.+\n +https:/);
    expect(stdout).toContain('facts are older than 12 months.');
    expect(facts('stale', 'strike.json', '--months', '9999').stdout).toMatch(/^0 facts/);
    expect(facts('stale', '--months', 'six').status).toBe(2);
  });

  test('from-table writes what can be used and names the cells that lack something', () => {
    writeFileSync(
      join(folder, 'People of 1867.csv'),
      'Name;Kind;Description\nSitka;town;Capital of Russian America\nSeward;;Minister\n',
    );
    const { stdout, status } = facts('from-table', 'People of 1867.csv', '--date', '1867-03-30');
    expect(status).toBe(1);
    expect(stdout).toContain('People of 1867.csv: B3 (kind): This is empty');
    expect(stdout).toContain('1 of 2 rows is not ready and was left out');
    expect(stdout).toContain('Written: people-of-1867.json, with 1 of 2 rows.');
    expect(facts('check', 'people-of-1867.json').status).toBe(0);
  });

  test('from-table reads workbooks, and the sheet that is asked for', () => {
    const rows = [
      ['Name', 'Kind', 'Description'],
      ['Sitka', 'town', 'Port'],
    ];
    const more = [...rows, ['Kodiak', 'town', 'Port']];
    writeFileSync(join(folder, 'towns.xlsx'), workbook({ name: 'One', rows }, { name: 'All', rows: more }));
    const { stdout, status } = facts('from-table', 'towns.xlsx');
    expect(status).toBe(0);
    expect(stdout).toContain('read the sheet "One"; others are "All": --sheet NAME.');
    expect(stdout).toContain('Written: towns.json, with 1 of 1 rows.');
    expect(facts('from-table', 'towns.xlsx', '--sheet', 'All', '--force').stdout).toContain('2 of 2 rows');
    expect(facts('from-table', 'towns.xlsx', '--sheet', 'None', '--force')).toMatchObject({
      stdout: expect.stringContaining('There is no sheet "None": write "One" or "All".'),
      status: 1,
    });
  });

  const table = 'people.csv';
  const sound = 'Name,Kind,Description,Role,Sources\nSeward,person,Minister,Minister,https://a.example/\n';

  test.each([
    ['new', '--date', '4 March 2025', 'Write a date as YYYY, YYYY-MM or YYYY-MM-DD.'],
    ['new', '--id', 'Night Trains', 'Write an id in lowercase Latin letters'],
    ['new', '--title', 'x'.repeat(121), 'This has 121 characters; at most 120'],
    ['from-table', '--date', '4 March 2025', 'Write a date as YYYY, YYYY-MM or YYYY-MM-DD.'],
    ['from-table', '--language', 'en_uk', 'Write a language as its BCP 47 tag'],
    ['from-table', '--by', '', 'Write something here'],
  ])('%s refuses %s %j, and writes nothing', (command, option, value, why) => {
    writeFileSync(join(folder, table), sound);
    const before = readdirSync(folder);
    const files = command === 'new' ? [] : [table];
    const { stdout, stderr, status } = facts(command, ...files, option, value);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(`${option}: ${why}`);
    expect(stderr).not.toContain('Usage');
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each([
    [
      ['new', '--out', 'nowhere/x.json'],
      'nowhere/x.json: cannot be written: there is no such file or folder.',
    ],
    [['new', '--out', '.'], '. is a folder: --out names the file to write.'],
    [['new', '--out', '.', '--force'], '. is a folder: --out names the file to write.'],
    [['from-table', 'none.csv'], 'none.csv: cannot be read: there is no such file or folder.'],
    [['from-table', '.', '--out', 'x.json'], '.: cannot be read: this is a folder.'],
    [['preview', '.'], '.: cannot be read: this is a folder.'],
  ])('%j is answered in words, without how it is used', (args, line) => {
    expect(facts(...args)).toMatchObject({ stdout: '', stderr: `${line}\n` });
  });

  test('nothing that a cell holds steers the terminal', () => {
    writeFileSync(
      join(folder, table),
      'Name,Kind,Description,\u001b[2Jx\nSitka,\u001b[2Jplanet,Capital,\nKodiak,town,Port,\n',
    );
    const { stdout } = facts('from-table', table, '--force');
    expect(stdout).toContain('B2 (kind): "\uFFFD[2Jplanet"');
    expect(stdout).toContain('passed over the columns D ("\uFFFD[2Jx")');
    expect(stdout).not.toContain('\u001b');
  });

  test('takes paths from the folder in which npm was called', () => {
    writeFileSync(join(folder, 'here.json'), smallFileText);
    const { stdout, status } = factsIn({ cwd: join(tool, '../..'), calledIn: folder }, 'check', 'here.json');
    expect({ stdout, status }).toEqual({ stdout: expect.stringMatching(/^✓ here\.json/), status: 0 });
  });

  test('preview says what is wrong with a file before it starts a browser', () => {
    writeFileSync(join(folder, 'wrong.json'), '{}');
    const { stdout, status } = facts('preview', 'wrong.json');
    expect({ stdout, status }).toEqual({
      stdout: expect.stringContaining('wrong.json:1:1: error: '),
      status: 1,
    });
  });

  test.each([[[]], [['help']], [['toString']], [['check']], [['check', '--colour', 'x']], [['from-table']]])(
    '%j is answered with how it is used',
    (args) => {
      const { stderr, status } = facts(...args);
      expect(status).toBe(2);
      expect(stderr).toContain('Usage:');
    },
  );
});
