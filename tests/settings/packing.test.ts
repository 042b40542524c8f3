import fc from 'fast-check';
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
    const stored = { ...example.stored, delay: 'soon', stranger: [1], 'site:': 7, 'hidden:a': { b: 1 } };
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

  it('keep hidden names of added sets in an item of their own, and no other', () => {
    const items = pack(example.stored);
    expect(items[localItem]).toEqual({ 'hidden:example.org:alaska-purchase-1867/us': true });
    expect(JSON.stringify(withoutHere(items))).not.toContain('purchase');
  });

  it('of which some are damaged lose nothing, and no rule for it', () => {
    const whole = pack(manySites(200));
    const damaged = {
      ...whole,
      'rules:3': 'garbage',
      'rules:4': { ...(whole['rules:4'] as object), on: false },
    };
    const stored = unpack(damaged);
    const { settings, problems } = repair(stored);
    expect(settings.on).toBe(true);
    expect(Object.keys(settings.sites)).toHaveLength(200 - Object.keys(whole['rules:3'] as object).length);
    expect(new Set(problems)).toEqual(
      new Set([
        { kind: 'unreadable-item', key: 'rules:3', value: '"garbage"' },
        { kind: 'unreadable-item', key: 'rules:4', value: '{"on":false}' },
      ]),
    );
    // What belongs there goes elsewhere.
    const back = pack({ ...stored, ...manySites(200) });
    expect(back).toMatchObject({ 'rules:3': 'garbage', 'rules:4': { on: false } });
    expect(repair(unpack(back)).settings.sites).toEqual(repair(unpack(whole)).settings.sites);
  });

  it('that are null count as missing', () => {
    expect(unpack({ on: null, theme: 'dark', 'rules:1': null })).toEqual({ theme: 'dark' });
  });

  it('go to the next item where one is full', () => {
    const full = Object.fromEntries(Array.from({ length: 260 }, (_, n) => [`note-${n}`, 'x'.repeat(16)]));
    const crowded = { 'rules:3': full, ...manySites(1_000) };
    for (const [key, value] of Object.entries(pack(crowded)))
      expect(bytes({ [key]: value })).toBeLessThan(8_193);
    expect(unpack(pack(crowded))).toEqual(crowded);
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
    { numRuns: 300 },
  );
});

it('whatever lies in storage, taken apart and packed anew, means the same', () => {
  const key = fc.oneof(
    site.map((name) => `site:${name}`),
    fc.tuple(site, entity).map(([at, id]) => `hidden:${at}:${id}`),
    fc.constantFrom('on', 'delay', 'stranger', 'site:', 'hidden:'),
  );
  const value = fc.oneof(fc.constantFrom('on', 'off', true, false, 7), fc.jsonValue());
  const rules = fc.dictionary(key, value, { maxKeys: 5 });
  const items = fc.dictionary(
    fc.oneof(
      key,
      fc.integer({ min: 0, max: 70 }).map((n) => `rules:${n}`),
    ),
    fc.oneof(rules, value),
    { maxKeys: 8 },
  );
  fc.assert(
    fc.property(items, rules, (inSync, here) => {
      const flat = unpack({ ...inSync, [localItem]: here });
      expect(unpack(pack(flat))).toEqual(flat);
    }),
    { numRuns: 500 },
  );
});
