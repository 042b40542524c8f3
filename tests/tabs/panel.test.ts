import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntityId } from '../../components/story/schema.ts';
import {
  hasPanel,
  openPanel,
  openPanelHere,
  type PanelPurpose,
  setPanelPurpose,
  watchPanelPurpose,
} from '../../components/tabs/panel.ts';
import { eventually } from '../eventually.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, tabs: { getCurrent: async () => ({ id: 7 }) }, sidePanel: { open } } };
});
const open = vi.hoisted(() => vi.fn(async (_: object) => {}));

beforeEach(() => {
  fakeBrowser.reset();
  open.mockClear();
});

it('the panel opens at once, for browsers open it from a press alone', () => {
  expect(hasPanel()).toBe(true);
  void openPanel(7);
  expect(open).toHaveBeenCalledWith({ tabId: 7 });
});

it('a card in a frame opens the panel beside its tab', async () => {
  await openPanelHere();
  expect(open).toHaveBeenCalledWith({ tabId: 7 });
});

describe('what the panel is opened for', () => {
  const purpose: PanelPurpose = { tabId: 7, entity: 'alaska' as EntityId };
  const watch = (tabId: number) => {
    const onPurpose = vi.fn();
    const stop = new AbortController();
    watchPanelPurpose({ tabId, onPurpose, signal: stop.signal });
    return { onPurpose, stop };
  };

  it('is shown beside its own tab, once, whether it was said before or after the panel opened', async () => {
    await setPanelPurpose(purpose);
    const [other, own] = [watch(8), watch(7)];
    await eventually(() => expect(own.onPurpose).toHaveBeenCalledWith(purpose));
    await setPanelPurpose({ ...purpose, entity: 'india' as EntityId });
    await eventually(() => expect(own.onPurpose).toHaveBeenCalledTimes(2));
    const { onPurpose } = watch(7);
    await new Promise((done) => setTimeout(done));
    expect([onPurpose, other.onPurpose].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('is not heard by a panel that is closed', async () => {
    const { onPurpose, stop } = watch(7);
    stop.abort();
    await setPanelPurpose(purpose);
    await new Promise((done) => setTimeout(done));
    expect(onPurpose).not.toHaveBeenCalled();
  });
});
