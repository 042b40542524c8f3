/** Reads a fact set from a file. Any content is possible. */
import { isSettingsFile } from '../settings/settings-file.ts';
import type { FactSetData } from '../story/schema.ts';
import { type LocatedProblem, qualifyIds, readFactSetFile } from './fact-set-file.ts';
import { type FileRefusal, maxFileBytes } from './import-file.ts';

export type FileResult =
  | { readonly kind: 'set'; readonly data: FactSetData; readonly warnings: readonly LocatedProblem[] }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal };

/** Reads a file. The ids in the result are qualified. Cost: that of `readFactSetFile`. */
export async function readFile(file: Blob): Promise<FileResult> {
  if (file.size > maxFileBytes) return refused({ kind: 'too-large' });
  if (file.size === 0) return refused({ kind: 'empty' });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return refused({ kind: 'unreadable' });
  const text = textOf(bytes);
  if (text === null) return refused({ kind: 'no-text' });
  const other = otherKindOf(text);
  if (other !== null) return refused({ kind: other });
  const read = readFactSetFile(text);
  return read.kind === 'refused'
    ? refused({ kind: 'problems', problems: read.problems })
    : { kind: 'set', data: qualifyIds(read.file), warnings: read.warnings };
}

/** Decodes UTF-8; returns `null` for other bytes. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Maximum length of a settings file, in characters. */
const maxOfSettings = 1_000_000;

/** Recognizes files that people choose by mistake. */
function otherKindOf(text: string): 'empty' | 'web-page' | 'settings-file' | null {
  const start = text.slice(0, 1_000).trimStart();
  if (start === '' && text.trim() === '') return 'empty';
  if (start.startsWith('<')) return 'web-page';
  return text.length < maxOfSettings && isSettingsFile(text) ? 'settings-file' : null;
}

const refused = (refusal: FileRefusal): FileResult => ({ kind: 'refused', refusal });
