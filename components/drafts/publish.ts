/** Puts a draft to use on pages: what is finished of it becomes a story of the library. */
import { type FileRefusal, type ImportReport, importFile } from '../library/import-file.ts';
import { fileOf, type Library, listStories } from '../library/library.ts';
import type { StoryHeader } from '../library/story-records.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { createDraftCheck } from './check-draft.ts';
import type { Draft, DraftEntity, DraftKey } from './draft.ts';
import { type Drafts, type Issued, keepVersion, readDraft, readHead, setIssued } from './draft-store.ts';
import { fileText, finishedFile } from './finished-file.ts';
import type { UntranslatedPart } from './fitting-texts.ts';
import { idOf } from './ids.ts';

/** A file of what is finished of a draft. */
export type IssuedFile = {
  readonly file: File;
  readonly issued: Issued;
  /** The entities that are left out because something is wrong with them. */
  readonly leftOut: readonly DraftEntity[];
  /** What is not translated any more, because it has changed. */
  readonly untranslated: readonly UntranslatedPart[];
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
export function issueFile(draft: Draft, wiring: Pick<Wiring, 'key' | 'drafts'>): Promise<IssuedFile | null> {
  return oneAtATime(wiring.key, {}, () => issue(draft, wiring));
}

/**
 * Files of a draft are made one after the other, by whatever page: no two with the same version, and what pages use in the
 * end is what was written last.
 */
const oneAtATime = <Result>(
  key: DraftKey,
  options: LockOptions,
  make: () => Promise<Result>,
): Promise<Result> => navigator.locks.request(`namelight.publish.${key}`, options, make);

async function issue(
  draft: Draft,
  { key, drafts }: Pick<Wiring, 'key' | 'drafts'>,
): Promise<IssuedFile | null> {
  const before = (await readHead(drafts, key))?.issued ?? null;
  const id = before?.id ?? newStoryId(draft);
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
  const { leftOut, untranslated } = finished;
  return { file: new File([text], `${id}.namelight.json`), issued, leftOut, untranslated };
}

/** What a backup says of a file. The story that the library has under its id may be somebody else's: it stays without the draft. */
export async function issuedHere(issued: Issued, library: Library): Promise<Issued> {
  const file = await fileOf(library, issued.id);
  const isOwn = file !== null && (await digestOf(await file.text())) === issued.digest;
  return file === null || isOwn ? issued : { ...issued, isOriginal: true };
}

/** The file that a draft goes on from, so that the next one has the same id, and another version once something changes. */
export async function originalOf(draft: Draft): Promise<Issued> {
  const { id, version } = draft;
  const same = finishedFile(draft, createDraftCheck()(draft), { id, version });
  const digest = same === null ? '' : await digestOf(fileText(same.file));
  return { id, version, digest, at: Date.now(), isOriginal: true };
}

/**
 * An id that no other story has: a story replaces the one with its id, and thirty pupils may write of the same summit.
 */
function newStoryId({ id, title }: Draft): string {
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
  | ({ readonly kind: 'published'; readonly header: StoryHeader } & Pick<
      IssuedFile,
      'leftOut' | 'untranslated'
    >)
  /** The library has a newer version than the one that the draft knows, which it would take the place of. */
  | { readonly kind: 'newer'; readonly version: number }
  /** There is no file of it yet, as `finishedFile` says; or no draft any more. */
  | { readonly kind: 'not-ready' }
  /** What is finished was not accepted as a file. */
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  /** An organization's story has the same id; or the library was changed in the meantime, and all is as it was. */
  | { readonly kind: 'locked' | 'conflict' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

type Publishing = Wiring & {
  readonly signal: AbortSignal;
  /** The newer version that it may take the place of. */
  readonly replaces?: number | undefined;
};

/**
 * Puts what is finished of a draft to use on pages, in place of what they used of it before. Of the draft as it is stored
 * when its turn comes: another page may have added to it, and published that, while this one waited. Rejects when the
 * signal aborts.
 */
export function publishDraft(publishing: Publishing): Promise<PublishResult> {
  const { key, drafts, signal } = publishing;
  return oneAtATime(key, { signal }, async () => {
    const draft = await readDraft(drafts, key);
    return draft === null ? { kind: 'not-ready' } : publish(draft, publishing);
  });
}

async function publish(draft: Draft, publishing: Publishing): Promise<PublishResult> {
  const { key, drafts, library, signal } = publishing;
  const newer = await newerVersion(publishing);
  if (newer !== null) return { kind: 'newer', version: newer };
  const made = await issue(draft, publishing);
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
  const { leftOut, untranslated } = made;
  return { kind: 'published', header: report.header, leftOut, untranslated };
}

/**
 * The version of the story in the library, where that is newer than what the draft knows: it came from elsewhere. `null` where it
 * may be replaced; the draft's next one is above it then.
 */
async function newerVersion({ key, drafts, library, replaces }: Publishing): Promise<number | null> {
  const issued = (await readHead(drafts, key))?.issued ?? null;
  const stories = issued === null ? [] : await listStories(library);
  const existing = stories.find(({ id, origin }) => id === issued?.id && origin === 'reader');
  if (issued === null || existing === undefined || existing.version <= issued.version) return null;
  const { version } = existing;
  if (version !== replaces) return version;
  await setIssued(drafts, key, { ...issued, version, digest: '' });
  return null;
}

type Ended = Extract<ImportReport, { readonly kind: 'added' | 'refused' | 'failed' | 'conflict' }>;

/** Adds a file in a worker, in place of the story with its id. Rejects when the signal aborts. */
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
        if (report.kind === 'checked') adding.add(report.preview.existing?.version ?? null, { isOwn: true });
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
