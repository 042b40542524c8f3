import { expect, it } from 'vitest';
import { type Asking, askForFile } from '../../components/library/ask-for-file.ts';
import { maxLoadedBytes } from '../../components/library/story-updates.ts';
import { address } from './signing.ts';

type Given = { readonly asked: RequestInit[]; readonly fetch: typeof fetch };

/** A network that answers so. */
function network(answer: (init: RequestInit) => Response | Promise<Response>): Given {
  const asked: RequestInit[] = [];
  return {
    asked,
    fetch: async (_, init = {}) => {
      asked.push(init);
      return answer(init);
    },
  };
}

const ask = (given: Partial<Asking>) =>
  askForFile({ address, etag: null, signal: new AbortController().signal, ...given });

/** What browsers give in place of a redirect, and no constructor makes. */
const redirect = { type: 'opaqueredirect', status: 0, headers: new Headers(), body: null } as Response;

it('asks without cookies, referrer and language, and follows no redirect', async () => {
  const { asked, fetch } = network(() => new Response('{}', { headers: { etag: '"2"' } }));
  const loaded = await ask({ fetch, etag: 'W/"1"' });
  expect(loaded).toMatchObject({ kind: 'file', etag: '"2"' });
  expect(asked).toEqual([
    {
      headers: { accept: 'application/json', 'accept-language': '*', 'if-none-match': 'W/"1"' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      signal: expect.any(AbortSignal),
    },
  ]);
});

it.each<[string, () => Response, object]>([
  ['that nothing changed', () => new Response(null, { status: 304 }), { kind: 'unchanged' }],
  ['with an error', () => new Response('gone', { status: 404 }), { kind: 'status', status: 404 }],
  ['with part of it', () => new Response('{', { status: 206 }), { kind: 'status', status: 206 }],
  ['with another address', () => redirect, { kind: 'redirected' }],
  ['with a tag that is none', () => new Response('{}', { headers: { etag: 'one' } }), { etag: null }],
  [
    'with a long tag',
    () => new Response('{}', { headers: { etag: `"${'x'.repeat(200)}"` } }),
    { etag: null },
  ],
  [
    'that it is too large',
    () => new Response('{', { headers: { 'content-length': `${maxLoadedBytes + 1}` } }),
    { kind: 'too-large' },
  ],
])('reports a server that answers %s', async (_, answer, expected) => {
  expect(await ask(network(answer))).toMatchObject(expected);
});

it('stops reading what is larger than allowed, whatever the server says of its size', async () => {
  const megabyte = new Uint8Array(1_000_000);
  let sent = 0;
  let isCanceled = false;
  const body = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(megabyte);
      if (sent === 200) controller.close();
    },
    cancel() {
      isCanceled = true;
    },
  });
  const { fetch } = network(() => new Response(body, { headers: { 'content-length': '7' } }));
  expect(await ask({ fetch })).toEqual({ kind: 'too-large' });
  expect({ isCanceled, isMuchRead: sent > 20 }).toEqual({ isCanceled: true, isMuchRead: false });
});

const whenAborted = ({ signal }: RequestInit): Promise<never> =>
  new Promise((_, fail) => {
    if (signal?.aborted) fail(signal.reason);
    signal?.addEventListener('abort', () => fail(signal.reason), { once: true });
  });

it('gives up a server that never answers, or never ends', async () => {
  expect(await ask({ ...network(whenAborted), timeoutMs: 5 })).toEqual({ kind: 'too-slow' });
  const endless = (init: RequestInit) =>
    new Response(
      new ReadableStream({
        start: (controller) => void whenAborted(init).catch((error) => controller.error(error)),
      }),
    );
  expect(await ask({ ...network(endless), timeoutMs: 5 })).toEqual({ kind: 'too-slow' });
});

it('distinguishes a server that cannot be reached from the end of the wait', async () => {
  const broken = network(() => {
    throw new TypeError('Failed to fetch');
  });
  expect(await ask(broken)).toEqual({ kind: 'unreachable' });
  await expect(ask({ ...network(whenAborted), signal: AbortSignal.abort() })).rejects.toThrow();
});
