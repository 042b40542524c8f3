/**
 * The card page in an iframe, in a closed root. In Firefox a page can get hold of the iframe all the same, by the events
 * over it, and lead it elsewhere. So nothing is sent until the background has said that the card page has loaded, the
 * port goes to its origin alone, and a frame that was led elsewhere is thrown away.
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
import { realClock } from './clock.ts';
import { hasOrigin } from './this-document.ts';

const addressOfCardPage = (): string => browser.runtime.getURL('/card.html');

/** The origin of the card page, to which alone its port is given. In Chromium it is not that of its address. */
const originOfCardPage = (): string =>
  import.meta.env.FIREFOX ? new URL(addressOfCardPage()).origin : `chrome-extension://${browser.runtime.id}`;

const openCardFrame: OpenCardLink = ({ holder, root, onMessage, onLost, signal }) => {
  const frame = holder.ownerDocument.createElement('iframe');
  // With this, Chromium loads the frame also in pages that require a cross-origin embedder policy of their frames.
  frame.setAttribute('credentialless', '');
  signal.addEventListener('abort', () => frame.remove(), { once: true });
  const port = new CardPort({ onMessage, signal });
  const connect = async (triesLeft: number): Promise<void> => {
    const token = createToken();
    const answer = send('card-token', { token }).catch(() => null);
    const attempt = new AbortController();
    const until = AbortSignal.any([attempt.signal, signal]);
    loadPage(frame, { holder, address: `${addressOfCardPage()}#${token}` });
    // It loads once. If it is moved in the tree, or led elsewhere, it loads again.
    const onLoad = (): void => {
      if (!showsCardPage(frame, token)) onLost();
      else frame.addEventListener('load', onLost, { signal: until });
    };
    frame.addEventListener('load', onLoad, { once: true, signal: until });
    const answered = await answer;
    if (signal.aborted) return;
    // Where the extension has gone, it has no id.
    if (answered === null && triesLeft > 0 && browser.runtime?.id !== undefined) {
      // The browser has stopped the background, and nobody knows the token any more.
      attempt.abort();
      frame.remove();
      return connect(triesLeft - 1);
    }
    const window = frame.contentWindow;
    if (answered?.isUsed !== true || window === null || !showsCardPage(frame, token)) onLost();
    else {
      port.giveTo(window, token);
      // A frame that was moved meanwhile has loaded again: nobody in it knows the token any more.
      realClock.after(maxOpeningMs, () => port.isOpen || onLost(), signal);
    }
  };
  void connect(maxTries);
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

/** How often a card page is loaded anew, where the background has gone before it could answer. */
const maxTries = 2;

/** How long the card page may take to answer once it has used its token, ms. */
const maxOpeningMs = 1_500;

/** 128 random bits. Pages that are not secure have no `crypto.randomUUID`. */
function createToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Whether a page may read the `src` of the frame: in Firefox it gets hold of the frame, and in isolated pages Chromium's
 * reports of their memory name it.
 */
const isSourceRead = (): boolean => import.meta.env.FIREFOX || crossOriginIsolated;

/**
 * Loads a page into the frame: by `src`, which takes 20 ms less, or without it. A sandboxed document may not lead a frame
 * of the document around it: there the frame's empty document leads itself.
 */
function loadPage(
  frame: HTMLIFrameElement,
  { holder, address }: { readonly holder: HTMLElement; readonly address: string },
): void {
  if (!isSourceRead()) frame.src = address;
  holder.append(frame);
  if (!isSourceRead()) return;
  const { ownerDocument, contentWindow, contentDocument } = frame;
  if (ownerDocument === document) contentWindow?.location.replace(address);
  else if (contentDocument !== null)
    Object.assign(contentDocument.createElement('a'), { href: address }).click();
}

/** Whether the frame still shows the card page with this token, as far as the browser says so to a content script. */
function showsCardPage({ contentWindow }: HTMLIFrameElement, token: string): boolean {
  try {
    return contentWindow?.location.href === `${originOfCardPage()}/card.html#${token}`;
  } catch {
    // Chromium does not, where no page gets hold of the frame either. Firefox does not for pages of others.
    return !import.meta.env.FIREFOX;
  }
}

/** The port to the card page. Until the card page has it, the last card to show waits. */
class CardPort {
  readonly #wiring: Pick<Parameters<OpenCardLink>[0], 'onMessage' | 'signal'>;
  #port: MessagePort | null = null;
  #waiting: ToCard | null = null;

  constructor(wiring: Pick<Parameters<OpenCardLink>[0], 'onMessage' | 'signal'>) {
    this.#wiring = wiring;
  }

  /** Whether the card page has answered. */
  get isOpen(): boolean {
    return this.#port !== null;
  }

  /** Gives the port to a window with the origin of the card page, and to no other. */
  giveTo(window: Window, token: string): void {
    const { port1, port2 } = new MessageChannel();
    this.#wiring.signal.addEventListener('abort', () => port1.close(), { once: true });
    port1.onmessage = ({ data }) => this.#handle(data, port1);
    window.postMessage({ token }, originOfCardPage(), [port2]);
  }

  #handle(data: unknown, port: MessagePort): void {
    const { signal, onMessage } = this.#wiring;
    if (signal.aborted || !isFromCard(data)) return;
    if (data.kind !== 'ready') {
      onMessage(data);
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
