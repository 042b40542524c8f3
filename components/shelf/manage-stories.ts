/** Reads and changes the library for pages that list stories, and follows changes from other windows. */

import { say } from '../i18n/say.ts';
import { announceChange, announceUnreported, watchLibrary } from '../library/announce.ts';
import {
  keepRemovedStories,
  removeStory,
  restoreStory,
  setSites,
  switchDaily,
  switchStory,
} from '../library/edit-library.ts';
import { fileOf, type Library, listAllStories, previousOf, withoutRemoved } from '../library/library.ts';
import { writeOnlyStory } from '../library/only-story.ts';
import { requestUpdate } from '../library/request-update.ts';
import { headerFor, type Sites, type StoryHeader } from '../library/story-records.ts';
import { type StorageFailure, storageFailureOf } from '../storage/failure.ts';
import { storyFileName } from '../ui/save-file.ts';
import { addWithoutAsking } from './add-without-asking.ts';
import { FileImports, type IncomingFile, type ReplacedStory } from './incoming.ts';
import { loadPack } from './load-pack.ts';
import { outdatedPacks, packs, storyOfPack } from './packs.ts';

/** What pages show of stories. */
export type StoriesState = {
  /** All stories in order, also removed ones, which can be restored. */
  readonly stories: readonly StoryHeader[];
  readonly incoming: readonly IncomingFile[];
  /** A sentence about the last action; empty for none. */
  readonly done: string;
  /** The ids of the packs that are being turned on. */
  readonly loading: readonly string[];
  /** The story that the last action added; `null` if it added none. */
  readonly added: string | null;
  /** The stories that files have updated while the window is open, the latest first, as long as they have not changed again. */
  readonly updated: readonly UpdatedStory[];
  /** The last failure of the library, if any. */
  readonly failure: StorageFailure | null;
};

/** A story that a file has updated. */
export type UpdatedStory = Pick<StoryHeader, 'id' | 'title' | 'language' | 'version'> & {
  readonly replaced: { readonly version: number; readonly file: Blob };
};

/** What can be done to stories. None rejects: failures are reported as `failure`. */
export type StoriesActions = {
  readonly onSwitch: (id: string, isOn: boolean) => void;
  /** Turns a pack on or off. */
  readonly onSwitchPack: (id: string, isOn: boolean) => void;
  /** Limits a story to sites. */
  readonly onLimit: (id: string, sites: Sites) => void;
  /** Has one story alone looked for at a site; with `null` all that are on. */
  readonly onOnlyAt: (site: string, id: string | null) => void;
  readonly onSave: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onRestore: (id: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Adds a checked file. */
  readonly onAdd: (key: number) => void;
  /** Limits the story of a checked file to sites. */
  readonly onLimitIncoming: (key: number, sites: Sites) => void;
  /** Puts back the version of a story that a file has replaced. */
  readonly onUndoUpdate: (id: string) => void;
  /** Looks for a newer version of a story where its file says. Settles when that is done. */
  readonly onCheck: (id: string) => Promise<void>;
  /** Has newer versions looked for daily, or not any more. Settles after the first time. */
  readonly onDaily: (id: string, isDaily: boolean) => Promise<void>;
  /** Puts back the version that one from the story's address has replaced. */
  readonly onUndoLoaded: (id: string) => void;
  /** Cancels or closes a file. */
  readonly onDrop: (key: number) => void;
  /** A file that is being added; `null` once it is gone. */
  readonly fileOf: (key: number) => File | null;
};

/** Starts to read the stories. `onState` is called when they are read, and after each change. */
export function manageStories(wiring: StoriesWiring): StoriesActions {
  const { library, save, mayRestore = true, signal } = wiring;
  const shown = new ShownStories(wiring);
  const { run, runSilently } = shown;
  watchLibrary(() => void run(async () => null), signal);
  void runSilently(async () => {
    if (mayRestore) await keepRemovedStories(library, signal);
    await announceUnreported(library);
    await shown.updatePacks();
  });
  const saveFileOf = async (id: string): Promise<void> => {
    const file = await fileOf(library, id);
    if (file !== null) await save(storyFileName(id), file);
  };
  const restore = async (id: string): Promise<string> =>
    (await restoreStory(library, id)) ? '' : say('library.gone', { title: shown.titleOf(id) });
  const { files } = shown;
  return {
    onSwitch: (id, isOn) => runSilently(() => switchStory(library, id, isOn)),
    onSwitchPack: (id, isOn) => void shown.switchPack(id, isOn),
    onLimit: (id, sites) => runSilently(() => setSites(library, id, sites)),
    onOnlyAt: (site, id) => runSilently(() => writeOnlyStory(site, id)),
    onSave: (id) => runSilently(() => saveFileOf(id)),
    onRemove: (id) => runSilently(() => removeStory(library, id)),
    onRestore: (id) => run(() => restore(id)),
    onFiles: (chosen) => files.addFiles(chosen),
    onAdd: (key) => files.add(key),
    onLimitIncoming: (key, sites) => files.setSites(key, sites),
    onUndoUpdate: (id) => run(() => shown.undoUpdate(id)),
    onCheck: (id) => runSilently(async () => void (await shown.check(id))),
    onDaily: (id, isDaily) =>
      runSilently(async () => {
        // First what asks for access, which browsers allow only at once after a press.
        if (!isDaily || (await shown.check(id))) await switchDaily(library, id, isDaily);
      }),
    onUndoLoaded: (id) => run(() => shown.undoLoaded(id)),
    onDrop: (key) => files.drop(key),
    fileOf: (key) => files.fileOf(key),
  };
}

type StoriesWiring = {
  readonly library: Library;
  readonly onState: (state: StoriesState) => void;
  /** Gives the reader a file. */
  readonly save: (name: string, content: Blob) => unknown;
  /** False in a window that shows no removed stories: it does not keep them. */
  readonly mayRestore?: boolean;
  readonly signal: AbortSignal;
};

/** Before the library is read. */
export const nothingRead: StoriesState = {
  stories: [],
  incoming: [],
  done: '',
  loading: [],
  added: null,
  updated: [],
  failure: null,
};

/** What is shown of the stories, and what changes it. */
class ShownStories {
  readonly files: FileImports;
  readonly #wiring: StoriesWiring;
  #state: StoriesState = nothingRead;

  constructor(wiring: StoriesWiring) {
    const { library, signal } = wiring;
    this.#wiring = wiring;
    this.files = new FileImports({
      languages: library.languages,
      signal,
      onChange: (incoming) => this.#update({ incoming }),
      onAdded: (header, replaced) => void this.run(() => this.#announceAdded(header, replaced), header.id),
      onCanceledWhileAdding: () => void this.runSilently(() => announceUnreported(library)),
    });
  }

  /** Runs an action, then shows the stories and the returned message, unless it is `null`, and which story was added. */
  readonly run = async (act: () => Promise<string | null>, added: string | null = null): Promise<void> => {
    try {
      const done = await act();
      const { library } = this.#wiring;
      const stories = (await listAllStories(library)).map((header) => headerFor(header, library.languages));
      const updated = this.#state.updated.filter((one) => isThere(one, stories));
      this.#update({ stories, updated, failure: null, ...(done !== null && { done, added }) });
      this.files.compare(withoutRemoved(stories));
    } catch (error) {
      this.#update({ failure: storageFailureOf(error), done: '', added: null });
    }
  };

  /** Runs an action without a message. */
  readonly runSilently = (act: () => Promise<void>): Promise<void> => this.run(() => act().then(() => ''));

  titleOf(id: string): string {
    return this.#headerOf(id)?.title ?? id;
  }

  async undoUpdate(id: string): Promise<string> {
    const story = this.#state.updated.find((one) => one.id === id);
    if (story === undefined) return '';
    const { library, signal } = this.#wiring;
    const back = await addWithoutAsking(new File([story.replaced.file], ''), story.version, signal);
    this.#update({ updated: this.#state.updated.filter((one) => one !== story) });
    if (back === null) return say('library.notUndone');
    await announceChange(library);
    return say('library.undone', { title: story.title, version: story.replaced.version });
  }

  /** Turns a pack on or off; for the first time, or after it was removed, that adds its file. */
  async switchPack(id: string, isOn: boolean): Promise<void> {
    const { library, signal } = this.#wiring;
    const pack = packs.find((one) => one.id === id);
    if (pack === undefined || this.#state.loading.includes(id)) return;
    if (storyOfPack(pack, this.#state.stories) !== null)
      return this.runSilently(() => switchStory(library, id, isOn));
    if (!isOn) return;
    this.#update({ loading: [...this.#state.loading, id], done: '' });
    await this.run(async () => {
      const added = await addWithoutAsking(await loadPack(pack), null, signal);
      // Another window was faster.
      return added === null ? '' : this.#announceAdded(added, null);
    }, id);
    this.#update({ loading: this.#state.loading.filter((one) => one !== id) });
  }

  /** Updates the packs that the library has, if Namelight has brought newer versions. */
  async updatePacks(): Promise<void> {
    const { library, signal } = this.#wiring;
    for (const { pack, story } of outdatedPacks(await listAllStories(library))) {
      await addWithoutAsking(await loadPack(pack), story.version, signal);
      await announceChange(library);
    }
  }

  /** Returns false where it may not be looked for. */
  async check(id: string): Promise<boolean> {
    const address = this.#headerOf(id)?.updates?.address;
    return address !== undefined && requestUpdate({ id, address });
  }

  async undoLoaded(id: string): Promise<string> {
    const { library, signal } = this.#wiring;
    const header = this.#headerOf(id);
    const previous = await previousOf(library, id);
    if (header === undefined || previous === null) return say('library.notUndone');
    const back = await addWithoutAsking(new File([previous.file], ''), header.version, signal);
    if (back === null) return say('library.notUndone');
    await announceChange(library);
    const { title, updates } = header;
    const { version } = previous;
    return say(updates?.isDaily ? 'updates.undone' : 'library.undone', { title, version });
  }

  #headerOf(id: string): StoryHeader | undefined {
    return this.#state.stories.find((header) => header.id === id);
  }

  /** Says that a story was added; where it was updated, that is said beside what undoes it. */
  async #announceAdded(added: StoryHeader, replaced: ReplacedStory | null): Promise<string> {
    const { library } = this.#wiring;
    await announceChange(library);
    const { id, title, language, version } = headerFor(added, library.languages);
    if (replaced === null) return say('library.added', { title });
    const { file, version: before } = replaced;
    if (file === null) return say('library.updated', { title, version });
    const others = this.#state.updated.filter((one) => one.id !== id);
    const updated = { id, title, language, version, replaced: { version: before, file } };
    this.#update({ updated: [updated, ...others] });
    return '';
  }

  #update(part: Partial<StoriesState>): void {
    this.#state = { ...this.#state, ...part };
    if (!this.#wiring.signal.aborted) this.#wiring.onState(this.#state);
  }
}

/** True if a story is as its file has made it. */
const isThere = ({ id, version }: UpdatedStory, stories: readonly StoryHeader[]): boolean =>
  withoutRemoved(stories).some((one) => one.id === id && one.version === version);
