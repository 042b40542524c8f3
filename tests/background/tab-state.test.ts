import { expect, it } from 'vitest';
import { menuEntry, tabState, toolbarButton } from '../../components/background/tab-state.ts';
import { defaultSettings, type Settings } from '../../components/settings/settings.ts';

const stateOf = (address: string, settings: Partial<Settings> = {}, entities = 0, isLocked = false) =>
  tabState({
    address,
    ownOrigin: 'chrome-extension://namelight/',
    settings: { ...defaultSettings, ...settings },
    isLocked: () => isLocked,
    entities,
  });
const faceAt = (...tab: Parameters<typeof stateOf>) => toolbarButton(stateOf(...tab));
const story = 'https://news.example.com/story';

it.each([
  [0, '', 'Namelight – no names on this page'],
  [1, '1', 'Namelight – 1 name on this page'],
  [14, '14', 'Namelight – 14 names on this page'],
])('counts %i entities as "%s"', (entities, badge, title) => {
  expect(faceAt(story, {}, entities)).toEqual({ badge, title, icon: 'on' });
});

it('is gray, without a number, where the site was switched off', () => {
  const off = { badge: '', title: 'Namelight is off on news.example.com', icon: 'off' };
  expect(faceAt(story, { sites: { 'example.com': 'off' } }, 3)).toEqual(off);
});

it('says that it is off everywhere by not naming a site', () => {
  expect(faceAt(story, { on: false })).toEqual({ badge: '', title: 'Namelight is off', icon: 'off' });
});

it('is gray on pages where no extension may run', () => {
  expect(faceAt('chrome://settings/')).toEqual({
    badge: '',
    title: 'Namelight cannot mark names on this page',
    icon: 'off',
  });
});

it.each([
  [story, {}, 'Turn off for news.example.com'],
  [story, { on: false }, 'Turn on for news.example.com'],
  [story, { sites: { 'example.com': 'off' } }, 'Turn on for news.example.com'],
] as const)('on %s with %j the menu offers: %s', (address, settings, title) => {
  expect(menuEntry(stateOf(address, settings))).toEqual({ title, isEnabled: true });
});

it.each(['chrome-extension://namelight/welcome.html', 'about:addons'])('offers nothing at %s', (address) => {
  expect(menuEntry(stateOf(address))).toEqual({ title: 'Turn off for this site', isEnabled: false });
});

it('says that an organization decides about a site, and offers no change', () => {
  const off = stateOf(story, { sites: { 'example.com': 'off' } }, 0, true);
  expect(toolbarButton(off).title).toBe('Namelight is off on news.example.com (set by your organization)');
  expect(menuEntry(off)).toEqual({
    title: 'Turn on for news.example.com (set by your organization)',
    isEnabled: false,
  });
});
