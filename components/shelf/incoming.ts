/** Files that are being imported: each is read and checked, then added or not. */
import {
  type FileImport,
  type FileRefusal,
  type ImportPreview,
  type ImportReport,
  importFile,
} from '../library/import-file.ts';
import type { Sites, StoryHeader } from '../library/story-records.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { oneLine } from '../story/seen-text.ts';

export type IncomingFile = {
  readonly key: number;
  /** The file's name. */
  readonly file: string;
  readonly state: IncomingFileState;
};

export type IncomingFileState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  /** It can be added. `hasChanged`: the library has changed since the file was checked. */
  | {
      readonly kind: 'ready';
      readonly preview: ImportPreview;
      readonly hasChanged: boolean;
      /** The sites the user chose; if missing, those of the story that it replaces. */
      readonly sites?: Sites;
    }
  | { readonly kind: 'adding'; readonly preview: ImportPreview; readonly sites?: Sites }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/** A story that a file replaced, and what it takes to put it back. */
export type ReplacedStory = {
  readonly version: number;
  /** `null` if the browser has lost it. */
  readonly file: Blob | null;
};

/** Maximum files at once: each checked file stays in memory. */
export const maxFiles = 20;

type FileImportsOptions = {
  /** The reader's, by preference, for what is shown of a file. */
  readonly languages: readonly string[];
  /** Called with all files after each change. */
  readonly onChange: (incoming: readonly IncomingFile[]) => void;
  /** Called with an added story and what it replaced. */
  readonly onAdded: (header: StoryHeader, replaced: ReplacedStory | null) => void;
  /** Called when a file is canceled while it is being added: it may have been added nevertheless. */
  readonly onCanceledWhileAdding: () => void;
  readonly importFile?: typeof importFile;
  readonly signal: AbortSignal;
};

/** The work on one file. */
type ImportJob = {
  readonly file: File;
  readonly end: AbortController;
  readonly signal: AbortSignal;
  fileImport: FileImport | null;
};

/** Imports files until the signal aborts. */
export class FileImports {
  readonly #options: FileImportsOptions;
  readonly #jobs = new Map<number, ImportJob>();
  #incoming: readonly IncomingFile[] = [];
  /** The stories passed to `compare` last; `null` until then. */
  #stories: readonly StoryHeader[] | null = null;
  #keys = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(wiring: FileImportsOptions) {
    this.#options = wiring;
  }

  /** Adds files to the queue, which reads one after the other. Files above `maxFiles` are left out. */
  addFiles(files: readonly File[]): void {
    const taken = files
      .slice(0, maxFiles - this.#incoming.length)
      .map((file) => ({ key: ++this.#keys, file }));
    for (const { key, file } of taken) this.#jobs.set(key, this.#newJob(file));
    this.#show([
      ...this.#incoming,
      ...taken.map(({ key, file }) => ({ key, file: shownName(file), state: { kind: 'reading' } as const })),
    ]);
    for (const { key, file } of taken) this.#queue = this.#queue.then(() => this.#read(key, file));
  }

  /** Adds a checked file to the library. */
  add(key: number): void {
    const state = this.#stateOf(key);
    if (state?.kind !== 'ready') return;
    const { preview, sites } = state;
    this.#set(key, { kind: 'adding', preview, ...(sites && { sites }) });
    this.#jobs.get(key)?.fileImport?.add(preview.existing?.version ?? null, { sites });
  }

  /** Sets the sites of a checked file. */
  setSites(key: number, sites: Sites): void {
    const state = this.#stateOf(key);
    if (state?.kind === 'ready') this.#set(key, { ...state, sites });
  }

  /** Compares checked files again if the stories in the library have changed. */
  compare(stories: readonly StoryHeader[]): void {
    this.#stories = stories;
    for (const { key } of this.#incoming) this.#compareAgain(key);
  }

  /** Removes a file, whatever its state. */
  drop(key: number): void {
    const wasAdding = this.#stateOf(key)?.kind === 'adding';
    this.#remove(key);
    if (wasAdding) this.#options.onCanceledWhileAdding();
  }

  /** The file itself; `null` once it is gone. */
  fileOf(key: number): File | null {
    return this.#jobs.get(key)?.file ?? null;
  }

  #newJob(file: File): ImportJob {
    const end = new AbortController();
    return { file, end, signal: AbortSignal.any([end.signal, this.#options.signal]), fileImport: null };
  }

  /** Reads a file; settles when it is checked or removed. */
  #read(key: number, file: File): Promise<void> {
    const job = this.#jobs.get(key);
    if (job === undefined || job.signal.aborted) return Promise.resolve();
    const begin = this.#options.importFile ?? importFile;
    return new Promise((done) => {
      job.signal.addEventListener('abort', () => done(), { once: true });
      const onReport = (report: ImportReport): void => {
        this.#receive(key, report);
        if (report.kind !== 'checking') done();
      };
      job.fileImport = begin({ file, languages: this.#options.languages, onReport, signal: job.signal });
    });
  }

  #receive(key: number, report: ImportReport): void {
    const state = this.#stateOf(key);
    if (state === null || this.#isOutdated(state, report)) return;
    const next = nextState(state, report);
    if (report.kind === 'added' && state.kind === 'adding')
      this.#options.onAdded(report.header, replacedBy(report, state.preview));
    if (next === null) this.#remove(key);
    else this.#set(key, next);
    this.#compareAgain(key);
    // The worker is not needed any more.
    if (next?.kind === 'refused' || next?.kind === 'failed') this.#jobs.get(key)?.end.abort();
  }

  /** True for a comparison with an outdated library: another comparison has come or will come. */
  #isOutdated(state: IncomingFileState, report: ImportReport): boolean {
    return (
      report.kind === 'compared' &&
      state.kind === 'ready' &&
      !isCurrent(this.#stories ?? [], state.preview.id, report.existing)
    );
  }

  /** Compares a checked file again if the story with its id has changed. */
  #compareAgain(key: number): void {
    const state = this.#stateOf(key);
    if (state?.kind !== 'ready' || this.#stories === null) return;
    const { id, existing } = state.preview;
    if (!isCurrent(this.#stories, id, existing)) this.#jobs.get(key)?.fileImport?.compare();
  }

  #remove(key: number): void {
    this.#jobs.get(key)?.end.abort();
    this.#jobs.delete(key);
    this.#show(this.#incoming.filter((one) => one.key !== key));
  }

  #stateOf(key: number): IncomingFileState | null {
    return this.#incoming.find((one) => one.key === key)?.state ?? null;
  }

  #set(key: number, state: IncomingFileState): void {
    this.#show(this.#incoming.map((one) => (one.key === key ? { ...one, state } : one)));
  }

  #show(incoming: readonly IncomingFile[]): void {
    this.#incoming = incoming;
    if (!this.#options.signal.aborted) this.#options.onChange(incoming);
  }
}

/** Files may be called anything: what turns the direction of text or is not seen is left out. */
const shownName = ({ name }: File): string => oneLine(name, 120) || '…';

function replacedBy(
  { previous: file }: Extract<ImportReport, { kind: 'added' }>,
  { existing }: ImportPreview,
): ReplacedStory | null {
  return existing && { version: existing.version, file };
}

/** Returns the state after a report; `null` when the file has been added. */
function nextState(state: IncomingFileState, report: ImportReport): IncomingFileState | null {
  switch (report.kind) {
    case 'checking':
      return { kind: 'reading' };
    case 'refused':
      return { kind: 'refused', refusal: report.refusal };
    case 'checked':
      return { kind: 'ready', preview: report.preview, hasChanged: false };
    case 'compared':
      return state.kind === 'ready' ? beside(state, report) : state;
    case 'failed':
      return report;
    case 'conflict':
      return state.kind === 'adding' ? { ...beside(state, report), kind: 'ready', hasChanged: true } : state;
    case 'added':
      return null;
    default:
      return report satisfies never;
  }
}

/** A state with the story that the library has now. */
const beside = <State extends { readonly preview: ImportPreview }>(
  state: State,
  { existing }: Pick<ImportPreview, 'existing'>,
): State => ({ ...state, preview: { ...state.preview, existing } });

/** True if `existing` is still the story with this id, or if there is still none. */
function isCurrent(
  stories: readonly StoryHeader[],
  id: string,
  existing: ImportPreview['existing'],
): boolean {
  const now = stories.find((header) => header.id === id);
  return now === undefined || existing === null
    ? now === undefined && existing === null
    : now.revision === existing.revision;
}

/** What adding a file would do. */
export type AddOutcome = 'adds' | 'updates' | 'goes-back' | 'replaces' | 'nothing' | 'locked';

export function addOutcome({ version, existing }: Pick<ImportPreview, 'version' | 'existing'>): AddOutcome {
  if (existing === null) return 'adds';
  if (existing.origin === 'organization') return 'locked';
  if (existing.isSame) return 'nothing';
  if (version === existing.version) return 'replaces';
  return version > existing.version ? 'updates' : 'goes-back';
}
