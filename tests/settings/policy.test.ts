import { expect, it } from 'vitest';
import { partOverLimit } from '../../components/settings/change.ts';
import {
  applyPolicy,
  isLockedBy,
  organizationIn,
  type Policy,
  policyProblems,
  presetsOf,
} from '../../components/settings/policy.ts';
import { defaultSettings, isOnAt, maxHiddenNames } from '../../components/settings/settings.ts';
import { flatten, repair, type StoredSettings, withChanges } from '../../components/settings/stored.ts';

const settingsUnder = (policy: Policy, own: StoredSettings = {}) => repair(applyPolicy(own, policy)).settings;

it('sets values that the user may change', () => {
  const policy = {
    theme: 'dark',
    delay: 700,
    kinds: { place: false },
    sites: { 'news.example': 'off' },
    hidden: [{ site: 'news.example', entity: 'the-west' }],
  };
  expect(settingsUnder(policy)).toEqual({
    ...defaultSettings,
    theme: 'dark',
    delay: 700,
    kinds: { person: true, place: false, organization: true },
    sites: { 'news.example': 'off' },
    hidden: [{ site: 'news.example', entity: 'the-west' }],
  });
  expect(settingsUnder(policy, { theme: 'light', 'kind:place': true })).toMatchObject({
    theme: 'light',
    delay: 700,
    kinds: { place: true },
  });
});

it('overrides the user’s values where locked, without losing them', () => {
  const own = { theme: 'light', 'kind:person': false, delay: 50 };
  const policy = { theme: 'dark', locked: ['theme', 'kinds'] };
  expect(settingsUnder(policy, own)).toMatchObject({ theme: 'dark', kinds: { person: true }, delay: 50 });
  expect(settingsUnder({}, own)).toMatchObject({ theme: 'light', kinds: { person: false } });
});

it('locks at the default what it gives no value for', () => {
  expect(settingsUnder({ locked: ['explain'] }, { explain: true }).explain).toBe(false);
});

it('is off on a site and its subdomains, whatever the user chose there before', () => {
  const own = {
    'site:intranet.example': 'on',
    'site:wiki.intranet.example': 'on',
    'site:news.example': 'off',
  };
  const settings = settingsUnder({ sitesOff: ['intranet.example'] }, own);
  expect(isOnAt(settings, 'intranet.example')).toBe(false);
  expect(isOnAt(settings, 'wiki.intranet.example')).toBe(false);
  expect(isOnAt(settings, 'myintranet.example')).toBe(true);
  expect(isOnAt(settings, 'news.example')).toBe(false);
});

it('distinguishes its values from what the user chose', () => {
  const policy = {
    sites: { 'a.example': 'off', 'b.example': 'off' },
    sitesOff: ['e.example'],
  };
  const own = { 'site:b.example': null, 'site:c.example': 'on', 'site:e.example': 'on' };
  const presetIn = (given: Policy): readonly string[] => {
    const isPreset = organizationIn(given, own)?.isPreset;
    return ['a', 'b', 'c', 'd', 'e'].filter((name) => isPreset?.(`${name}.example`));
  };
  expect(presetIn(policy)).toEqual(['a', 'e']);
  expect(presetIn({ ...policy, locked: ['sites'] })).toEqual(['a', 'b', 'e']);
});

it.each([
  ['theme', true],
  ['kind:place', true],
  ['hidden:news.example:the-west', false],
  ['site:news.example', false],
  ['site:wiki.intranet.example', true],
  ['site:[::1]', true],
  ['delay', false],
  ['kinds', true],
])('of %s says that it is locked: %s', (key, isLocked) => {
  const policy = { locked: ['theme', 'kinds'], sitesOff: ['intranet.example', '[::1]'] };
  expect(isLockedBy(policy)(key)).toBe(isLocked);
});

it('locks by the names of settings alone, as it says', () => {
  const policy = { locked: ['kind', 'site'] };
  expect(policyProblems(policy)).toHaveLength(2);
  expect(['kind:place', 'site:news.example', 'hidden:news.example:the-west'].some(isLockedBy(policy))).toBe(
    false,
  );
  const hidden = { locked: ['hidden'] };
  expect(isLockedBy(hidden)('hidden:news.example:the-west')).toBe(true);
});

it.each([
  ['theme', undefined, true],
  ['kinds', undefined, true],
  ['sites', undefined, false],
  ['sites', 'news.example', false],
  ['sites', 'wiki.intranet.example', true],
  ['hidden', undefined, false],
] as const)('says of the setting %s, on the site %s, that it is locked: %s', (setting, site, isLocked) => {
  const policy = { locked: ['theme', 'kinds'], sitesOff: ['intranet.example'] };
  expect(organizationIn(policy, {})?.isLocked(setting, site)).toBe(isLocked);
});

it('is none where nothing is set', () => {
  expect(organizationIn({}, { theme: 'dark' })).toBeNull();
});

it('counts its hidden names together with the user’s, and refuses more than the limit', () => {
  const name = (entity: string) => ({ site: 'news.example', entity });
  const policy = { hidden: [1, 2, 3, 4, 5].map((n) => name(`preset-${n}`)) };
  const own = (count: number): StoredSettings =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`hidden:news.example:own-${n}`, true]));
  const presets = presetsOf(policy);
  const changes = flatten({ hidden: [{ ...name('one-more'), to: 'hidden' }] } as never);
  const hiding = (before: StoredSettings) => {
    const after = withChanges(before, { changes, presets });
    return {
      surplus: partOverLimit(after, { before, presets }),
      hidden: settingsUnder(policy, after).hidden,
    };
  };
  const kept = hiding(own(maxHiddenNames - 6));
  expect(kept.surplus).toBeNull();
  expect(kept.hidden).toContainEqual(name('one-more'));
  expect(hiding(own(maxHiddenNames - 5)).surplus).toBe('hidden');
});

it('lets the user change what it sets, also to the default', () => {
  const policy = {
    theme: 'dark',
    sites: { 'news.example': 'off' },
    hidden: [{ site: 'news.example', entity: 'the-west' }],
  };
  const patch = {
    theme: 'auto',
    sites: { 'news.example': null },
    hidden: [{ site: 'news.example', entity: 'the-west', to: 'shown' }],
  } as never;
  const after = withChanges({}, { changes: flatten(patch), presets: presetsOf(policy) });
  expect(repair(after).problems).toEqual([]);
  expect(settingsUnder(policy, after)).toEqual(defaultSettings);
});

it('stores nothing for what it sets anyway', () => {
  const presets = presetsOf({ theme: 'dark' });
  expect(withChanges({ theme: 'light' }, { changes: { theme: 'dark' }, presets })).toEqual({});
});

const damaged: Policy = {
  theme: 'pink',
  delay: 700,
  kinds: { animal: true, place: 'no' },
  sites: ['news.example'],
  sitesOff: ['https://intranet.example/wiki', 'www.news.example', 'fine.example'],
  locked: ['theme', 'colour'],
  hidden: null,
  welcomePage: 'never',
  proxy: 1,
};

it('ignores invalid values, field by field', () => {
  expect(settingsUnder(damaged)).toMatchObject({ theme: 'auto', delay: 700, kinds: defaultSettings.kinds });
  expect(settingsUnder(damaged).sites).toMatchObject({ 'fine.example': 'off' });
});

it('reports invalid values, field by field', () => {
  expect(policyProblems(damaged)).toEqual([
    { kind: 'unknown-setting', key: 'proxy' },
    { kind: 'unknown-setting', key: 'animal' },
    { kind: 'no-record', key: 'sites', value: '["news.example"]' },
    { kind: 'invalid-value', key: 'kind:place', value: '"no"', instead: 'true' },
    { kind: 'invalid-value', key: 'theme', value: '"pink"', instead: '"auto"' },
    { kind: 'not-lockable', value: '"colour"' },
    { kind: 'not-a-site', value: '"https://intranet.example/wiki"', instead: 'intranet.example' },
    { kind: 'not-a-site', value: '"www.news.example"', instead: 'news.example' },
    { kind: 'invalid-value', key: 'welcomePage', value: '"never"', instead: 'true' },
  ]);
});

it.each([null, 7, 'text', [], [null], { a: null }, [[['x']]], true])(
  'survives %j wherever it stands',
  (value) => {
    const fields = [
      'on',
      'sites',
      'kinds',
      'hidden',
      'locked',
      'sitesOff',
      'welcomePage',
      'stories',
      'theme',
    ];
    const policy = Object.fromEntries(fields.map((field) => [field, value]));
    const { settings } = repair(applyPolicy({ delay: 50 }, policy));
    expect(settings).toMatchObject({ delay: 50, theme: 'auto' });
    expect(() => policyProblems(policy)).not.toThrow();
  },
);

it('finds nothing wrong in a policy that is right', () => {
  expect(
    policyProblems({
      ...defaultSettings,
      sites: { 'news.example': 'off', file: 'off', 'file://': 'off' },
      hidden: [{ site: 'news.example', entity: 'the-west' }],
      sitesOff: ['intranet.example', 'localhost', '[::1]', '192.168.0.1'],
      locked: Object.keys(defaultSettings),
      welcomePage: false,
      stories: [],
    }),
  ).toEqual([]);
});
