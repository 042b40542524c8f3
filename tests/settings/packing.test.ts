import { describe, expect, it } from 'vitest';
import { localItem, pack, unpack } from '../../components/settings/packing.ts';
import { maxHiddenNames, maxSites, type SettingsPatch } from '../../components/settings/settings.ts';
import {
  flatten,
  isSame,
  repair,
  type StoredSettings,
  withChanges,
} from '../../components/settings/stored.ts';
import { fc, runs } from '../properties.ts';
import { example, hiddenAt, manyHidden, manySites } from './examples.ts';
import { patched } from './patched.ts';

const bytes = (items: StoredSettings): number =>
  Object.entries(items).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value)),
    0,
  );
const withoutHere = (items: StoredSettings): StoredSettings =>
  Object.fromEntries(Object.entries(items).filter(([key]) => key !== localItem));

describe('settings in items of storage', () => {
  it('come back as they were, damaged and unknown parts too', () => {
    const stored = { ...example.stored, delay: 'soon', unknownKey: [1], 'site:': 7, 'hidden:a': { b: 1 } };
    expect(unpack(pack(stored))).toEqual(stored);
    expect(unpack(stored)).toEqual(stored);
  });

  it('have one each, except sites and hidden names, which share some', () => {
    const items = pack({
      on: false,
      'kind:place': false,
      ...manySites(maxSites),
      ...manyHidden(maxHiddenNames),
    });
    const shared = Object.keys(items).filter((key) => key.startsWith('rules:'));
    expect(items).toMatchObject({ on: false, 'kind:place': false });
    expect(shared).toHaveLength(64);
    expect(Object.keys(items)).toHaveLength(66);
    for (const key of shared) expect(bytes({ [key]: items[key] })).toBeLessThan(2_000);
  });

  it('change one item alone with each site, whichever others there are', () => {
    const before = pack(manySites(500));
    for (const site of Object.keys(manySites(50, 'new.example'))) {
      const after = pack({ ...manySites(500), [site]: 'on' });
      expect(Object.keys(after).filter((key) => !isSame(after[key], before[key]))).toHaveLength(1);
    }
  });

  it('rarely conflict when two machines change different sites: once in 64 times', () => {
    const itemOf = (key: string) => Object.keys(pack({ [key]: 'off' }))[0];
    const items = Object.keys(manySites(400)).map(itemOf);
    const pairs = items.flatMap((one, n) => items.slice(n + 1).map((other) => one === other));
    expect(pairs.filter(Boolean).length / pairs.length).toBeLessThan(1.2 / 64);
  });

  it('keep hidden names of added stories in an item of their own, and no other', () => {
    const items = pack(example.stored);
    expect(items[localItem]).toEqual({ 'hidden:example.org:alaska-purchase-1867/us': true });
    expect(JSON.stringify(withoutHere(items))).not.toContain('purchase');
  });

  it('of which a shared one is damaged lose its rules alone, and it is replaced by the next that go there', () => {
    const whole = pack(manySites(200));
    const stored = unpack({ ...whole, 'rules:3': 'garbage' });
    const lost = Object.keys(whole['rules:3'] as object).length;
    expect(Object.keys(repair(stored).settings.sites)).toHaveLength(200 - lost);
    expect(pack({ ...stored, ...manySites(200) })).toEqual(whole);
  });

  it('that are null count as missing', () => {
    expect(unpack({ on: null, theme: 'dark', 'rules:1': null })).toEqual({ theme: 'dark' });
  });

  it('have room for as many sites as are allowed, all with long names', () => {
    const long = Object.fromEntries(
      Object.entries(manySites(220)).map(([key, state]) => [
        key.replace('site:', `site:${'a'.repeat(250)}.`),
        state,
      ]),
    );
    for (const [key, value] of Object.entries(pack(long)))
      expect(bytes({ [key]: value })).toBeLessThan(8_193 / 2);
  });

  it('are not confused by a site named like a property of every object', () => {
    const stored = JSON.parse('{"site:__proto__": "off", "site:constructor": "off", "__proto__": 1}');
    expect(Object.keys(unpack(pack(stored))).sort()).toEqual([
      '__proto__',
      'site:__proto__',
      'site:constructor',
    ]);
  });
});

const site = fc.oneof(
  fc.constantFrom('example.com', 'news.example.com', '[::1]', 'file://', 'file', '__proto__', 'a<b'),
  fc.domain(),
);
const entity = fc.constantFrom('us', 'the-west', 'alaska', 'purchase/us', 'purchase/seward');
const patch: fc.Arbitrary<SettingsPatch> = fc.record(
  {
    on: fc.boolean(),
    delay: fc.integer({ min: 0, max: 2000 }),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    kinds: fc.record({ person: fc.boolean(), place: fc.boolean() }, { requiredKeys: [] }),
    sites: fc.dictionary(site, fc.constantFrom('on', 'off', null), { maxKeys: 4 }),
    hidden: fc.array(
      fc
        .tuple(site, entity, fc.constantFrom('hidden', 'shown'))
        .map(([site, entity, to]) => ({ ...hiddenAt(site, entity), to })),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: [] },
);

/** In no order: in storage, settings have none. */
const unordered = ({ hidden, ...settings }: ReturnType<typeof repair>['settings']) => ({
  ...settings,
  hidden: new Set(hidden.map(({ site, entity }) => `${site} ${entity}`)),
});

it('any changes, packed and unpacked after each, come to the same as on plain values', () => {
  fc.assert(
    fc.property(fc.array(patch, { maxLength: 12 }), (patches) => {
      let items: StoredSettings = {};
      let plain = repair({}).settings;
      for (const one of patches) {
        items = pack(withChanges(unpack(items), { changes: flatten(one), presets: {} }));
        plain = patched(plain, one);
        const { settings, problems } = repair(unpack(items));
        expect(problems).toEqual([]);
        expect(unordered(settings)).toEqual(unordered(plain));
      }
    }),
    runs(100),
  );
});

it('whatever lies in storage, taken apart and packed anew, means the same', () => {
  const key = fc.oneof(
    site.map((name) => `site:${name}`),
    fc.tuple(site, entity).map(([at, id]) => `hidden:${at}:${id}`),
    fc.constantFrom('on', 'delay', 'unknownKey', 'site:', 'hidden:'),
  );
  const value = fc
    .oneof(fc.constantFrom('on', 'off', true, false, 7), fc.jsonValue())
    .filter((one) => one !== null);
  const rules = fc.dictionary(key, value, { maxKeys: 5 });
  const shared = fc.dictionary(
    fc.integer({ min: 0, max: 70 }).map((n) => `rules:${n}`),
    rules,
    { maxKeys: 4 },
  );
  fc.assert(
    fc.property(fc.dictionary(key, value, { maxKeys: 4 }), shared, rules, (plain, inSync, here) => {
      const flat = unpack({ ...plain, ...inSync, [localItem]: here });
      expect(unpack(pack(flat))).toEqual(flat);
    }),
    runs(200),
  );
});
