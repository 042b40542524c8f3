/** Reads the text of a tab, when a reader asks which names in it no story knows. */
import { browser } from 'wxt/browser';
import { pause } from '../events/listen.ts';
import { oneLine } from '../story/seen-text.ts';
import { type Check, isBoolean, listOf, recordOf } from '../validation/checks.ts';
import { accessibleTab } from './access.ts';
import { shareableAddress } from './add-from-page.ts';

/** What a tab shows, clean and of bounded length. */
export type TabText = {
  /** The title of the page; empty if it has none. */
  readonly title: string;
  /** Its address, without fragment and credentials; `null` if it has none that others can open. */
  readonly address: string | null;
  readonly blocks: readonly { readonly text: string; readonly lang: string | null }[];
  /** False where the page has more than is read. */
  readonly isWhole: boolean;
};

type ReadText = Pick<TabText, 'blocks' | 'isWhole'>;

/** A page may take as long; then what its own document says has to do. */
const maxWaitMs = 5_000;

/** Returns what a tab shows; `null` where Namelight may not read, or cannot. */
export async function readTabText(tabId: number, signal: AbortSignal): Promise<TabText | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null || (await accessibleTab(tabId)) === null) return null;
  const target = { tabId };
  const read =
    (await run({ ...target, allFrames: true }, signal)) ?? (await run({ ...target, frameIds: [0] }, signal));
  signal.throwIfAborted();
  if (read === null) return null;
  return { title: oneLine(tab.title ?? '', 300), address: shareableAddress(tab.url ?? ''), ...read };
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/** Runs the script in frames; `null` if it cannot, or they take too long. */
async function run(target: Target, signal: AbortSignal): Promise<ReadText | null> {
  const answered = new AbortController();
  const late = pause(maxWaitMs, AbortSignal.any([signal, answered.signal])).then(() => null);
  const reading = browser.scripting.executeScript({
    target,
    files: ['/page-text.js'],
    injectImmediately: true,
  });
  try {
    const frames = await Promise.race([reading, late]);
    if (frames === null) return null;
    return bounded(frames.flatMap(({ result }) => (isReadText(result) ? [result] : [])));
  } catch (error) {
    console.debug('Namelight could not read the page:', error);
    return null;
  } finally {
    answered.abort();
  }
}

const isText: Check<string> = (value): value is string => typeof value === 'string';
const isLanguage: Check<string | null> = (value): value is string | null =>
  value === null || (isText(value) && value.length <= 35);

const isReadText = recordOf<ReadText>({
  blocks: listOf(recordOf<ReadText['blocks'][number]>({ text: isText, lang: isLanguage })),
  isWhole: isBoolean,
});

/** All frames together have no more than one may have: whatever a page says, it costs no more. */
const maxCharacters = 400_000;
const maxBlocks = 6_000;

function bounded(frames: readonly ReadText[]): ReadText {
  const all = frames.flatMap(({ blocks }) => blocks);
  let left = maxCharacters;
  const blocks = all.slice(0, maxBlocks).filter(({ text }) => {
    left -= text.length;
    return left >= 0;
  });
  return { blocks, isWhole: blocks.length === all.length && frames.every(({ isWhole }) => isWhole) };
}
