/**
 * Reads a story file that is open in a tab. Only documents in which no script of a page runs are read: what such a document
 * shows is what its address gave. All that is taken from it is text, which then is checked as any file is.
 */
import { browser } from 'wxt/browser';
import { accessibleTab } from '../background/access.ts';
import { maxFileBytes } from '../fact-sets/import-file.ts';
import { oneLine } from '../story/seen-text.ts';

export type TabFile =
  | { readonly kind: 'file'; readonly file: File }
  /** No extension may read it where it is: Firefox's own viewer, files on the computer. */
  | { readonly kind: 'unreadable' }
  /** The tab is gone, or shows something else. */
  | { readonly kind: 'other' }
  | { readonly kind: 'too-large' }
  /** It was read in another encoding than UTF-8, so that its letters may be wrong. */
  | { readonly kind: 'other-encoding'; readonly encoding: string };

/** A file arrives in parts of so many characters: browsers pass on no more than some 64 MB at once. */
const partLength = 4 * 1024 * 1024;

/** How long a document may take until it says what it is, in ms: it may still be loading. */
const patienceMs = 30_000;

/** Reads the file of a tab. Never rejects but with the reason of the signal. */
export async function readTab(tabId: number, signal: AbortSignal): Promise<TabFile> {
  const tab = await accessibleTab(tabId);
  if (tab === null) return { kind: 'unreadable' };
  const place = `namelight.file ${crypto.randomUUID()}`;
  const run = async <Args extends unknown[], Result>(
    inTab: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result | null> => {
    signal.throwIfAborted();
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: inTab, args });
    return (frame?.result as Result | undefined) ?? null;
  };
  try {
    const held = await Promise.race([run(holdText, place, maxFileBytes), waited(signal)]);
    if (held === null) return { kind: 'other' };
    if (!/^utf-8$/i.test(held.encoding) && held.hasOtherLetters)
      return { kind: 'other-encoding', encoding: oneLine(held.encoding, 40) };
    if (held.length > maxFileBytes) return { kind: 'too-large' };
    const parts: string[] = [];
    for (let at = 0; at < held.length; ) {
      const part = await run(partOfText, place, at, partLength);
      // Another document has taken its place.
      if (part === null || part === '') return { kind: 'other' };
      parts.push(part);
      at += part.length;
    }
    await run(forgetText, place);
    return { kind: 'file', file: new File(parts, fileNameOf(tab.address), { type: 'application/json' }) };
  } catch {
    signal.throwIfAborted();
    return { kind: 'unreadable' };
  }
}

const waited = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve, reject) => {
    AbortSignal.timeout(patienceMs).addEventListener('abort', () => resolve(null), { once: true });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

function fileNameOf(address: string): string {
  const last = (URL.parse(address)?.pathname ?? '').split('/').at(-1) ?? '';
  try {
    return oneLine(decodeURIComponent(last), 120) || 'story.namelight.json';
  } catch {
    return oneLine(last, 120) || 'story.namelight.json';
  }
}

// The functions below run in the tab, one by one: they know nothing but their arguments.

type Held = { readonly length: number; readonly encoding: string; readonly hasOtherLetters: boolean };

/** Keeps the document's text in the extension's own world of the tab; `null` if it is no document without scripts. */
function holdText(place: string, most: number): Held | null {
  const own = (name: 'contentType' | 'characterSet' | 'body'): unknown =>
    Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document);
  const type = own('contentType');
  if (typeof type !== 'string' || !/^(?:text\/plain|(?:application|text)\/(?:[\w.-]+\+)?json)$/.test(type))
    return null;
  const body = own('body');
  const text = body instanceof HTMLElement ? (body.textContent ?? '') : '';
  const encoding = String(own('characterSet'));
  if (text.length <= most) (globalThis as { [key: symbol]: unknown })[Symbol.for(place)] = text;
  return { length: text.length, encoding, hasOtherLetters: /[^ -~\s]/.test(text) };
}

/** A part of that text, which ends between two characters; `null` in another document. */
function partOfText(place: string, from: number, length: number): string | null {
  const text = (globalThis as { [key: symbol]: unknown })[Symbol.for(place)];
  if (typeof text !== 'string') return null;
  const part = text.slice(from, from + length);
  return part.length > 1 && /[\ud800-\udbff]$/.test(part) ? part.slice(0, -1) : part;
}

function forgetText(place: string): void {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for(place)];
}
