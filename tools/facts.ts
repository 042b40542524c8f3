/**
 * Makes and checks fact set files: `npm run facts -- COMMAND`. What each command does is said in `usage` and, for
 * those who write a file, in docs/fact-sets.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFactSets, report } from './facts/check.ts';
import { jsonSchemaPath, jsonSchemaText } from './facts/json-schema.ts';

const usage = `Usage:
  npm run facts -- check FILE…
      says what is wrong or doubtful in fact set files, and where; exit status 1 when something is wrong
  npm run facts -- schema
      writes ${jsonSchemaPath} anew`;

const commands: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  check,
  schema,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) console.error(usage);
process.exitCode = (await command?.(args)) ?? 2;

function check(paths: readonly string[]): number {
  if (paths.length === 0) return misused('Say which files to check.');
  const unread: string[] = [];
  const files = paths.flatMap((path) => {
    try {
      return [{ path, bytes: readFileSync(path) }];
    } catch (error) {
      unread.push(`✗ ${path}: cannot be read: ${error instanceof Error ? error.message : error}`);
      return [];
    }
  });
  const checked = checkFactSets(files);
  for (const line of [...checked.map(report), ...unread]) console.log(line);
  return unread.length > 0 || checked.some(({ errors }) => errors.length > 0) ? 1 : 0;
}

function schema(): number {
  writeFileSync(join(import.meta.dirname, '..', jsonSchemaPath), jsonSchemaText());
  console.log(`Written: ${jsonSchemaPath}`);
  return 0;
}

function misused(why: string): number {
  console.error(`${why}\n\n${usage}`);
  return 2;
}
