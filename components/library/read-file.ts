/** Reads a story from a file. Any content is possible. */
import { isSettingsFile } from '../settings/settings-file.ts';
import type { StoryData } from '../story/schema.ts';
import { type FileRefusal, isDraftText, maxFileBytes } from './import-file.ts';
import { otherFile } from './other-files.ts';
import { checkSignature, type SignatureCheck } from './signature.ts';
import { type LocatedProblem, qualifyIds, readStoryFile, type Warn, type WhyRefused } from './story-file.ts';

export type FileResult =
  /** If it names a key, it is signed with that. */
  | { readonly kind: 'story'; readonly data: StoryData; readonly warnings: readonly LocatedProblem[] }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal };

/** Reads a file, with the warnings that are asked for. The ids in the result are qualified. Cost: that of `readStoryFile`. */
export async function readFile(file: Blob, warn?: Warn): Promise<FileResult> {
  if (file.size > maxFileBytes) return refused({ kind: 'too-large' });
  if (file.size === 0) return refused({ kind: 'empty' });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return refused({ kind: 'unreadable' });
  const other = isTextTable(file) ? 'table' : otherFile(new Uint8Array(bytes));
  if (other !== null) return refused({ kind: other });
  const text = textOf(bytes);
  if (text === null) return withProblems('damaged', [notUtf8]);
  const special = specialText(text);
  if (special !== null) return refused({ kind: special });
  const read = readStoryFile(text, warn);
  if (read.kind === 'refused') return withProblems(read.why, read.problems);
  const signature = await signatureOf(text, read.file);
  if (signature === 'wrong') return withProblems('damaged', [signatureProblem('badSignature')]);
  const unchecked = signature === 'unknown' ? [signatureProblem('signatureUnchecked')] : [];
  return { kind: 'story', data: qualifyIds(read.file), warnings: [...unchecked, ...read.warnings] };
}

/** `null` for a file that names no key. */
async function signatureOf(text: string, { updates }: StoryData): Promise<SignatureCheck | null> {
  if (updates?.key === undefined) return null;
  return checkSignature(JSON.parse(text.replace(/^\uFEFF/, '')), updates.key);
}

const signatureProblem = (key: 'badSignature' | 'signatureUnchecked'): LocatedProblem => ({
  line: 1,
  column: 1,
  path: 'signature',
  problem: { key },
});

/** Tables in text begin as any text may; what they are called says what they are. */
const isTextTable = (file: Blob): boolean => file instanceof File && /\.[ct]sv$/i.test(file.name);

const notUtf8: LocatedProblem = { line: 1, column: 1, path: '', problem: { key: 'notUtf8' } };

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

/** Recognizes texts that people choose by mistake. */
function specialText(text: string): 'empty' | 'settings-file' | 'draft-file' | null {
  if (text.slice(0, 1_000).trim() === '' && text.trim() === '') return 'empty';
  if (isDraftText(text.slice(0, 1_000).trimStart())) return 'draft-file';
  return text.length < maxOfSettings && isSettingsFile(text) ? 'settings-file' : null;
}

const refused = (refusal: FileRefusal): FileResult => ({ kind: 'refused', refusal });

const withProblems = (why: WhyRefused, problems: readonly LocatedProblem[]): FileResult =>
  refused({ kind: 'problems', why, problems });
