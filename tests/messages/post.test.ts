import { beforeEach, expect, it, vi } from 'vitest';
import { MessageFailed, send, sendToFrame } from '../../components/messages/post.ts';

const browser = vi.hoisted(() => ({ runtime: { sendMessage: vi.fn() }, tabs: { sendMessage: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser }));
beforeEach(() => vi.resetAllMocks());

it('asks the background', async () => {
  browser.runtime.sendMessage.mockResolvedValue({ site: 'example.com' });
  expect(await send('site', {})).toEqual({ site: 'example.com' });
  expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ kind: 'site', request: {} });
});

it('asks one frame of a tab', async () => {
  browser.tabs.sendMessage.mockResolvedValue({ shown: true });
  const message = { kind: 'step', request: { direction: 'next', from: 'here' } } as const;
  expect(await sendToFrame({ tabId: 1, frameId: 5 }, message)).toEqual({ shown: true });
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, message, { frameId: 5 });
});

it.each([
  'Could not establish connection. Receiving end does not exist.',
  'The message port closed before a response was received.',
  'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
  'Extension context invalidated.',
])('answers null when nobody is there: %s', async (said) => {
  browser.runtime.sendMessage.mockRejectedValue(new Error(said));
  expect(await send('site', {})).toBeNull();
});

it('answers null when the message was refused', async () => {
  browser.runtime.sendMessage.mockResolvedValue(undefined);
  expect(await send('draw-cards', {})).toBeNull();
});

it('carries what went wrong on the other side', async () => {
  const cause = new Error('quota exceeded');
  browser.runtime.sendMessage.mockRejectedValue(cause);
  const sending = send('found', { names: [] });
  await expect(sending).rejects.toThrow(MessageFailed);
  await expect(sending).rejects.toMatchObject({ message: expect.stringContaining('"found"'), cause });
});
