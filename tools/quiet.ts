/**
 * `npm run quiet`: builds Namelight and prints how much it asks of a reader: how many marks everyday pages have, how much
 * the cards and the popup say. Name some of `pages`, `cards` and `popup` to measure those alone. `--pictures FOLDER` says
 * where the pictures of the pages go.
 */
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { transformWithOxc } from 'vite';
import { catalogs } from '../assets/words/index.ts';
import type { StoredSettings } from '../components/settings/stored.ts';
import { type ChromiumDriver, type ChromiumTab, startChromium } from '../tests/e2e/harness/chromium.ts';
import { marksIn } from '../tests/e2e/harness/looking.ts';
import { density, type MarkedPart, wholePage } from '../tests/e2e/harness/marked-parts.ts';
import { servePages } from '../tests/e2e/harness/page-server.ts';
import { everyMention, resetSettings } from '../tests/e2e/harness/settings.ts';
import { galleryPages } from '../tests/gallery/pages.ts';
import { type LanguageName, languageViews, namesPages } from '../tests/views/language-views.ts';
import { showView, tabInFront } from '../tests/views/views.ts';
import { ensureBrowsers } from './browsers.ts';
import { commandLine, ToolError } from './command-line.ts';
import { run } from './run.ts';
import { until } from './sight.ts';

const usage = 'Usage: npm run quiet -- [--pictures FOLDER] [pages] [cards] [popup]';

type Browser = { readonly driver: ChromiumDriver; readonly origin: string };

/** What is measured in a browser in English, by what the command line calls it. */
const measures: ReadonlyMap<string, (browser: Browser, pictures: string) => Promise<void>> = new Map([
  ['pages', measurePages],
  ['cards', measureCards],
  ['popup', measurePopup],
]);

async function measure(): Promise<number> {
  const options = { pictures: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (!positionals.every((name) => measures.has(name))) throw new ToolError(usage, 2);
  const pictures = resolve(values.pictures ?? mkdtempSync(join(tmpdir(), 'namelight-quiet-')));
  const isWanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
  ensureBrowsers(['chromium']);
  if (run('wxt', ['build']) !== 0) return 1;
  mkdirSync(pictures, { recursive: true });
  await inBrowser('en', async (browser) => {
    for (const [name, measureOne] of measures) if (isWanted(name)) await measureOne(browser, pictures);
  });
  if (isWanted('popup')) await measureLanguages();
  return 0;
}

async function inBrowser(language: LanguageName, use: (browser: Browser) => Promise<void>): Promise<void> {
  const pages = await servePages(namesPages);
  const driver = await startChromium({ isStill: true, language: language === 'en' ? 'en-US' : language });
  try {
    await use({ driver, origin: pages.origin });
  } finally {
    await driver.close();
    await pages.close();
  }
}

const everydayPages = galleryPages.filter(({ group }) => group === 'Everyday pages').map(({ file }) => file);
/** Also taken in the dark. */
const darkToo: readonly string[] = ['kinds/front-page.html', 'kinds/encyclopedia.html'];

async function measurePages(browser: Browser, pictures: string): Promise<void> {
  const rows: Record<string, Readonly<Record<string, number>>> = {};
  for (const file of everydayPages) {
    const name = file.replace(/^.*\/|\.html$/g, '');
    const picture = join(pictures, name);
    const loud = await readMarks(browser, { file, settings: everyMention, picture: `${picture}-every` });
    const quiet = await readMarks(browser, { file, settings: {}, picture: `${picture}-default` });
    rows[name] = {
      words: quiet.words,
      'marks, every': loud.marks.length,
      'per 100, every': rounded(density(loud)),
      'marks, default': quiet.marks.length,
      'per 100, default': rounded(density(quiet)),
    };
  }
  console.log(`\nMarks on everyday pages; pictures in ${pictures}`);
  console.table(rows);
}

const sizeOf = (file: string) =>
  file.includes('phone') ? { width: 360, height: 780 } : { width: 1280, height: 1600 };

const rounded = (value: number): number => Math.round(value * 10) / 10;

type Reading = {
  readonly file: string;
  readonly settings: StoredSettings;
  /** Where pictures of it go, without the end of the name. */
  readonly picture: string;
};

/** Opens a page with these settings and returns what is marked on it. */
async function readMarks(browser: Browser, { file, settings, picture }: Reading): Promise<MarkedPart> {
  const own = await browser.driver.openOwn('/popup.html?standby');
  await resetSettings(own, settings);
  const tab = await browser.driver.open(`${browser.origin}/${file}`);
  await tab.look(sizeOf(file));
  await untilStill(async () => (await wholePage(tab)).marks.length);
  const page = await wholePage(tab);
  for (const scheme of darkToo.includes(file) ? (['light', 'dark'] as const) : (['light'] as const)) {
    await tab.look({ ...sizeOf(file), scheme });
    await tab.screenshot(`${picture}-${scheme}.png`);
  }
  await tab.close();
  await resetSettings(own, {});
  await own.close();
  return page;
}

/** A page's marks, and the popup's list, are there at most this long after all else, ms. */
const restMs = 1_000;

/** Waits until a number stays as it is, and is not nothing. */
async function untilStill(ask: () => Promise<number>): Promise<void> {
  await until(async () => {
    const before = await ask();
    await wait(restMs);
    return before > 0 && before === (await ask());
  });
}

/** Room for all that a card shows at first. */
const cardLook = { width: 1100, height: 800 } as const;

type CardSizes = { readonly words: number; readonly text: number; readonly target: number };

async function measureCards(browser: Browser): Promise<void> {
  const cards: (CardSizes & { readonly name: string })[] = [];
  const views = languageViews('en').filter(({ name }) => /^card-(?!.*-more$)/.test(name));
  for (const view of views) {
    await showView({ ...view, look: cardLook }, browser, async (tab) => {
      const sizes = await tab.inCard(sizesInCard, null);
      if (sizes !== null) cards.push({ name: view.name.replace('card-', ''), ...sizes });
    });
  }
  const words = cards.map((card) => card.words).sort((one, other) => one - other);
  const by = (key: keyof CardSizes) => cards.toSorted((one, other) => one[key] - other[key]);
  const most = by('words').at(-1);
  const [[smallText], [smallTarget]] = [by('text'), by('target')];
  console.log(`\nCards of ${cards.length} entities, as they open`);
  console.table({
    'words before the fold, median': { value: words[Math.floor(words.length / 2)], in: '' },
    'words before the fold, most': { value: most?.words, in: most?.name },
    'smallest text, px': { value: smallText?.text, in: smallText?.name },
    'smallest target, px': { value: smallTarget?.target, in: smallTarget?.name },
  });
}

/** Runs in the card page. What is cut off, or only for screen readers, is not at the place where it should be. */
function sizesInCard(root: Document | ShadowRoot): CardSizes {
  const isSeen = ({ x, y, width, height }: DOMRect, element: Element): boolean => {
    const there = root.elementFromPoint(x + width / 2, y + height / 2);
    return there !== null && element.contains(there);
  };
  const texts: number[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      continue;
    for (const { index, 0: word } of (node as Text).data.matchAll(/\S*[\p{L}\p{N}]\S*/gu)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (!isSeen(range.getBoundingClientRect(), element)) continue;
      // Drawings are scaled, their labels too.
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      texts.push(Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * scale * 10) / 10);
    }
  }
  // A link in a sentence is as tall as its line.
  const targets = [...root.querySelectorAll('button, summary, a, [role=button]')]
    .filter((element) => !getComputedStyle(element).display.startsWith('inline'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ element, box }) => isSeen(box, element))
    .map(({ box }) => Math.min(box.width, box.height));
  return { words: texts.length, text: Math.min(...texts), target: Math.min(...targets) };
}

const popupLook = { width: 400, height: 600 } as const;

/** The popup for an everyday page, looked at in a tab of its own. */
async function openPopup({ driver, origin }: Browser): Promise<ChromiumTab> {
  const shown = await driver.open(`${origin}/kinds/article.html`);
  await until(async () => (await marksIn(shown)).person.length > 0);
  const popup = await driver.openOwn(`/popup.html?tab=${await tabInFront(driver, shown)}`);
  await popup.look(popupLook);
  await untilStill(() => heightOf(popup));
  return popup;
}

async function openTab(popup: ChromiumTab, index: number): Promise<void> {
  await until(() =>
    popup.evaluate((index) => {
      const tab = document.querySelectorAll<HTMLElement>('[role=tablist] [role=tab]')[index];
      if (tab?.ariaSelected !== 'true') tab?.click();
      return tab === undefined || tab.ariaSelected === 'true';
    }, index),
  );
}

/** As tall as it would be if it had all the room it wants. */
const heightOf = (popup: ChromiumTab): Promise<number> =>
  popup.evaluate(() => {
    const hidden = [...document.querySelectorAll('body *')]
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowY))
      .map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    return document.body.scrollHeight + Math.max(0, ...hidden);
  });

/** Asks something of each tab in turn; of the whole popup if it has none. */
async function inTabs<Answer>(
  popup: ChromiumTab,
  ask: () => Promise<Answer>,
): Promise<Readonly<Record<string, Answer>>> {
  const answers: Record<string, Answer> = {};
  const names = await popup.evaluate(() =>
    [...document.querySelectorAll('[role=tablist] [role=tab]')].map(({ textContent }) => textContent.trim()),
  );
  for (const [index, name] of (names.length > 0 ? names : ['all']).entries()) {
    await openTab(popup, index);
    answers[name] = await ask();
  }
  return answers;
}

async function measurePopup(browser: Browser): Promise<void> {
  const popup = await openPopup(browser);
  console.log('\nThe popup, by its tabs');
  console.table(
    await inTabs(popup, async () => ({
      'height, px': await heightOf(popup),
      'presses of Tab to the last control': await pressesToLast(popup),
      'faint texts, light': await faintTextsIn(popup, 'light'),
      'faint texts, dark': await faintTextsIn(popup, 'dark'),
    })),
  );
}

/** Goes through all that Tab reaches, from the tab, which has the focus at first, until it leaves or comes back. */
async function pressesToLast(popup: ChromiumTab): Promise<number> {
  await popup.evaluate(() => {
    document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  });
  const reached = new Set<number>();
  for (;;) {
    await popup.keyboard.press('Tab');
    const at = await popup.evaluate(() => {
      const { activeElement } = document;
      return activeElement === null || activeElement === document.body
        ? null
        : [...document.querySelectorAll('*')].indexOf(activeElement);
    });
    if (at === null || reached.has(at)) return reached.size;
    reached.add(at);
  }
}

/** What tests hold every view to, written so that a page can run it: it has no imports. */
const contrastFile = join(import.meta.dirname, '../tests/contrast.ts');
const contrast = await transformWithOxc(readFileSync(contrastFile, 'utf8'), contrastFile);
const countFaintTexts = new Function(
  `${contrast.code.replaceAll('export ', '')}\nreturn faintTexts(document.body).length;`,
) as () => number;

async function faintTextsIn(popup: ChromiumTab, scheme: 'light' | 'dark'): Promise<number> {
  await popup.look({ ...popupLook, scheme });
  return popup.evaluate(countFaintTexts);
}

async function measureLanguages(): Promise<void> {
  console.log('\nThe height of the popup’s tabs by language, px');
  for (const language of Object.keys(catalogs) as LanguageName[]) {
    await inBrowser(language, async (browser) => {
      const popup = await openPopup(browser);
      const heights = Object.entries(await inTabs(popup, () => heightOf(popup)));
      console.log(`${language}  ${heights.map(([name, height]) => `${name}: ${height}`).join(', ')}`);
    });
  }
}

process.exitCode = await commandLine({ usage, run: measure });
