import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTool } from '../tools/run-tool.ts';

const tool = join(import.meta.dirname, '../../tools/find.ts');

const run = runTool(tool);
const find = (...args: readonly string[]) => run(args, { cwd: folder });

/** Runs the tool with an input, as a process of its own. */
function findIn(input: string, ...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [tool, ...args], {
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

let folder = '';
const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'namelight-find-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Line = {
  readonly id: unknown;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly entity: string;
    readonly certainty: number;
    readonly because: readonly { readonly name: string; readonly weight: number; readonly text: string }[];
  }[];
};

const answers = (stdout: string): readonly Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const names = ({ mentions }: Line) => mentions.map(({ surface, entity }) => `${surface} = ${entity}`);

describe('find --jsonl', () => {
  it('answers each line in order, with offsets into the text as it came', async () => {
    const text = 'Hello 😀 President Trump’s guests from the United\nStates.\n\nThey like Ukrai\u00adne.';
    const { stdout, stderr, status } = findIn(
      `${JSON.stringify({ id: 7, text })}\n{"id":"b","text":""}`,
      '--jsonl',
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const [first, second] = answers(stdout);
    expect(second).toEqual({ id: 'b', mentions: [] });
    expect(first?.id).toBe(7);
    expect(first?.mentions.map(({ start, end, entity }) => [text.slice(start, end), entity])).toEqual([
      ['Trump', 'donald-trump'],
      ['United\nStates', 'united-states'],
      ['Ukrai\u00adne', 'ukraine'],
    ]);
    for (const { start, end, surface } of first?.mentions ?? []) expect(surface).toBe(text.slice(start, end));
  });

  it('says how certain it is and why', async () => {
    const { stdout } = await find(
      '--jsonl',
      write('why.jsonl', '{"id":1,"text":"Foreign Minister Lavrov spoke."}'),
    );
    const [mention] = answers(stdout)[0]?.mentions ?? [];
    expect(mention?.certainty).toBeGreaterThan(0.9);
    expect(mention?.because.map(({ name }) => name)).toContain('title-before');
    expect(mention?.because.every(({ weight, text }) => weight !== 0 && text.endsWith('.'))).toBe(true);
  });

  it('takes the title as evidence and finds nothing in it', async () => {
    const page = { id: 1, text: 'Sachs said so.', title: 'Jeffrey Sachs in Delhi' };
    const alone = { id: 2, text: 'Sachs said so.' };
    const { stdout } = await find(
      '--jsonl',
      write('titles.jsonl', `${JSON.stringify(page)}\n${JSON.stringify(alone)}\n`),
    );
    expect(answers(stdout).map(names)).toEqual([['Sachs = jeffrey-sachs'], []]);
  });

  it('reports a line that cannot be answered by its number, and goes on', async () => {
    const { stdout, stderr, status } = findIn(
      '{"id":1,"text":"Putin"}\r\n{"id":2,\n\n[3]\n{"id":4}\n{"id":5,"text":"Lavrov","lang":3}\n{"id":6,"text":"\u2028Putin"}',
      '--jsonl',
    );
    expect(answers(stdout).map(({ id }) => id)).toEqual([1, 6]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'line 2 is not JSON',
      'line 4 is not an object with "id" and "text"',
      'line 5 has no "text" that is a string',
      'line 6 has a "lang" that is not a string',
    ]);
    expect(status).toBe(1);
  });
});

describe('find FILE', () => {
  it('prints each line with a name, and why it was found', async () => {
    const path = write('story.txt', 'Nothing here.\nPresident Trump\nof the United\nStates spoke.\n');
    const { stdout, status } = await find(path);
    expect(status).toBe(0);
    expect(stdout).toContain(`${path}:2: President ⟦Trump⟧\n`);
    expect(stdout).toContain(`${path}:3: of the ⟦United States⟧ spoke.\n`);
    expect(stdout).toMatch(/Trump is donald-trump \(person\), certainty \d\.\d\d\n/);
    expect(stdout).toContain('+4 title-before: ');
  });

  it('recognizes HTML by its extension or its beginning, unless an option says otherwise', async () => {
    const html = '<!doctype html>\n<title>x</title><p>In <b>Air</b> Force One <code>Putin</code>';
    const page = write('page.html', html);
    const other = write('page', html);
    for (const path of [page, other])
      expect((await find(path)).stdout).toContain(`${path}:2: In ⟦Air Force One⟧\n`);
    expect((await find('--text', page)).stdout).toContain('<code>⟦Putin⟧</code>');
    expect(findIn('a <i>Putin</i>', '--html', '-').stdout).toContain('-:1: a ⟦Putin⟧');
  });

  it('colors names by kind when asked to', async () => {
    const { stdout } = await find('--color', write('colored.txt', 'Putin'));
    expect(stdout).toContain('\u001b[36mPutin\u001b[39m');
    expect(stdout).not.toContain('⟦');
  });

  it('names a file that cannot be read, and goes on', async () => {
    const path = write('good.txt', 'Putin');
    const { stdout, stderr, status } = await find(join(folder, 'none.txt'), path);
    expect(stderr).toMatch(/none\.txt: cannot be read: there is no such file or folder\.$/m);
    expect(stdout).toContain('⟦Putin⟧');
    expect(status).toBe(1);
  });

  it('reads what Windows calls Unicode', async () => {
    const path = join(folder, 'utf16.txt');
    writeFileSync(path, '\uFEFFPresident Trump spoke.', 'utf16le');
    expect((await find(path)).stdout).toContain(`${path}:1: President ⟦Trump⟧ spoke.`);
  });

  it('takes paths from the folder in which npm was called', async () => {
    write('here.txt', 'Putin');
    const { stdout, stderr } = await run(['here.txt'], { cwd: join(tool, '../..'), calledIn: folder });
    expect(stdout + stderr).toContain('here.txt:1: ⟦Putin⟧');
  });

  it('prints its usage', async () => {
    expect(await find()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
    expect(await find('--nonsense')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
  });
});

describe('find --facts', () => {
  const facts = join(import.meta.dirname, '../../assets/facts/alaska-purchase-1867.json');

  it('finds the names of an own story beside the bundled ones', async () => {
    const input = JSON.stringify({
      id: 1,
      text: 'Putin never saw Sitka, where Seward went in 1869. William H. Seward liked it.',
    });
    const { stdout, stderr, status } = await find('--facts', facts, '--jsonl', write('own.jsonl', input));
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(answers(stdout).flatMap(names)).toEqual([
      'Putin = vladimir-putin',
      'Sitka = alaska-purchase-1867/sitka',
      'Seward = alaska-purchase-1867/william-seward',
      'William H. Seward = alaska-purchase-1867/william-seward',
    ]);
  });

  it('names a story that cannot be read', async () => {
    expect(await find('--facts', import.meta.dirname, write('any.txt', 'Putin'))).toEqual({
      stdout: '',
      stderr: `${import.meta.dirname}: cannot be read: this is a folder.\n`,
      status: 1,
    });
  });

  it('says what is wrong with a story that cannot be used, and finds nothing', async () => {
    const { stdout, stderr, status } = await find(
      '--facts',
      import.meta.filename,
      '--jsonl',
      write('any.jsonl', '{"id":1,"text":"Putin"}'),
    );
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toContain(
      'find.test.ts:1:1: error: This is not a story: it begins with "i" instead of "{".',
    );
  });
});
