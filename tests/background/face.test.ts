import { expect, it } from 'vitest';
import { faceOf, menuTitle, tabState } from '../../components/background/face.ts';
import { defaultSettings, type Settings } from '../../components/settings/settings.ts';

const stateOf = (address: string, settings: Partial<Settings> = {}, entities = 0) =>
  tabState({
    address,
    ownOrigin: 'chrome-extension://namelight/',
    settings: { ...defaultSettings, ...settings },
    entities,
  });
const faceAt = (...tab: Parameters<typeof stateOf>) => faceOf(stateOf(...tab));
const story = 'https://news.example.com/story';

it.each([
  [0, '', 'Namelight – no names on this page'],
  [1, '1', 'Namelight – 1 name on this page'],
  [14, '14', 'Namelight – 14 names on this page'],
])('counts %i entities as "%s"', (entities, badge, title) => {
  expect(faceAt(story, {}, entities)).toEqual({ badge, title, icon: 'on' });
});

it('is grey, without a number, where the site was switched off', () => {
  const off = { badge: '', title: 'Namelight is off on news.example.com', icon: 'off' };
  expect(faceAt(story, { sites: { 'example.com': 'off' } }, 3)).toEqual(off);
});

it('says that it is off everywhere by not naming a site', () => {
  expect(faceAt(story, { on: false })).toEqual({ badge: '', title: 'Namelight is off', icon: 'off' });
});

it('is grey on pages where no extension may run', () => {
  expect(faceAt('chrome://settings/')).toEqual({
    badge: '',
    title: 'Namelight cannot mark this page',
    icon: 'off',
  });
});

it.each([
  [story, {}, 'Turn off on news.example.com'],
  [story, { on: false }, 'Turn on for news.example.com'],
  [story, { sites: { 'example.com': 'off' } }, 'Turn on for news.example.com'],
  ['chrome-extension://namelight/welcome.html', {}, null],
  ['about:addons', {}, null],
] as const)('on %s with %j the menu offers: %s', (address, settings, title) => {
  expect(menuTitle(stateOf(address, settings))).toBe(title);
});
