/** Shared code of command-line tools that read files and report errors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorMessage } from '../components/validation/checks.ts';

/** An error of the user, such as a wrong file. Its message is printed without a stack trace. */
export class ToolError extends Error {
  /** 1 where something given is not as it should be, 2 where the command line asks for what cannot be done. */
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 1) {
    super(message);
    this.status = status;
  }
}

type Tool = { readonly usage: string; run(): number | Promise<number> };

/** Runs a tool and returns its exit status. Paths are relative to the folder in which it was called. */
export async function commandLine({ usage, run }: Tool): Promise<number> {
  fromCallersFolder();
  try {
    return await run();
  } catch (error) {
    if (error instanceof ToolError) {
      console.error(error.message);
      return error.status;
    }
    if (!isOfOptions(error)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}

/** npm runs scripts in the project's folder; INIT_CWD says where it was called. */
function fromCallersFolder(): void {
  const called = process.env.INIT_CWD;
  if (called !== undefined && process.cwd() === join(import.meta.dirname, '..')) process.chdir(called);
}

/** True for an error of `parseArgs`. */
const isOfOptions = (error: unknown): error is TypeError =>
  error instanceof TypeError && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS');

/** Reads a file. Throws a `ToolError` with its name if it cannot be read. */
export function bytesOf(path: string | number): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ToolError(`${path}: cannot be read: ${whyNoFile(error)}`);
  }
}

/** Describes why a file could not be read or written. */
export function whyNoFile(error: unknown): string {
  switch (error instanceof Error && 'code' in error && error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file or folder.';
    case 'EISDIR':
      return 'this is a folder.';
    case 'EACCES':
    case 'EPERM':
      return 'this is not permitted.';
    default:
      return errorMessage(error);
  }
}
