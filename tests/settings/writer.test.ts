import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Refusal, SettingsChange } from '../../components/settings/change.ts';
import { localItem, pack, unpack } from '../../components/settings/packing.ts';
import { isOnAt, maxHiddenNames, maxSites, type SettingsPatch } from '../../components/settings/settings.ts';
import { readSettings as readEffective, readItems } from '../../components/settings/storage.ts';
import type { StoredSettings } from '../../components/settings/stored.ts';
import { SettingsWriter } from '../../components/settings/writer.ts';
import { fc, runs } from '../properties.ts';
import { resetStorage, storage, storedItems } from './browser-storage.ts';
import { manyHidden, manySites } from './examples.ts';

vi.mock('wxt/browser', () => import('./browser-storage.ts'));

let background: AbortController;
let writer: SettingsWriter;

/** As when the browser starts the background anew. */
function startBackground(): void {
  background?.abort();
  background = new AbortController();
  writer = new SettingsWriter(background.signal);
}

beforeEach(() => {
  vi.useFakeTimers();
  resetStorage();
  startBackground();
});
afterEach(() => {
  background.abort();
  vi.useRealTimers();
});

/** Saves a change; returns what undoes it. */
async function save(change: SettingsChange): Promise<SettingsChange> {
  const saved = await writer.save(change);
  if (saved.kind === 'refused') throw new Error(`It was refused: ${JSON.stringify(saved.why)}`);
  return saved.undo;
}
const expectRefused = async (change: SettingsChange, why: Refusal) =>
  expect(await writer.save(change)).toEqual({ kind: 'refused', why });

const patchOf = (patch: SettingsPatch): SettingsChange => ({ kind: 'set', patch });
const set = (patch: SettingsPatch) => save(patchOf(patch));
const off = (site: string) => set({ sites: { [site]: 'off' } });
const replace = (after: StoredSettings) => save({ kind: 'replace', after });
const own = async () => unpack(await readItems());
const readSettings = async () => (await readEffective()).settings;
const startWith = (stored: StoredSettings) => storage.sync.set(pack(stored));

it('stores nothing but what differs from the defaults, and one item for a change', async () => {
  await set({ on: true, delay: 700, theme: 'auto' });
  expect(await storedItems()).toEqual({ delay: 700 });
  await off('example.com');
  await set({ delay: 400 });
  expect(await storedItems()).toEqual(pack({ 'site:example.com': 'off' }));
  await set({ sites: { 'example.com': null } });
  expect(await storedItems()).toEqual({});
});

it('keeps what many change at the same time', async () => {
  const sites = Object.keys(manySites(200)).map((key) => key.slice('site:'.length));
  await Promise.all([...sites.map(off), set({ kinds: { place: false } }), set({ kinds: { person: false } })]);
  expect(await own()).toEqual({ ...manySites(200), 'kind:place': false, 'kind:person': false });
});

it('leaves damaged and unknown settings where they are', async () => {
  const there = { delay: 'soon', unknownKey: [1] };
  await storage.sync.set(there);
  await Promise.all(Object.keys(manySites(200)).map((key) => off(key.slice('site:'.length))));
  expect(await own()).toEqual({ ...manySites(200), ...there });
});

it('keeps hidden names of added stories out of what is synced', async () => {
  const hidden = ['purchase/seward', 'alaska'].map((entity) => ({
    site: 'news.example',
    entity,
    to: 'hidden',
  }));
  await set({ hidden, on: false } as never);
  expect(await storage.local.get()).toEqual({ [localItem]: { 'hidden:news.example:purchase/seward': true } });
  expect(JSON.stringify(await storage.sync.get())).not.toContain('seward');
  expect((await readSettings()).hidden).toHaveLength(2);
  await set({ hidden: [{ ...hidden[0], to: 'shown' }] } as never);
  expect(await storage.local.get()).toEqual({});
});

describe('at the limits', () => {
  it('saves every setting, however much is stored', async () => {
    await startWith({ ...manySites(maxSites), ...manyHidden(maxHiddenNames) });
    await set({ on: false });
    await set({ kinds: { place: false, person: false, organization: false } });
    await set({ sites: { 'site-7.example': 'on' } });
    await save({ kind: 'toggle-site', site: 'site-9.example' });
    const settings = await readSettings();
    expect(settings.on).toBe(false);
    expect(isOnAt(settings, 'site-7.example')).toBe(true);
    expect(isOnAt(settings, 'site-9.example')).toBe(true);
  });

  it('saves another site after 600', async () => {
    await startWith(manySites(600));
    await off('one-more.example');
    await set({ on: false });
    expect(await own()).toEqual({ ...manySites(600), 'site:one-more.example': 'off', on: false });
  });

  it('has space for the maximum number, with names of usual length', async () => {
    const sites = Object.fromEntries(
      Array.from({ length: maxSites }, (_, n) => [`site:${String(n).padStart(46, 'a')}`, 'off']),
    );
    const names = Object.fromEntries(
      Array.from({ length: maxHiddenNames }, (_, n) => [
        `hidden:${String(n).padStart(40, 'a')}:the-white-house`,
        true,
      ]),
    );
    const others = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`note-${n}`, 'x'.repeat(10)]));
    await replace({ ...sites, ...names, ...others });
    await set({ on: false, delay: 2000, markColors: 'blue-green-orange', openOn: 'hover-with-key' });
    expect(await own()).toMatchObject({ ...sites, ...names, ...others, on: false });
  });

  it('says that there is no space for another site, and how many there are', async () => {
    await startWith(manySites(maxSites));
    await expectRefused(patchOf({ sites: { 'one-more.example': 'off' } }), {
      kind: 'too-many-sites',
      count: maxSites,
    });
    await set({ sites: { 'site-1.example': null } });
    await off('one-more.example');
  });

  it('says so of sites with long names before the browser does', async () => {
    const long = (n: number) => `${n}.${'x'.repeat(240)}.example`;
    let kept = 200;
    await startWith(Object.fromEntries(Array.from({ length: kept }, (_, n) => [`site:${long(n)}`, 'off'])));
    const fill = async () => {
      for (;;) {
        await off(long(kept));
        kept += 1;
        await vi.advanceTimersByTimeAsync(3_000);
      }
    };
    await expect(fill()).rejects.toThrow(/"too-many-sites","count":22\d}/);
    await set({ on: false });
    expect(Object.keys((await readSettings()).sites)).toHaveLength(kept);
  });

  it('says of a name too many that there are many, those of added stories among them', async () => {
    await startWith(manyHidden(maxHiddenNames));
    for (const entity of ['alaska', 'purchase/seward']) {
      const hiding = patchOf({ hidden: [{ site: 'example.com', entity, to: 'hidden' }] } as never);
      await expectRefused(hiding, { kind: 'too-many-hidden', count: 400 });
    }
  });

  it('says why where the browser itself refuses, and what is stored stays', async () => {
    await startWith(manySites(3));
    const debug = vi.spyOn(console, 'debug').mockReturnValue();
    const cause = new Error('The disk is full.');
    storage.sync.refuses = cause;
    await expectRefused(patchOf({ on: false }), { kind: 'failed', reason: 'The disk is full.' });
    expect(debug.mock.calls.flat()).toContain(cause);
    debug.mockRestore();
    storage.sync.refuses = null;
    await set({ theme: 'dark' });
    expect(await own()).toEqual({ ...manySites(3), theme: 'dark' });
  });
});

describe('many changes in a short time', () => {
  it('are written in few writes, the newest last', async () => {
    const saving = Array.from({ length: 500 }, (_, n) => set({ delay: n }));
    await Promise.all(saving);
    expect(await own()).toEqual({ delay: 499 });
    expect(storage.sync.writes).toBeLessThan(5);
  });

  it('are never written faster than browsers allow, and none is lost', async () => {
    for (let n = 0; n < 400; n += 1) {
      void set({ sites: { [`site-${n}.example`]: n % 2 === 0 ? 'on' : 'off' } });
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(5_000);
    expect(Object.keys(await own())).toHaveLength(400);
    expect((await own())['site:site-199.example']).toBe('off');
    expect(storage.sync.writes).toBeLessThan(80);
  });

  it('toggle a site as often as asked, in order with other changes', async () => {
    const toggle = () => save({ kind: 'toggle-site', site: 'example.com' });
    await Promise.all(Array.from({ length: 139 }, toggle));
    expect(isOnAt(await readSettings(), 'example.com')).toBe(false);
    await Promise.all([off('example.com'), toggle(), set({ on: false }), toggle()]);
    expect(isOnAt(await readSettings(), 'example.com')).toBe(true);
  });

  it('are retried in order when the browser’s rate limit refuses them', async () => {
    // What others have written: after a new start, the background knows nothing of it.
    for (let n = 0; n < 120; n += 1) await storage.sync.set({ theme: n % 2 === 0 ? 'dark' : 'light' });
    const saved: string[] = [];
    void set({ on: false }).then(() => saved.push('off'));
    await vi.advanceTimersByTimeAsync(25_000);
    void set({ on: true, delay: 700 }).then(() => saved.push('on'));
    await vi.advanceTimersByTimeAsync(25_000);
    expect({ saved, on: (await readSettings()).on }).toEqual({ saved: [], on: true });
    await vi.advanceTimersByTimeAsync(25_000);
    expect(saved).toEqual(['off', 'on']);
    expect(await own()).toEqual({ theme: 'light', delay: 700 });
  });

  it('are refused after the signal has aborted', async () => {
    for (let n = 0; n < 120; n += 1) await storage.sync.set({ theme: n % 2 === 0 ? 'dark' : 'light' });
    const saving = expect(set({ on: false })).rejects.toThrow(/MAX_WRITE_OPERATIONS|aborted/);
    await vi.advanceTimersByTimeAsync(100);
    background.abort();
    await saving;
  });
});

describe('settings in place of others', () => {
  const here = { 'hidden:news.example:purchase/seward': true };

  it('replace them completely: 300 sites for 300 others', async () => {
    await replace({ ...manySites(300, 'old.example'), ...manyHidden(300) });
    const after = { ...manySites(300, 'new.example'), ...here, theme: 'dark', unknownKey: 1 };
    const undo = await replace(after);
    expect(await own()).toEqual(after);
    expect(await storedItems()).toEqual(pack(after));
    await save(undo);
    expect(await own()).toEqual({ ...manySites(300, 'old.example'), ...manyHidden(300) });
  });

  it.each<[string, StoredSettings]>([
    ['sites', manySites(maxSites + 1)],
    ['hidden names', manyHidden(maxHiddenNames + 1)],
    ['unknown items', Object.fromEntries(Array.from({ length: 401 }, (_, n) => [`note-${n}`, 1]))],
    ['bytes', { note: 'x'.repeat(8_100) }],
    [
      'bytes in sites',
      Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`site:${n}${'x'.repeat(8_000)}`, 'off'])),
    ],
  ])('are refused where there are too many %s, and nothing changes', async (_, after) => {
    const before = { ...manySites(300), ...here, theme: 'dark' };
    await replace(before);
    const items = await storedItems();
    await expectRefused(
      { kind: 'replace', after },
      { kind: 'too-large', maxSites: 1_000, maxHiddenNames: 400 },
    );
    expect(await storedItems()).toEqual(items);
  });

  it('are not stored at all if the browser refuses one that is too long', async () => {
    const before = { ...manySites(30), ...here };
    await replace(before);
    await expect(
      replace({ [`site:${'x'.repeat(9_000)}`]: 'off', 'hidden:a.example:a/b': true }),
    ).rejects.toThrow(/QUOTA_BYTES_PER_ITEM/);
    expect(await own()).toEqual(before);
    expect(await storedItems()).toEqual(pack(before));
  });

  it('undo a reset exactly', async () => {
    const stored = { delay: 'soon', theme: 'dark', 'site:example.com': 'off', ...here };
    await replace(stored);
    const undo = await replace({});
    expect(await storedItems()).toEqual({});
    await save(undo);
    expect(await own()).toEqual(stored);
  });

  it('keep later changes when they are undone', async () => {
    const before = {
      delay: 700,
      theme: 'dark',
      'site:example.com': 'off',
      'site:news.example': 'off',
      ...here,
    };
    await replace(before);
    const undo = await replace({ delay: 50, theme: 'light', markStyle: 'tint' });
    await set({ delay: 1000, sites: { 'news.example': 'on', 'other.example': 'off' } });
    await save(undo);
    expect(await own()).toEqual({
      ...before,
      delay: 1000,
      'site:news.example': 'on',
      'site:other.example': 'off',
    });
  });

  it('are stored completely or not at all, wherever the extension ends in between', async () => {
    const key = fc.constantFrom(
      ...['theme', 'delay', 'unknownKey', 'site:a.example', 'site:b.example', 'site:c.example'],
      ...['hidden:a.example:us', 'hidden:a.example:set/a', 'hidden:b.example:set/b'],
    );
    const stored = fc.dictionary(key, fc.constantFrom('on', 'off', true));
    const changes = (after: StoredSettings): SettingsChange => ({ kind: 'replace', after });
    await fc.assert(
      fc.asyncProperty(stored, stored, fc.nat(3), fc.nat(3), async (before, after, sync, local) => {
        resetStorage();
        startBackground();
        await save(changes(before));
        storage.sync.endsAfter = sync;
        storage.local.endsAfter = local;
        let isSaved = false;
        void save(changes(after)).then(() => {
          isSaved = true;
        });
        await vi.advanceTimersByTimeAsync(10);
        storage.sync.endsAfter = Number.POSITIVE_INFINITY;
        storage.local.endsAfter = Number.POSITIVE_INFINITY;
        startBackground();
        await vi.advanceTimersByTimeAsync(10);
        const now = await own();
        expect([after, ...(isSaved ? [] : [before])]).toContainEqual(now);
        await set({ on: false });
        expect(await storedItems()).toEqual(pack({ ...now, on: false }));
      }),
      runs(150),
    );
  });
});

describe('under an organization', () => {
  const policy = {
    theme: 'dark',
    sites: { 'news.example': 'off' },
    sitesOff: ['intranet.example'],
    locked: ['theme'],
  };
  beforeEach(() => storage.local.set({ policy }));

  it('saves unlocked settings, and refuses, with the reason, a change that is partly locked', async () => {
    await set({ delay: 700 });
    for (const patch of [
      { theme: 'light', delay: 50 },
      { sites: { 'wiki.intranet.example': 'on' } },
    ] as const) {
      await expectRefused(patchOf(patch), { kind: 'locked' });
    }
    await expectRefused({ kind: 'toggle-site', site: 'intranet.example' }, { kind: 'locked' });
    expect(await own()).toEqual({ delay: 700 });
  });

  it('keeps what the user removed of it', async () => {
    await set({ sites: { 'news.example': null } });
    expect(await own()).toEqual({ 'site:news.example': null });
    expect((await readSettings()).sites).toEqual({ 'intranet.example': 'off' });
  });

  it('refuses one of several changes alone, though they are written as one', async () => {
    const changes = [patchOf({ theme: 'light' }), patchOf({ delay: 700 })];
    const results = await Promise.all(changes.map((change) => writer.save(change)));
    expect(results.map(({ kind }) => kind)).toEqual(['refused', 'saved']);
  });
});

it('packs and unpacks the very items that lie in storage', async () => {
  await replace({ ...manySites(20), theme: 'dark' });
  expect(unpack(await storage.sync.get())).toEqual({ ...manySites(20), theme: 'dark' });
});
