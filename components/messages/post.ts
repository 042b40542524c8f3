/** Sends and receives the messages of `messages.ts`. */
import { type Browser, browser } from 'wxt/browser';
import { answer, type Handlers, type MessageKind, type Request, type Response } from './messages.ts';

/** The other side failed while it handled a message; the cause tells how. */
export class MessageFailed extends Error {
  override readonly name = 'MessageFailed';
}

/** Asks the background. `null` when nobody is there to answer. Throws `MessageFailed` when the handler threw. */
export function send<Kind extends MessageKind>(
  kind: Kind,
  request: Request<Kind>,
): Promise<Response<Kind> | null> {
  return sending(kind, () => browser.runtime.sendMessage({ kind, request }));
}

export type Frame = { readonly tabId: number; readonly frameId: number };

/** Asks the content script of one frame. `null` when the frame is gone or runs none. Throws `MessageFailed`. */
export function sendToFrame<Kind extends MessageKind>(
  frame: Frame,
  message: { readonly kind: Kind; readonly request: Request<Kind> },
): Promise<Response<Kind> | null> {
  return sending(message.kind, () =>
    browser.tabs.sendMessage(frame.tabId, message, { frameId: frame.frameId }),
  );
}

/** Answers messages until the signal aborts. What is refused is told at debug level, for pages may cause it. */
export function onMessage({ handlers, signal }: { handlers: Handlers; signal: AbortSignal }): void {
  const listen = (message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined => {
    const answered = answer(message, { handlers, sender, ownId: browser.runtime.id });
    switch (answered.kind) {
      case 'answered':
        return Promise.resolve(answered.response);
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
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}

/** How browsers say that there is no other side: no listener, a frame that left, an extension that was replaced. */
const nobody = /Receiving end does not exist|message port closed|back\/forward cache|context invalidated/i;

async function sending<Result>(kind: MessageKind, post: () => Promise<Result>): Promise<Result | null> {
  try {
    return (await post()) ?? null;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    if (nobody.test(reason)) return null;
    throw new MessageFailed(`The message "${kind}" failed: ${reason}`, { cause });
  }
}
