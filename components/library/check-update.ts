/** Looks for newer versions of stories at the addresses that their files name, and adds them. Only the background does so. */
import { browser } from 'wxt/browser';
import type { StoryData } from '../story/schema.ts';
import { askForFile, type Loaded } from './ask-for-file.ts';
import { addStory, editUpdates } from './edit-library.ts';
import type { FileRefusal } from './import-file.ts';
import { copyOfStoredFile, type Library, listStories } from './library.ts';
import { canCheck } from './signature.ts';
import { readStamp } from './stamp.ts';
import { changesBetween, type StoryChanges } from './story-changes.ts';
import type { StoryHeader } from './story-records.ts';
import {
  isDue,
  patternOf,
  type StoryUpdate,
  type StoryUpdates,
  type UpdateOutcome,
} from './story-updates.ts';

export type Updating = {
  readonly library: Library;
  readonly signal: AbortSignal;
  readonly fetch?: typeof fetch;
  /** Whether the reader lets Namelight access the host of an address. */
  readonly mayAsk?: (address: string) => Promise<boolean>;
  readonly now?: () => number;
};

/** Looks for newer versions of those stories whose reader wants that daily, one after the other, if it is time. */
export async function checkDueStories(updating: Updating): Promise<void> {
  const { library, now = Date.now } = updating;
  const { stories } = await readStamp();
  // Without a network the day would be lost.
  if (stories.length === 0 || !navigator.onLine) return;
  for (const { id, isOn, updates } of await listStories(library))
    if (isOn && updates !== undefined && isDue(updates, now())) await checkStory(id, updating);
}

/** Looks for a newer version of a story and adds it; what came of it is stored with the story. Runs under a lock. */
export function checkStory(id: string, updating: Updating): Promise<void> {
  return navigator.locks.request(`namelight.update.${id}`, async () => {
    const { library, now = Date.now } = updating;
    const header = (await listStories(library)).find((one) => one.id === id);
    if (header?.updates === undefined || header.origin !== 'reader') return;
    const { updates } = header;
    // First, so that what ends the background does not have it ask again and again.
    await editUpdates(library, id, { asked: now() });
    const found = await outcomeOf({ ...updating, header, updates });
    if (found !== null) await editUpdates(library, id, found);
  });
}

type Checking = Updating & { readonly header: StoryHeader; readonly updates: StoryUpdates };

type CheckOutcome = { readonly found: UpdateOutcome; readonly etag?: string };

/** What was found; `null` once a newer version was added, with which that is stored. */
async function outcomeOf(checking: Checking): Promise<CheckOutcome | null> {
  const { updates, signal, fetch, mayAsk = hasAccess } = checking;
  const { address, key, etag = null } = updates;
  if (key !== undefined && !(await canCheck(key))) return { found: { kind: 'unchecked' } };
  if (!(await mayAsk(address))) return { found: { kind: 'no-access' } };
  const loaded = await askForFile({ address, etag, signal, ...(fetch && { fetch }) });
  return loaded.kind === 'file' ? outcomeOfFile(loaded, checking) : { found: loaded };
}

async function outcomeOfFile(
  loaded: Extract<Loaded, { readonly kind: 'file' }>,
  checking: Checking,
): Promise<CheckOutcome | null> {
  const { header, updates } = checking;
  // Loaded only here: the checks of files are most of the background.
  const { readFile } = await import('./read-file.ts');
  const read = await readFile(loaded.file);
  if (read.kind === 'refused') return { found: { kind: kindOf(read.refusal) } };
  const { data } = read;
  if (data.id !== header.id) return { found: { kind: 'other-story' } };
  if (updates.key !== undefined && data.updates?.key !== updates.key)
    return { found: { kind: 'wrong-signature' } };
  if (data.version < header.version) return { found: { kind: 'older', version: data.version } };
  if (data.version === header.version)
    return { found: { kind: 'unchanged' }, ...(loaded.etag !== null && { etag: loaded.etag }) };
  return (await update({ data, loaded, checking })) ? null : { found: { kind: 'conflict' } };
}

function kindOf(refusal: FileRefusal): 'newer-format' | 'wrong-signature' | 'not-usable' {
  if (refusal.kind !== 'problems') return 'not-usable';
  if (refusal.why === 'newer') return 'newer-format';
  const isSignature = refusal.problems.some(({ problem }) => problem.key === 'badSignature');
  return isSignature ? 'wrong-signature' : 'not-usable';
}

/** Adds a newer version. Returns false if the story is another one by now. */
async function update(adding: {
  readonly data: StoryData;
  readonly loaded: Extract<Loaded, { readonly kind: 'file' }>;
  readonly checking: Checking;
}): Promise<boolean> {
  const { data, loaded, checking } = adding;
  const { library, header, now = Date.now } = checking;
  const before = await copyOfStoredFile(library, header.id);
  const change: StoryUpdate = {
    when: now(),
    from: header.version,
    changes: before && (await changesIn(before, data, library)),
  };
  const added = await addStory(library, {
    data,
    file: loaded.file,
    replaces: header.version,
    loaded: {
      found: { kind: 'updated' },
      update: change,
      ...(loaded.etag !== null && { etag: loaded.etag }),
    },
    ...(before && { previous: { version: header.version, file: before } }),
  });
  return added.kind === 'added';
}

/** More names are only counted: headers are read for every page. */
const maxNames = 12;

async function changesIn(
  before: Blob,
  data: StoryData,
  { languages }: Library,
): Promise<StoryChanges | null> {
  const { readFile } = await import('./read-file.ts');
  const read = await readFile(before);
  return read.kind === 'story' ? changesBetween(read.data, data, languages, maxNames) : null;
}

const hasAccess = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(address)] });
