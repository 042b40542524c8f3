/** What tools share that take files from the command line and say in words what is wrong with them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../components/checks/reason.ts';

/** What keeps a tool from doing what it was asked. It is said without a stack: the fault is not the tool's. */
export class ToolError extends Error {
  /** 1 where something given is not as it should be, 2 where the command line asks for what cannot be done. */
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 1) {
    super(message);
    this.status = status;
  }
}

type Tool = { readonly usage: string; run(): number | Promise<number> };

/** Runs a tool and returns its exit status. Paths are those of the folder in which somebody called it. */
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

/** npm runs scripts in the project's folder, wherever it was called, and says where that was. */
function fromCallersFolder(): void {
  const called = process.env.INIT_CWD;
  if (called !== undefined && process.cwd() === join(import.meta.dirname, '..')) process.chdir(called);
}

/** Whether `parseArgs` complains. */
const isOfOptions = (error: unknown): error is TypeError =>
  error instanceof TypeError && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS');

/** A file's bytes. Throws a refusal that names it where it cannot be read. */
export function bytesOf(path: string | number): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ToolError(`${path}: cannot be read: ${whyNoFile(error)}`);
  }
}

/** Why the system gave or took no file, in words. */
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
      return reasonOf(error);
  }
}
