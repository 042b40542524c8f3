import { expect, it } from 'vitest';
import { whyUnmarkable } from '../../components/tabs/access.ts';

const own = 'chrome-extension://namelight/';

it.each([
  ['chrome://extensions/', 'browser-page'],
  ['edge://settings/', 'browser-page'],
  ['about:addons', 'browser-page'],
  ['view-source:https://example.com/', 'browser-page'],
  ['devtools://devtools/bundled/inspector.html', 'browser-page'],
  ['', 'browser-page'],
  ['chrome-extension://another/popup.html', 'extension-page'],
  ['moz-extension://another/popup.html', 'extension-page'],
  ['https://chromewebstore.google.com/detail/x', 'extension-store'],
  ['https://chrome.google.com/webstore/category/extensions', 'extension-store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'extension-store'],
  ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'extension-store'],
] as const)('nothing can be marked on %s: it is a %s', (address, why) => {
  expect(whyUnmarkable(address, own)).toBe(why);
});

it.each([
  'https://example.com/',
  'http://localhost:3000/',
  'file:///home/reader/story.html',
  'https://chrome.google.com/',
  'https://microsoftedge.microsoft.com/',
  'https://blog.mozilla.org/addons.mozilla.org/',
  `${own}welcome.html`,
])('names can be marked on %s', (address) => {
  expect(whyUnmarkable(address, own)).toBeNull();
});

it('nothing can be marked in local files in Firefox', () => {
  expect(whyUnmarkable('file:///home/reader/story.html', 'moz-extension://namelight/')).toBe('local-file');
});
