import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll } from 'vitest';

export type ToolCall = {
  readonly tool: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The folder in which npm was called, if by npm. */
  readonly calledIn: string | null;
};

export type ToolResult = { readonly stdout: string; readonly stderr: string; readonly status: number };

export type RunTool = (
  args: readonly string[],
  from: { readonly cwd: string; readonly calledIn?: string },
) => Promise<ToolResult>;

/** Returns what calls a tool, for the tests of one file: all calls in one process, one after the other, without input. */
export function runTool(tool: string): RunTool {
  let started: ReturnType<typeof startProcess> | null = null;
  afterAll(() => void started?.child.kill());
  return async (args, { cwd, calledIn = null }) => {
    started ??= startProcess();
    const answered = once(started.child, 'message');
    started.child.send({ tool, args, cwd, calledIn } satisfies ToolCall);
    const [result] = await Promise.race([answered, started.ended]);
    return result as ToolResult;
  };
}

function startProcess() {
  const child = fork(new URL('./tool-process.ts', import.meta.url), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([status]): never => {
    throw new Error(`A tool ended its process with the status ${status}.`);
  });
  return { child, ended };
}
