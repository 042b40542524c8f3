/** Reads and changes the library for the popup, and follows changes from other windows. */
import { announceChange, announceUnreported, watchLibrary } from '../fact-sets/announce.ts';
import {
  keepRemovedSets,
  moveSet,
  removeSet,
  restoreSet,
  setSites,
  switchSet,
} from '../fact-sets/edit-library.ts';
import {
  fileOf,
  type Library,
  type LibraryFailure,
  libraryFailureOf,
  listAllSets,
  withoutRemoved,
} from '../fact-sets/library.ts';
import { writeOnlySet } from '../fact-sets/only-set.ts';
import { headerFor, type SetHeader, type Sites } from '../fact-sets/set-records.ts';
import { say } from '../i18n/say.ts';
import { FileImports, type IncomingFile } from './incoming.ts';
import { factSetFileName } from './save-file.ts';

/** What the popup shows of fact sets. */
export type FactSetsState = {
  /** All sets in order, also removed ones, which can be restored. */
  readonly sets: readonly SetHeader[];
  readonly incoming: readonly IncomingFile[];
  /** A sentence about the last action; empty for none. */
  readonly done: string;
  /** The set that the last action added; `null` if it added none. */
  readonly added: string | null;
  /** The last failure of the library, if any. */
  readonly failure: LibraryFailure | null;
};

/** The actions of the popup. None rejects: failures are reported as `failure`. */
export type FactSetsActions = {
  readonly onSwitch: (id: string, isOn: boolean) => void;
  /** Limits a set to sites. */
  readonly onLimit: (id: string, sites: Sites) => void;
  /** Has one set alone looked for at a site; with `null` all that are on. */
  readonly onOnlyAt: (site: string, id: string | null) => void;
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onSave: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onRestore: (id: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Adds a checked file. */
  readonly onAdd: (key: number) => void;
  /** Limits the set of a checked file to sites. */
  readonly onLimitIncoming: (key: number, sites: Sites) => void;
  /** Cancels or closes a file. */
  readonly onDrop: (key: number) => void;
};

/** Starts to read the sets. `onState` is called when they are read, and after each change. */
export function manageFactSets(wiring: {
  readonly library: Library;
  readonly onState: (state: FactSetsState) => void;
  /** Gives the reader a file. */
  readonly save: (name: string, content: Blob) => unknown;
  readonly signal: AbortSignal;
}): FactSetsActions {
  const { library, onState, save, signal } = wiring;
  let state: FactSetsState = { sets: [], incoming: [], done: '', added: null, failure: null };
  const update = (part: Partial<FactSetsState>): void => {
    state = { ...state, ...part };
    if (!signal.aborted) onState(state);
  };

  const setsForReader = async (): Promise<readonly SetHeader[]> =>
    (await listAllSets(library)).map((header) => headerFor(header, library.languages));

  /** Runs an action, then shows the sets and the returned message, unless it is `null`, and which set was added. */
  async function run(act: () => Promise<string | null>, added: string | null = null): Promise<void> {
    try {
      const done = await act();
      const sets = await setsForReader();
      update({ sets, failure: null, ...(done !== null && { done, added }) });
      files.compare(withoutRemoved(sets));
    } catch (error) {
      update({ failure: libraryFailureOf(error), done: '', added: null });
    }
  }
  /** Runs an action without a message. */
  const runSilently = (act: () => Promise<void>): Promise<void> => run(() => act().then(() => ''));

  const files = new FileImports({
    languages: library.languages,
    signal,
    onChange: (incoming) => update({ incoming }),
    onAdded: (header, replaced) =>
      void run(async () => {
        await announceChange(library);
        return addedText(headerFor(header, library.languages), replaced);
      }, header.id),
    onCanceledWhileAdding: () => void runSilently(() => announceUnreported(library)),
  });
  watchLibrary(() => void run(async () => null), signal);
  void runSilently(async () => {
    await keepRemovedSets(library, signal);
    await announceUnreported(library);
  });

  return {
    onSwitch: (id, isOn) => runSilently(() => switchSet(library, id, isOn)),
    onLimit: (id, sites) => runSilently(() => setSites(library, id, sites)),
    onOnlyAt: (site, id) => runSilently(() => writeOnlySet(site, id)),
    onMove: (id, by) =>
      run(async () => {
        await moveSet(library, id, by);
        return movedText(withoutRemoved(await setsForReader()), id);
      }),
    onSave: (id) =>
      runSilently(async () => {
        const file = await fileOf(library, id);
        if (file !== null) await save(factSetFileName(id), file);
      }),
    onRemove: (id) => runSilently(() => removeSet(library, id)),
    onRestore: (id) =>
      run(async () => {
        if (await restoreSet(library, id)) return '';
        const title = state.sets.find((header) => header.id === id)?.title ?? id;
        return say('library.gone', { title });
      }),
    onFiles: (chosen) => files.addFiles(chosen),
    onAdd: (key) => files.add(key),
    onLimitIncoming: (key, sites) => files.setSites(key, sites),
    onDrop: (key) => files.drop(key),
  };
}

function addedText({ title, version }: SetHeader, replaced: number | null): string {
  return replaced === null ? say('library.added', { title }) : say('library.updated', { title, version });
}

function movedText(sets: readonly SetHeader[], id: string): string {
  const at = sets.findIndex((header) => header.id === id);
  const title = sets[at]?.title;
  return title === undefined ? '' : say('library.moved', { title, place: at + 1, count: sets.length });
}
