import { describe, expect, it } from 'vitest';
import {
  delayText,
  fileRefusalText,
  globalStateText,
  problemText,
  siteTexts,
  unmarkableText,
} from '../../components/popup/texts.ts';
import type { Refusal } from '../../components/settings/change.ts';
import { refusalText } from '../../components/settings/refusal-text.ts';
import { defaultSettings, type Settings } from '../../components/settings/settings.ts';
import type { SettingsProblem } from '../../components/settings/stored.ts';

const at = (settings: Partial<Settings>, site = 'news.example.com', presets: readonly string[] = []) =>
  siteTexts({
    settings: { ...defaultSettings, ...settings },
    site,
    isPreset: (preset) => presets.includes(preset),
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
    [{ sites: { 'news.example.com': 'off' } }, 'You turned Namelight off here.'],
    [{ sites: { 'example.com': 'off' } }, 'You turned Namelight off for all of example.com.'],
    [{ sites: { 'example.com': 'off', 'news.example.com': 'on' } }, 'You turned Namelight on here.'],
    [{ on: false, sites: { 'example.com': 'on' } }, 'You turned Namelight on for all of example.com.'],
  ])('with %j say why: %s', (settings, because) => {
    expect(at(settings).because).toBe(because);
  });

  it.each<[Settings['sites'], string]>([
    [{ 'example.com': 'off' }, 'Your organization turned Namelight off here.'],
    [{ 'example.com': 'on' }, 'Your organization turned Namelight on here.'],
    [{ 'example.com': 'off', 'news.example.com': 'on' }, 'You turned Namelight on here.'],
  ])('with %j, example.com story by an organization, say why: %s', (sites, because) => {
    expect(at({ sites }, 'news.example.com', ['example.com']).because).toBe(because);
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
  [0, 'none'],
  [150, 'very short (0.15 s)'],
  [400, 'short (0.4 s)'],
  [1000, 'medium (1 s)'],
  [2000, 'long (2 s)'],
])('a delay of %i ms is “%s”', (milliseconds, words) => {
  expect(delayText(milliseconds)).toBe(words);
});

it('every reason why a page cannot be marked has its own text', () => {
  const reasons = ['browser-page', 'extension-page', 'extension-store', 'pdf', 'files', 'refused'] as const;
  expect(new Set(reasons.map(unmarkableText)).size).toBe(reasons.length);
});

/** What else an example of each kind has, and its text: the compiler insists on all kinds. */
type Texts<Code extends { readonly kind: string }> = Readonly<
  Record<Code['kind'], readonly [blanks: object, text: string]>
>;
const rows = (texts: Readonly<Record<string, readonly [object, string]>>) =>
  Object.entries(texts).map(([kind, [blanks, text]]) => [{ kind, ...blanks }, text] as const);

const problems: Texts<SettingsProblem> = {
  'invalid-value': [
    { key: 'delay', value: '"soon"', instead: '400' },
    'delay is "soon", which is not valid; 400 is used instead',
  ],
  'invalid-site': [
    { key: 'site:a.example', value: '"maybe"' },
    'site:a.example is "maybe", which is not valid and was ignored',
  ],
  'invalid-hidden': [
    { key: 'hidden:a.example:us', value: '"yes"' },
    'hidden:a.example:us is "yes", which is not valid; the name is not hidden',
  ],
  'surplus-hidden': [{ count: 2 }, '2 hidden names are over the limit and were ignored'],
  'unknown-setting': [{ key: 'proxy' }, 'proxy is not a setting and was ignored'],
  'no-list': [{ key: 'locked', value: '"on"' }, 'locked is "on", but it should be a list'],
  'no-record': [{ key: 'sites', value: '[]' }, 'sites is [], but it should be an object'],
  'not-lockable': [{ value: '"colour"' }, 'locked contains "colour", which is not a setting'],
  'not-a-site': [
    { value: '"www.a.example"', instead: 'a.example' },
    '"www.a.example" is not a site; write it like a.example',
  ],
  locked: [{ key: 'theme' }, 'theme is set by your organization; the value in the file is ignored'],
};

it.each(rows(problems))('the problem %j is put as “%s”', (problem, text) => {
  expect(problemText(problem as SettingsProblem)).toBe(text);
});

const refusals: Texts<Refusal> = {
  locked: [{}, 'Your organization has set this. It cannot be changed here.'],
  'too-many-sites': [
    { count: 1_000 },
    'You already have settings for 1,000 sites, which is the limit. Remove a site first.',
  ],
  'too-many-hidden': [
    { count: 400 },
    'You have already hidden 400 names, which is the limit. Show one of them again first.',
  ],
  'too-large': [
    { maxSites: 1_000, maxHiddenNames: 400 },
    'These settings take up too much space. The limit is 1,000 sites and 400 hidden names.',
  ],
  failed: [{ reason: 'The disk is full.' }, 'Your browser did not save this change: The disk is full.'],
  'no-answer': [{}, 'This change was not saved, because Namelight did not answer. Please try again.'],
};

it.each(rows(refusals))('the refusal %j is put as “%s”', (why, text) => {
  expect(refusalText(why as Refusal)).toBe(text);
});

it.each([
  ['no-json', 'This is not a settings file: it cannot be read as JSON. Your settings were not changed.'],
  ['no-settings-file', 'This is not a settings file of Namelight. Your settings were not changed.'],
] as const)('a file refused as %s shows “%s”', (why, text) => {
  expect(fileRefusalText(why)).toBe(text);
});
