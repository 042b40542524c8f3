import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// Each call of the tool is a process of its own, which is slow to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const tool = join(import.meta.dirname, '../../tools/find.ts');

/** Runs the tool as a process of its own. */
function find(
  args: readonly string[],
  input = '',
  { cwd, calledIn }: { readonly cwd?: string; readonly calledIn?: string } = {},
) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [tool, ...args], {
    input,
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, INIT_CWD: calledIn },
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

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
  it('answers each line in order, with offsets into the text as it came', () => {
    const text = 'Hello 😀 President Trump’s guests from the United\nStates.\n\nThey like Ukrai\u00adne.';
    const { stdout, stderr, status } = find(
      ['--jsonl'],
      `${JSON.stringify({ id: 7, text })}\n{"id":"b","text":""}`,
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

  it('says how certain it is and why', () => {
    const { stdout } = find(['--jsonl'], '{"id":1,"text":"Foreign Minister Lavrov spoke."}');
    const [mention] = answers(stdout)[0]?.mentions ?? [];
    expect(mention?.certainty).toBeGreaterThan(0.9);
    expect(mention?.because.map(({ name }) => name)).toContain('title-before');
    expect(mention?.because.every(({ weight, text }) => weight !== 0 && text.endsWith('.'))).toBe(true);
  });

  it('takes the title as evidence and finds nothing in it', () => {
    const page = { id: 1, text: 'Sachs said so.', title: 'Jeffrey Sachs in Delhi' };
    const alone = { id: 2, text: 'Sachs said so.' };
    const { stdout } = find(['--jsonl'], `${JSON.stringify(page)}\n${JSON.stringify(alone)}\n`);
    expect(answers(stdout).map(names)).toEqual([['Sachs = jeffrey-sachs'], []]);
  });

  it('reports a line that cannot be answered by its number, and goes on', () => {
    const { stdout, stderr, status } = find(
      ['--jsonl'],
      '{"id":1,"text":"Putin"}\r\n{"id":2,\n\n[3]\n{"id":4}\n{"id":5,"text":"Lavrov","lang":3}\n{"id":6,"text":"\u2028Putin"}',
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

  it('prints each line with a name, and why it was found', () => {
    const path = write('story.txt', 'Nothing here.\nPresident Trump\nof the United\nStates spoke.\n');
    const { stdout, status } = find([path]);
    expect(status).toBe(0);
    expect(stdout).toContain(`${path}:2: President ⟦Trump⟧\n`);
    expect(stdout).toContain(`${path}:3: of the ⟦United States⟧ spoke.\n`);
    expect(stdout).toMatch(/Trump is donald-trump \(person\), certainty \d\.\d\d\n/);
    expect(stdout).toContain('+4 title-before: ');
  });

  it('recognizes HTML by its extension or its beginning, unless an option says otherwise', () => {
    const html = '<!doctype html>\n<title>x</title><p>In <b>Air</b> Force One <code>Putin</code>';
    const page = write('page.html', html);
    const other = write('page', html);
    for (const path of [page, other])
      expect(find([path]).stdout).toContain(`${path}:2: In ⟦Air Force One⟧\n`);
    expect(find(['--text', page]).stdout).toContain('<code>⟦Putin⟧</code>');
    expect(find(['--html', '-'], 'a <i>Putin</i>').stdout).toContain('-:1: a ⟦Putin⟧');
  });

  it('colors names by kind when asked to', () => {
    const { stdout } = find(['--color', '-'], 'Putin');
    expect(stdout).toContain('\u001b[36mPutin\u001b[39m');
    expect(stdout).not.toContain('⟦');
  });

  it('names a file that cannot be read, and goes on', () => {
    const path = write('good.txt', 'Putin');
    const { stdout, stderr, status } = find([join(folder, 'none.txt'), path]);
    expect(stderr).toMatch(/none\.txt: cannot be read: there is no such file or folder\.$/m);
    expect(stdout).toContain('⟦Putin⟧');
    expect(status).toBe(1);
  });

  it('reads what Windows calls Unicode', () => {
    const path = join(folder, 'utf16.txt');
    writeFileSync(path, '\uFEFFPresident Trump spoke.', 'utf16le');
    expect(find([path]).stdout).toContain(`${path}:1: President ⟦Trump⟧ spoke.`);
  });

  it('takes paths from the folder in which npm was called', () => {
    write('here.txt', 'Putin');
    const { stdout, stderr } = find(['here.txt'], '', { cwd: join(tool, '../..'), calledIn: folder });
    expect(stdout + stderr).toContain('here.txt:1: ⟦Putin⟧');
  });

  it('prints its usage', () => {
    expect(find([])).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
    expect(find(['--nonsense'])).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
  });
});

describe('find --facts', () => {
  const facts = join(import.meta.dirname, '../../assets/facts/alaska-purchase-1867.json');

  it('finds the names of an own set beside the bundled ones', () => {
    const input = JSON.stringify({
      id: 1,
      text: 'Putin never saw Sitka, where Seward went in 1869. William H. Seward liked it.',
    });
    const { stdout, stderr, status } = find(['--facts', facts, '--jsonl'], input);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(answers(stdout).flatMap(names)).toEqual([
      'Putin = vladimir-putin',
      'Sitka = alaska-purchase-1867/sitka',
      'Seward = alaska-purchase-1867/william-seward',
      'William H. Seward = alaska-purchase-1867/william-seward',
    ]);
  });

  it('names a set that cannot be read', () => {
    expect(find(['--facts', import.meta.dirname, '-'], 'Putin')).toEqual({
      stdout: '',
      stderr: `${import.meta.dirname}: cannot be read: this is a folder.\n`,
      status: 1,
    });
  });

  it('says what is wrong with a set that cannot be used, and finds nothing', () => {
    const { stdout, stderr, status } = find(
      ['--facts', import.meta.filename, '--jsonl'],
      '{"id":1,"text":"Putin"}',
    );
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toContain(
      'find.test.ts:1:1: error: This is not a fact set: it begins with "i" instead of "{".',
    );
  });
});
