import { qualifyIds } from '../../components/facts/fact-set-file.ts';
import type { Named } from '../../components/facts/schema.ts';
import { bytesOf, ToolError } from '../command-line.ts';
import { checkFactSets, report } from './check.ts';

/**
 * The names of the fact sets in files, with ids as the extension has them: `alaska-purchase-1867/sitka`. Throws
 * what `npm run facts -- check` would print where a file cannot be used.
 */
export function namesInFiles(paths: readonly string[]): readonly Named[] {
  const checked = checkFactSets(paths.map((path) => ({ path, bytes: bytesOf(path) })));
  const refused = checked.filter(({ data }) => data === null);
  if (refused.length > 0) throw new ToolError(refused.map(report).join('\n'));
  return checked.flatMap(({ data }) => (data === null ? [] : qualifyIds(data).names));
}
