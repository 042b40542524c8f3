// @module-tag long
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lintFirefoxBuild } from '../../tools/lint-firefox.ts';

it('fails where there is no build, as after one that failed', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'namelight-lint-'));
  try {
    expect(lintFirefoxBuild(folder)).toBe(false);
    expect(lintFirefoxBuild(join(folder, 'missing'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
