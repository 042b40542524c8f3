import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { awaitPort, openCardPage } from '../../components/card/open-card-page.ts';

const extension = vi.hoisted(() => ({
  runtime: { id: 'namelight' as string | undefined, sendMessage: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: extension }));
vi.mock('../../components/card/load-bundled-story.ts', () => ({
  loadBundledStory: () => new Promise(() => {}),
}));

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

/** Loads the card page with this fragment, and waits for what it asks the background. */
async function load(token: string): Promise<void> {
  awaitPort({ token, onPort: (port) => ports.push(port), signal: gone.signal });
  await new Promise((resolve) => setTimeout(resolve));
}

describe('the card page', () => {
  test('accepts the first port that comes with its token', async () => {
    await load(given);
    await say({ token: given });
    await say({ token: given });
    expect(ports).toHaveLength(1);
    expect(extension.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
      kind: 'use-card-token',
      request: { token: given },
    });
  });

  test.each([
    ['another token', { token: crypto.randomUUID() }],
    ['no token', { kind: 'show' }],
    ['a token that is no text', { token: { toString: 'a' } }],
    ['more than a token', { token: given, kind: 'show' }],
    ['nothing', null],
  ])('ignores messages with %s, however many, and waits for its port', async (_, data) => {
    await load(given);
    for (let times = 0; times < 10; times += 1) await say(data);
    expect(ports).toEqual([]);
    await say({ token: given });
    expect(ports).toHaveLength(1);
    expect(extension.runtime.sendMessage).toHaveBeenCalledOnce();
  });

  test('ignores a message without a port', async () => {
    await load(given);
    await say({ token: given }, null);
    expect(ports).toEqual([]);
  });

  test.each(['', crypto.randomUUID(), 'token'])('accepts none if its token is “%s”', async (token) => {
    await load(token);
    await say({ token });
    await say({ token: given });
    expect(ports).toEqual([]);
  });

  test('accepts none while the background does not answer', async () => {
    extension.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await load(given);
    await say({ token: given });
    expect(ports).toEqual([]);
  });

  test('accepts none where a sandbox takes the interface of the extension from it', async () => {
    const { sendMessage } = extension.runtime;
    Object.assign(extension.runtime, { id: undefined, sendMessage: undefined });
    await load(given);
    await say({ token: given });
    expect(ports).toEqual([]);
    extension.runtime.sendMessage = sendMessage;
  });

  test('says that it has its port before its story has loaded', async () => {
    const { port1, port2 } = new MessageChannel();
    const said = new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
    });
    void openCardPage({ holder: document.body, port: port2, signal: gone.signal });
    expect(await said).toEqual({ kind: 'ready' });
    document.adoptedStyleSheets = [];
  });
});
