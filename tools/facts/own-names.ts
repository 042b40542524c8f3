import { qualifyIds } from '../../components/library/story-file.ts';
import type { Named } from '../../components/story/schema.ts';
import { bytesOf, ToolError } from '../command-line.ts';
import { checkStories, report } from './check.ts';

/**
 * Returns the names of story files, with qualified ids: `alaska-purchase-1867/sitka`. Throws the report of
 * `npm run facts -- check` if a file is invalid.
 */
export function namesInFiles(paths: readonly string[]): readonly Named[] {
  const checked = checkStories(paths.map((path) => ({ path, bytes: bytesOf(path) })));
  const refused = checked.filter(({ data }) => data === null);
  if (refused.length > 0) throw new ToolError(refused.map(report).join('\n'));
  return checked.flatMap(({ data }) => (data === null ? [] : qualifyIds(data).names));
}
