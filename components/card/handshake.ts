/**
 * How the card page comes to the port of a content script. Any page may put the card page into itself and send it
 * messages; only a content script has a token, which the background gave it for its tab.
 */
import { browser } from 'wxt/browser';
import { send } from '../messages/send.ts';
import { isHandshake } from './protocol.ts';

/**
 * Calls `onPort` with the port that the first message brought, if the message has a token. Whoever sent another
 * first is not listened to any more, so a page can ask the background but one question each time it loads the card page.
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
 * A document that is sandboxed takes the interface of the extension from its frames in Firefox. There nobody can be
 * asked, and there is nothing to protect: such a card page has the bundled story alone, and what comes through the port.
 */
async function isKnownToken(token: string): Promise<boolean> {
  if (browser?.runtime?.id === undefined) return true;
  const answer = await send('use-card-token', { token }).catch(() => null);
  return answer?.isKnown === true;
}
