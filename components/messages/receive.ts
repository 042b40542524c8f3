/** Receives the messages of `messages.ts`. */
import { type Browser, browser } from 'wxt/browser';
import { listen } from '../events/listen.ts';
import { errorMessage } from '../validation/checks.ts';
import { type Checks, type Dispatched, dispatch, type Handlers } from './messages.ts';
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
  const onSent = (message: unknown, sender: Browser.runtime.MessageSender, sendReply: SendReply) => {
    const { id: ownId } = browser.runtime;
    const ownPages = browser.runtime.getURL('/');
    return answer(dispatch(message, { handlers, checks, sender, ownId, ownPages }), sendReply);
  };
  listen(browser.runtime.onMessage, signal, onSent);
}

type SendReply = (reply: Reply) => void;

/** Returns `true` if a reply will follow. */
function answer(dispatched: Dispatched, sendReply: SendReply): true | undefined {
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
}

async function replyFrom(respond: () => unknown): Promise<Reply> {
  try {
    return { response: await respond() };
  } catch (error) {
    return { failed: errorMessage(error) };
  }
}
