import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runTool } from '../run-tool.ts';

const root = join(import.meta.dirname, '../../..');
const facts = join(root, 'assets/facts/alaska-purchase-1867.json');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'namelight-accuracy-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = runTool(join(root, 'tools/accuracy.ts'));
/** Runs the tool in the tests' own folder. */
const accuracy = (...args: readonly string[]) => run(args, { cwd: folder });

test('accuracy --facts measures an own story beside the bundled one, entities labeled by their plain ids', async () => {
  const gold = join(root, 'tests/story/alaska-purchase-1867.txt');
  const { stdout, stderr, status } = await accuracy('--facts', facts, gold);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const [, , recall] = /alaska-purchase-1867 +\d+ +\d+ +│ +([\d.]+) +([\d.]+)/.exec(stdout) ?? [];
  expect(Number(recall)).toBeGreaterThan(0.95);
});

test.each(['labeled.txt', 'labeled.md'])(
  'accuracy counts a name in %s as right only with its exact edges, as the file says no other language',
  async (file) => {
    writeFileSync(join(folder, file), '[Sitka|sitka] slept. [New|sitka] Archangel did not.\n');
    const { stdout, status } = await accuracy('--facts', facts, file);
    expect(status).toBe(0);
    expect(stdout).toMatch(/wrong edges: +labeled line 1 .*“New” sitka/);
  },
);

test.each([
  [['none.txt'], 1, 'none.txt: cannot be read: there is no such file or folder.\n'],
  [['.'], 1, '.: cannot be read: this is a folder.\n'],
  [['--facts', 'none.json'], 1, 'none.json: cannot be read: there is no such file or folder.\n'],
  [['--facts', 'wrong.json'], 1, expect.stringMatching(/^wrong\.json:1:1: error: /)],
  [['wrong.jsonl'], 1, expect.stringMatching(/^wrong\.jsonl:2: this is not a labeled passage/)],
  [['--colour'], 2, expect.stringMatching(/^Unknown option '--colour'.*\n\nUsage:/)],
])('accuracy %j says what is wrong, without a stack', async (args, status, stderr) => {
  writeFileSync(join(folder, 'wrong.json'), '[]');
  writeFileSync(join(folder, 'wrong.jsonl'), '{"id":"1","text":"Putin","mentions":[]}\n{"id":"2"}\n');
  expect(await accuracy(...args)).toEqual({ stdout: '', stderr, status });
});
