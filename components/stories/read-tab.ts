/**
 * Reads a story file that is open in a tab. Its bytes come from the browser's cache, by the address that the browser reports for
 * the tab: no request leaves, and the document, into which a page that opened the tab can write, says nothing. What the cache
 * does not hand out has to be saved and chosen. All is then checked as any file is.
 */
import { browser } from 'wxt/browser';
import { maxFileBytes } from '../library/import-file.ts';
import { oneLine } from '../story/seen-text.ts';
import { accessibleTab } from '../tabs/access.ts';

export type TabFile =
  | { readonly kind: 'file'; readonly file: File }
  /**
   * Has to be saved and chosen. In Chromium these are files to which a link on another site led, for they are cached apart, files
   * that are sent with `no-store` or to a sandbox, and local ones; in Firefox, all.
   */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large' };

/** A file arrives in parts of so many bytes, as base64: browsers pass on no more than some 64 MB at once. */
const partBytes = 3 * 1024 * 1024;

/** The tab may still be loading. */
const timeoutMs = 30_000;

/** Reads the file of a tab. Never rejects but with the reason of the signal. */
export async function readTab(tabId: number, signal: AbortSignal): Promise<TabFile> {
  // Chromium keeps pages out of what an extension's script fetches. In Firefox their service workers would answer, even for
  // addresses that are not theirs, and their policies would have the attempt reported to a server.
  if (import.meta.env.FIREFOX) return { kind: 'unreadable' };
  const tab = await accessibleTab(tabId);
  if (tab === null) return { kind: 'unreadable' };
  const stopped = rejected(AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]));
  try {
    return await readAddress(tab.address, runnerIn(tabId, stopped));
  } catch {
    signal.throwIfAborted();
    return { kind: 'unreadable' };
  }
}

/** Runs a function in a tab, and returns its result; `null` if it has none. */
type Run = <Args extends unknown[], Result>(
  inTab: (...args: Args) => Promise<Result>,
  ...args: Args
) => Promise<Result | null>;

const runnerIn =
  (tabId: number, stopped: Promise<never>): Run =>
  async (inTab, ...args) => {
    const ran = browser.scripting.executeScript({ target: { tabId }, func: inTab, args });
    const [frame] = await Promise.race([ran, stopped]);
    return (frame?.result as Awaited<ReturnType<typeof inTab>> | undefined) ?? null;
  };

async function readAddress(address: string, run: Run): Promise<TabFile> {
  const place = `namelight.file ${crypto.randomUUID()}`;
  const size = await run(holdFile, place, address, { maxFileBytes, timeoutMs });
  if (size === null) return { kind: 'unreadable' };
  if (size > maxFileBytes) return { kind: 'too-large' };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0; from < size; from += partBytes) {
    const part = await run(partOfFile, place, from, from + partBytes);
    // Another document has taken its place.
    if (part === null) return { kind: 'unreadable' };
    parts.push(bytesOf(part));
  }
  await run(forgetFile, place);
  return { kind: 'file', file: new File(parts, fileNameOf(address), { type: 'application/json' }) };
}

/** Rejects when the signal aborts, with its reason. */
function rejected(signal: AbortSignal): Promise<never> {
  const promise = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // It may come when nobody waits any more.
  promise.catch(() => {});
  return promise;
}

function bytesOf(dataAddress: string): Uint8Array<ArrayBuffer> {
  const characters = atob(dataAddress.slice(dataAddress.indexOf(',') + 1));
  const bytes = new Uint8Array(characters.length);
  // Many times as fast as `Uint8Array.from`.
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

function fileNameOf(address: string): string {
  const last = (URL.parse(address)?.pathname ?? '').split('/').at(-1) ?? '';
  try {
    return oneLine(decodeURIComponent(last), 120) || 'story.namelight.json';
  } catch {
    return oneLine(last, 120) || 'story.namelight.json';
  }
}

// The functions below run in the tab, in a world of the extension's own, one by one: they know nothing but their arguments.

/** Keeps the file of an address, as the cache has it, and returns its size. One that is too large is not kept, and read no further. */
async function holdFile(
  place: string,
  address: string,
  limits: { readonly maxFileBytes: number; readonly timeoutMs: number },
): Promise<number> {
  // biome-ignore lint/plugin: `only-if-cached` is answered by the cache alone, or not at all; tests/e2e/file-in-tab.test.ts counts.
  const { body } = await fetch(address, {
    cache: 'only-if-cached',
    mode: 'same-origin',
    redirect: 'error',
    signal: AbortSignal.timeout(limits.timeoutMs),
  });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > limits.maxFileBytes) return size;
    parts.push(part);
  }
  (globalThis as { [key: symbol]: unknown })[Symbol.for(place)] = new Blob(parts);
  return size;
}

/** A part of that file as the address of its data; `null` in another document. */
async function partOfFile(place: string, from: number, to: number): Promise<string | null> {
  const file = (globalThis as { [key: symbol]: unknown })[Symbol.for(place)];
  if (!(file instanceof Blob)) return null;
  const reader = new FileReader();
  const read = new Promise((resolve, reject) => {
    reader.addEventListener('load', resolve);
    reader.addEventListener('error', reject);
  });
  reader.readAsDataURL(file.slice(from, to));
  await read;
  return String(reader.result);
}

async function forgetFile(place: string): Promise<void> {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for(place)];
}
