/** Files on their way into the library: each is read, looked at, and then added or not. */
import { type Import, importFile } from '../library/import-file.ts';
import type { ImportReport, Preview, Refusal } from '../library/import-messages.ts';
import type { SetHeader } from '../library/records.ts';
import type { Trouble } from '../library/trouble.ts';

/** More at once are not taken: each that may be added is held ready. */
export const mostFiles = 20;

export type Incoming = {
  readonly key: number;
  /** The file's name. */
  readonly file: string;
  readonly state: IncomingState;
};

export type IncomingState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** It may be added. `isNews`: the library was changed by others since it was looked at. */
  | { readonly kind: 'ready'; readonly preview: Preview; readonly isNews: boolean }
  | { readonly kind: 'adding'; readonly preview: Preview }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

/** Where a file is after a report; `null` when it has arrived. */
function stateAfter(state: IncomingState, report: ImportReport): IncomingState | null {
  switch (report.kind) {
    case 'checking':
      return { kind: 'reading' };
    case 'refused':
      return { kind: 'refused', refusal: report.refusal };
    case 'checked':
      return { kind: 'ready', preview: report.preview, isNews: false };
    case 'compared':
      return state.kind === 'ready'
        ? { ...state, preview: { ...state.preview, there: report.there } }
        : state;
    case 'failed':
      return report;
    case 'overtaken':
      return state.kind === 'adding'
        ? { kind: 'ready', preview: { ...state.preview, there: report.there }, isNews: true }
        : state;
    case 'added':
      return null;
    default:
      return report satisfies never;
  }
}

/** True where a set that was looked at is the one of its id among these, or where there is none. */
function isAmong(sets: readonly SetHeader[], id: string, there: Preview['there']): boolean {
  const now = sets.find((header) => header.id === id);
  return now === undefined || there === null
    ? now === undefined && there === null
    : now.revision === there.revision;
}

/** What adding a file would do. */
export type Outcome = 'adds' | 'updates' | 'goes-back' | 'replaces' | 'nothing' | 'locked';

export function outcomeOf({ version, there }: Pick<Preview, 'version' | 'there'>): Outcome {
  if (there === null) return 'adds';
  if (there.origin === 'organisation') return 'locked';
  if (there.isSame) return 'nothing';
  if (version === there.version) return 'replaces';
  return version > there.version ? 'updates' : 'goes-back';
}

export type Files = {
  /** Takes in files, which are read one after the other. Those above `mostFiles` are left out. */
  take(files: readonly File[]): void;
  /** Adds one that is ready. */
  add(key: number): void;
  /** Has those that are ready looked at again where these sets, which there are now, are others than before. */
  compare(sets: readonly SetHeader[]): void;
  /** Lets go of one, whatever happens with it. */
  drop(key: number): void;
};

type Way = { readonly end: AbortController; work: Import | null };

/** Sees files through until the signal aborts. */
export function takeFiles(wiring: {
  /** Told all that are on their way, whenever that changes. */
  readonly onChange: (incoming: readonly Incoming[]) => void;
  /** Told of a set that was added, and of the version that it took the place of. */
  readonly onAdded: (header: SetHeader, replaced: number | null) => void;
  /** Told that something was let go of while it was being added: it may have been added. */
  readonly onDoubt: () => void;
  readonly importFile?: typeof importFile;
  readonly signal: AbortSignal;
}): Files {
  const { onChange, onAdded, onDoubt, signal } = wiring;
  const begin = wiring.importFile ?? importFile;
  const ways = new Map<number, Way>();
  let incoming: readonly Incoming[] = [];
  /** As they were told last; `null` until then. */
  let sets: readonly SetHeader[] | null = null;
  let keys = 0;
  let queue: Promise<void> = Promise.resolve();

  const show = (next: readonly Incoming[]): void => {
    incoming = next;
    if (!signal.aborted) onChange(incoming);
  };
  const stateOf = (key: number): IncomingState | null =>
    incoming.find((one) => one.key === key)?.state ?? null;
  const set = (key: number, state: IncomingState): void =>
    show(incoming.map((one) => (one.key === key ? { ...one, state } : one)));
  const letGo = (key: number): void => {
    ways.get(key)?.end.abort();
    ways.delete(key);
    show(incoming.filter((one) => one.key !== key));
  };

  function receive(key: number, report: ImportReport): void {
    const state = stateOf(key);
    if (state === null || isLate(state, report)) return;
    const next = stateAfter(state, report);
    if (report.kind === 'added' && state.kind === 'adding')
      onAdded(report.header, state.preview.there?.version ?? null);
    if (next === null) letGo(key);
    else set(key, next);
    compare(key);
    // What will not be added needs no worker any more.
    if (next?.kind === 'refused' || next?.kind === 'failed') ways.get(key)?.end.abort();
  }

  /** Of what was found among other sets than were told last, another look tells, or will. */
  const isLate = (state: IncomingState, report: ImportReport): boolean =>
    report.kind === 'compared' &&
    state.kind === 'ready' &&
    !isAmong(sets ?? [], state.preview.id, report.there);

  function compare(key: number): void {
    const state = stateOf(key);
    if (state?.kind !== 'ready' || sets === null) return;
    const { id, there } = state.preview;
    if (!isAmong(sets, id, there)) ways.get(key)?.work?.compare();
  }

  /** Reads one; settles when it has been looked at, or was let go of. */
  function read(key: number, file: File): Promise<void> {
    const way = ways.get(key);
    if (way === undefined || way.end.signal.aborted) return Promise.resolve();
    return new Promise((done) => {
      way.end.signal.addEventListener('abort', () => done(), { once: true });
      const onReport = (report: ImportReport): void => {
        receive(key, report);
        if (report.kind !== 'checking') done();
      };
      way.work = begin({ file, onReport, signal: way.end.signal });
    });
  }

  const letAllGo = (): void => {
    for (const { end } of ways.values()) end.abort();
  };
  signal.addEventListener('abort', letAllGo, { once: true });
  return {
    take(files) {
      const added = files.slice(0, mostFiles - incoming.length).map((file) => ({ key: ++keys, file }));
      for (const { key } of added) ways.set(key, { end: new AbortController(), work: null });
      show([
        ...incoming,
        ...added.map(({ key, file }) => ({ key, file: file.name, state: { kind: 'reading' } as const })),
      ]);
      for (const { key, file } of added) queue = queue.then(() => read(key, file));
    },
    add(key) {
      const state = stateOf(key);
      if (state?.kind !== 'ready') return;
      set(key, { kind: 'adding', preview: state.preview });
      ways.get(key)?.work?.add(state.preview.there?.version ?? null);
    },
    compare(now) {
      sets = now;
      for (const { key } of incoming) compare(key);
    },
    drop(key) {
      const wasAdding = stateOf(key)?.kind === 'adding';
      letGo(key);
      if (wasAdding) onDoubt();
    },
  };
}
