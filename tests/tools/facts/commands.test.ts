import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallFileText } from '../../library/small-file.ts';
import { workbook } from '../../tables/workbook-file.ts';
import { runTool } from '../run-tool.ts';

const tool = join(import.meta.dirname, '../../../tools/facts.ts');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'namelight-facts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = runTool(tool);
const facts = (...args: readonly string[]) => run(args, { cwd: folder });

describe('npm run facts --', () => {
  test('check ends with status 0 for files that are sound, and 1 where one is not or is not there', async () => {
    writeFileSync(join(folder, 'good.json'), smallFileText);
    writeFileSync(join(folder, 'bad.json'), smallFileText.replace('"town"', '"twn"'));
    expect(await facts('check', 'good.json')).toEqual({
      stdout: expect.stringMatching(/^✓ good\.json/),
      stderr: '',
      status: 0,
    });
    const { stdout, status } = await facts('check', 'good.json', 'bad.json', 'none.json');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /✓ good\.json[\s\S]*bad\.json:\d+:7: error[\s\S]*✗ bad\.json: 1 error\n✗ none\.json: cannot be read/,
    );
  });

  test('new writes a file that is sound as it is, without asking where nobody can answer', async () => {
    const { stdout, status } = await facts(
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
    expect((await facts('check', 'the-strike.json')).stdout).toBe(
      '✓ the-strike.json: “The strike”, version 1: 3 entities, 4 names, 1 fact, 1 source\n',
    );
  });

  test('overwrites no file unless asked to', async () => {
    writeFileSync(join(folder, 'kept.json'), 'mine');
    const { stderr, status } = await facts('new', '--out', 'kept.json');
    expect({ stderr, status }).toEqual({
      stderr: 'kept.json is there already: --force writes over it, --out names another.\n',
      status: 2,
    });
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('mine');
    expect((await facts('new', '--out', 'kept.json', '--force')).status).toBe(0);
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toContain('"namelight": 1');
  });

  test('sign writes a file that says where newer versions are, with a key for its author alone', async () => {
    writeFileSync(join(folder, 'strike.json'), smallFileText);
    expect((await facts('key', 'my.key')).status).toBe(0);
    expect(statSync(join(folder, 'my.key')).mode & 0o077).toBe(0);
    const address = 'https://strike.example/strike.json';
    expect(await facts('sign', 'strike.json', '--key', 'my.key', '--address', address)).toMatchObject({
      stdout: expect.stringContaining('Written: strike.signed.json, version 2.'),
      status: 0,
    });
    const text = readFileSync(join(folder, 'strike.signed.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ updates: { address }, signature: expect.any(String) });
    expect((await facts('check', 'strike.signed.json')).status).toBe(0);
    writeFileSync(join(folder, 'strike.signed.json'), text.replace('"version": 2', '"version": 3'));
    expect(await facts('check', 'strike.signed.json')).toMatchObject({
      stdout: expect.stringContaining('signature: The signature does not fit'),
      status: 1,
    });
    expect((await facts('sign', 'strike.signed.json', '--key', 'my.key', '--force')).status).toBe(0);
    expect((await facts('sign', 'strike.json', '--key', 'my.key', '--force')).stderr).toContain('--address');
    expect((await facts('sign', 'strike.signed.json', '--key', 'strike.json')).stderr).toContain('no key');
  });

  test('translate writes a file with the texts to write over, which fits the story until they are', async () => {
    writeFileSync(join(folder, 'strike.json'), smallFileText);
    expect(await facts('translate', 'strike.json', 'de')).toMatchObject({
      stdout: expect.stringContaining('Written: strike.de.json.'),
      status: 0,
    });
    expect(JSON.parse(readFileSync(join(folder, 'strike.de.json'), 'utf8'))).toMatchObject({
      translations: { de: { entities: { 'ada-winter': { name: 'Ada Winter' } } } },
    });
    expect((await facts('check', 'strike.de.json')).stdout).not.toContain('translations');
    for (const [file, language, why] of [
      ['strike.json', 'xx', '"xx" is no language'],
      ['strike.json', 'en', 'The story is written in "en".'],
      ['strike.de.json', 'de', 'The story has a translation into "de".'],
    ] as const)
      expect(await facts('translate', file, language)).toMatchObject({
        stderr: expect.stringContaining(why),
        status: 2,
      });
  });

  test('stale lists what was true on an old date, with its source, oldest first', async () => {
    writeFileSync(join(folder, 'strike.json'), smallFileText);
    const { stdout, status } = await facts('stale', 'strike.json', '--months', '12');
    expect(status).toBe(0);
    expect(stdout).toMatch(/1907-06-14 {2}Ada Winter: .*\n +.+\n +https:/);
    expect(stdout).toMatch(/^0 overdue, \d+ more to look at\.$/m);
    expect((await facts('stale', 'strike.json', '--months', '9999')).stdout).toMatch(/^0 overdue, 0 more/);
    expect((await facts('stale', '--months', 'six')).status).toBe(2);
  });

  test('stale fails while a day has come until which something held', async () => {
    const role = '"text": "Minister of Railways",';
    const file = smallFileText.replace(role, `${role} "until": "1908-01-01",`);
    writeFileSync(join(folder, 'minister.json'), file);
    const { stdout, status } = await facts('stale', 'minister.json');
    expect(stdout).toMatch(/Held until a day that has come:\s+1908-01-01 {2}[\s\S]*1 overdue/);
    expect(status).toBe(1);
  });

  test('sources lists titles and addresses, and opens none of them', async () => {
    writeFileSync(join(folder, 'strike.json'), smallFileText);
    const { stdout, status } = await facts('sources', 'strike.json');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^gazette: .+\n {2}https:/m);
  });

  test('from-table writes what can be used and names the cells that lack something', async () => {
    writeFileSync(
      join(folder, 'People of 1867.csv'),
      'Name;Kind;Description\nSitka;town;Capital of Russian America\nSeward;;Minister\n',
    );
    const { stdout, status } = await facts('from-table', 'People of 1867.csv', '--date', '1867-03-30');
    expect(status).toBe(1);
    expect(stdout).toContain('People of 1867.csv: B3 (kind): This is empty');
    expect(stdout).toContain('1 of 2 rows is not ready and was left out');
    expect(stdout).toContain('Written: people-of-1867.json, with 1 of 2 rows.');
    expect((await facts('check', 'people-of-1867.json')).status).toBe(0);
  });

  test('from-table reads workbooks, and the sheet that is asked for', async () => {
    const rows = [
      ['Name', 'Kind', 'Description'],
      ['Sitka', 'town', 'Port'],
    ];
    const more = [...rows, ['Kodiak', 'town', 'Port']];
    writeFileSync(join(folder, 'towns.xlsx'), workbook({ name: 'One', rows }, { name: 'All', rows: more }));
    const { stdout, status } = await facts('from-table', 'towns.xlsx');
    expect(status).toBe(0);
    expect(stdout).toContain('read the sheet "One"; others are "All": --sheet NAME.');
    expect(stdout).toContain('Written: towns.json, with 1 of 1 rows.');
    expect((await facts('from-table', 'towns.xlsx', '--sheet', 'All', '--force')).stdout).toContain(
      '2 of 2 rows',
    );
    expect(await facts('from-table', 'towns.xlsx', '--sheet', 'None', '--force')).toMatchObject({
      stdout: expect.stringContaining('There is no sheet "None": write "One" or "All".'),
      status: 1,
    });
  });

  const table = 'people.csv';
  const sound = 'Name,Kind,Description,Role,Sources\nSeward,person,Minister,Minister,https://a.example/\n';

  test.each([
    ['new', '--date', '4 March 2025', 'Write a date as YYYY, YYYY-MM or YYYY-MM-DD.'],
    ['new', '--id', 'Night Trains', 'Write an ID in lowercase Latin letters'],
    ['new', '--title', 'x'.repeat(121), 'This has 121 characters; at most 120'],
    ['from-table', '--date', '4 March 2025', 'Write a date as YYYY, YYYY-MM or YYYY-MM-DD.'],
    ['from-table', '--language', 'en_uk', 'Write a language as its BCP 47 tag'],
    ['from-table', '--by', '', 'Write something here'],
  ])('%s refuses %s %j, and writes nothing', async (command, option, value, why) => {
    writeFileSync(join(folder, table), sound);
    const before = readdirSync(folder);
    const files = command === 'new' ? [] : [table];
    const { stdout, stderr, status } = await facts(command, ...files, option, value);
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
  ])('%j is answered in words, without how it is used', async (args, line) => {
    expect(await facts(...args)).toMatchObject({ stdout: '', stderr: `${line}\n` });
  });

  test('nothing that a cell holds steers the terminal', async () => {
    writeFileSync(
      join(folder, table),
      'Name,Kind,Description,\u001b[2Jx\nSitka,\u001b[2Jplanet,Capital,\nKodiak,town,Port,\n',
    );
    const { stdout } = await facts('from-table', table, '--force');
    expect(stdout).toContain('B2 (kind): "\uFFFD[2Jplanet"');
    expect(stdout).toContain('passed over the columns D ("\uFFFD[2Jx")');
    expect(stdout).not.toContain('\u001b');
  });

  test('takes paths from the folder in which npm was called', async () => {
    writeFileSync(join(folder, 'here.json'), smallFileText);
    const { stdout, status } = await run(['check', 'here.json'], {
      cwd: join(tool, '../..'),
      calledIn: folder,
    });
    expect({ stdout, status }).toEqual({ stdout: expect.stringMatching(/^✓ here\.json/), status: 0 });
  });

  test('preview says what is wrong with a file before it starts a browser', async () => {
    writeFileSync(join(folder, 'wrong.json'), '{}');
    const { stdout, status } = await facts('preview', 'wrong.json');
    expect({ stdout, status }).toEqual({
      stdout: expect.stringContaining('wrong.json:1:1: error: '),
      status: 1,
    });
  });

  test.each([[[]], [['help']], [['toString']], [['check']], [['check', '--colour', 'x']], [['from-table']]])(
    '%j is answered with how it is used',
    async (args) => {
      const { stderr, status } = await facts(...args);
      expect(status).toBe(2);
      expect(stderr).toContain('Usage:');
    },
  );
});
