import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsHandlers } from '../../components/background/settings-handlers.ts';
import type { Sender } from '../../components/messages/messages.ts';
import type { SaveResult, SettingsChange } from '../../components/settings/change.ts';
import { everywhere } from '../../components/settings/settings.ts';
import type { EntityId } from '../../components/story/schema.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const saved: SaveResult = { kind: 'saved', undo: { kind: 'take-back', before: {}, after: { on: false } } };
const locked: SaveResult = { kind: 'refused', why: { kind: 'locked' } };
const save = vi.fn(async (_: SettingsChange): Promise<SaveResult> => saved);
const handlers = settingsHandlers({ save });
beforeEach(() => save.mockClear());

const popup = { url: fakeBrowser.runtime.getURL('/popup.html?tab=7') } as Sender;
const card = {
  url: fakeBrowser.runtime.getURL('/card.html' as never),
  tab: { url: 'https://www.news.example/story' },
} as Sender;
const alaska = { entity: 'alaska' as EntityId, to: 'hidden' } as const;
const hide = { ...alaska, where: 'site' } as const;

describe('a card', () => {
  it('may hide a name on the site of its tab, and take that back', async () => {
    expect(await handlers['hide-name'](hide, card)).toEqual({ refused: null });
    await handlers['hide-name']({ ...hide, to: 'shown' }, card);
    const name = { site: 'news.example', entity: 'alaska' };
    expect(save.mock.calls).toEqual([
      [{ kind: 'set', patch: { hidden: [{ ...name, to: 'hidden' }] } }],
      [{ kind: 'set', patch: { hidden: [{ ...name, to: 'shown' }] } }],
    ]);
  });

  it.each([card, { url: 'about:blank', tab: { url: 'about:blank' } } as Sender])(
    'may hide a name everywhere, and take that back, also where it has no site: %j',
    async (sender) => {
      expect(await handlers['hide-name']({ ...hide, where: 'everywhere' }, sender)).toEqual({
        refused: null,
      });
      await handlers['hide-name']({ ...hide, where: 'everywhere', to: 'shown' }, sender);
      expect(save.mock.calls).toEqual([
        [{ kind: 'set', patch: { hidden: [{ ...alaska, site: everywhere }] } }],
        [{ kind: 'set', patch: { hidden: [{ ...alaska, site: everywhere, to: 'shown' }] } }],
      ]);
    },
  );

  it('gets the reason for a refusal', async () => {
    save.mockResolvedValueOnce(locked);
    expect(await handlers['hide-name'](hide, card)).toEqual({ refused: { kind: 'locked' } });
  });

  it('without a site hides nothing on one', async () => {
    const blank = { url: 'about:blank', tab: { url: 'about:blank' } } as Sender;
    await expect(handlers['hide-name'](hide, blank)).rejects.toThrow(/no site/);
    expect(save).not.toHaveBeenCalled();
  });
});

describe('the popup', () => {
  it.each<SettingsChange>([
    { kind: 'set', patch: { on: false, sites: { 'news.example': null }, kinds: { place: false } } },
    { kind: 'set', patch: { hidden: [{ ...alaska, site: 'news.example' }] } },
    { kind: 'replace', after: { delay: 'soon' } },
    { kind: 'take-back', before: {}, after: { on: false } },
  ])('may save %j', async (change) => {
    expect(await handlers.save({ change }, popup)).toEqual(saved);
    expect(save).toHaveBeenCalledExactlyOnceWith(change);
  });

  it.each([
    {},
    { kind: 'story' },
    { kind: 'set', patch: { delay: 'soon' } },
    { kind: 'set', patch: { sites: { 'News.example': 'off' } } },
    { kind: 'set', patch: { sites: 'off' } },
    { kind: 'set', patch: { 'site:news.example': 'off' } },
    { kind: 'set', patch: { kinds: { place: 'no' } } },
    { kind: 'set', patch: { kinds: null } },
    { kind: 'set', patch: { hidden: { ...hide, site: 'news.example' } } },
    { kind: 'set', patch: { hidden: [hide] } },
    { kind: 'set', patch: { hidden: [{ ...hide, site: 'The News' }] } },
    { kind: 'set', patch: { unknownKey: 1 } },
    { kind: 'set', patch: ['on'] },
    { kind: 'replace', after: null },
    { kind: 'take-back', before: {} },
    { kind: 'toggle-site', site: 'news.example' },
  ])('may not save %j', (change) => {
    expect(() => handlers.save({ change }, popup)).toThrow();
    expect(save).not.toHaveBeenCalled();
  });

  it('gets the reason for a refusal', async () => {
    save.mockResolvedValueOnce(locked);
    expect(await handlers.save({ change: { kind: 'set', patch: { on: false } } }, popup)).toEqual(locked);
  });
});
