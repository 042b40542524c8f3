import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checksForMarks, checksInBackground, checksInPages } from '../../components/messages/messages.ts';
import { onMessage } from '../../components/messages/receive.ts';
import { MessageFailed, send, sendToFrame } from '../../components/messages/send.ts';

type Listener = (message: unknown, sender: object, reply: (letter: unknown) => void) => unknown;

const browser = vi.hoisted(() => ({
  runtime: {
    id: 'namelight',
    getURL: () => 'chrome-extension://namelight/',
    sendMessage: vi.fn(),
    onMessage: { addListener: vi.fn<(listener: Listener) => void>(), removeListener: vi.fn() },
  },
  tabs: { sendMessage: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser }));
beforeEach(() => vi.resetAllMocks());

/** Passes messages to a receiver with these handlers as browsers do: as JSON. */
function receiveWith(handlers: Parameters<typeof onMessage>[0]['handlers']): void {
  onMessage({
    handlers,
    checks: { ...checksInPages, ...checksForMarks, ...checksInBackground },
    signal: new AbortController().signal,
  });
  const listen = browser.runtime.onMessage.addListener.mock.calls.at(-1)?.[0];
  browser.runtime.sendMessage.mockImplementation(
    (message: unknown) =>
      new Promise((resolve, reject) => {
        const reply = (letter: unknown) => resolve(JSON.parse(JSON.stringify(letter)));
        const isKept = listen?.(JSON.parse(JSON.stringify(message)), { id: browser.runtime.id }, reply);
        if (isKept !== true) reject(new Error('The message port closed before a response was received.'));
      }),
  );
}

describe('a message', () => {
  it('is answered by its handler, at once or later', async () => {
    receiveWith({ site: () => ({ site: 'example.com' }), step: async () => ({ shown: true }) });
    expect(await send('site', {})).toEqual({ site: 'example.com' });
    expect(await send('step', { direction: 'next', to: 'name', from: 'here', before: 0, after: 2 })).toEqual({
      shown: true,
    });
  });

  it('is sent once more if the background was stopped meanwhile, and no more than that', async () => {
    const closed = new Error('The message port closed before a response was received.');
    browser.runtime.sendMessage.mockRejectedValueOnce(closed);
    browser.runtime.sendMessage.mockResolvedValueOnce({ response: { site: 'example.com' } });
    expect(await send('site', {})).toEqual({ site: 'example.com' });
    browser.runtime.sendMessage.mockRejectedValue(closed);
    expect(await send('site', {})).toBeNull();
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(4);
  });

  it('is sent once if there is no response', async () => {
    const found = vi.fn(() => null);
    receiveWith({ found });
    expect(await send('found', { names: [], marked: 0 })).toBeNull();
    expect(found).toHaveBeenCalledTimes(1);
  });

  it('goes to one frame of a tab', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ response: { shown: true } });
    const message = {
      kind: 'step',
      request: { direction: 'next', to: 'name', from: 'here', before: 0, after: 2 },
    } as const;
    expect(await sendToFrame({ tabId: 1, frameId: 5 }, message)).toEqual({ shown: true });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, message, { frameId: 5 });
  });

  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'The message port closed before a response was received.',
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
    'Extension context invalidated.',
  ])('is answered with null when nobody is there: %s', async (said) => {
    browser.runtime.sendMessage.mockRejectedValue(new Error(said));
    expect(await send('site', {})).toBeNull();
  });

  it('resolves to null when it is refused, or another context handles it', async () => {
    receiveWith({ site: () => ({ site: null }) });
    expect(await send('inject', { script: 'inline-card' })).toBeNull();
    expect(await send('inject', { script: 'popup' as 'inline-card' })).toBeNull();
  });

  it.each([
    () => {
      throw new Error('quota exceeded');
    },
    () => Promise.reject(new Error('quota exceeded')),
  ])('fails with what went wrong on the other side', async (found) => {
    receiveWith({ found });
    const sending = send('found', { names: [], marked: 0 });
    await expect(sending).rejects.toThrow(MessageFailed);
    await expect(sending).rejects.toThrow(/"found" failed: quota exceeded/);
  });

  it('resolves to null when the extension is gone', async () => {
    const { id } = browser.runtime;
    browser.runtime.id = undefined as never;
    browser.runtime.sendMessage.mockImplementation(() => {
      throw new TypeError('browser.runtime.sendMessage is not a function');
    });
    expect(await send('site', {})).toBeNull();
    browser.runtime.id = id;
  });

  it('fails with the cause when it cannot be sent', async () => {
    const cause = new Error('Could not serialize message.');
    browser.runtime.sendMessage.mockRejectedValue(cause);
    await expect(send('found', { names: [], marked: 0 })).rejects.toMatchObject({
      message: expect.stringContaining('"found"'),
      cause,
    });
  });
});
