import { describe, expect, it } from 'vitest';
import { defaultSettings, mostHidden, type SettingsPatch } from '../../components/settings/settings.ts';
import { currentVersion, repair, type Stored, writing } from '../../components/settings/stored.ts';
import { examples, hiddenAt } from './examples.ts';
import { patched } from './patched.ts';

function manyHidden(count: number): Stored {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`hidden:${index}.example:us`, true]),
  );
}

describe('settings read from storage', () => {
  it('are the defaults when nothing is stored', () => {
    expect(repair({})).toEqual({ settings: defaultSettings, problems: [] });
  });

  it.each(examples)('are what version $version meant by them', ({ stored, means }) => {
    expect(repair(stored)).toEqual({ settings: means, problems: [] });
  });

  it('have an example of every version', () => {
    expect(examples.map(({ version }) => version)).toEqual(
      Array.from({ length: currentVersion }, (_, index) => index + 1),
    );
  });

  it.each([null, undefined, 'on', 7, true, ['on']])('are the defaults when storage holds %j', (stored) => {
    const { settings, problems } = repair(stored);
    expect(settings).toEqual(defaultSettings);
    expect(problems).toHaveLength(1);
  });

  it.each<[Stored, RegExp]>([
    [{ on: 'yes' }, /on is "yes"; using true/],
    [{ on: null }, /on is null; using true/],
    [{ markStyle: 'rainbow' }, /markStyle is "rainbow"; using "underline"/],
    [{ markColors: 'pink' }, /markColors is "pink"; using "blue-green-orange"/],
    [{ otherLanguages: 'no' }, /otherLanguages is "no"; using true/],
    [{ openWay: 3 }, /openWay is 3/],
    [{ openKey: 'Meta' }, /openKey is "Meta"/],
    [{ delay: -1 }, /delay is -1; using 400/],
    [{ delay: 2001 }, /delay is 2001/],
    [{ delay: 12.5 }, /delay is 12.5/],
    [{ delay: '400' }, /delay is "400"/],
    [{ theme: { dark: true } }, /theme is {"dark":true}/],
    [{ 'kind:person': 0 }, /kind:person is 0/],
    [{ version: 'one' }, /version is "one"/],
    [{ version: 0 }, /version is 0/],
    [{ 'site:example.com': 'maybe' }, /site:example.com is "maybe"; no rule for it/],
    [{ 'hidden:example.com:the-west': 'yes' }, /hidden:example.com:the-west is "yes"; not hidden/],
    [{ 'hidden:example.com:The West': true }, /hidden:example.com:The West is true; not hidden/],
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

  it('keep every sound field beside several damaged ones', () => {
    const { settings, problems } = repair({ on: 1, theme: 'dark', delay: 'x', 'site:a.example': 'off' });
    expect(settings).toEqual({ ...defaultSettings, theme: 'dark', sites: { 'a.example': 'off' } });
    expect(problems).toHaveLength(2);
  });

  it('of a newer version keep what is understood, and say so', () => {
    const { settings, problems } = repair({ version: 99, theme: 'light', markStyle: 'glow', 'hide:x': true });
    expect(settings).toEqual({ ...defaultSettings, theme: 'light' });
    expect(problems).toEqual([expect.stringMatching(/newer Namelight/), expect.stringMatching(/glow/)]);
  });

  it('pass over keys they do not know without a word', () => {
    expect(repair({ stranger: 1 })).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('hold no more hidden names than can be kept, and say so', () => {
    const { settings, problems } = repair(manyHidden(mostHidden + 2));
    expect(settings.hidden).toHaveLength(mostHidden);
    expect(problems).toEqual([expect.stringMatching(/^2 hidden names are more/)]);
  });

  it('are not fooled by a site called like a part of every object', () => {
    const { settings } = repair(JSON.parse('{"site:__proto__": "off", "site:constructor": "off"}'));
    expect(Object.keys(settings.sites)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(settings.sites)).toBe(Object.prototype);
  });
});

describe('settings on their way to storage', () => {
  it.each<[SettingsPatch, Stored, readonly string[]]>([
    [{ on: false }, { on: false }, []],
    [{ on: true }, {}, ['on']],
    [{ markColors: 'violet-teal-red' }, { markColors: 'violet-teal-red' }, []],
    [{ otherLanguages: false }, { otherLanguages: false }, []],
    [{ otherLanguages: true }, {}, ['otherLanguages']],
    [{ kinds: { place: false } }, { 'kind:place': false }, []],
    [{ kinds: { place: true } }, {}, ['kind:place']],
    [{ sites: { 'example.com': 'off' } }, { 'site:example.com': 'off' }, []],
    [{ sites: { 'example.com': null } }, {}, ['site:example.com']],
    [{ hidden: [{ ...hiddenAt('example.com', 'us'), to: 'hidden' }] }, { 'hidden:example.com:us': true }, []],
    [{ hidden: [{ ...hiddenAt('example.com', 'us'), to: 'shown' }] }, {}, ['hidden:example.com:us']],
    [{ delay: 0, theme: 'auto' }, { delay: 0 }, ['theme']],
  ])('%j touch their own keys alone', (patch, set, remove) => {
    expect(writing(patch, { stored: {}, presets: {} })).toEqual({
      set: { ...set, version: currentVersion },
      remove,
    });
  });

  it('leave damaged and unknown keys of storage where they are', () => {
    const { set, remove } = writing(
      { on: false },
      { stored: { version: 1, delay: 'x', stranger: 1 }, presets: {} },
    );
    expect(set).toEqual({ on: false, version: 1 });
    expect(remove).toEqual([]);
  });

  it('refuse one more hidden name than can be kept, and nothing else', () => {
    const full = manyHidden(mostHidden);
    const hidden = [{ ...hiddenAt('one-more.example', 'us'), to: 'hidden' as const }];
    expect(() => writing({ hidden }, { stored: full, presets: {} })).toThrow(/300 names are hidden already/);
    expect(writing({ on: false }, { stored: full, presets: {} }).set).toMatchObject({ on: false });
    expect(() => writing({ hidden }, { stored: manyHidden(mostHidden - 1), presets: {} })).not.toThrow();
  });

  it('never lower the version that a newer Namelight wrote', () => {
    expect(writing({ on: false }, { stored: { version: 99 }, presets: {} }).set).toMatchObject({
      version: 99,
    });
  });

  it.each<SettingsPatch>([
    { on: false, delay: 0, theme: 'dark', openWay: 'click', openKey: 'Control', markStyle: 'none' },
    { markColors: 'blue-plum-orange', otherLanguages: false },
    { explain: true },
    { kinds: { person: false, organization: false } },
    { sites: { 'example.com': 'off', 'news.example.com': 'on', 'gone.example': null } },
    {
      hidden: [
        { ...hiddenAt('example.com', 'us'), to: 'hidden' },
        { ...hiddenAt('gone.example', 'us'), to: 'shown' },
      ],
    },
  ])('read back as they were written: %j', (patch) => {
    const before = { 'site:gone.example': 'on', 'hidden:gone.example:us': true, version: 1 };
    const { set, remove } = writing(patch, { stored: before, presets: {} });
    const after = Object.fromEntries(
      Object.entries({ ...before, ...set }).filter(([key]) => !remove.includes(key)),
    );
    expect(repair(after).settings).toEqual(patched(repair(before).settings, patch));
  });
});
