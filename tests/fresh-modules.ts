/**
 * Before each file of tests in Node. The files that a worker runs share the modules that they load, which takes half the time;
 * but a file that mocks modules loads all of its own, and so does the one after it.
 */
import { readFileSync } from 'node:fs';
import { afterAll, expect, vi } from 'vitest';

const { testPath = '' } = expect.getState();
if (readFileSync(testPath, 'utf8').includes('vi.mock(')) {
  vi.resetModules();
  afterAll(() => void vi.resetModules());
}
