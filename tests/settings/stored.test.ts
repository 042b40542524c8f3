import { describe, expect, it } from 'vitest';
import { defaultSettings, type SettingsPatch } from '../../components/settings/settings.ts';
import { maxHiddenNames } from '../../components/settings/storage-limits.ts';
import { flatten, repair, type StoredSettings, withChanges } from '../../components/settings/stored.ts';
import { example, hiddenAt, manyHidden } from './examples.ts';

describe('settings read from storage', () => {
  it('are the defaults when nothing is stored', () => {
    expect(repair({})).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('are what was meant by them', () => {
    expect(repair(example.stored)).toEqual({ settings: example.means, problems: [] });
  });

  it.each([null, undefined, 'on', 7, true, ['on']])('are the defaults when storage holds %j', (stored) => {
    const { settings, problems } = repair(stored);
    expect(settings).toEqual(defaultSettings);
    expect(problems).toHaveLength(1);
  });

  it.each<[StoredSettings, RegExp]>([
    [{ on: 'yes' }, /on is "yes", which is not valid; using true/],
    [{ on: null }, /on is null, which is not valid; using true/],
    [{ markStyle: 'rainbow' }, /markStyle is "rainbow", which is not valid; using "underline"/],
    [{ markColors: 'pink' }, /markColors is "pink", which is not valid; using "blue-green-orange"/],
    [{ otherLanguages: 'no' }, /otherLanguages is "no", which is not valid; using true/],
    [{ openWay: 3 }, /openWay is 3/],
    [{ openKey: 'Meta' }, /openKey is "Meta"/],
    [{ delay: -1 }, /delay is -1, which is not valid; using 400/],
    [{ delay: 2001 }, /delay is 2001/],
    [{ delay: 12.5 }, /delay is 12.5/],
    [{ delay: '400' }, /delay is "400"/],
    [{ theme: { dark: true } }, /theme is {"dark":true}/],
    [{ 'kind:person': 0 }, /kind:person is 0/],
    [{ 'rules:7': 'garbage' }, /rules:7 is "garbage", which cannot be read and was ignored/],
    [{ 'site:example.com': 'maybe' }, /site:example.com is "maybe", which is not valid and was ignored/],
    [
      { 'hidden:example.com:the-west': 'yes' },
      /hidden:example.com:the-west is "yes", which is not valid; the name is not hidden/,
    ],
    [
      { 'hidden:example.com:The West': true },
      /hidden:example.com:The West is true, which is not valid; the name is not hidden/,
    ],
    [{ 'hidden:example.com:a/b/c': true }, /hidden:example.com:a\/b\/c is true/],
    [{ 'hidden:the-west': true }, /hidden:the-west is true/],
    [{ 'hidden:Example.com:the-west': true }, /hidden:Example.com:the-west is true/],
    [{ 'site:': 'off' }, /site: is "off"/],
    [{ 'site:Example.com': 'off' }, /site:Example.com is "off"/],
    [{ 'site:exa mple.com': 'off' }, /site:exa mple.com/],
  ])('take the default for the damaged field alone: %j', (damage, said) => {
    const { settings, problems } = repair({ 'kind:organization': false, ...damage });
    expect(settings).toEqual({
      ...defaultSettings,
      kinds: { ...defaultSettings.kinds, organization: false },
    });
    expect(problems).toEqual([expect.stringMatching(said)]);
  });

  it('keep every valid field beside several invalid ones', () => {
    const { settings, problems } = repair({ on: 1, theme: 'dark', delay: 'x', 'site:a.example': 'off' });
    expect(settings).toEqual({ ...defaultSettings, theme: 'dark', sites: { 'a.example': 'off' } });
    expect(problems).toHaveLength(2);
  });

  it('ignore unknown keys silently', () => {
    expect(repair({ stranger: 1 })).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('hold no more hidden names than can be kept, and say so', () => {
    const { settings, problems } = repair(manyHidden(maxHiddenNames + 2));
    expect(settings.hidden).toHaveLength(maxHiddenNames);
    expect(problems).toEqual([expect.stringMatching(/^2 hidden names are over the limit/)]);
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
    const stored = { delay: 'x', stranger: 1, 'site:': 7 };
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
