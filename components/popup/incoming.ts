/** Files on their way into the library: each is read, looked at, and then added or not. */
import { type FileImport, importFile } from '../library/import-file.ts';
import type { ImportReport } from '../library/import-messages.ts';
import type { SetHeader, Sites } from '../library/records.ts';
import { type IncomingFile, type IncomingFileState, isCurrent, nextState } from './incoming-state.ts';

/** More at once are not taken: each that may be added is held ready. */
export const maxFiles = 20;

type FileImportsOptions = {
  /** Told all that are on their way, whenever that changes. */
  readonly onChange: (incoming: readonly IncomingFile[]) => void;
  /** Told of a set that was added, and of the version that it took the place of. */
  readonly onAdded: (header: SetHeader, replaced: number | null) => void;
  /** Told that something was let go of while it was being added: it may have been added. */
  readonly onCanceledWhileAdding: () => void;
  readonly importFile?: typeof importFile;
  readonly signal: AbortSignal;
};

/** What works on one file, as long as it is needed. */
type ImportJob = {
  readonly end: AbortController;
  readonly signal: AbortSignal;
  fileImport: FileImport | null;
};

/** Sees files through until the signal aborts. */
export class FileImports {
  readonly #options: FileImportsOptions;
  readonly #jobs = new Map<number, ImportJob>();
  #incoming: readonly IncomingFile[] = [];
  /** As they were told last; `null` until then. */
  #sets: readonly SetHeader[] | null = null;
  #keys = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(wiring: FileImportsOptions) {
    this.#options = wiring;
  }

  /** Takes in files, which are read one after the other. Those above `mostFiles` are left out. */
  addFiles(files: readonly File[]): void {
    const taken = files
      .slice(0, maxFiles - this.#incoming.length)
      .map((file) => ({ key: ++this.#keys, file }));
    for (const { key } of taken) this.#jobs.set(key, this.#newJob());
    this.#show([
      ...this.#incoming,
      ...taken.map(({ key, file }) => ({ key, file: file.name, state: { kind: 'reading' } as const })),
    ]);
    for (const { key, file } of taken) this.#queue = this.#queue.then(() => this.#read(key, file));
  }

  /** Adds one that is ready. */
  add(key: number): void {
    const state = this.#stateOf(key);
    if (state?.kind !== 'ready') return;
    const { preview, sites } = state;
    this.#set(key, { kind: 'adding', preview, ...(sites && { sites }) });
    this.#jobs.get(key)?.fileImport?.add(preview.existing?.version ?? null, sites);
  }

  /** Has the names of one that is ready be looked for there alone, once it is added. */
  setSites(key: number, sites: Sites): void {
    const state = this.#stateOf(key);
    if (state?.kind === 'ready') this.#set(key, { ...state, sites });
  }

  /** Has those that are ready looked at again where these sets, which there are now, are others than before. */
  compare(sets: readonly SetHeader[]): void {
    this.#sets = sets;
    for (const { key } of this.#incoming) this.#compareAgain(key);
  }

  /** Lets go of one, whatever happens with it. */
  drop(key: number): void {
    const wasAdding = this.#stateOf(key)?.kind === 'adding';
    this.#remove(key);
    if (wasAdding) this.#options.onCanceledWhileAdding();
  }

  #newJob(): ImportJob {
    const end = new AbortController();
    return { end, signal: AbortSignal.any([end.signal, this.#options.signal]), fileImport: null };
  }

  /** Reads one; settles when it has been looked at, or was let go of. */
  #read(key: number, file: File): Promise<void> {
    const way = this.#jobs.get(key);
    if (way === undefined || way.signal.aborted) return Promise.resolve();
    const begin = this.#options.importFile ?? importFile;
    return new Promise((done) => {
      way.signal.addEventListener('abort', () => done(), { once: true });
      const onReport = (report: ImportReport): void => {
        this.#receive(key, report);
        if (report.kind !== 'checking') done();
      };
      way.fileImport = begin({ file, onReport, signal: way.signal });
    });
  }

  #receive(key: number, report: ImportReport): void {
    const state = this.#stateOf(key);
    if (state === null || this.#isOutdated(state, report)) return;
    const next = nextState(state, report);
    if (report.kind === 'added' && state.kind === 'adding')
      this.#options.onAdded(report.header, state.preview.existing?.version ?? null);
    if (next === null) this.#remove(key);
    else this.#set(key, next);
    this.#compareAgain(key);
    // What will not be added needs no worker any more.
    if (next?.kind === 'refused' || next?.kind === 'failed') this.#jobs.get(key)?.end.abort();
  }

  /** Of what was found among other sets than were told last, another look tells, or will. */
  #isOutdated(state: IncomingFileState, report: ImportReport): boolean {
    return (
      report.kind === 'compared' &&
      state.kind === 'ready' &&
      !isCurrent(this.#sets ?? [], state.preview.id, report.existing)
    );
  }

  /** Has one that is ready looked at again where its set is another one now. */
  #compareAgain(key: number): void {
    const state = this.#stateOf(key);
    if (state?.kind !== 'ready' || this.#sets === null) return;
    const { id, existing } = state.preview;
    if (!isCurrent(this.#sets, id, existing)) this.#jobs.get(key)?.fileImport?.compare();
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
