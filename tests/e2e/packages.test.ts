/** What `npm run zip` makes: the packages that stores get. */
// @module-tag long
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { wxt } from './harness/build.ts';

const root = join(import.meta.dirname, '../..');
const browsers = ['chrome', 'edge', 'firefox'] as const;

const fileOf = (what: string): string => `.output/${packageJson.name}-${packageJson.version}-${what}.zip`;
const contentOf = (what: string) => unzipSync(readFileSync(join(root, fileOf(what))));
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** A folder with what the package of sources holds, and with this project's packages of npm. */
function unpackedSources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'namelight-sources-'));
  for (const [path, content] of Object.entries(contentOf('sources'))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

let sources: string;
beforeAll(() => {
  for (const browser of browsers) wxt({ command: 'zip', browser });
  sources = unpackedSources();
}, 300_000);
afterAll(() => rmSync(sources, { recursive: true, force: true }));

it('have the same bytes when built again from the package of sources', { timeout: 300_000 }, () => {
  for (const browser of ['chrome', 'firefox']) wxt({ command: 'zip', browser, sources });
  for (const what of ['chrome', 'firefox', 'sources']) {
    expect([what, hashOf(join(sources, fileOf(what)))]).toEqual([what, hashOf(join(root, fileOf(what)))]);
  }
});

describe.each(browsers)('the package for %s', (browser) => {
  it('holds what browsers read, and nothing else', () => {
    const kinds = Object.keys(contentOf(browser)).map((path) => path.replace(/^.*\./, ''));
    expect([...new Set(kinds)].toSorted()).toEqual(['css', 'html', 'js', 'json', 'png', 'txt']);
  });

  it('passes on the license of each package that it is made of', () => {
    const licenses = strFromU8(contentOf(browser)['licenses.txt'] ?? new Uint8Array());
    const named = [...licenses.matchAll(/^(\S+) \d+\.\d+\.\d+$/gm)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(Object.keys(packageJson.dependencies)));
    // What tippy.js brings along.
    expect(named).toContain('@popperjs/core');
  });

  it('says what stores and browsers ask of its manifest', () => {
    const content = contentOf(browser);
    const manifest = JSON.parse(strFromU8(content['manifest.json'] ?? new Uint8Array()));
    expect(manifest).toMatchObject({ manifest_version: 3, name: 'Namelight', version: packageJson.version });
    // The shortest that any browser cuts names to.
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
    const icons = Object.values<string>({ ...manifest.icons, ...manifest.action.default_icon });
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
    expect(icons.filter((icon) => content[icon] === undefined)).toEqual([]);
    const oldest =
      browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: { strict_min_version: '150.0', data_collection_permissions: { required: ['none'] } },
              gecko_android: { strict_min_version: '150.0' },
            },
          }
        : { minimum_chrome_version: '128' };
    expect(manifest).toMatchObject(oldest);
  });
});

it('the sources hold no more than the project does', () => {
  const strays = Object.keys(contentOf('sources')).filter((path) =>
    /(^|\/)(node_modules|\.(?!github\/|gitignore$))|\.(zip|log|tmp|bak)$/.test(path),
  );
  expect(strays).toEqual([]);
});

it('the sources hold what their README leads to', () => {
  const paths = Object.keys(contentOf('sources'));
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !paths.some((path) => path.startsWith(link)))).toEqual([]);
  // What its commands run.
  expect(paths).toEqual(
    expect.arrayContaining([
      'tools/ready.mjs',
      'tests/e2e/harness/chromium.ts',
      'tests/e2e/packages.test.ts',
    ]),
  );
});

it('the sources hold what they are built of', () => {
  expect(Object.keys(contentOf('sources'))).toEqual(
    expect.arrayContaining(['LICENSE', '.gitignore', 'package-lock.json', 'wxt.config.ts']),
  );
});
