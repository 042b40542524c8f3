import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { budgets, exceededBudgets, misplacedModules } from '../../tools/size-budgets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'namelight-sizes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('says nothing of files within their budgets', () => {
  writeFileSync(join(folder, 'a.js'), 'x'.repeat(1_000));
  expect(exceededBudgets(folder, { 'a.js': { bytes: 1_000, compressed: 100 } })).toEqual([]);
});

it('names each file that is too large, its size and its budget', () => {
  writeFileSync(join(folder, 'a.js'), 'x'.repeat(1_001));
  writeFileSync(join(folder, 'b.js'), Array.from({ length: 900 }, (_, index) => index ** 3).join());
  expect(
    exceededBudgets(folder, {
      'a.js': { bytes: 999, compressed: 100 },
      'b.js': { bytes: 9_000, compressed: 1_000 },
    }),
  ).toEqual([
    'a.js is too large: 1.0 kB of 1.0 kB.',
    expect.stringMatching(/^b\.js is too large: \d\.\d kB of 1\.0 kB compressed\.$/),
  ]);
});

it('does not take a file that is missing for a small one', () => {
  expect(() => exceededBudgets(folder, { 'a.js': { bytes: 1, compressed: 1 } })).toThrow(/a\.js/);
});

it('holds what every page runs to 56.5 kB, 23.3 kB compressed', () => {
  expect(budgets['content-scripts/content.js']).toEqual({ bytes: 56_500, compressed: 23_300 });
});

it('keeps facts, and what reads files, out of what every page runs', () => {
  const unwanted = ['preact/dist/preact.mjs', 'valibot/dist/index.mjs'].map(
    (file) => `/n/node_modules/${file}`,
  );
  const facts = '/n/assets/facts/people.ts';
  const moduleIds = ['/n/assets/facts/names.ts', '/n/components/page/paint.ts', ...unwanted, facts];
  const problems = misplacedModules([{ fileName: 'content-scripts/content.js', moduleIds }]);
  expect(problems).toEqual(
    [...unwanted, facts].map((id) => expect.stringContaining(` must not hold ${id}: `)),
  );
});

it('keeps what reads files out of the popup', () => {
  const moduleIds = [
    '/n/node_modules/preact/dist/preact.mjs',
    'C:\\n\\node_modules\\valibot\\dist\\index.mjs',
  ];
  expect(misplacedModules([{ fileName: 'chunks/popup-1.js', moduleIds }])).toHaveLength(1);
});
