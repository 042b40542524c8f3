/**
 * `npm run screenshots`: builds Namelight and takes pictures of everything that can be seen, each time the same ones. Those that
 * are in docs/images/ are taken anew there, all others go to .output/screenshots/. Name some to take those alone: `npm run
 * screenshots -- card`. `npm run screenshots -- --lang de` takes every card, the popup and the welcome page in that language
 * instead, for those who translate.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogs } from '../assets/words/index.ts';
import { startChromium } from '../tests/e2e/harness/chromium.ts';
import { servePages } from '../tests/e2e/harness/page-server.ts';
import { type LanguageName, languageViews, namesPages } from '../tests/views/language-views.ts';
import { showView, views } from '../tests/views/views.ts';
import { ensureBrowsers } from './browsers.ts';
import { commandLine, ToolError } from './command-line.ts';
import { run } from './run.ts';

const usage = `Usage: npm run screenshots -- [--lang LANGUAGE] [NAME…]`;

async function takeScreenshots(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { lang: { type: 'string' } },
    allowPositionals: true,
  });
  const language = values.lang;
  if (language !== undefined && !isLanguage(language))
    throw new ToolError(`--lang: write one of ${Object.keys(catalogs).join(', ')}.`, 2);
  ensureBrowsers(['chromium']);
  if (run('wxt', ['build']) !== 0) return 1;
  const folder = `.output/screenshots/${language ?? 'en'}`;
  mkdirSync(join(root, folder), { recursive: true });
  const pages = await servePages(namesPages);
  const driver = await startChromium({ isStill: true, language: language ?? 'en-US' });
  const all = language === undefined ? views : languageViews(language);
  const isWanted = (name: string): boolean =>
    positionals.length === 0 || positionals.some((part) => name.includes(part));
  try {
    for (const view of all.filter(({ name }) => isWanted(name))) {
      const shown = `docs/images/${view.name}.png`;
      const isShown = language === undefined && existsSync(join(root, shown));
      const path = isShown ? shown : `${folder}/${view.name}.png`;
      await showView(view, { driver, origin: pages.origin }, (tab) => tab.screenshot(join(root, path)));
      console.log(path);
    }
  } finally {
    await driver.close();
    await pages.close();
  }
  return 0;
}

const root = join(import.meta.dirname, '..');

const isLanguage = (name: string): name is LanguageName => Object.hasOwn(catalogs, name);

process.exitCode = await commandLine({ usage, run: takeScreenshots });
