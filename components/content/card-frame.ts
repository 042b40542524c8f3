/**
 * The card page in an iframe, in a closed root. In Firefox a page can get hold of the iframe all the same, by the events
 * over it, and lead it elsewhere. So nothing is sent until the background has said that the card page itself took the
 * port, and a frame that was led elsewhere is thrown away.
 */
import { browser } from 'wxt/browser';
import {
  type CardLink,
  inlineCardPort,
  isFromCard,
  type OpenCardLink,
  type ToCard,
} from '../card/protocol.ts';
import { requestScript } from '../messages/script-port.ts';
import { send } from '../messages/send.ts';
import { queryAll } from '../page/dom.ts';
import { shadowRootOf } from '../page/shadow-roots.ts';

const addressOfCardPage = (): string => browser.runtime.getURL('/card.html');

/** The origin of the card page, to which alone its port is given. In Chromium it is not that of its address. */
const originOfCardPage = (): string =>
  import.meta.env.FIREFOX ? new URL(addressOfCardPage()).origin : `chrome-extension://${browser.runtime.id}`;

/**
 * Removes hosts of a script that could not clean up: Firefox ends the scripts of an extension that is updated or
 * removed without notice.
 */
export function removeStaleHosts(): void {
  for (const host of queryAll(document, 'div[popover="manual"]'))
    if (shadowRootOf(host)?.querySelector('.popper > iframe[credentialless]')) host.remove();
}

export const openCardFrame: OpenCardLink = ({ holder, root, onMessage, onLost, signal }) => {
  const frame = holder.ownerDocument.createElement('iframe');
  // With this, Chromium loads the frame also in pages that require a cross-origin embedder policy of their frames.
  frame.setAttribute('credentialless', '');
  const port = new CardPort({ onMessage, onLost, signal });
  holder.append(frame);
  let isLoaded = false;
  const onLoad = (): void => {
    // It loads once. If it is moved in the tree, or led elsewhere, it loads again.
    if (isLoaded || frame.contentWindow === null) onLost();
    else void port.giveTo(frame.contentWindow);
    isLoaded = true;
  };
  frame.addEventListener('load', onLoad, { signal });
  signal.addEventListener('abort', () => frame.remove(), { once: true });
  loadCardPage(frame);
  return {
    post: (message) => port.post(message),
    resize: (height) => {
      frame.style.height = `${height}px`;
    },
    focus() {
      frame.focus({ preventScroll: true });
      port.post({ kind: 'focus' });
    },
    get hasFocus() {
      return root.activeElement === frame;
    },
    isInPlace: () => frame.parentNode === holder,
  };
};

/**
 * Not by `src`, where pages that get hold of the frame, and reports of a page's memory, would read the address. A
 * sandboxed document may not lead a frame of the document around it: there the frame's empty document leads itself.
 */
function loadCardPage({ ownerDocument, contentWindow, contentDocument }: HTMLIFrameElement): void {
  if (ownerDocument === document) contentWindow?.location.replace(addressOfCardPage());
  else if (contentDocument !== null)
    Object.assign(contentDocument.createElement('a'), { href: addressOfCardPage() }).click();
}

type PortWiring = Pick<Parameters<OpenCardLink>[0], 'onMessage' | 'onLost' | 'signal'>;

/** The port to the card page. Until the card page has it for certain, the last card to show waits. */
class CardPort {
  readonly #wiring: PortWiring;
  /** Requested while the card page loads. */
  readonly #token: Promise<string | null>;
  /** `null` until the card page is known to have the other end. */
  #port: MessagePort | null = null;
  #waiting: ToCard | null = null;

  constructor(wiring: PortWiring) {
    this.#wiring = wiring;
    this.#token = send('card-token', {}).then(
      (answer) => answer?.token ?? null,
      () => null,
    );
  }

  /** Gives the port to the document that has just loaded, if that is the card page. */
  async giveTo(window: Window): Promise<void> {
    const { signal, onLost } = this.#wiring;
    const token = await this.#token;
    if (signal.aborted) return;
    if (token === null) {
      onLost();
      return;
    }
    const { port1, port2 } = new MessageChannel();
    signal.addEventListener('abort', () => port1.close(), { once: true });
    port1.onmessage = ({ data }) => this.#handle(data, { port: port1, token });
    window.postMessage({ token }, originOfCardPage(), [port2]);
  }

  #handle(data: unknown, from: { readonly port: MessagePort; readonly token: string }): void {
    const { signal, onMessage } = this.#wiring;
    if (signal.aborted || !isFromCard(data)) return;
    if (data.kind === 'ready') void this.#confirm(from);
    else if (this.#port !== null) onMessage(data);
  }

  async #confirm({ port, token }: { readonly port: MessagePort; readonly token: string }): Promise<void> {
    const { signal, onLost } = this.#wiring;
    const answer = await send('card-token-used', { token }).catch(() => null);
    if (signal.aborted) return;
    if (answer?.isUsed !== true) {
      onLost();
      return;
    }
    this.#port = port;
    if (this.#waiting !== null) port.postMessage(this.#waiting);
    this.#waiting = null;
  }

  post(message: ToCard): void {
    if (this.#port !== null) this.#port.postMessage(message);
    else if (message.kind === 'show') this.#waiting = message;
    else if (message.kind === 'hide') this.#waiting = null;
  }
}

/**
 * True for a document that has an origin of its own, or is a file: the frames in it do, too. In one that is sandboxed
 * without an origin the card page would have none: its port could only be given to whoever is in the frame.
 */
export const hasOrigin = (): boolean => self.origin !== 'null' || location.protocol === 'file:';

/**
 * Returns a function that opens the card page in this document. In a document without an origin a script of ours draws
 * the card in the document itself, and says nothing but bundled facts there: the document's scripts may read it. Cards
 * of a document that is sandboxed without scripts, but kept its origin, are drawn in the window around it: see
 * `card-host.ts`.
 */
export function chooseCardLink(): OpenCardLink {
  return hasOrigin() ? openCardFrame : deferLink(() => requestScript(inlineCardPort));
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
      isInPlace: () => link?.isInPlace() !== false,
    };
  };
}
