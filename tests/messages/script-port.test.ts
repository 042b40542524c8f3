import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  FrameClosed,
  type FramePort,
  loadOnce,
  offer,
  requestScript,
} from '../../components/messages/script-port.ts';

const browser = vi.hoisted(() => ({ runtime: { id: 'namelight', sendMessage: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser }));
beforeEach(() => vi.resetAllMocks());

const port: FramePort<string> = { script: 'inline-card' };

/** The background's answer to a request for a script. */
function onInject(inject: () => void, injected = true): void {
  browser.runtime.sendMessage.mockImplementation(async ({ request }) => {
    expect(request).toEqual({ script: 'inline-card' });
    inject();
    // An injected script runs before the reply arrives.
    await new Promise((resolve) => setTimeout(resolve));
    return { response: { injected } };
  });
}

describe('a script that is requested', () => {
  it('passes on what it offers, before or after the reply', async () => {
    onInject(() => offer(port, 'before'));
    expect(await requestScript(port)).toBe('before');
    onInject(() => void Promise.resolve().then(() => offer(port, 'after')));
    expect(await requestScript(port)).toBe('after');
  });

  it('may offer a promise, and passes its failure on', async () => {
    onInject(() => offer(port, Promise.resolve('in a while')));
    expect(await requestScript(port)).toBe('in a while');
    onInject(() => offer(port, Promise.reject(new Error('There is nothing to read.'))));
    await expect(requestScript(port)).rejects.toThrow('There is nothing to read.');
  });

  it('is accepted once, however often it is injected into the frame', async () => {
    onInject(() => {
      offer(port, 'first');
      offer(port, 'second');
    });
    expect(await requestScript(port)).toBe('first');
  });

  it('does not accept what was offered before it was requested', async () => {
    offer(port, 'of an earlier version');
    onInject(() => offer(port, 'of this version'));
    expect(await requestScript(port)).toBe('of this version');
  });

  it('is not waited for when it does not come', async () => {
    browser.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(requestScript(port)).rejects.toThrow(/did not load "inline-card"/);
    browser.runtime.sendMessage.mockResolvedValue({ failed: 'The frame was removed.' });
    await expect(requestScript(port)).rejects.toThrow(/The frame was removed/);
  });

  it('is refused with an error of its own in a frame where it may not run', async () => {
    onInject(() => {}, false);
    await expect(requestScript(port)).rejects.toThrow(FrameClosed);
  });
});

describe('loading once', () => {
  it('loads once for all callers, and again only after a failure', async () => {
    const load = vi.fn<() => Promise<string>>();
    load.mockRejectedValueOnce(new Error('asleep')).mockResolvedValue('here');
    const get = loadOnce(load);
    await expect(get()).rejects.toThrow('asleep');
    expect(await Promise.all([get(), get()])).toEqual(['here', 'here']);
    expect(load).toHaveBeenCalledTimes(2);
  });
});
