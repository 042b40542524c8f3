import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  hiddenEntitiesAt,
  isOnAt,
  parseSite,
  ruleFor,
  type Settings,
  siteOf,
  toggleSite,
} from '../../components/settings/settings.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { patched } from './patched.ts';

describe('the site that a user typed', () => {
  it.each([
    ['news.example', 'news.example'],
    [' www.News.example/today?a=1 ', 'news.example'],
    ['https://live.news.example:8443/', 'live.news.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost:3000', 'localhost'],
    ['', null],
    ['the news', null],
    ['ftp://news.example', null],
    ['javascript://news.example', null],
    ['https://', null],
  ])('%j is %s', (written, site) => {
    expect(parseSite(written)).toBe(site);
  });
});

describe('the site of an address', () => {
  it.each([
    ['https://www.example.com/story?a=1#b', 'example.com'],
    ['http://News.Example.COM:8080/', 'news.example.com'],
    ['https://example.com./', 'example.com'],
    ['https://www.com/', 'www.com'],
    ['https://www2.example.com/', 'www2.example.com'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://localhost:3000/', 'localhost'],
    ['http://192.168.0.10/', '192.168.0.10'],
    ['http://[::1]:3000/', '[::1]'],
    ['https://user:secret@example.com/', 'example.com'],
    ['file:///home/reader/story.html', 'file://'],
    ['http://file/story.html', 'file'],
    ['https://file:8443/', 'file'],
    ['file://server/share/story.html', 'file://'],
    ['blob:https://example.com/0f5c', 'example.com'],
  ])('%s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it.each([
    'about:blank',
    'about:srcdoc',
    'chrome://settings',
    'data:text/html,hi',
    'javascript:1',
    'nonsense',
    '',
  ])('of %j is none', (address) => {
    expect(siteOf(address)).toBeNull();
  });
});

const withSites = (sites: Settings['sites'], on = true): Settings => ({ ...defaultSettings, on, sites });

describe('whether Namelight is on at a site', () => {
  it.each<[Settings['sites'], string, boolean]>([
    [{}, 'example.com', true],
    [{ 'example.com': 'off' }, 'example.com', false],
    [{ 'example.com': 'off' }, 'news.example.com', false],
    [{ 'example.com': 'off' }, 'badexample.com', true],
    [{ home: 'off' }, 'homeip.net', true],
    [{ home: 'off' }, 'my.homeip.net', true],
    [{ 'news.example.com': 'off' }, 'example.com', true],
    [{ 'example.com': 'off', 'news.example.com': 'on' }, 'news.example.com', true],
    [{ 'example.com': 'off', 'news.example.com': 'on' }, 'live.news.example.com', true],
    [{ 'example.com': 'off', 'news.example.com': 'on' }, 'sport.example.com', false],
    [{}, 'constructor', true],
  ])('with %j, %s: %s', (sites, site, on) => {
    expect(isOnAt(withSites(sites), site)).toBe(on);
  });

  it('follows the main switch where no rule was made', () => {
    expect(isOnAt(withSites({ 'example.com': 'on' }, false), 'example.com')).toBe(true);
    expect(isOnAt(withSites({ 'example.com': 'on' }, false), 'other.example')).toBe(false);
    expect(isOnAt(withSites({}, false), null)).toBe(false);
  });

  it('on a host called "file" is not that of local files', () => {
    const settings = withSites({ 'file://': 'off' });
    expect(isOnAt(settings, siteOf('file:///home/reader/story.html'))).toBe(false);
    expect(isOnAt(settings, siteOf('http://file/story.html'))).toBe(true);
    expect(isOnAt(withSites({ file: 'off' }), siteOf('file:///home/reader/story.html'))).toBe(true);
  });

  it('is decided by a rule that names the domain it was made for', () => {
    expect(ruleFor(withSites({ 'example.com': 'off' }), 'news.example.com')).toEqual({
      site: 'example.com',
      state: 'off',
    });
    expect(ruleFor(withSites({}), 'example.com')).toBeNull();
  });
});

describe('one click on the site’s switch', () => {
  const sites = [
    {},
    { 'example.com': 'off' },
    { 'example.com': 'on' },
    { 'news.example.com': 'off' },
    { 'news.example.com': 'on' },
    { 'example.com': 'off', 'news.example.com': 'on' },
    { 'example.com': 'on', 'news.example.com': 'off' },
  ] as const satisfies readonly Settings['sites'][];
  const cases = sites.flatMap((rules) => [true, false].map((on) => ({ rules, on })));

  it.each(cases)('always changes what happens there: $rules, main switch $on', ({ rules, on }) => {
    const before = withSites(rules, on);
    const after = patched(before, toggleSite(before, 'news.example.com'));
    expect(isOnAt(after, 'news.example.com')).toBe(!isOnAt(before, 'news.example.com'));
  });

  it.each(cases)('and a second one brings back the same: $rules, main switch $on', ({ rules, on }) => {
    const before = withSites(rules, on);
    const once = patched(before, toggleSite(before, 'news.example.com'));
    const twice = patched(once, toggleSite(once, 'news.example.com'));
    expect(isOnAt(twice, 'news.example.com')).toBe(isOnAt(before, 'news.example.com'));
    expect(isOnAt(twice, 'example.com')).toBe(isOnAt(before, 'example.com'));
  });

  it('removes its own rule when the inherited state is the wanted one', () => {
    expect(toggleSite(withSites({ 'example.com': 'off' }), 'example.com')).toEqual({
      sites: { 'example.com': null },
    });
  });

  it('makes an exception below a domain that was switched', () => {
    expect(toggleSite(withSites({ 'example.com': 'off' }), 'news.example.com')).toEqual({
      sites: { 'news.example.com': 'on' },
    });
  });
});

describe('the names hidden at a site', () => {
  const settings = { hidden: [{ site: 'example.com', entity: 'us' as EntityId }] };

  it.each([
    ['example.com', true],
    ['news.example.com', true],
    ['other-example.com', false],
    ['com', false],
    [null, false],
  ])('at %s hold the one hidden at example.com: %s', (site, isHidden) => {
    expect(hiddenEntitiesAt(settings, site).has('us' as EntityId)).toBe(isHidden);
  });
});
