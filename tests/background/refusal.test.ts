import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showRefusal, takeRefusal } from '../../components/background/refusal.ts';

const openPopup = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, storage: fakeBrowser.storage, action: { openPopup } } };
});

beforeEach(() => {
  fakeBrowser.reset();
  openPopup.mockReset();
});

it('is shown once, by the popup that opens for it', async () => {
  await showRefusal({ kind: 'too-many-sites', count: 1_000 });
  expect(openPopup).toHaveBeenCalledOnce();
  expect(await takeRefusal()).toEqual({ kind: 'too-many-sites', count: 1_000 });
  expect(await takeRefusal()).toBeNull();
});

it('does not wait for a popup that the browser does not open', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  openPopup.mockRejectedValue(new Error('There is no window in front.'));
  await showRefusal({ kind: 'too-many-sites', count: 1_000 });
  expect(warn.mock.calls).toEqual([
    ['Namelight: You already have settings for 1,000 sites, which is the limit. Remove a site first.'],
  ]);
  expect(await takeRefusal()).toBeNull();
});
