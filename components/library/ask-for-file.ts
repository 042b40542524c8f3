/**
 * The only request that Namelight makes: for the newest file of a story, at the address that the story names, when its
 * reader wants that. It says no more than it must: no cookies, no referrer, no language; of redirects none is followed.
 */

import { maxLoadedBytes } from './story-updates.ts';

/** From the request to the last byte, ms: browsers end a background that waits for half a minute. */
const timeoutMs = 20_000;

export type Loaded =
  | { readonly kind: 'file'; readonly file: Blob; readonly etag: string | null }
  /** The file is the one that the tag stands for. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'redirected' | 'too-large' | 'too-slow' | 'unreachable' };

export type Asking = {
  readonly address: string;
  /** What the server called the file that the library has; `null` if it did not say. */
  readonly etag: string | null;
  readonly signal: AbortSignal;
  readonly fetch?: typeof fetch;
  readonly timeoutMs?: number;
};

/** Loads a file. Rejects only when the signal aborts. */
export async function askForFile(asking: Asking): Promise<Loaded> {
  const tooSlow = AbortSignal.timeout(asking.timeoutMs ?? timeoutMs);
  try {
    return await load(asking, AbortSignal.any([asking.signal, tooSlow]));
  } catch {
    asking.signal.throwIfAborted();
    return { kind: tooSlow.aborted ? 'too-slow' : 'unreachable' };
  }
}

async function load(
  { address, etag, fetch = globalThis.fetch }: Asking,
  signal: AbortSignal,
): Promise<Loaded> {
  const headers = { accept: 'application/json', 'accept-language': '*' };
  const response = await fetch(address, {
    headers: etag === null ? headers : { ...headers, 'if-none-match': etag },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    cache: 'no-store',
    signal,
  });
  const ended = withoutFile(response);
  if (ended === null) return whole(response);
  await response.body?.cancel();
  return ended;
}

function withoutFile({ type, status, headers }: Response): Loaded | null {
  if (type === 'opaqueredirect') return { kind: 'redirected' };
  if (status === 304) return { kind: 'unchanged' };
  if (status !== 200) return { kind: 'status', status };
  return Number(headers.get('content-length')) > maxLoadedBytes ? { kind: 'too-large' } : null;
}

/** Reads on only as long as the file is not too large, whatever the server says of its size. */
async function whole({ body, headers }: Response): Promise<Loaded> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  // Ending the loop cancels the rest.
  for await (const part of body ?? []) {
    bytes += part.length;
    if (bytes > maxLoadedBytes) return { kind: 'too-large' };
    parts.push(part);
  }
  return { kind: 'file', file: new Blob(parts), etag: tagIn(headers) };
}

/** A tag is sent back: nothing that is none, and none that is long. */
function tagIn(headers: Headers): string | null {
  const etag = headers.get('etag') ?? '';
  return /^(?:W\/)?"[!#-~]{0,100}"$/.test(etag) ? etag : null;
}
