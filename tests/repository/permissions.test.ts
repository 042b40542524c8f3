import { expect, it } from 'vitest';
import config from '../../wxt.config.ts';
import { textOf } from '../files.ts';

/** The first cells of the table under a heading. */
function explainedIn(path: string, heading: string): readonly string[] {
  const [, section = ''] = textOf(path).split(`\n## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `?([^|`]+?)`? \| [^|-]{20,} \|$/gm)].map(([, name = '']) => name);
}

async function manifestFor(browser: string, command: 'build' | 'serve' = 'build') {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is no function any more.');
  return manifest({ browser, command, manifestVersion: 3, mode: 'production' });
}

async function permissionsFor(browser: string): Promise<readonly string[]> {
  const built = await manifestFor(browser);
  return [...(built.permissions ?? []), ...(built.host_permissions ?? [])];
}

it.each(['chrome', 'firefox'])(
  'PRIVACY.md says what each permission in %s is for, and no other',
  async (browser) => {
    // Firefox asks for none for its sidebar.
    const explained = explainedIn('PRIVACY.md', 'What each permission is for').filter(
      (name) => browser !== 'firefox' || name !== 'sidePanel',
    );
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

/** What the extension's own pages may do, by directive. */
async function policyFor(browser: string, command: 'build' | 'serve') {
  const { content_security_policy: policy } = await manifestFor(browser, command);
  const text = typeof policy === 'object' ? (policy?.extension_pages ?? '') : '';
  return new Map(
    text.split('; ').map((directive): [string, string] => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

it.each(['chrome', 'firefox'])(
  'what the extension runs loads its own files, and connects by https alone in %s',
  async (browser) => {
    const policy = await policyFor(browser, 'build');
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('connect-src')).toBe('https:');
    policy.delete('connect-src');
    expect(policy.get('script-src')).toBe("'self'");
    expect([...policy.values()].join(' ')).not.toMatch(/https?:|wss?:|\*|unsafe-eval/);
  },
);

it('in development they load their style from its server, and hear from it what has changed', async () => {
  const policy = await policyFor('chrome', 'serve');
  expect(policy.get('style-src')).toContain('http://localhost:*');
  expect(policy.get('connect-src')).toBe('https: http://localhost:* ws://localhost:*');
});

it.each(['chrome', 'firefox'])('no page may connect to the extension in %s', async (browser) => {
  expect(await manifestFor(browser)).not.toHaveProperty('externally_connectable');
});
