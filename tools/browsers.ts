/** Finds the browsers that tests and the demo run in, and knows how to get them. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

type BrowserKind = {
  readonly title: string;
  /** Overrides the search. */
  readonly variable: string;
  /** The oldest version that has what Namelight needs; the manifests say the same. */
  readonly oldest: number;
  readonly commands: readonly string[];
  /** Globs, in the order they are tried. */
  readonly places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
  readonly debianPackage: string;
  readonly advice: string;
};

const home = homedir();
const localAppData = process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
const programFiles = process.env.ProgramFiles ?? 'C:/Program Files';

/**
 * Google Chrome and Microsoft Edge are left out on purpose: since version 137 they ignore
 * `--load-extension`. Chromium and Chrome for Testing support it.
 */
const kinds: Readonly<Record<BrowserName, BrowserKind>> = {
  chromium: {
    title: 'Chromium',
    variable: 'NAMELIGHT_CHROMIUM',
    oldest: 128,
    commands: ['chromium', 'chromium-browser'],
    places: {
      linux: [
        `${home}/.cache/ms-playwright/chromium-*/chrome-linux*/chrome`,
        `${home}/.cache/puppeteer/chrome/*/chrome-linux64/chrome`,
      ],
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        `${home}/Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*`,
      ],
      win32: [
        `${localAppData}/Chromium/Application/chrome.exe`,
        `${localAppData}/ms-playwright/chromium-*/chrome-win*/chrome.exe`,
      ],
    },
    debianPackage: 'chromium',
    advice: 'run `npx playwright-core install chromium`',
  },
  firefox: {
    title: 'Firefox',
    variable: 'NAMELIGHT_FIREFOX',
    oldest: 150,
    commands: ['firefox', 'firefox-esr'],
    places: {
      linux: [`${home}/.cache/puppeteer/firefox/*/firefox/firefox`],
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
      win32: [`${programFiles}/Mozilla Firefox/firefox.exe`],
    },
    debianPackage: 'firefox-esr',
    advice: 'install it from mozilla.org/firefox',
  },
};

/** Returns the path of a browser that is new enough, or `null` if this machine has none. */
export function findBrowser(name: BrowserName): string | null {
  const kind = kinds[name];
  const chosen = process.env[kind.variable];
  if (chosen) return chosen;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => kind.commands.map((command) => join(folder, command)))
    .filter((path) => existsSync(path));
  const elsewhere = (kind.places[process.platform] ?? []).flatMap((place) => globSync(place));
  return [...onPath, ...elsewhere].find((path) => isNewEnough(path, kind.oldest)) ?? null;
}

/** Returns the path of a browser. Throws with advice if this machine has none. */
export function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path === null) throw new Error(adviceFor(name));
  return path;
}

/**
 * Makes sure that the browsers are there: on Debian and its derivatives, as root, what is missing is
 * installed with apt-get. Anywhere else nothing is installed: the process ends, saying what to do.
 */
export function ensureBrowsers(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && mayUseApt()) aptInstall(missing.map((name) => kinds[name].debianPackage));
  const stillMissing = missing.filter((name) => findBrowser(name) === null);
  if (stillMissing.length === 0) return;
  console.error(stillMissing.map(adviceFor).join('\n'));
  process.exit(1);
}

/**
 * Its sandbox keeps Chromium from starting at all where root starts it, and on Linux wherever the system gives it to known
 * browsers alone, as Ubuntu does. Playwright goes without it by itself.
 */
export const chromiumSwitches: readonly string[] = ['--no-sandbox'];

function adviceFor(name: BrowserName): string {
  const { title, oldest, advice, variable } = kinds[name];
  const why =
    name === 'chromium' ? ' (Google Chrome and Edge no longer load unpacked extensions by switch)' : '';
  return `No ${title} ${oldest} or later was found${why}: ${advice}, or set ${variable} to its path.`;
}

function isNewEnough(path: string, oldest: number): boolean {
  // On Windows a browser that is asked for its version opens a window instead.
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const major = /(\d+)\.\d/.exec(stdout ?? '')?.[1];
  return major !== undefined && Number(major) >= oldest;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function mayUseApt(): boolean {
  return process.platform === 'linux' && isRoot() && existsSync('/usr/bin/apt-get');
}

/** The caller looks for the browsers again to see if it worked; apt-get reports errors itself. */
function aptInstall(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
