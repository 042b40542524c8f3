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
  await showRefusal('1,000 sites are kept already.');
  expect(openPopup).toHaveBeenCalledOnce();
  expect(await takeRefusal()).toBe('1,000 sites are kept already.');
  expect(await takeRefusal()).toBeNull();
});

it('does not wait for a popup that the browser does not open', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  openPopup.mockRejectedValue(new Error('There is no window in front.'));
  await showRefusal('1,000 sites are kept already.');
  expect(warn.mock.calls).toEqual([['Namelight: 1,000 sites are kept already.']]);
  expect(await takeRefusal()).toBeNull();
});
