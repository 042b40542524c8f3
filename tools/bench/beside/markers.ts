/** How extensions are brought to mark the story's names. docs/testing.md says where they come from. */
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Worker } from 'playwright-core';
import { until } from '../../sight.ts';
import { storyNames } from './story-names.ts';

export type Marker = {
  /** Waits until the extension is installed, and has it mark the names. */
  prepare(browser: BrowserContext): Promise<void>;
  /** What it needs once a page has loaded. */
  loaded?(browser: BrowserContext): Promise<void>;
  /** Selects the elements that it marks with; `null` if it marks with highlights, which are counted of everybody. */
  readonly elements: string | null;
};

/** What an extension does at its install, which it does not announce, is done by then, ms. */
const installMs = 1_500;
/** The longest that a busy machine takes for anything of that, ms. */
const longestMs = 30_000;

/** Any build of Namelight, as its readers get it. */
export const namelight: Marker = {
  elements: null,
  async prepare(browser) {
    await backgroundOf(browser);
    // This page opens in front of whatever is there, some seconds after the start.
    const isWelcomed = () => browser.pages().some((page) => page.url().endsWith('/welcome.html'));
    await until(async () => isWelcomed(), longestMs);
  },
};

/** Shows words of a dictionary that one does not know: here the dictionary has the words of the names. */
const wordHunter: Marker = {
  elements: null,
  async prepare(browser) {
    const background = await backgroundOf(browser);
    await untilStored(background, 'dict');
    await wait(installMs);
    const words = [...new Set(storyNames.flatMap((name) => name.toLowerCase().split(' ')))];
    // An entry: the word's base form, its level, its rank.
    const dict = Object.fromEntries(words.map((word, rank) => [word, { o: word, l: 'o', i: rank }]));
    await background.evaluate((dict) => chrome.storage.local.set({ dict }), dict);
  },
};

const multiHighlight: Marker = {
  elements: 'mh',
  async prepare(browser) {
    const background = await backgroundOf(browser);
    await untilStored(background, 'settings');
    await wait(installMs);
    // It has twenty colors.
    const keywords = storyNames.map((name, index) => ({ kwGrp: index % 20, kwStr: name }));
    await background.evaluate(async (keywords) => {
      const { settings } = await chrome.storage.local.get<{ settings: object }>('settings');
      const own = {
        isCasesensitive: true,
        isWholeWord: true,
        isSaveKws: true,
        isAlwaysSearch: true,
        isOn: true,
      };
      await chrome.storage.local.set({ settings: { ...settings, ...own, latest_keywords: keywords } });
    }, keywords);
  },
  /** It marks a page when its popup closes, or when the page changes: what the popup sends stands in for that. */
  async loaded(browser) {
    const background = await backgroundOf(browser);
    await until(() => background.evaluate(refreshMarks), longestMs);
  },
};

/** Runs in Multi-Highlight's background: false as long as that knows nothing of the tab. */
async function refreshMarks(): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
  if (tab?.id === undefined) return false;
  const key = `multi-highlight_${tab.id}`;
  if ((await chrome.storage.local.get<Record<string, unknown>>(key))[key] === undefined) return false;
  await chrome.tabs.sendMessage(tab.id, { action: 'hl_refresh_existing' });
  return true;
}

/** Replaces names, and marks what it has written: each name is given another first letter. */
const deadnameRemover: Marker = {
  elements: 'mark[deadname]',
  async prepare(browser) {
    const background = await backgroundOf(browser);
    await wait(installMs);
    const first = storyNames.map((name) => ({ mappings: [name, `Q${name.slice(1)}`] }));
    const nameConfig = {
      names: { first, middle: [], last: [], email: [] },
      enabled: true,
      blockContentBeforeDone: true,
      defaultAllowMode: true,
      stealthMode: false,
      hideDebugInfo: false,
      highlightReplacedNames: true,
      syncSettingsAcrossDevices: false,
      theme: 'high-contrast',
      toggleKeybinding: null,
      allowlist: [],
      blocklist: [],
    };
    // The other item says which version of the settings this is.
    await background.evaluate((items) => chrome.storage.local.set(items), {
      nameConfig,
      nameConfig$: { v: 5 },
    });
  },
};

/** With the engine that is its default. */
const markMySearch: Marker = {
  elements: 'mms-h',
  async prepare(browser) {
    const background = await backgroundOf(browser);
    await wait(installMs);
    const matchMode = { regex: false, case: true, stem: false, whole: true, diacritics: true };
    const names = {
      name: 'names',
      urlFilter: [{ hostname: '127.0.0.1', pathname: '' }],
      terms: storyNames.map((phrase) => ({ phrase, matchMode })),
    };
    await background.evaluate(async (names) => {
      await chrome.storage.local.set({ 'highlighter.engine': 'ELEMENT' });
      await chrome.storage.sync.set({ 'termListOptions.termLists': [names] });
    }, names);
  },
};

/** Any other name is that of a build of Namelight. */
export const markers = {
  'word-hunter': wordHunter,
  'multi-highlight': multiHighlight,
  'deadname-remover': deadnameRemover,
  'mark-my-search': markMySearch,
} as const satisfies Readonly<Record<string, Marker>>;

export const isMarkerName = (name: string): name is keyof typeof markers => Object.hasOwn(markers, name);

async function backgroundOf(browser: BrowserContext): Promise<Worker> {
  return browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
}

/** Waits until an extension has stored this at its install. */
async function untilStored(background: Worker, key: string): Promise<void> {
  const isStored = async (key: string) =>
    (await chrome.storage.local.get<Record<string, unknown>>(key))[key] !== undefined;
  await until(() => background.evaluate(isStored, key), longestMs);
}
