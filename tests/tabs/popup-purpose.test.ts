import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntityId } from '../../components/story/schema.ts';
import { openPopupFor, takePopupPurpose } from '../../components/tabs/popup-purpose.ts';

const openPopup = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, storage: fakeBrowser.storage, action: { openPopup } } };
});

beforeEach(() => {
  fakeBrowser.reset();
  openPopup.mockReset();
});

const refused = { kind: 'refused', why: { kind: 'too-many-sites', count: 1_000 } } as const;
const hide = { kind: 'hide', tabId: 7, entity: 'alaska' as EntityId } as const;

it.each([refused, hide])('is shown once, by the popup that opens for it: %j', async (purpose) => {
  await openPopupFor(purpose);
  expect(openPopup).toHaveBeenCalledOnce();
  expect(await takePopupPurpose()).toEqual(purpose);
  expect(await takePopupPurpose()).toBeNull();
});

it('does not have a refusal wait for a popup that the browser does not open', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  openPopup.mockRejectedValue(new Error('There is no window in front.'));
  await openPopupFor(refused);
  expect(warn.mock.calls).toEqual([
    ['Namelight: You already have settings for 1,000 sites, which is the limit. Remove a site first.'],
  ]);
  expect(await takePopupPurpose()).toBeNull();
});

it('has a name to hide wait for the popup that the user opens', async () => {
  openPopup.mockRejectedValue(new Error('There is no window in front.'));
  await openPopupFor(hide);
  expect(await takePopupPurpose()).toEqual(hide);
});
