import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { alaskaSummit } from './assets/facts/alaska-summit.ts';
import { defaultLanguage } from './assets/words/index.ts';
import { type Key, messageName } from './components/i18n/catalog.ts';
import { parseStory } from './components/story/parse-story.ts';
import { drawIcons, iconSizes } from './tools/draw-icons.ts';
import { drawnMaps } from './tools/draw-maps.ts';
import { licensesOf } from './tools/licenses.ts';
import { factFiles, localeFiles, tableWordFiles } from './tools/locales.ts';
import { languageFiles, namesPlugin } from './tools/names-plugin.ts';
import { packFiles } from './tools/packs/pack-files.ts';
import { browsersSchema } from './tools/policy-schema.ts';
import { exceededBudgets, misplacedModules } from './tools/size-budgets.ts';

/** The oldest browsers with `caretPositionFromPoint` for shadow roots, popovers, and Custom Highlights with underlines. */
const oldest = { chrome: '128', firefox: '150.0' };

/** The schema by which Chromium reads policies; Firefox has no such file. */
const policySchema = 'policy-schema.json';

const icons = Object.fromEntries(iconSizes.map((size) => [size, `icon/${size}.png`]));

/** One of each for all parts of a build, so that what they make is made once. */
const [names, maps] = [namesPlugin(), drawnMaps()];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: ({ browser }) => ({
    // What WXT gives content scripts dispatches events on each page, by which a page could find out and stop them.
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve('components/content/script-context.ts') },
    },
    plugins: [
      names,
      maps,
      withoutMarkup(),
      withoutConnections(),
      ...(browser === 'firefox' ? [] : [highlightsOfRoot()]),
    ],
    // Without prefixes for older browsers.
    build: {
      // No getter is read for what it does.
      rollupOptions: { treeshake: { propertyReadSideEffects: false } },
      cssTarget: browser === 'firefox' ? `firefox${oldest.firefox}` : `chrome${oldest.chrome}`,
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  hooks: {
    'config:resolved'({ config }) {
      // WXT would leave tests out of the sources archive.
      config.zip.excludeSources = [];
    },
    'entrypoints:found'({ config }, entrypoints) {
      // The styles of marks are a separate file: `assets/mark-styles.css`.
      const inputPath = resolve(config.root, 'components/page/marks.css');
      entrypoints.push({ name: 'mark-styles', inputPath, type: 'unlisted-style' });
    },
    'build:before'() {
      parseStory(alaskaSummit);
    },
    'build:done'({ config }, { steps }) {
      if (config.command === 'serve') return;
      const scripts = steps.flatMap(({ chunks }) => chunks).filter((part) => part.type === 'chunk');
      const modules = scripts.flatMap(({ moduleIds }) => moduleIds);
      writeFileSync(join(config.outDir, 'licenses.txt'), licensesOf(modules));
      const problems = [...exceededBudgets(config.outDir), ...misplacedModules(scripts)];
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
    'vite:build:extendConfig'([entrypoint], config) {
      // Scripts for pages and the background are kept small: they use the browsers' own APIs, which are similar enough.
      const type = entrypoint?.type;
      if (type === 'unlisted-script' || type === 'content-script' || type === 'background')
        config.plugins?.push(withoutPolyfill());
      if (['content', 'marks', 'pack-marks', 'all-marks', 'card-host'].includes(entrypoint?.name ?? ''))
        config.plugins?.push(inLatin());
    },
    'prepare:publicPaths'(_, paths) {
      paths.push('card.html');
    },
    'build:publicAssets'({ config }, files) {
      const folder = join(config.wxtDir, 'drawn');
      for (const path of drawIcons(folder))
        files.push({ absoluteSrc: join(folder, path), relativeDest: path });
      // Not an entrypoint: Vite would make its script a module.
      files.push({ absoluteSrc: resolve('components/card/card.html'), relativeDest: 'card.html' });
      for (const { path, text } of [
        ...localeFiles(),
        ...factFiles(),
        ...tableWordFiles(),
        ...languageFiles(),
        ...packFiles(),
      ])
        files.push({ contents: text, relativeDest: path });
      if (config.browser !== 'firefox')
        files.push({ contents: JSON.stringify(browsersSchema()), relativeDest: policySchema });
    },
  },
  zip: {
    // Everything that a reviewer needs to build the same bytes and to follow the README.
    includeSources: [
      '{.github,assets,components,docs,entrypoints,tests,tools}/**',
      '{package,package-lock,tsconfig,biome}.json',
      '{wxt,vitest}.config.ts',
      '{README,CHANGELOG,CONTRIBUTING,PRIVACY,SECURITY}.md',
      '{LICENSE,.gitignore}',
    ],
  },
  manifest: ({ browser, command }) => ({
    name: 'Namelight',
    short_name: 'Namelight',
    description: inBrowsersWords('browser.description'),
    default_locale: defaultLanguage,
    icons,
    action: { default_icon: icons },
    // The only file that pages can load, in a frame. Without a token it shows nothing. Its address changes with each
    // session; in Firefox it differs by profile.
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['<all_urls>'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    permissions: ['storage', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ['<all_urls>'],
    content_security_policy: { extension_pages: ownPagesPolicy(command) },
    // Shortcuts that Chromium reserves, such as Alt+Shift+N and B, would silently stay unset.
    commands: {
      'toggle-site': { description: inBrowsersWords('browser.toggleSite') },
      'next-name': {
        suggested_key: { default: 'Alt+J' },
        description: inBrowsersWords('browser.nextName'),
      },
      'previous-name': {
        suggested_key: { default: 'Alt+K' },
        description: inBrowsersWords('browser.previousName'),
      },
      'next-section': {
        // Chromium allows an extension four keys; the user may choose one there.
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+J' } }),
        description: inBrowsersWords('browser.nextSection'),
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: inBrowsersWords('browser.openPanel'),
      },
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'namelight@namelight.example',
              strict_min_version: oldest.firefox,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: oldest.firefox },
          },
        }
      : { minimum_chrome_version: oldest.chrome, storage: { managed_schema: policySchema } }),
  }),
});

/**
 * The content security policy of the background, which alone looks for newer versions of stories. Pages of the extension say in
 * their heads that they connect nowhere; in development, to its server.
 */
function ownPagesPolicy(command: 'build' | 'serve'): string {
  const [styles, connections] =
    command === 'serve'
      ? [' http://localhost:*', 'https: http://localhost:* ws://localhost:*']
      : ['', 'https:'];
  return `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'${styles}; img-src 'self' data:; connect-src ${connections}; frame-src 'self'; base-uri 'none'; form-action 'none'`;
}

/** Vite plugin: has the pages of the extension say that they connect nowhere. In development they hear from its server. */
function withoutConnections(): Plugin {
  return {
    name: 'namelight-without-connections',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'content-security-policy', content: "connect-src 'none'" },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** A placeholder in the manifest, which the browser replaces by a text of the catalog. */
function inBrowsersWords(key: Key): string {
  return `__MSG_${messageName(key)}__`;
}

/**
 * Vite plugin: limits the rules for highlights to the root element, from which other elements inherit them. Otherwise
 * Chromium matches the rules against every element: 8 ms on a page of 100 kB without names. Firefox does not inherit
 * highlight styles.
 */
function highlightsOfRoot(): Plugin {
  return {
    name: 'namelight-highlights-of-root',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('marks.css') ? code.replaceAll('::highlight(', ':root::highlight(') : null,
  };
}

/**
 * Vite plugin: removes the use of `innerHTML` from Preact. Nothing uses it, but Mozilla's linter warns of it, and reviewers
 * would have to check. Saves no bytes.
 */
function withoutMarkup(): Plugin {
  const assigns = /(\w+)\.innerHTML=(\w+)\.__html/g;
  return {
    name: 'namelight-without-markup',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/preact\/dist\/preact(\.module)?\.m?js$/.test(id.split('?')[0] ?? '')) return null;
      const without = code.replaceAll(assigns, '$1.textContent=$2.__html');
      if (without === code) throw new Error(`${id} does not use innerHTML any more: remove this plugin.`);
      return without;
    },
  };
}

/** Vite plugin: replaces the polyfill of the browser API by the API itself. Saves each script 2.8 kB gzipped. */
function withoutPolyfill(): Plugin {
  return {
    name: 'namelight-without-polyfill',
    enforce: 'pre',
    resolveId(id, importer) {
      return id === '@wxt-dev/webextension-polyfill/browser'
        ? this.resolve('@wxt-dev/browser', importer)
        : null;
    },
  };
}

/**
 * Vite plugin: writes characters beyond Latin-1 as escapes. Browsers keep a script with a single one of them, and read
 * it, as two bytes a character.
 */
function inLatin(): Plugin {
  const escaped = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'namelight-in-latin',
    enforce: 'post',
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\xff]/g, escaped);
    },
  };
}
