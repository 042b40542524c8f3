import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a command of node_modules/.bin in the project's folder, with this terminal, and returns its exit status. */
export function run(command: string, args: readonly string[]): number {
  return (
    spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: isWindows }).status ?? 1
  );
}

/** Runs such a command and returns what it wrote to its standard output, whatever its exit status. */
export function read(command: string, args: readonly string[]): string {
  return spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: isWindows,
    maxBuffer: 64 * 1024 * 1024,
  }).stdout;
}

const cwd = join(import.meta.dirname, '..');

/** On Windows the commands of node_modules/.bin are shell scripts. */
const isWindows = process.platform === 'win32';
