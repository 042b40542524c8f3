import { until } from '../../tools/sight.ts';
import type { Driver, Tab } from '../e2e/harness/driver.ts';
import { consoleOf, problemsIn } from '../e2e/harness/looking.ts';
import type { GalleryPage } from './pages.ts';

/** Time for a page to be marked as expected, ms: the biggest takes seconds, and longer on a busy machine. */
const timeoutMs = 30_000;

/**
 * Opens a page by itself, waits until all is marked in it and in its frames, and closes it. Returns what is wrong with its
 * marks, and what was written to its console.
 */
export async function visitPage(
  browser: Driver,
  { origin, page }: { readonly origin: string; readonly page: GalleryPage },
): Promise<readonly string[]> {
  const tab = await browser.open(`${origin}/${page.file}`);
  const isRight = async () => (await problemsOn(tab, page)).length === 0;
  const problems = await until(isRight, timeoutMs).then(
    () => [],
    async () => [
      ...(await problemsOn(tab, page)),
      `It is not marked as expected in ${timeoutMs / 1_000} seconds.`,
    ],
  );
  const lines = consoleOf(tab).map((line) => `Console: ${line}`);
  await tab.leave();
  return [...problems, ...lines];
}

async function problemsOn(tab: Tab, page: GalleryPage): Promise<readonly string[]> {
  // The page itself is the first of a tab's frames.
  const expected = [page.expected, ...(page.frames ?? [])];
  const frames = tab.frames();
  if (frames.length !== expected.length)
    return [`It has ${frames.length - 1} frames instead of ${expected.length - 1}.`];
  try {
    const problems = frames.map((frame, index) => problemsIn(frame, expected[index] ?? {}));
    return (await Promise.all(problems)).flat();
  } catch {
    return ['A frame went away while it was read.'];
  }
}
