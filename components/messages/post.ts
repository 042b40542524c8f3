/** Sends the messages of `messages.ts`. */
import { browser } from 'wxt/browser';
import { reasonOf } from '../checks/reason.ts';
import type { MessageKind, Request, Response } from './messages.ts';

/** The other side failed while it handled a message; the cause tells how. */
export class MessageFailed extends Error {
  override readonly name = 'MessageFailed';
}

/**
 * Asks the background, and once more where no answer came: it may have been stopped with the question on its way.
 * `null` when nobody is there to answer. Throws `MessageFailed` when the handler threw.
 */
export async function send<Kind extends MessageKind>(
  kind: Kind,
  request: Request<Kind>,
): Promise<Response<Kind> | null> {
  const post = (): Promise<Letter | undefined> => browser.runtime.sendMessage({ kind, request });
  return opened(kind, (await carried(kind, post)) ?? (await carried(kind, post)));
}

export type Frame = { readonly tabId: number; readonly frameId: number };

/** Asks the content script of one frame. `null` when the frame is gone or runs none. Throws `MessageFailed`. */
export async function sendToFrame<Kind extends MessageKind>(
  frame: Frame,
  message: { readonly kind: Kind; readonly request: Request<Kind> },
): Promise<Response<Kind> | null> {
  const post = (): Promise<Letter | undefined> =>
    browser.tabs.sendMessage(frame.tabId, message, { frameId: frame.frameId });
  return opened(message.kind, await carried(message.kind, post));
}

/** Tells the content scripts in all frames of a tab. What comes back is one frame's answer, whichever is first. */
export async function sendToTab<Kind extends MessageKind>(
  tabId: number,
  kind: Kind,
  request: Request<Kind>,
): Promise<Response<Kind> | null> {
  return opened(kind, await carried(kind, () => browser.tabs.sendMessage(tabId, { kind, request })));
}

/** What goes back: browsers carry no errors. */
export type Letter = { readonly response: unknown } | { readonly failed: string };

/** True in a page whose extension was updated, switched off or removed. */
const isGone = (): boolean => browser.runtime?.id === undefined;

/** How browsers say that there is no other side: no listener, a frame that left, an extension that was replaced. */
const nobody =
  /Receiving end does not exist|message (?:port|channel) (?:is )?closed|back\/forward cache|context invalidated/i;

/** What came back; nothing where there is no other side. */
async function carried(
  kind: MessageKind,
  post: () => Promise<Letter | undefined>,
): Promise<Letter | undefined> {
  try {
    return await post();
  } catch (cause) {
    if (isGone() || nobody.test(reasonOf(cause))) return undefined;
    throw new MessageFailed(`The message "${kind}" failed: ${reasonOf(cause)}`, { cause });
  }
}

function opened<Kind extends MessageKind>(kind: Kind, letter: Letter | undefined): Response<Kind> | null {
  if (!letter) return null;
  if ('failed' in letter) throw new MessageFailed(`The message "${kind}" failed: ${letter.failed}`);
  return letter.response as Response<Kind>;
}
