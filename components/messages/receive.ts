/** Receives the messages of `messages.ts`. */
import { type Browser, browser } from 'wxt/browser';
import { reasonOf } from '../checks/reason.ts';
import { answer, type Handlers } from './messages.ts';
import type { Letter } from './post.ts';

/**
 * Answers messages until the signal aborts. What is refused is told at debug level, for pages may cause it.
 * Says so with `true` and answers later: the one way that every browser knows, with and without its polyfill.
 */
export function onMessage({ handlers, signal }: { handlers: Handlers; signal: AbortSignal }): void {
  const listen = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (letter: Letter) => void,
  ): true | undefined => {
    const answered = answer(message, { handlers, sender, ownId: browser.runtime.id });
    switch (answered.kind) {
      case 'ours':
        void letterFrom(answered.respond).then(reply);
        return true;
      case 'refused':
        console.debug(`Namelight refused a message: ${answered.reason}.`);
        return undefined;
      case 'not-ours':
        return undefined;
      default:
        return answered satisfies never;
    }
  };
  browser.runtime.onMessage.addListener(listen);
  // In a page, the signal also aborts because the extension is gone, and its interface with it.
  const stop = () => browser.runtime?.onMessage?.removeListener(listen);
  signal.addEventListener('abort', stop, { once: true });
}

async function letterFrom(respond: () => unknown): Promise<Letter> {
  try {
    return { response: await respond() };
  } catch (error) {
    return { failed: reasonOf(error) };
  }
}
