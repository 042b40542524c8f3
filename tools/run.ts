import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';

/** Runs a command of node_modules/.bin in the project's folder, with this terminal, and returns its exit status. */
export function run(command: string, args: readonly string[]): number {
  return (
    spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: isWindows }).status ?? 1
  );
}

/** Runs a tool in a process of its own, beside what else is done and behind it in line, and returns its exit status. */
export async function runBeside(tool: string): Promise<number> {
  const child = spawn(process.execPath, [tool], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const [status] = await once(child, 'exit');
  return status ?? 1;
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
