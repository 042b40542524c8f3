import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { awaitPort } from '../../components/card/open-card-page.ts';

const extension = vi.hoisted(() => ({
  runtime: { id: 'namelight' as string | undefined, sendMessage: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: extension }));

const given = '123e4567-e89b-12d3-a456-426614174000';

let gone: AbortController;
let ports: MessagePort[];
beforeEach(() => {
  gone = new AbortController();
  ports = [];
  extension.runtime.id = 'namelight';
  extension.runtime.sendMessage.mockImplementation(async ({ request }) => ({
    response: { isKnown: request.token === given },
  }));
  awaitPort({ onPort: (port) => ports.push(port), signal: gone.signal });
});
afterEach(() => {
  gone.abort();
  vi.clearAllMocks();
});

/** Sends a message as any page can that embeds this one, and waits until it is handled. */
async function say(data: unknown, port: MessagePort | null = new MessageChannel().port1): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
  postMessage(data, '*', port === null ? [] : [port]);
  await heard;
  await new Promise((resolve) => setTimeout(resolve));
}

describe('the card page', () => {
  test('accepts a port with a token', async () => {
    await say({ token: given });
    expect(ports).toHaveLength(1);
  });

  test('accepts none without a token, and does not listen again', async () => {
    await say({ token: crypto.randomUUID() });
    await say({ token: given });
    await say({ token: given });
    expect(ports).toEqual([]);
    expect(extension.runtime.sendMessage).toHaveBeenCalledOnce();
  });

  test.each([
    ['no token', { kind: 'show' }],
    ['a token that is no text', { token: { toString: 'a' } }],
    ['more than a token', { token: given, kind: 'show' }],
    ['nothing', null],
  ])('verifies no message with %s, nor later ones', async (_, data) => {
    await say(data);
    await say({ token: given });
    expect(ports).toEqual([]);
    expect(extension.runtime.sendMessage).not.toHaveBeenCalled();
  });

  test('ignores a message without a port', async () => {
    await say({ token: given }, null);
    expect(ports).toEqual([]);
    expect(extension.runtime.sendMessage).not.toHaveBeenCalled();
  });

  test('accepts none while the background does not answer', async () => {
    extension.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await say({ token: given });
    expect(ports).toEqual([]);
  });

  test('accepts none where a sandbox takes the interface of the extension from it', async () => {
    const { sendMessage } = extension.runtime;
    Object.assign(extension.runtime, { id: undefined, sendMessage: undefined });
    await say({ token: given });
    expect(ports).toEqual([]);
    extension.runtime.sendMessage = sendMessage;
  });
});
