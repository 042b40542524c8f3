/**
 * Runs tools one after the other in this process, where what they import is loaded once: a process for each call would
 * take ten times as long. Each call evaluates the tool's own file anew, with its arguments and its folder.
 */
import { pathToFileURL } from 'node:url';
import type { ToolCall, ToolResult } from './run-tool.ts';

// Each call of a tool may listen to it.
process.stdout.setMaxListeners(0);
let count = 0;

process.on('message', async ({ tool, args, cwd, calledIn }: ToolCall) => {
  const stdout = collect(process.stdout);
  const stderr = collect(process.stderr);
  process.argv = [process.execPath, tool, ...args];
  process.chdir(cwd);
  if (calledIn === null) delete process.env.INIT_CWD;
  else process.env.INIT_CWD = calledIn;
  process.exitCode = 0;
  count += 1;
  await import(`${pathToFileURL(tool)}?call=${count}`);
  const status = Number(process.exitCode);
  process.exitCode = 0;
  const result: ToolResult = { stdout: stdout(), stderr: stderr(), status };
  process.send?.(result);
});

/** Keeps what is written to a stream from here on; the function that is returned ends that, and returns it. */
function collect(stream: NodeJS.WriteStream): () => string {
  const { write } = stream;
  const written: string[] = [];
  stream.write = (chunk: string | Uint8Array) => {
    written.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
    return true;
  };
  return () => {
    stream.write = write;
    return written.join('');
  };
}
