/**
 * Reads and adds a file in its own worker. The messages between the window and the worker are not validated: only the
 * window that started a worker can send to it.
 */
import type { StorageFailure } from '../storage/failure.ts';
import type { Entity, EntityKind, StoryData } from '../story/schema.ts';
import type { StoryToAdd } from './edit-library.ts';
import type { OtherFile } from './other-files.ts';
import type { StoryChanges } from './story-changes.ts';
import type { LocatedProblem, WhyRefused } from './story-file.ts';
import type { StoryHeader } from './story-records.ts';

/** A file that is being imported. */
export type FileImport = {
  /** Looks again which story with the same id the library has now. */
  compare(): void;
  /** Adds the checked file. */
  add(replaces: number | null, more?: Pick<StoryToAdd, 'sites' | 'isOwn'>): void;
};

/**
 * Starts to import a file and passes the results to `onReport`. When the signal aborts, the worker stops at once and adds
 * nothing.
 */
export function importFile(options: {
  readonly file: File;
  /** The reader's, by preference: the preview is in the first that the story has. */
  readonly languages: readonly string[];
  readonly onReport: (report: ImportReport) => void;
  readonly signal: AbortSignal;
}): FileImport {
  const { file, languages, onReport, signal } = options;
  if (signal.aborted) return { compare() {}, add() {} };
  const worker = new Worker('/importer.js');
  const send = (request: ImportRequest): void => worker.postMessage(request);
  worker.addEventListener('message', ({ data }: MessageEvent<ImportReport>) => onReport(data), { signal });
  worker.addEventListener(
    'error',
    ({ message: reason }) => onReport({ kind: 'failed', failure: { kind: 'other', reason } }),
    { signal },
  );
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  send({ kind: 'check', file, languages });
  return {
    compare: () => send({ kind: 'compare' }),
    add: (replaces, more) => send({ kind: 'add', replaces, ...more }),
  };
}

/**
 * Larger files are refused. 100,000 detailed entities take some 100 MB, and several times as much memory could make the
 * browser kill the extension.
 */
export const maxFileBytes = 128 * 1024 * 1024;

/** True for a text that begins like the file of a draft. */
export const isDraftText = (text: string): boolean => /^\s*\{\s*"namelight"\s*:\s*"draft"/.test(text);

/** A worker reads one file, and adds it on request. */
export type ImportRequest =
  | { readonly kind: 'check'; readonly file: File; readonly languages: readonly string[] }
  /** Look again which story with the same id the library has. */
  | { readonly kind: 'compare' }
  /** As in `StoryToAdd`. */
  | ({ readonly kind: 'add'; readonly replaces: number | null } & Pick<StoryToAdd, 'sites' | 'isOwn'>);

export type ImportReport =
  | { readonly kind: 'checking' }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'checked'; readonly preview: ImportPreview }
  | { readonly kind: 'compared'; readonly existing: ImportPreview['existing'] }
  /** `previous`: the file that it replaced, if any. */
  | { readonly kind: 'added'; readonly header: StoryHeader; readonly previous: Blob | null }
  /** It was not added: the library has another version than the one it was to replace. */
  | { readonly kind: 'conflict'; readonly existing: ImportPreview['existing'] }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/** Why a file was refused. */
export type FileRefusal =
  | {
      readonly kind:
        | 'too-large'
        | 'empty'
        /** The browser could not read it: it was moved, changed or deleted. */
        | 'unreadable'
        | 'settings-file'
        /** The backup of a draft, which the stories page opens. */
        | 'draft-file'
        | OtherFile;
    }
  | {
      readonly kind: 'problems';
      readonly why: WhyRefused;
      /** For the author of the file. */
      readonly problems: readonly LocatedProblem[];
    };

/** The content of a file, to be shown before it is added. */
export type ImportPreview = Pick<
  StoryHeader,
  'id' | 'title' | 'language' | 'version' | 'by' | 'date' | 'summary' | 'counts' | 'bytes'
> & {
  /** Some of its entities, of each kind if there are any. */
  readonly some: readonly PreviewedEntity[];
  readonly warnings: readonly LocatedProblem[];
  /** The sites that it says it is made for; `null` if it does not say. */
  readonly madeFor: readonly string[] | null;
  /** Where it says that newer versions come from, and how they are signed. */
  readonly updatesFrom?: StoryData['updates'];
  /** The story with this id that the library has now. */
  readonly existing:
    | (Pick<StoryHeader, 'version' | 'origin' | 'revision' | 'sites'> & {
        /** Its file has the same bytes. */
        readonly isSame: boolean;
        /** With which key newer versions must be signed, if with any. */
        readonly key?: string;
        /** What this file changes in it; left out where that is not known. */
        readonly changes?: StoryChanges;
      })
    | null;
};

type PreviewedEntity = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly picture: Entity['picture'];
};
