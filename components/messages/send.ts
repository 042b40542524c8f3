/** Sends the messages of `messages.ts`. */
import { browser } from 'wxt/browser';
import { errorMessage } from '../validation/checks.ts';
import type { MessageKind, Request, Response } from './messages.ts';

/** The receiver failed while it handled a message; the cause has the details. */
export class MessageFailed extends Error {
  override readonly name = 'MessageFailed';
}

/**
 * Sends a message to the background, and once more if there is no reply: it may have been stopped meanwhile. `null`
 * when there is no receiver. Throws `MessageFailed` when the handler threw.
 */
export async function send<Kind extends MessageKind>(
  kind: Kind,
  request: Request<Kind>,
): Promise<Response<Kind> | null> {
  const attempt = (): Promise<Reply | undefined> => browser.runtime.sendMessage({ kind, request });
  return unwrap(kind, (await trySend(kind, attempt)) ?? (await trySend(kind, attempt)));
}

export type Frame = { readonly tabId: number; readonly frameId: number };

/**
 * Sends a message to the content script of one frame. `null` when the frame is gone or has none. Throws
 * `MessageFailed`.
 */
export async function sendToFrame<Kind extends MessageKind>(
  frame: Frame,
  message: { readonly kind: Kind; readonly request: Request<Kind> },
): Promise<Response<Kind> | null> {
  const attempt = (): Promise<Reply | undefined> =>
    browser.tabs.sendMessage(frame.tabId, message, { frameId: frame.frameId });
  return unwrap(message.kind, await trySend(message.kind, attempt));
}

/** Sends a message to the content scripts in all frames of a tab. Returns the first frame's reply. */
export async function sendToTab<Kind extends MessageKind>(
  tabId: number,
  kind: Kind,
  request: Request<Kind>,
): Promise<Response<Kind> | null> {
  return unwrap(kind, await trySend(kind, () => browser.tabs.sendMessage(tabId, { kind, request })));
}

/** What is sent back: browsers transfer no errors. */
export type Reply = { readonly response: unknown } | { readonly failed: string };

/** True in a page whose extension was updated, disabled or removed. */
const isGone = (): boolean => browser.runtime?.id === undefined;

/** Browsers' errors when there is no receiver: no listener, a frame that is gone, an extension that was replaced. */
const noReceiver =
  /Receiving end does not exist|message (?:port|channel) (?:is )?closed|back\/forward cache|context invalidated/i;

/** The reply; `undefined` when there is no receiver. */
async function trySend(
  kind: MessageKind,
  attempt: () => Promise<Reply | undefined>,
): Promise<Reply | undefined> {
  try {
    return await attempt();
  } catch (cause) {
    if (isGone() || noReceiver.test(errorMessage(cause))) return undefined;
    throw new MessageFailed(`The message "${kind}" failed: ${errorMessage(cause)}`, { cause });
  }
}

function unwrap<Kind extends MessageKind>(kind: Kind, reply: Reply | undefined): Response<Kind> | null {
  if (!reply) return null;
  if ('failed' in reply) throw new MessageFailed(`The message "${kind}" failed: ${reply.failed}`);
  return reply.response as Response<Kind>;
}
