/**
 * The card page in an iframe. Pages can reach neither the frame, which is in a closed root, nor its messages: the
 * port goes from here to the frame's own window.
 */
import { browser } from 'wxt/browser';
import type { OpenCardLink } from '../card/card-link.ts';
import { isFromCard, type ToCard } from '../card/protocol.ts';
import { send } from '../messages/send.ts';
import { queryAll } from '../text/dom.ts';
import { shadowRootOf } from '../text/shadow-roots.ts';
import { messageText } from '../words/message-text.ts';

const addressOfCardPage = (): string => browser.runtime.getURL('/card.html');

/**
 * Removes hosts of a script that could not clean up: Firefox ends the scripts of an extension that is updated or
 * removed without notice.
 */
export function removeStaleHosts(): void {
  for (const host of queryAll(document, 'div[popover="manual"]')) {
    const frame = shadowRootOf(host)?.querySelector('iframe');
    if (frame?.src === addressOfCardPage()) host.remove();
  }
}

export const openCardFrame: OpenCardLink = ({ holder, root, onMessage, signal }) => {
  const frame = holder.ownerDocument.createElement('iframe');
  // With this, Chromium loads the frame also in pages that require a cross-origin embedder policy of their frames.
  frame.setAttribute('credentialless', '');
  frame.setAttribute('allow', 'clipboard-write');
  let port: MessagePort | null = null;
  let last: ToCard | null = null;

  const handle = ({ data }: MessageEvent): void => {
    if (signal.aborted || !isFromCard(data)) return;
    switch (data.kind) {
      case 'ready':
        if (last !== null) port?.postMessage(last);
        break;
      case 'texts-of':
        post({
          kind: 'texts',
          texts: Object.fromEntries(data.names.map((name) => [name, messageText(name)])),
        });
        break;
      case 'facts-of':
        void answerFacts(data.entity);
        break;
      default:
        onMessage(data);
    }
  };
  const answerFacts = async (entity: Extract<ToCard, { kind: 'facts' }>['entity']): Promise<void> => {
    const facts = await send('facts-of', { entity }).then(
      (answer) => answer?.facts ?? null,
      () => null,
    );
    if (!signal.aborted) post({ kind: 'facts', entity, facts });
  };
  const post = (message: ToCard): void => {
    if (message.kind === 'show' || message.kind === 'hide') last = message.kind === 'show' ? message : null;
    port?.postMessage(message);
  };
  // On every load of the frame: it reloads when it is moved in the tree.
  const introduce = async (): Promise<void> => {
    port?.close();
    port = null;
    const token = (await send('card-token', {}).catch(() => null))?.token;
    const window = frame.contentWindow;
    if (signal.aborted || token === undefined || window === null) return;
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = handle;
    window.postMessage({ token }, originOf(frame), [channel.port2]);
  };
  frame.addEventListener('load', () => void introduce(), { signal });
  const close = () => {
    port?.close();
    frame.remove();
  };
  signal.addEventListener('abort', close, { once: true });
  frame.src = addressOfCardPage();
  holder.append(frame);
  return {
    post,
    resize: (height) => {
      frame.style.height = `${height}px`;
    },
    focus() {
      frame.focus({ preventScroll: true });
      post({ kind: 'focus' });
    },
    get hasFocus() {
      return root.activeElement === frame;
    },
  };
};

/**
 * The origin of the window that the port is for. In a sandboxed document the card page has no origin of its own;
 * anywhere else, a foreign document in the frame receives nothing.
 */
const originOf = (frame: HTMLIFrameElement): string =>
  self.origin === 'null'
    ? '*'
    : import.meta.env.FIREFOX
      ? new URL(frame.src).origin
      : `chrome-extension://${browser.runtime.id}`;
