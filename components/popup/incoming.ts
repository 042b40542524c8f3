/** Files on their way into the library: each is read, looked at, and then added or not. */
import { importFile } from '../library/import-file.ts';
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
export function stateAfter(state: IncomingState, report: ImportReport): IncomingState | null {
  switch (report.kind) {
    case 'checking':
      return { kind: 'reading' };
    case 'refused':
      return { kind: 'refused', refusal: report.refusal };
    case 'checked':
      return { kind: 'ready', preview: report.preview, isNews: false };
    case 'failed':
      return report;
    case 'done': {
      if (report.added.kind === 'added' || state.kind !== 'adding') return null;
      const { there } = report.added;
      return { kind: 'ready', preview: { ...state.preview, there: withoutFile(there) }, isNews: true };
    }
    default:
      return report satisfies never;
  }
}

function withoutFile(there: SetHeader | null): Preview['there'] {
  return there === null ? null : { version: there.version, origin: there.origin, isSame: false };
}

/** Whose file a set came from is not looked up again: it is known while nothing tells that the set is another one. */
function thereAmong(sets: readonly SetHeader[], { id, bytes, there }: Preview): Preview['there'] {
  const now = sets.find((header) => header.id === id);
  if (now === undefined) return null;
  const isAsBefore = now.version === there?.version && now.bytes === bytes;
  return { version: now.version, origin: now.origin, isSame: isAsBefore && there.isSame };
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
  /** Compares those that are ready with the sets that there are now. */
  compare(sets: readonly SetHeader[]): void;
  /** Lets go of one, whatever happens with it. */
  drop(key: number): void;
};

type Way = { readonly end: AbortController; add: (replaces: number | null) => void };

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
    if (state === null) return;
    const next = stateAfter(state, report);
    if (report.kind === 'done' && report.added.kind === 'added' && state.kind === 'adding')
      onAdded(report.added.header, state.preview.there?.version ?? null);
    if (next === null) letGo(key);
    else set(key, next);
    // What will not be added needs no worker any more.
    if (next?.kind === 'refused' || next?.kind === 'failed') ways.get(key)?.end.abort();
  }

  /** Reads one; settles when it has been looked at, or was let go of. */
  function read(key: number, file: File): Promise<void> {
    const way = ways.get(key);
    if (way === undefined) return Promise.resolve();
    return new Promise((done) => {
      way.end.signal.addEventListener('abort', () => done(), { once: true });
      const onReport = (report: ImportReport): void => {
        receive(key, report);
        if (report.kind !== 'checking') done();
      };
      way.add = begin({ file, onReport, signal: way.end.signal }).add;
    });
  }

  const letAllGo = (): void => {
    for (const { end } of ways.values()) end.abort();
  };
  signal.addEventListener('abort', letAllGo, { once: true });
  return {
    take(files) {
      const added = files.slice(0, mostFiles - incoming.length).map((file) => ({ key: ++keys, file }));
      for (const { key } of added) ways.set(key, { end: new AbortController(), add: () => undefined });
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
      ways.get(key)?.add(state.preview.there?.version ?? null);
    },
    compare(sets) {
      for (const { key, state } of incoming) {
        if (state.kind !== 'ready') continue;
        const { preview } = state;
        set(key, { ...state, preview: { ...preview, there: thereAmong(sets, preview) } });
      }
    },
    drop(key) {
      const wasAdding = stateOf(key)?.kind === 'adding';
      letGo(key);
      if (wasAdding) onDoubt();
    },
  };
}
