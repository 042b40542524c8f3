/**
 * The card page in an iframe. Pages can reach neither the frame, which is in a closed root, nor its messages: the
 * port goes from here to the frame's own window.
 */
import { browser } from 'wxt/browser';
import {
  type CardLink,
  inlineCardPort,
  isFromCard,
  type OpenCardLink,
  type ToCard,
} from '../card/protocol.ts';
import { messageText } from '../i18n/message-text.ts';
import { requestScript } from '../messages/script-port.ts';
import { send } from '../messages/send.ts';
import { documentElementOf, queryAll } from '../page/dom.ts';
import { shadowRootOf } from '../page/shadow-roots.ts';

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

/**
 * Returns a function that opens the card page in this document. A document that is sandboxed without scripts allows
 * none in its frames, the card page's included: there a script of ours draws the card in the document itself. That is
 * done only where no other script can reach it: in a document without an origin. Cards of a sandboxed document that
 * kept its origin are drawn in the window around it: see `card-host.ts`.
 */
export function chooseCardLink(): OpenCardLink {
  return self.origin === 'null' ? deferLink(cardLinkWithoutOrigin) : openCardFrame;
}

async function cardLinkWithoutOrigin(): Promise<OpenCardLink> {
  return (await canRunScripts()) ? openCardFrame : requestScript(inlineCardPort);
}

/**
 * True if the document runs scripts: otherwise the content of a `noscript` is shown. Shown once is certain; not shown
 * may be by chance, so it is asked again. Takes some frames.
 */
async function canRunScripts(): Promise<boolean> {
  for (let times = 0; times < 3; times += 1) if (await isAlternativeShown()) return false;
  return true;
}

/**
 * Whether the content of a `noscript` is shown. There is no interface for that, and Chromium tells extension scripts
 * that scripts are enabled, also in any layout it computes for them, as for a card that is being placed. So the element
 * is added where the browser's own layout comes next: when a resize observer reports.
 */
function isAlternativeShown(): Promise<boolean> {
  const probe = document.createElement('div');
  probe.style.cssText =
    'all: initial !important; position: fixed !important; width: 1px !important; height: 1px !important';
  const root = probe.attachShadow({ mode: 'closed' });
  const alternative = document.createElement('noscript');
  alternative.textContent = 'x';
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      root.append(alternative);
      requestAnimationFrame(() => {
        resolve(alternative.getClientRects().length > 0);
        probe.remove();
      });
    });
    observer.observe(probe);
    documentElementOf(document)?.append(probe);
  });
}

/** A link that opens once `load` has resolved. */
function deferLink(load: () => Promise<OpenCardLink>): OpenCardLink {
  return (wiring) => {
    const { signal } = wiring;
    let link: CardLink | null = null;
    let last: ToCard | null = null;
    const open = (openLink: OpenCardLink): void => {
      if (signal.aborted) return;
      link = openLink(wiring);
      if (last !== null) link.post(last);
    };
    load().then(open, (error) => console.debug('Namelight has no cards here.', error));
    return {
      post(message) {
        if (message.kind === 'show') last = message;
        else if (message.kind === 'hide') last = null;
        link?.post(message);
      },
      resize: (height) => link?.resize(height),
      focus: () => link?.focus(),
      get hasFocus() {
        return link?.hasFocus === true;
      },
    };
  };
}
