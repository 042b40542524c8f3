import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import config from '../../wxt.config.ts';

const page = readFileSync(new URL('../../entrypoints/welcome/index.html', import.meta.url), 'utf8');

it('names every permission that the extension asks for, and no other, with its reason', async () => {
  const explained = [
    ...page.matchAll(
      /<dt data-say="welcome\.(\w+)"><code data-blank="permission">([^<]+)<\/code><\/dt>\s*<dd data-say="welcome\.\1Why">/g,
    ),
  ].map(([, , permission = '']) => permission.replace('&lt;', '<').replace('&gt;', '>'));
  for (const browser of ['chrome', 'firefox']) {
    const { permissions = [], host_permissions = [] } = await manifestFor(browser);
    // The page says that Firefox does not ask for this one.
    const askedElsewhere = browser === 'firefox' ? ['sidePanel'] : [];
    const asked = [...permissions, ...host_permissions, ...askedElsewhere];
    expect(explained.toSorted()).toEqual(asked.toSorted());
  }
});

it('suggests the shortcuts of the manifest', async () => {
  const { commands = {} } = await manifestFor('chrome');
  const suggested = [...page.matchAll(/<kbd data-blank="\w+" data-command="([^"]+)">([^<]+)<\/kbd>/g)];
  expect(suggested).not.toHaveLength(0);
  for (const [, command = '', keys] of suggested)
    expect(commands[command]).toHaveProperty('suggested_key.default', keys);
});

async function manifestFor(browser: string) {
  const { manifest } = config;
  return typeof manifest === 'function'
    ? manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' })
    : { ...(await manifest) };
}
