/** Unpacks ZIP archives that anybody may have made: never more than is allowed, whatever they say of themselves. */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { Problem } from '../validation/problem.ts';

export type UnpackResult =
  | {
      readonly kind: 'files';
      /** Of all files in the archive. */
      readonly names: ReadonlySet<string>;
      /** Those that are wanted. */
      readonly files: ReadonlyMap<string, Uint8Array>;
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Files in an archive; a workbook has some for each sheet. */
const maxEntries = 5_000;

/**
 * Unpacks the wanted files. Each gets the room that it is said to have and no more; what all are said to have is added up
 * first. One that holds more takes time, which the worker does not have (import-table.ts).
 */
export function unpack(
  archive: Uint8Array,
  { isWanted, maxBytes }: { readonly isWanted: (name: string) => boolean; readonly maxBytes: number },
): UnpackResult {
  const names = new Set<string>();
  let [entries, packed, unpacked] = [0, 0, 0];
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    names.add(name);
    entries += 1;
    packed += isWanted(name) ? size : 0;
    unpacked += isWanted(name) ? originalSize : 0;
    // Files that lie over each other would be unpacked from the same bytes again and again.
    if (entries > maxEntries || packed > archive.length || unpacked > maxBytes)
      throw new Error('It is refused.');
    return isWanted(name);
  };
  try {
    const files = new Map(Object.entries(unzipSync(archive, { filter })));
    return { kind: 'files', names, files };
  } catch {
    const key = unpacked > maxBytes ? 'workbookLarge' : 'workbookBroken';
    return { kind: 'refused', problem: { key } };
  }
}
