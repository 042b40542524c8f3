import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  bring,
  bringOnce,
  FrameClosed,
  type FramePort,
  offer,
} from '../../components/messages/script-port.ts';

const browser = vi.hoisted(() => ({ runtime: { id: 'namelight', sendMessage: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser }));
beforeEach(() => vi.resetAllMocks());

const port: FramePort<string> = { script: 'finder' };

/** What the background does when it is asked for a script. */
function onBring(put: () => void, brought = true): void {
  browser.runtime.sendMessage.mockImplementation(async ({ request }) => {
    expect(request).toEqual({ script: 'finder' });
    put();
    // What is put into a frame goes on before the answer is there.
    await new Promise((resolve) => setTimeout(resolve));
    return { response: { brought } };
  });
}

describe('a script that is brought', () => {
  it('hands over what it offers, before or after the answer comes', async () => {
    onBring(() => offer(port, 'before'));
    expect(await bring(port)).toBe('before');
    onBring(() => void Promise.resolve().then(() => offer(port, 'after')));
    expect(await bring(port)).toBe('after');
  });

  it('may offer what is not ready yet, and tells when it never will be', async () => {
    onBring(() => offer(port, Promise.resolve('in a while')));
    expect(await bring(port)).toBe('in a while');
    onBring(() => offer(port, Promise.reject(new Error('There is nothing to read.'))));
    await expect(bring(port)).rejects.toThrow('There is nothing to read.');
  });

  it('is heard once, however often it is put into the frame', async () => {
    onBring(() => {
      offer(port, 'first');
      offer(port, 'second');
    });
    expect(await bring(port)).toBe('first');
  });

  it('takes nothing from one that was offered before it was asked for', async () => {
    offer(port, 'of an earlier version');
    onBring(() => offer(port, 'of this version'));
    expect(await bring(port)).toBe('of this version');
  });

  it('does not keep who asks for it waiting when it does not come', async () => {
    browser.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(bring(port)).rejects.toThrow(/Nobody brought "finder"/);
    browser.runtime.sendMessage.mockResolvedValue({ failed: 'The frame was removed.' });
    await expect(bring(port)).rejects.toThrow(/The frame was removed/);
  });

  it('tells frames that are closed to it from what may come yet', async () => {
    onBring(() => {}, false);
    await expect(bring(port)).rejects.toThrow(FrameClosed);
  });
});

describe('what brings a script once', () => {
  it('brings it once to all who ask, and again only after it failed', async () => {
    const load = vi.fn<() => Promise<string>>();
    load.mockRejectedValueOnce(new Error('asleep')).mockResolvedValue('here');
    const get = bringOnce(load);
    await expect(get()).rejects.toThrow('asleep');
    expect(await Promise.all([get(), get()])).toEqual(['here', 'here']);
    expect(load).toHaveBeenCalledTimes(2);
  });
});
