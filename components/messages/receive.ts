/** Receives the messages of `messages.ts`. */
import { type Browser, browser } from 'wxt/browser';
import { errorMessage } from './checks.ts';
import { type Checks, dispatch, type Handlers } from './messages.ts';
import type { Reply } from './send.ts';

/**
 * Handles messages until the signal aborts. Refused messages are logged at debug level only, because pages can cause
 * them. Returns `true` and replies later: the one way that works in every browser, with and without the polyfill.
 */
export function onMessage({
  handlers,
  checks,
  signal,
}: {
  readonly handlers: Handlers;
  readonly checks: Checks;
  readonly signal: AbortSignal;
}): void {
  const listen = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendReply: (reply: Reply) => void,
  ): true | undefined => {
    const dispatched = dispatch(message, {
      handlers,
      checks,
      sender,
      ownId: browser.runtime.id,
      ownPages: browser.runtime.getURL('/'),
    });
    switch (dispatched.kind) {
      case 'handled':
        void replyFrom(dispatched.respond).then(sendReply);
        return true;
      case 'refused':
        console.debug(`Namelight refused a message: ${dispatched.reason}.`);
        return undefined;
      case 'unhandled':
        return undefined;
      default:
        return dispatched satisfies never;
    }
  };
  browser.runtime.onMessage.addListener(listen);
  // In a page, the signal also aborts when the extension is gone, and its interface with it.
  const stop = () => browser.runtime?.onMessage?.removeListener(listen);
  signal.addEventListener('abort', stop, { once: true });
}

async function replyFrom(respond: () => unknown): Promise<Reply> {
  try {
    return { response: await respond() };
  } catch (error) {
    return { failed: errorMessage(error) };
  }
}
