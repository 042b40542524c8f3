import type { CardLink, OpenCardLink } from '../card/card-link.ts';
import type { FromCard } from '../card/protocol.ts';
import { documentElementOf } from '../text/dom.ts';

/** How long the card page stays loaded without a card, ms: cards often follow each other. */
const keptFor = 5_000;
/** Where a page takes the host away as often, the card page is loaded for cards that are asked for alone. */
const mostTaken = 1;

export type CardLoadingWiring = {
  /** What the host is in while the card page is loaded. */
  readonly document: Document;
  readonly host: HTMLElement;
  /** What the card page is drawn in, and its root. */
  readonly holder: HTMLElement;
  readonly root: ShadowRoot;
  readonly openLink: OpenCardLink;
  readonly onMessage: (message: FromCard) => void;
  readonly signal: AbortSignal;
};

type Opened = { readonly link: CardLink; readonly close: AbortController };

/** The card page of a host: loaded when a card may be wanted, kept while cards follow each other, then let go of. */
export class CardLoading {
  readonly #wiring: CardLoadingWiring;
  #open: Opened | null = null;
  #timesTaken = 0;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(wiring: CardLoadingWiring) {
    this.#wiring = wiring;
    const { signal } = wiring;
    signal.addEventListener('abort', () => this.unload(), { once: true });
  }

  /** `null` while the card page is not loaded. */
  get link(): CardLink | null {
    return this.#open?.link ?? null;
  }

  /** Loads the card page ahead of need, unless the page keeps taking it away. */
  prepare(): void {
    if (this.#isTaken()) this.#timesTaken += 1;
    const { host, document, signal } = this.#wiring;
    const parent = documentElementOf(document);
    if (this.#timesTaken > mostTaken || signal.aborted || parent === null) return;
    if (!host.isConnected) parent.append(host);
    this.load();
  }

  /** Loads the card page, anew where the page took it away. Its host must be in the document. */
  load(): CardLink {
    clearTimeout(this.#leaving);
    if (this.#isTaken()) this.#close();
    this.#open ??= this.#opened();
    return this.#open.link;
  }

  /** No card is shown or asked for: the card page goes after a while. */
  leaveSoon(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.unload(), keptFor);
  }

  #opened(): Opened {
    const { openLink, holder, root, onMessage } = this.#wiring;
    const close = new AbortController();
    const signal = AbortSignal.any([close.signal, this.#wiring.signal]);
    return { link: openLink({ holder, root, onMessage, signal }), close };
  }

  /** The page took the host out of the document while the card page was loaded. */
  #isTaken(): boolean {
    return this.#open !== null && !this.#wiring.host.isConnected;
  }

  #close(): void {
    this.#open?.close.abort();
    this.#open = null;
  }

  /** Lets go of the card page at once. */
  unload(): void {
    clearTimeout(this.#leaving);
    this.#close();
    this.#wiring.host.remove();
  }
}
