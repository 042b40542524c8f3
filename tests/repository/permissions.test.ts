import { expect, it } from 'vitest';
import config from '../../wxt.config.ts';
import { textOf } from './sources.ts';

/** The first cells of the table under a heading. */
function explainedIn(path: string, heading: string): readonly string[] {
  const [, section = ''] = textOf(path).split(`\n## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `?([^|`]+?)`? \| [^|-]{20,} \|$/gm)].map(([, name = '']) => name);
}

async function permissionsFor(browser: string): Promise<readonly string[]> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is no function any more.');
  const built = await manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' });
  return [...(built.permissions ?? []), ...(built.host_permissions ?? [])];
}

it.each(['chrome', 'firefox'])(
  'PRIVACY.md says what each permission in %s is for, and no other',
  async (browser) => {
    const explained = explainedIn('PRIVACY.md', 'What each permission is for');
    expect(explained.toSorted()).toEqual((await permissionsFor(browser)).toSorted());
  },
);

it('the README says the same', () => {
  const privacy = explainedIn('PRIVACY.md', 'What each permission is for');
  const readme = explainedIn('README.md', 'Permissions, and why');
  expect(readme.toSorted()).toEqual(
    privacy.map((name) => (name === '<all_urls>' ? 'access to all sites' : name)).toSorted(),
  );
});
