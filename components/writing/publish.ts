/** Puts a draft to use on pages: what is finished of it becomes a set of the library. */
import { type FileRefusal, type ImportReport, importFile } from '../fact-sets/import-file.ts';
import type { Library, LibraryFailure } from '../fact-sets/library.ts';
import type { SetHeader } from '../fact-sets/set-records.ts';
import { createDraftCheck } from './check-draft.ts';
import type { Draft, DraftEntity, DraftKey } from './draft.ts';
import { type Drafts, type Issued, keepVersion, readHead, setIssued } from './draft-store.ts';
import { fileText, finishedFile } from './finished-file.ts';
import { idOf } from './ids.ts';

/** A file of what is finished of a draft. */
export type IssuedFile = {
  readonly file: File;
  readonly issued: Issued;
  /** The entities that are left out because something is wrong with them. */
  readonly leftOut: readonly DraftEntity[];
};

type Wiring = {
  readonly key: DraftKey;
  readonly drafts: Drafts;
  readonly library: Library;
};

/**
 * Returns the file of what is finished of a draft; `null` while there is none, as `finishedFile` says. Its id stays the
 * same; its version is raised when it says anything else than the file before, so that those who have that one are
 * offered the new one.
 */
export async function issueFile(
  draft: Draft,
  { key, drafts }: Pick<Wiring, 'key' | 'drafts'>,
): Promise<IssuedFile | null> {
  const before = (await readHead(drafts, key))?.issued ?? null;
  const id = before?.id ?? newSetId(draft);
  const check = createDraftCheck()(draft);
  const latest = finishedFile(draft, check, { id, version: before?.version ?? draft.version });
  if (latest === null) return null;
  const digest = await digestOf(fileText(latest.file));
  const isNew = before !== null && before.digest !== digest;
  const finished = isNew ? finishedFile(draft, check, { id, version: before.version + 1 }) : latest;
  if (finished === null) return null;
  const text = fileText(finished.file);
  const issued: Issued = {
    id,
    version: finished.file.version,
    digest: isNew ? await digestOf(text) : digest,
    at: Date.now(),
  };
  // A file that is saved because the disk is full must not fail for that.
  await setIssued(drafts, key, issued).catch((error) =>
    console.debug('Namelight could not store what was made of a story:', error),
  );
  return { file: new File([text], `${id}.namelight.json`), issued, leftOut: finished.leftOut };
}

/**
 * An id that no other story has: a set replaces the one with its id, and thirty pupils may write of the same summit.
 */
function newSetId({ id, title }: Draft): string {
  const words = (id || idOf(title, 'story')).slice(0, maxWords).replace(/-$/, '');
  return `${words}-${crypto.randomUUID().slice(0, 6)}`;
}

/** Of an id's 60 characters. */
const maxWords = 50;

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export type PublishResult =
  | { readonly kind: 'published'; readonly header: SetHeader; readonly leftOut: readonly DraftEntity[] }
  /** There is no file of it yet, as `finishedFile` says. */
  | { readonly kind: 'not-ready' }
  /** What is finished was not accepted as a file. */
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  /** An organization's set has the same id; or the library was changed in the meantime, and all is as it was. */
  | { readonly kind: 'locked' | 'conflict' }
  | { readonly kind: 'failed'; readonly failure: LibraryFailure };

/** Puts what is finished of a draft to use on pages, in place of what they used of it before. */
export async function publishDraft(
  draft: Draft,
  wiring: Wiring & { readonly signal: AbortSignal },
): Promise<PublishResult> {
  const { key, drafts, library, signal } = wiring;
  const made = await issueFile(draft, wiring);
  if (made === null) return { kind: 'not-ready' };
  const report = await addFile(made.file, signal);
  if (report.kind === 'failed' || report.kind === 'refused') return report;
  if (report.kind === 'conflict')
    return { kind: report.existing?.origin === 'organization' ? 'locked' : 'conflict' };
  await library.changed();
  // Pages use it all the same.
  await keepVersion(drafts, key, { draft, why: 'published' }).catch((error) =>
    console.debug('Namelight could not keep a version of a story:', error),
  );
  return { kind: 'published', header: report.header, leftOut: made.leftOut };
}

type Ended = Extract<ImportReport, { readonly kind: 'added' | 'refused' | 'failed' | 'conflict' }>;

/** Adds a file in a worker, in place of the set with its id. Rejects when the signal aborts. */
async function addFile(file: File, signal: AbortSignal): Promise<Ended> {
  signal.throwIfAborted();
  const end = new AbortController();
  return new Promise<Ended>((done, stop) => {
    signal.addEventListener('abort', () => stop(signal.reason), { once: true, signal: end.signal });
    const adding = importFile({
      file,
      languages: [],
      signal: AbortSignal.any([signal, end.signal]),
      onReport(report) {
        if (report.kind === 'checked') adding.add(report.preview.existing?.version ?? null);
        else if (report.kind !== 'checking' && report.kind !== 'compared') done(report);
      },
    });
  }).finally(() => end.abort());
}

/** True if the file that was made of a draft last says what the draft says now. */
export async function isAsIssued(draft: Draft, { id, version, digest }: Issued): Promise<boolean> {
  const finished = finishedFile(draft, createDraftCheck()(draft), { id, version });
  return finished !== null && (await digestOf(fileText(finished.file))) === digest;
}
