import { describe, expect, it } from 'vitest';
import { delayText, globalStateText, siteTexts, unmarkableText } from '../../components/popup/texts.ts';
import { defaultSettings, type Settings } from '../../components/settings/settings.ts';

const at = (settings: Partial<Settings>, site = 'news.example.com', presets: readonly string[] = []) =>
  siteTexts({
    settings: { ...defaultSettings, ...settings },
    site,
    isPreset: (key) => presets.includes(key),
  });

describe('the texts about a site', () => {
  it('say what the switch will do', () => {
    expect(at({})).toEqual({
      isOn: true,
      state: 'On here',
      because: null,
      next: 'Turn off to stop marking names on news.example.com and its subdomains.',
    });
  });

  it.each<[Partial<Settings>, string]>([
    [{ on: false }, 'Namelight is off everywhere.'],
    [{ sites: { 'news.example.com': 'off' } }, 'Because you turned it off here.'],
    [{ sites: { 'example.com': 'off' } }, 'Because you turned it off for all of example.com.'],
    [{ sites: { 'example.com': 'off', 'news.example.com': 'on' } }, 'Because you turned it on here.'],
    [{ on: false, sites: { 'example.com': 'on' } }, 'Because you turned it on for all of example.com.'],
  ])('with %j say why: %s', (settings, because) => {
    expect(at(settings).because).toBe(because);
  });

  it.each<[Settings['sites'], string]>([
    [{ 'example.com': 'off' }, 'Because your organization turned it off here.'],
    [{ 'example.com': 'on' }, 'Because your organization turned it on here.'],
    [{ 'example.com': 'off', 'news.example.com': 'on' }, 'Because you turned it on here.'],
  ])('with %j, example.com set by an organization, say why: %s', (sites, because) => {
    expect(at({ sites }, 'news.example.com', ['site:example.com']).because).toBe(because);
  });

  it.each(['127.0.0.1', '[::1]', 'localhost'])('speak of no subdomains of %s', (site) => {
    expect(at({}, site).next).toBe(`Turn off to stop marking names on ${site}.`);
    expect(at({ on: false }, site).next).toBe(`Turn on to mark names on ${site}.`);
  });

  it.each(['xn--bcher-kva.example', 'bbc.co.uk', 'a.xn--p1ai'])('speak of the subdomains of %s', (site) => {
    expect(at({}, site).next).toContain(`${site} and its subdomains`);
  });

  it('have a name for local files', () => {
    expect(at({ on: false }, 'file://').next).toBe('Turn on to mark names in files on this computer.');
  });
});

it.each<[Pick<Settings, 'on' | 'sites'>, string]>([
  [{ on: true, sites: {} }, 'On everywhere'],
  [{ on: true, sites: { 'a.example': 'off', 'b.example': 'on' } }, 'On everywhere except 1 site'],
  [{ on: false, sites: {} }, 'Off everywhere'],
  [{ on: false, sites: { 'a.example': 'on', 'b.example': 'on' } }, 'Off everywhere except 2 sites'],
])('%j is put as “%s”', (settings, words) => {
  expect(globalStateText(settings)).toBe(words);
});

it.each([
  [0, 'immediately'],
  [150, 'quickly (0.15 s)'],
  [400, 'after a short pause (0.4 s)'],
  [1000, 'after a pause (1 s)'],
  [2000, 'after a long pause (2 s)'],
])('a delay of %i ms is “%s”', (milliseconds, words) => {
  expect(delayText(milliseconds)).toBe(words);
});

it('every reason why a page cannot be marked has its own text', () => {
  const reasons = ['browser-page', 'extension-page', 'extension-store', 'pdf', 'files', 'refused'] as const;
  expect(new Set(reasons.map(unmarkableText)).size).toBe(reasons.length);
});
