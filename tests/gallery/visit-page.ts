import { until } from '../../tools/sight.ts';
import type { Driver, Tab } from '../e2e/harness/driver.ts';
import { complaintsIn, saidIn, talliesIn } from '../e2e/harness/looking.ts';
import { isWrong } from './marked.ts';
import type { Asked, GalleryPage } from './pages.ts';

/** So long a page has to come right, ms: the biggest takes half of it on a machine with much to do. */
const patience = 20_000;

/**
 * Opens a page by itself, waits until all is marked in it and in its frames, and closes it. Returns what is
 * wrong and where, or was said in the console: nothing when all is as it must be.
 */
export async function visitPage(
  browser: Driver,
  { origin, page }: { readonly origin: string; readonly page: GalleryPage },
): Promise<readonly string[]> {
  const tab = await browser.open(`${origin}/${page.file}`);
  // The page itself is the first of a tab's frames.
  const asked = [page.asks, ...(page.frames ?? [])];
  const complaints = await until(() => isAsAsked(tab, asked), patience).then(
    () => [],
    () => complaintsOn(tab, asked),
  );
  const said = saidIn(tab).map((line) => `Said in the console: ${line}`);
  await tab.close();
  return [...complaints, ...said];
}

async function isAsAsked(tab: Tab, asked: readonly Asked[]): Promise<boolean> {
  const frames = tab.frames();
  if (frames.length !== asked.length) return false;
  try {
    const tallies = await Promise.all(frames.map((frame, index) => talliesIn(frame, asked[index] ?? {})));
    return !tallies.flat().some(isWrong);
  } catch {
    // A frame that is loading goes while it is asked.
    return false;
  }
}

async function complaintsOn(tab: Tab, asked: readonly Asked[]): Promise<readonly string[]> {
  const frames = tab.frames();
  if (frames.length !== asked.length)
    return [`It has ${frames.length - 1} frames instead of ${asked.length - 1}.`];
  const complaints = await Promise.all(frames.map((frame, index) => complaintsIn(frame, asked[index] ?? {})));
  const late = `All is marked only after ${patience / 1_000} seconds.`;
  return complaints.flat().length > 0 ? complaints.flat() : [late];
}
