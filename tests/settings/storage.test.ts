import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings, type SettingsPatch } from '../../components/settings/settings.ts';
import { readSettingsFile } from '../../components/settings/settings-file.ts';
import { readPolicy, readSettings, refreshPolicy, watchSettings } from '../../components/settings/storage.ts';
import { SettingsWriter } from '../../components/settings/writer.ts';
import { eventually } from '../eventually.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

let windows: AbortController;
let writer: SettingsWriter;
beforeEach(() => {
  fakeBrowser.reset();
  windows = new AbortController();
  writer = new SettingsWriter(windows.signal);
});
afterEach(() => {
  windows.abort();
  vi.restoreAllMocks();
});

const writeSettings = (patch: SettingsPatch) => writer.save({ kind: 'set', patch });
const settingsNow = async () => (await readSettings()).settings;

/** Watches as a window would; `next` waits for the next settings that it gets. */
function watching(): { next: () => Promise<Settings>; received: Settings[] } {
  const received: Settings[] = [];
  const waiting: ((settings: Settings) => void)[] = [];
  watchSettings({
    also: async () => ({}),
    onRead: ({ settings }) => {
      received.push(settings);
      waiting.shift()?.(settings);
    },
    signal: windows.signal,
  });
  return { next: () => new Promise((resolve) => waiting.push(resolve)), received };
}

it('passes the settings to a window, then again after every change', async () => {
  const { next } = watching();
  expect(await next()).toEqual(defaultSettings);
  const changed = next();
  await writeSettings({ markStyle: 'tint' });
  expect(await changed).toMatchObject({ markStyle: 'tint' });
});

it('stops when the signal aborts', async () => {
  const { next, received } = watching();
  await next();
  windows.abort();
  await fakeBrowser.storage.sync.set({ markStyle: 'tint' });
  await readSettings();
  expect(received).toEqual([defaultSettings]);
});

it('reports invalid values once, and keeps them', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await fakeBrowser.storage.sync.set({ delay: 'soon', theme: 'dark', unknownKey: 1 });
  const { next } = watching();
  expect(await next()).toMatchObject({ delay: 400, theme: 'dark' });
  const changed = next();
  await writeSettings({ on: false });
  await changed;
  expect(warn.mock.calls).toEqual([['Namelight settings: invalid-value delay "soon" 400']]);
  expect((await readSettings()).problems).toEqual([
    { kind: 'invalid-value', key: 'delay', value: '"soon"', instead: '400' },
  ]);
  expect(await fakeBrowser.storage.sync.get()).toMatchObject({ delay: 'soon', unknownKey: 1, on: false });
});

it('joins hidden names of added stories, which are kept here alone', async () => {
  const { next } = watching();
  await next();
  const changed = next();
  const site = 'news.example';
  const hidden = ['alaska', 'purchase/seward'].map((entity) => ({ site, entity }));
  await writeSettings({ hidden: hidden.map((name) => ({ ...name, to: 'hidden' })) } as never);
  await changed;
  expect((await settingsNow()).hidden).toEqual(hidden);
  expect(JSON.stringify(await fakeBrowser.storage.sync.get())).not.toContain('seward');
});

it('works with the defaults when storage cannot be read', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('corrupt database'));
  const { next } = watching();
  expect(await next()).toEqual(defaultSettings);
  expect(warn.mock.calls[0]?.[0]).toMatch(/corrupt database/);
});

it('passes on what else a window reads, with the settings', async () => {
  let stamp = 0;
  const received: unknown[] = [];
  watchSettings({
    also: async () => ({ stamp: ++stamp }),
    onRead: (read) => received.push([read.settings.theme, read.stamp]),
    signal: windows.signal,
  });
  await eventually(() => expect(received).toEqual([['auto', 1]]));
  await writeSettings({ theme: 'dark' });
  await eventually(() =>
    expect(received).toEqual([
      ['auto', 1],
      ['dark', 2],
    ]),
  );
});

it('writes the user’s own settings as a file, invalid values too, without those of an organization', async () => {
  const own = { delay: 'soon', unknownKey: 1, 'site:news.example': 'off' };
  await fakeBrowser.storage.sync.set({
    delay: 'soon',
    unknownKey: 1,
    'rules:3': { 'site:news.example': 'off' },
  });
  await fakeBrowser.storage.local.set({ policy: { theme: 'dark' } });
  const { settings, fileText } = await readSettings();
  expect(settings.theme).toBe('dark');
  expect(readSettingsFile(fileText(), null)).toMatchObject({ change: { kind: 'replace', after: own } });
});

describe('under an organization', () => {
  /** What the background does when the policy has changed. */
  async function askFor(policy: Readonly<Record<string, unknown>>): Promise<void> {
    await fakeBrowser.storage.managed.set(policy);
    await refreshPolicy();
  }

  it('applies the policy, and notifies a window of every change to it', async () => {
    const { next, received } = watching();
    expect(await next()).toEqual(defaultSettings);
    await askFor({ theme: 'dark', locked: ['theme'] });
    await eventually(() => expect(received.at(-1)).toMatchObject({ theme: 'dark' }));
    const { organization } = await readSettings();
    expect(organization?.isLocked('theme')).toBe(true);
    expect(organization?.isLocked('delay')).toBe(false);
    expect(await settingsNow()).toMatchObject({ theme: 'dark' });
  });

  it('lets the user choose the default where it has chosen otherwise', async () => {
    await askFor({ theme: 'dark' });
    await writeSettings({ theme: 'auto' });
    expect((await settingsNow()).theme).toBe('auto');
  });

  it('uses the cached policy while a browser that starts does not return it yet', async () => {
    await askFor({ theme: 'dark', locked: ['theme'] });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => new Promise(() => {}));
    expect((await settingsNow()).theme).toBe('dark');
    expect(await writeSettings({ theme: 'light' })).toEqual({ kind: 'refused', why: { kind: 'locked' } });
  });

  it('forgets the policy when there is none any more', async () => {
    await askFor({ theme: 'dark' });
    await fakeBrowser.storage.managed.clear();
    expect(await refreshPolicy()).toEqual({});
    expect((await settingsNow()).theme).toBe('auto');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('leaves stories out of the cached policy', async () => {
    const stories = ['{ "namelight": 1 }'];
    await fakeBrowser.storage.managed.set({ stories });
    expect(await refreshPolicy()).toEqual({ stories });
    expect(await readPolicy()).toEqual({ stories: [] });
  });

  it('does not notify windows if the policy is the same', async () => {
    await askFor({ theme: 'dark' });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await refreshPolicy();
    expect(set).not.toHaveBeenCalled();
  });

  it('works without a policy if the browser throws', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect(await refreshPolicy()).toEqual({});
    await writeSettings({ theme: 'dark' });
    expect((await settingsNow()).theme).toBe('dark');
  });
});
