import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

test('accuracy --facts measures an own set beside the bundled one, entities labelled by their plain ids', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      'tools/accuracy.ts',
      '--facts',
      'assets/facts/alaska-purchase-1867.json',
      'tests/facts/alaska-purchase-1867.txt',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const [, , recall] = /alaska-purchase-1867 +\d+ +\d+ +│ +([\d.]+) +([\d.]+)/.exec(stdout) ?? [];
  expect(Number(recall)).toBeGreaterThan(0.95);
});
