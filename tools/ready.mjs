// Makes a fresh clone ready, then runs the tool named on the command line: `node tools/ready.mjs tools/test.ts`.
// It needs nothing but Node 20 and npm, so it stays plain JavaScript without packages. The tool itself
// runs on the Node that the lockfile pins.
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const pinnedNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

if (!isInstalled()) {
  // All on the standard error: what the tool itself writes may be read by another program.
  console.error('Installing the packages that package-lock.json names (npm ci) …');
  const status = run('npm', ['ci', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
    stdio: ['inherit', process.stderr, 'inherit'],
  });
  if (status !== 0) fail('npm ci failed; its messages are above.', status);
}

const [tool, ...rest] = process.argv.slice(2);
if (tool === undefined) fail('Say which tool to run: node tools/ready.mjs tools/test.ts', 2);
else {
  const path = [join(modules, '.bin'), dirname(pinnedNode), process.env.PATH].join(delimiter);
  process.exitCode = run(pinnedNode, [tool, ...rest], { env: { ...process.env, PATH: path } });
}

/** Whether node_modules holds every package of the lockfile in its version, by npm's own record of what it put there. */
function isInstalled() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record) || !existsSync(pinnedNode)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

/**
 * Runs a command to its end, in the project's folder and on this terminal, and returns its exit status.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function run(command, args, options) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status ?? 1;
}

/**
 * @param {string} message
 * @param {number} status
 */
function fail(message, status) {
  console.error(message);
  process.exit(status);
}
