import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { chromiumSwitches, requireBrowser } from '../../browsers.ts';
import { until } from '../../sight.ts';
import type { Contestant } from './contestants.ts';

/** A Chromium with a new profile and one build of Namelight, or none. */
export type BesideBrowser = AsyncDisposable & {
  readonly context: BrowserContext;
  readonly contestant: Contestant;
  readonly version: string;
  /** What each of its processes has worked so far. */
  processTimes(): Promise<ProcessTimes>;
};

/** Milliseconds, by the process's number. */
export type ProcessTimes = ReadonlyMap<number, number>;

/** A browser comes to rest within this after its start, ms. */
const restMs = 1_500;

export async function launch(contestant: Contestant): Promise<BesideBrowser> {
  const { folder } = contestant;
  const context = await chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    viewport: { width: 1280, height: 800 },
    // Playwright's switch against extensions would make a difference of its own.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumSwitches,
      '--disable-background-networking',
      // Nothing is asked of the network, whoever would like to.
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ...(folder === null ? [] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
    ],
  });
  try {
    const browser = context.browser();
    if (browser === null) throw new Error('Chromium does not say its version.');
    await comeToRest(context, contestant);
    const devTools = await browser.newBrowserCDPSession();
    return {
      context,
      contestant,
      version: browser.version(),
      processTimes: () => processTimes(devTools),
      [Symbol.asyncDispose]: () => context.close(),
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** The longest until the welcome page has opened, ms. */
const longestInstallMs = 30_000;

/** Leaves nothing but an empty tab: the welcome page would lie in front of what is measured. */
async function comeToRest(context: BrowserContext, { folder }: Contestant): Promise<void> {
  const [empty] = context.pages();
  const isWelcomed = () => context.pages().some((page) => page.url().endsWith('/welcome.html'));
  if (folder !== null) await until(async () => isWelcomed(), longestInstallMs);
  await wait(restMs);
  for (const page of context.pages()) if (page !== empty) await page.close();
}

async function processTimes(devTools: CDPSession): Promise<ProcessTimes> {
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime * 1000]));
}

/** What processes have worked between two moments; one that has ended since counts for nothing. */
export function workedBetween(before: ProcessTimes, after: ProcessTimes): number {
  return [...after].reduce((sum, [id, time]) => sum + time - (before.get(id) ?? 0), 0);
}
