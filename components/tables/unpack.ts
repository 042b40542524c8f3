/** Unpacks ZIP archives that anybody may have made: never more than is allowed, whatever they say of themselves. */
import { Inflate } from 'fflate';
import type { Problem } from '../i18n/problem.ts';

export type UnpackResult =
  | { readonly kind: 'files'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly problem: Problem };

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where its own header begins. */
  readonly start: number;
  readonly packed: number;
  /** Of the unpacked file, as the archive says. */
  readonly size: number;
};

/** Files in an archive; a workbook has some for each sheet. */
const maxEntries = 5_000;

const broken = (): UnpackResult => ({ kind: 'refused', problem: { key: 'workbookBroken' } });

/** The names of the files in an archive; `null` if it is none. */
export const namesIn = (archive: Uint8Array): readonly string[] | null =>
  entriesIn(archive)?.map(({ name }) => name) ?? null;

/** Unpacks the wanted files. What they are said to have is added up first, and what they really have while it is unpacked. */
export function unpack(
  archive: Uint8Array,
  { isWanted, maxBytes }: { readonly isWanted: (name: string) => boolean; readonly maxBytes: number },
): UnpackResult {
  const entries = entriesIn(archive)?.filter(({ name }) => isWanted(name));
  if (entries === undefined) return broken();
  if (entries.some(({ isEncrypted }) => isEncrypted))
    return { kind: 'refused', problem: { key: 'workbookLocked' } };
  const sum = entries.reduce((total, { size }) => total + size, 0);
  if (sum > maxBytes) return { kind: 'refused', problem: { key: 'workbookLarge' } };
  // Files that lie over each other would be unpacked from the same bytes again and again.
  if (entries.reduce((total, { packed }) => total + packed, 0) > archive.length) return broken();
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const content = contentOf(archive, entry);
    if (content === null || files.has(entry.name)) return broken();
    files.set(entry.name, content);
  }
  return { kind: 'files', files };
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const fileSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const fileLength = 30;
/** Stands for sizes that only the format for more than 4 GB can say. */
const tooLarge = 0xffffffff;

/** The entries of an archive's directory, which stands at its end, behind at most 64 kB of remarks. */
function entriesIn(archive: Uint8Array): readonly Entry[] | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > maxEntries) return null;
  const entries: Entry[] = [];
  for (let n = 0; n < count; n++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return null;
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    entries.push({
      name: new TextDecoder().decode(archive.subarray(at + entryLength, at + entryLength + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries.some(({ size, packed }) => size === tooLarge || packed === tooLarge) ? null : entries;
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return null;
}

/** Packed bytes that are unpacked in one step, to at most a thousand times as much. */
const step = 8_192;

/** The unpacked content; `null` if it is not as long as the archive says, or cannot be unpacked. */
function contentOf(archive: Uint8Array, { method, start, packed, size }: Entry): Uint8Array | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (start + fileLength > archive.length || view.getUint32(start, true) !== fileSignature) return null;
  const from = start + fileLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const to = from + packed;
  if (to > archive.length) return null;
  const data = archive.subarray(from, to);
  if (method === 0) return packed === size ? data : null;
  return method === 8 ? inflated(data, size) : null;
}

/** Steps that may give nothing: what is not packed comes in pieces of 64 kB. What gives nothing for longer, ends before. */
const maxIdleSteps = 16;

function inflated(data: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size);
  let length = 0;
  let idle = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) content.set(chunk, length);
    length += chunk.length;
    idle = chunk.length === 0 ? idle + 1 : 0;
  });
  try {
    for (let at = 0; at < data.length && length <= size && idle <= maxIdleSteps; at += step)
      inflate.push(data.subarray(at, at + step), at + step >= data.length);
  } catch {
    return null;
  }
  return length === size && idle <= maxIdleSteps ? content : null;
}
