/**
 * Here alone settings are read, parsed and repaired; only writer.ts writes the user's own. Those are
 * in `storage.sync`, except hidden names of added stories, which are in `storage.local` like the stories; the organization's
 * policy is in `storage.managed`.
 */
import { browser } from 'wxt/browser';
import { listen } from '../events/listen.ts';
import { errorMessage } from '../validation/checks.ts';
import { localItem, unpack } from './packing.ts';
import { applyPolicy, type Organization, organizationIn, type Policy } from './policy.ts';
import type { Settings } from './settings.ts';
import { settingsFileText } from './settings-file.ts';
import { repair, type SettingsProblem, type StoredSettings } from './stored.ts';

/** The effective settings: the policy's values, with the user's own where they are not locked. */
export type EffectiveSettings = {
  readonly settings: Settings;
  /** The values that are ignored. */
  readonly problems: readonly SettingsProblem[];
  /** `null` if there is no policy. */
  readonly organization: Organization | null;
  /** Returns the text of a file with the user's own settings. */
  readonly fileText: () => string;
};

/** Reads the effective settings; the defaults if storage cannot be read. */
export async function readSettings(): Promise<EffectiveSettings> {
  const { own, policy } = await readStored();
  return {
    ...repair(applyPolicy(own, policy)),
    organization: organizationIn(policy, own),
    fileText: () => settingsFileText(own),
  };
}

type Stored = {
  readonly own: StoredSettings;
  readonly policy: Policy;
  /** Everything that was read of `storage.local`. */
  readonly local: Readonly<Record<string, unknown>>;
};

/** Reads what the settings are stored in, and further items of `storage.local` with it, in two calls. */
async function readStored(more: readonly string[] = []): Promise<Stored> {
  const { sync, local } = browser.storage;
  const [items, here] = await Promise.all([
    sync.get().catch(noItems),
    local.get<Record<string, unknown>>([localItem, policyKey, ...more]).catch(noItems),
  ]);
  const own = unpack({ ...items, ...(localItem in here && { [localItem]: here[localItem] }) });
  return { own, policy: (here[policyKey] as Policy | undefined) ?? {}, local: here };
}

function noItems(error: unknown): StoredSettings {
  console.warn(`Namelight settings could not be read (${errorMessage(error)}); using the defaults.`);
  return {};
}

/** Reads the items with the user's own settings. */
export async function readItems(): Promise<StoredSettings> {
  const { sync, local } = browser.storage;
  const [items, here] = await Promise.all([sync.get(), local.get(localItem)]);
  return { ...items, ...here };
}

/**
 * Calls `onRead` with the effective settings and whatever `also` reads, then again after each change from any window or
 * machine, until the signal aborts. Logs problems in the console, the same ones only once.
 */
export function watchSettings<Also extends object>(watching: {
  readonly also: () => Promise<Also>;
  readonly onRead: (read: EffectiveSettings & Also) => void;
  readonly signal: AbortSignal;
}): void {
  const { also, onRead, signal } = watching;
  const log = problemLog();
  watchStorage({
    read: () => Promise.all([readSettings(), also()]),
    onValue: ([read, more]) => {
      log(read.problems);
      onRead({ ...read, ...more });
    },
    signal,
  });
}

/** The same for pages, which need nothing but the settings and these items of `storage.local`. */
export function watchPageSettings(watching: {
  readonly items: readonly string[];
  readonly onRead: (read: { readonly settings: Settings } & Pick<Stored, 'local'>) => void;
  readonly signal: AbortSignal;
}): void {
  const { items, onRead, signal } = watching;
  const log = problemLog();
  watchStorage({
    read: () => readStored(items),
    onValue: ({ own, policy, local }) => {
      const { settings, problems } = repair(applyPolicy(own, policy));
      log(problems);
      onRead({ settings, local });
    },
    items: [localItem, policyKey, ...items],
    signal,
  });
}

/** Returns a function that logs problems in the console, unless they are those of the last call. */
function problemLog(): (problems: readonly SettingsProblem[]) => void {
  let logged = '';
  return (all) => {
    const problems = all.map((problem) => Object.values(problem).join(' ')).join('; ');
    if (problems !== '' && problems !== logged) console.warn(`Namelight settings: ${problems}`);
    logged = problems;
  };
}

/** Caches the policy: a browser that has just started takes seconds to return it. */
const policyKey = 'policy';

/** Returns the cached policy. */
export const readPolicy = async (): Promise<Policy> => (await readLocal<Policy>(policyKey)) ?? {};

/**
 * Reads the policy from the browser, which may take seconds at its start, and caches it for every context. Called by the
 * background at installation, when the browser starts and when the policy changes.
 */
export async function refreshPolicy(): Promise<Policy> {
  // Without a policy some browsers throw, and some have no `storage.managed`.
  const policy: Policy = await Promise.resolve(browser.storage.managed?.get()).then(
    (items) => items ?? {},
    () => ({}),
  );
  // Every page reads the cached policy, so the texts of stories are left out; the library has them.
  const known = 'stories' in policy ? { ...policy, stories: [] } : policy;
  if (JSON.stringify(known) === JSON.stringify(await readPolicy())) return policy;
  await writeLocal(policyKey, Object.keys(known).length === 0 ? undefined : known);
  return policy;
}

/**
 * Reads a value and calls `onValue` with it, then again after each change of storage other than `storage.session`, until
 * the signal aborts. Late results of older reads are dropped.
 */
export function watchStorage<Value>(watching: {
  readonly read: () => Promise<Value>;
  readonly onValue: (value: Value) => void;
  /** What the value depends on in `storage.local`; everything by default. */
  readonly items?: readonly string[];
  readonly signal: AbortSignal;
}): void {
  const { items, signal } = watching;
  if (signal.aborted) return;
  const readAgain = latestOnly(watching);
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    const isElsewhere = area === 'local' && items?.some((item) => item in changes) === false;
    if (area !== 'session' && !isElsewhere) void readAgain();
  };
  listen(browser.storage.onChanged, signal, onChanged);
  void readAgain();
}

/**
 * Returns a function that reads a value and passes it to `onValue`, until the signal aborts. A read that ends after a
 * newer one has ended is dropped.
 */
export function latestOnly<Value>(reading: {
  readonly read: () => Promise<Value>;
  readonly onValue: (value: Value) => void;
  readonly signal: AbortSignal;
}): () => Promise<void> {
  const { read, onValue, signal } = reading;
  let reads = 0;
  let newest = 0;
  return async () => {
    const number = ++reads;
    const value = await read();
    if (signal.aborted || number < newest) return;
    newest = number;
    onValue(value);
  };
}

/** Returns the value of a key in `storage.local`; `undefined` also if storage cannot be read. */
export async function readLocal<Value>(key: string): Promise<Value | undefined> {
  try {
    return (await browser.storage.local.get<Record<string, Value | undefined>>(key))[key];
  } catch {
    return undefined;
  }
}

/** Stores a value in `storage.local`; `undefined` removes the key. */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  if (value === undefined) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: value });
}
