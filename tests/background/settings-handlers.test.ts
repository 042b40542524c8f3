import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsHandlers } from '../../components/background/settings-handlers.ts';
import type { Sender } from '../../components/messages/messages.ts';
import type { SettingsChange } from '../../components/settings/settings-change.ts';
import { SettingsNotSaved } from '../../components/settings/storage.ts';
import type { SettingsWriter } from '../../components/settings/writer.ts';
import type { EntityId } from '../../components/story/schema.ts';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getURL: () => 'chrome-extension://namelight/' } },
}));

const save = vi.fn(async (_: SettingsChange) => ({ before: {}, after: { on: false } }));
const handlers = settingsHandlers({ save } as unknown as SettingsWriter);
beforeEach(() => save.mockClear());

const popup = { url: 'chrome-extension://namelight/popup.html?tab=7' } as Sender;
const frame = {
  url: 'https://ads.example/frame.html',
  tab: { url: 'https://www.news.example/story' },
} as Sender;
const hide = { entity: 'alaska' as EntityId, to: 'hidden' } as const;

describe('a page', () => {
  it('may hide a name on the site of its tab, and take that back', async () => {
    expect(await handlers['hide-name']?.(hide, frame)).toEqual({ refused: null });
    await handlers['hide-name']?.({ ...hide, to: 'shown' }, frame);
    const key = 'hidden:news.example:alaska';
    expect(save.mock.calls).toEqual([
      [{ kind: 'set', changes: { [key]: true } }],
      [{ kind: 'set', changes: { [key]: null } }],
    ]);
  });

  it('gets the reason for a refusal', async () => {
    save.mockRejectedValueOnce(new SettingsNotSaved('There are already 400 hidden names.'));
    expect(await handlers['hide-name']?.(hide, frame)).toEqual({
      refused: 'There are already 400 hidden names.',
    });
  });

  it('without a site hides nothing', async () => {
    const blank = { url: 'about:blank', tab: { url: 'about:blank' } } as Sender;
    await expect(handlers['hide-name']?.(hide, blank)).rejects.toThrow(/no site/);
    expect(save).not.toHaveBeenCalled();
  });

  it.each([frame, {} as Sender])('may change nothing else: %j', (sender) => {
    expect(() => handlers.save?.({ change: { kind: 'set', changes: { on: false } } }, sender)).toThrow();
    expect(save).not.toHaveBeenCalled();
  });
});

describe('the popup', () => {
  it.each<SettingsChange>([
    { kind: 'set', changes: { on: false, 'site:news.example': null } },
    { kind: 'replace', after: { delay: 'soon' } },
    { kind: 'take-back', before: {}, after: { on: false } },
  ])('may save %j', async (change) => {
    expect(await handlers.save?.({ change }, popup)).toEqual({ before: {}, after: { on: false } });
    expect(save).toHaveBeenCalledExactlyOnceWith(change);
  });

  it.each([
    {},
    { kind: 'set' },
    { kind: 'set', changes: { delay: 'soon' } },
    { kind: 'set', changes: { 'site:News.example': 'off' } },
    { kind: 'set', changes: ['on'] },
    { kind: 'replace', after: null },
    { kind: 'take-back', before: {} },
    { kind: 'toggle-site', site: 'news.example' },
  ])('may not save %j', (change) => {
    expect(() => handlers.save?.({ change }, popup)).toThrow();
    expect(save).not.toHaveBeenCalled();
  });

  it('gets the reason for a refusal', async () => {
    save.mockRejectedValueOnce(new SettingsNotSaved('Your organization has set this.'));
    const change = { kind: 'set', changes: { on: false } };
    expect(await handlers.save?.({ change }, popup)).toEqual({ refused: 'Your organization has set this.' });
  });
});
