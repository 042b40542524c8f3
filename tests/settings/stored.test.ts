import { describe, expect, it } from 'vitest';
import { defaultSettings, maxHiddenNames, type SettingsPatch } from '../../components/settings/settings.ts';
import {
  flatten,
  repair,
  type SettingsProblem,
  type StoredSettings,
  withChanges,
} from '../../components/settings/stored.ts';
import { example, hiddenAt, manyHidden } from './examples.ts';

/** Checks that the damage is reported, and costs no other setting. */
function expectRepaired(damage: StoredSettings, problem: SettingsProblem): void {
  const { settings, problems } = repair({ 'kind:organization': false, ...damage });
  expect(settings).toEqual({
    ...defaultSettings,
    kinds: { ...defaultSettings.kinds, organization: false },
  });
  expect(problems).toEqual([problem]);
}

describe('settings read from storage', () => {
  it('are the defaults when nothing is stored', () => {
    expect(repair({})).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('are what was meant by them', () => {
    expect(repair(example.stored)).toEqual({ settings: example.means, problems: [] });
  });

  it.each<[damage: readonly [key: string, value: unknown], instead: string]>([
    [['on', 'yes'], 'true'],
    [['on', null], 'true'],
    [['markStyle', 'rainbow'], '"underline"'],
    [['markColors', 'pink'], '"blue-green-orange"'],
    [['otherLanguages', 'no'], 'true'],
    [['openOn', 3], '"hover"'],
    [['openKey', 'Meta'], '"Alt"'],
    [['delay', -1], '400'],
    [['delay', 2001], '400'],
    [['delay', 12.5], '400'],
    [['delay', '400'], '400'],
    [['theme', { dark: true }], '"auto"'],
    [['kind:person', 0], 'true'],
  ])('take the default for a damaged field alone: %j, using %s', ([key, value], instead) => {
    expectRepaired({ [key]: value }, { kind: 'invalid-value', key, value: JSON.stringify(value), instead });
  });

  it.each<[kind: 'invalid-site' | 'invalid-hidden', key: string, value: unknown]>([
    ['invalid-site', 'site:example.com', 'maybe'],
    ['invalid-site', 'site:', 'off'],
    ['invalid-site', 'site:Example.com', 'off'],
    ['invalid-site', 'site:Example.com', null],
    ['invalid-site', 'site:exa mple.com', 'off'],
    ['invalid-hidden', 'hidden:example.com:the-west', 'yes'],
    ['invalid-hidden', 'hidden:example.com:The West', true],
    ['invalid-hidden', 'hidden:example.com:a/b/c', true],
    ['invalid-hidden', 'hidden:the-west', true],
    ['invalid-hidden', 'hidden:Example.com:the-west', true],
  ])('ignore a rule alone that is damaged, as %s: %s is %j', (kind, key, value) => {
    expectRepaired({ [key]: value }, { kind, key, value: JSON.stringify(value) });
  });

  it('report a long value in 40 characters', () => {
    const { problems } = repair({ theme: 'x'.repeat(1_000) });
    expect(problems).toMatchObject([{ value: `"${'x'.repeat(38)}…` }]);
  });

  it('keep every valid field beside several invalid ones', () => {
    const { settings, problems } = repair({ on: 1, theme: 'dark', delay: 'x', 'site:a.example': 'off' });
    expect(settings).toEqual({ ...defaultSettings, theme: 'dark', sites: { 'a.example': 'off' } });
    expect(problems).toHaveLength(2);
  });

  it('ignore unknown keys silently', () => {
    expect(repair({ unknownKey: 1 })).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('hold no more hidden names than can be kept, and say so', () => {
    const { settings, problems } = repair(manyHidden(maxHiddenNames + 2));
    expect(settings.hidden).toHaveLength(maxHiddenNames);
    expect(problems).toEqual([{ kind: 'surplus-hidden', count: 2 }]);
  });

  it('are not confused by a site named like a property of every object', () => {
    const { settings } = repair(JSON.parse('{"site:__proto__": "off", "site:constructor": "off"}'));
    expect(Object.keys(settings.sites)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(settings.sites)).toBe(Object.prototype);
  });
});

describe('settings with a change', () => {
  const changedBy = (
    patch: SettingsPatch,
    stored: StoredSettings = {},
    presets: StoredSettings = {},
  ): StoredSettings => withChanges(stored, { changes: flatten(patch), presets });

  it.each<[SettingsPatch, StoredSettings]>([
    [{ on: false }, { on: false }],
    [{ on: true }, {}],
    [{ markColors: 'violet-teal-red' }, { markColors: 'violet-teal-red' }],
    [{ otherLanguages: false }, { otherLanguages: false }],
    [{ kinds: { place: false } }, { 'kind:place': false }],
    [{ kinds: { place: true } }, {}],
    [{ sites: { 'example.com': 'off' } }, { 'site:example.com': 'off' }],
    [{ sites: { 'example.com': null } }, {}],
    [{ hidden: [{ ...hiddenAt('example.com', 'us'), to: 'hidden' }] }, { 'hidden:example.com:us': true }],
    [{ hidden: [{ ...hiddenAt('example.com', 'us'), to: 'shown' }] }, {}],
    [{ delay: 0, theme: 'auto' }, { delay: 0 }],
  ])('%j hold that and no default', (patch, after) => {
    expect(changedBy(patch)).toEqual(after);
    const others = { explain: true, 'site:news.example': 'on' };
    expect(changedBy(patch, others)).toEqual({ ...others, ...after });
  });

  it('leave damaged and unknown keys where they are', () => {
    const stored = { delay: 'x', unknownKey: 1, 'site:': 7 };
    expect(changedBy({ on: false }, stored)).toEqual({ ...stored, on: false });
  });

  it('lose removed rules', () => {
    const stored = { on: false, delay: 0, 'site:example.com': 'off', 'hidden:example.com:us': true };
    const back: SettingsPatch = {
      on: true,
      sites: { 'example.com': null },
      hidden: [{ ...hiddenAt('example.com', 'us'), to: 'shown' }],
    };
    expect(changedBy(back, stored)).toEqual({ delay: 0 });
  });
});
