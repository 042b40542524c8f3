/**
 * How the card page gets the port of a content script. Any page may embed the card page and send it messages; only a
 * content script has a token, which the background issued for its tab.
 */
import { browser } from 'wxt/browser';
import { send } from '../messages/send.ts';
import { isHandshake } from './protocol.ts';

/**
 * Calls `onPort` with the port of the first message, if the message has a valid token. Later messages are ignored, so
 * a page can cause only one request to the background each time it loads the card page.
 */
export function awaitPort(on: {
  readonly onPort: (port: MessagePort) => void;
  readonly signal: AbortSignal;
}): void {
  const { onPort, signal } = on;
  const handle = async ({ data, ports: [port], isTrusted }: MessageEvent<unknown>): Promise<void> => {
    if (port === undefined || !isTrusted || !isHandshake(data)) return;
    if ((await isKnownToken(data.token)) && !signal.aborted) onPort(port);
  };
  addEventListener('message', (event) => void handle(event), { once: true, signal });
}

/**
 * In Firefox, frames of a sandboxed document do not have the extension's interface, so the token cannot be verified,
 * and there is nothing to protect: such a card page has only the bundled story, and what comes through the port.
 */
async function isKnownToken(token: string): Promise<boolean> {
  if (browser?.runtime?.id === undefined) return true;
  const answer = await send('use-card-token', { token }).catch(() => null);
  return answer?.isKnown === true;
}
