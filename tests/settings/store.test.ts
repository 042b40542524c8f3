import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntityId } from '../../components/facts/schema.ts';
import { defaultSettings, mostHidden, type Settings } from '../../components/settings/settings.ts';
import {
  readPolicy,
  readSettings,
  replaceSettings,
  resetSettings,
  SettingsNotSaved,
  takeBack,
  takePolicy,
  watchSettings,
  writeSettings,
} from '../../components/settings/store.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

let windows: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  windows = new AbortController();
});
afterEach(() => {
  windows.abort();
  vi.restoreAllMocks();
});

/** Watches as a window would; `next` waits for what it is told next. */
function watching(): { next: () => Promise<Settings>; told: Settings[] } {
  const told: Settings[] = [];
  const waiting: ((settings: Settings) => void)[] = [];
  watchSettings((settings) => {
    told.push(settings);
    waiting.shift()?.(settings);
  }, windows.signal);
  return { next: () => new Promise((resolve) => waiting.push(resolve)), told };
}

it('stores nothing but what differs from the defaults', async () => {
  await writeSettings({ on: true, delay: 700, theme: 'auto' });
  expect(await fakeBrowser.storage.sync.get()).toEqual({ version: 1, delay: 700 });
  await writeSettings({ delay: defaultSettings.delay });
  expect(await fakeBrowser.storage.sync.get()).toEqual({ version: 1 });
});

it('keeps what two windows change at the same time', async () => {
  await Promise.all([
    writeSettings({ sites: { 'one.example': 'off' } }),
    writeSettings({ sites: { 'two.example': 'off' } }),
    writeSettings({ kinds: { place: false } }),
    writeSettings({ kinds: { person: false } }),
  ]);
  expect(await readSettings()).toMatchObject({
    sites: { 'one.example': 'off', 'two.example': 'off' },
    kinds: { person: false, place: false, organization: true },
  });
});

it('tells a window how things are, then of every change', async () => {
  const { next } = watching();
  expect(await next()).toEqual(defaultSettings);
  const changed = next();
  await writeSettings({ markStyle: 'tint' });
  expect(await changed).toMatchObject({ markStyle: 'tint' });
});

it('tells no more once the signal aborts', async () => {
  const { next, told } = watching();
  await next();
  windows.abort();
  await writeSettings({ markStyle: 'tint' });
  await readSettings();
  expect(told).toEqual([defaultSettings]);
});

it('says once what is damaged, and loses none of it', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await fakeBrowser.storage.sync.set({ delay: 'soon', theme: 'dark', stranger: 1 });
  const { next } = watching();
  expect(await next()).toMatchObject({ delay: 400, theme: 'dark' });
  const changed = next();
  await writeSettings({ on: false });
  await changed;
  expect(warn.mock.calls).toEqual([['Namelight settings: delay is "soon"; using 400.']]);
  expect(await fakeBrowser.storage.sync.get()).toMatchObject({ delay: 'soon', stranger: 1, on: false });
});

it('undoes a reset to the letter', async () => {
  const stored = { version: 1, delay: 'soon', theme: 'dark', 'site:example.com': 'off' };
  await fakeBrowser.storage.sync.set(stored);
  const replaced = await resetSettings();
  expect(await readSettings()).toEqual(defaultSettings);
  await takeBack(replaced);
  expect(await fakeBrowser.storage.sync.get()).toEqual(stored);
});

it('leaves what was changed since when it undoes', async () => {
  const own = {
    version: 1,
    delay: 700,
    theme: 'dark',
    'site:example.com': 'off',
    'site:news.example': 'off',
  };
  await fakeBrowser.storage.sync.set(own);
  const replaced = await replaceSettings({ version: 1, delay: 50, theme: 'light', markStyle: 'tint' });
  await writeSettings({ delay: 1000, sites: { 'news.example': 'on', 'other.example': 'off' } });
  await takeBack(replaced);
  expect(await fakeBrowser.storage.sync.get()).toEqual({
    ...own,
    delay: 1000,
    'site:news.example': 'on',
    'site:other.example': 'off',
  });
});

it('takes other settings in place of all there were, and loses none when the browser refuses', async () => {
  const own = { version: 1, delay: 700, 'site:example.com': 'off' };
  const other = { version: 1, theme: 'dark', stranger: 1 };
  await fakeBrowser.storage.sync.set(own);
  expect(await replaceSettings(other)).toEqual({ before: own, after: other });
  expect(await fakeBrowser.storage.sync.get()).toEqual(other);
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('quota exceeded'));
  await expect(replaceSettings(own)).rejects.toThrow(SettingsNotSaved);
  expect(await fakeBrowser.storage.sync.get()).toEqual(other);
});

it('works with the defaults when storage cannot be read', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('corrupt database'));
  const { next } = watching();
  expect(await next()).toEqual(defaultSettings);
  expect(warn.mock.calls[0]?.[0]).toMatch(/corrupt database/);
});

it('says why a change could not be saved', async () => {
  const cause = new Error('QUOTA_BYTES quota exceeded');
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(cause);
  const saving = writeSettings({ on: false });
  await expect(saving).rejects.toThrow(SettingsNotSaved);
  await expect(saving).rejects.toMatchObject({
    message: expect.stringContaining('quota exceeded'),
    cause,
  });
});

it('says of a name too many that there are many, and does not blame the browser', async () => {
  const names = Array.from({ length: mostHidden }, (_, n) => [`hidden:example.com:one-${n}`, true]);
  await fakeBrowser.storage.sync.set(Object.fromEntries(names));
  const hiding = writeSettings({
    hidden: [{ site: 'example.com', entity: 'alaska' as EntityId, to: 'hidden' }],
  });
  await expect(hiding).rejects.toThrow(/^300 names are hidden already/);
});

describe('under an organisation', () => {
  /** What the background does when the policy has changed. */
  async function askFor(policy: Readonly<Record<string, unknown>>): Promise<void> {
    await fakeBrowser.storage.managed.set(policy);
    await takePolicy();
  }

  it('gives what it asks for, and tells a window of every change to it', async () => {
    const { next, told } = watching();
    expect(await next()).toEqual(defaultSettings);
    await askFor({ theme: 'dark', locked: ['theme'] });
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ theme: 'dark' }));
    expect(await readSettings()).toMatchObject({ theme: 'dark' });
  });

  it('saves what is free, and refuses with its reason all of a change that is locked in part', async () => {
    await askFor({ theme: 'dark', locked: ['theme'], sitesOff: ['intranet.example'] });
    await writeSettings({ delay: 700 });
    for (const patch of [
      { theme: 'light', delay: 50 },
      { sites: { 'wiki.intranet.example': 'on' } },
    ] as const) {
      await expect(writeSettings(patch)).rejects.toMatchObject({
        name: 'SettingsNotSaved',
        message: 'Your organisation has set this. It cannot be changed here.',
      });
    }
    expect(await fakeBrowser.storage.sync.get()).toEqual({ version: 1, delay: 700 });
  });

  it('lets the user choose the default where it has chosen otherwise', async () => {
    await askFor({ theme: 'dark' });
    await writeSettings({ theme: 'auto' });
    expect((await readSettings()).theme).toBe('auto');
  });

  it('goes by what it last asked for while a browser that starts does not tell yet', async () => {
    await askFor({ theme: 'dark', locked: ['theme'] });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => new Promise(() => {}));
    expect((await readSettings()).theme).toBe('dark');
    await expect(writeSettings({ theme: 'light' })).rejects.toThrow(SettingsNotSaved);
  });

  it('lets go of it when it asks for nothing any more', async () => {
    await askFor({ theme: 'dark' });
    await fakeBrowser.storage.managed.clear();
    expect(await takePolicy()).toEqual({});
    expect((await readSettings()).theme).toBe('auto');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('keeps whole fact sets out of what every page reads', async () => {
    const factSets = ['{ "namelight": 1 }'];
    await fakeBrowser.storage.managed.set({ factSets });
    expect(await takePolicy()).toEqual({ factSets });
    expect(await readPolicy()).toEqual({ factSets: [] });
  });

  it('tells windows nothing when it asks for the same again', async () => {
    await askFor({ theme: 'dark' });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await takePolicy();
    expect(set).not.toHaveBeenCalled();
  });

  it('does without where the browser refuses to tell', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect(await takePolicy()).toEqual({});
    await writeSettings({ theme: 'dark' });
    expect((await readSettings()).theme).toBe('dark');
  });
});
