import type { CardLink, FromCard, OpenCardLink } from '../card/protocol.ts';
import { documentElementOf } from '../page/dom.ts';

/** How long the card page stays loaded without a card, ms: cards often follow each other. */
const unloadDelayMs = 5_000;
/** If a page removes the host more often than this, the card page is loaded only when a card is requested. */
const maxRemovals = 1;

export type CardLoadingWiring = {
  /** What the host is in while the card page is loaded. */
  readonly document: Document;
  readonly host: HTMLElement;
  /** The element that the card page is drawn in, and its root. */
  readonly holder: HTMLElement;
  readonly root: ShadowRoot;
  readonly openLink: OpenCardLink;
  readonly onMessage: (message: FromCard) => void;
  /** Called when the page took the card page's place: it is unloaded, and a card cannot be shown. */
  readonly onLost: () => void;
  readonly signal: AbortSignal;
};

type Opened = { readonly link: CardLink; readonly close: AbortController };

/** The card page of a host: loaded when a card may be wanted, kept while cards follow each other, then unloaded. */
export class CardLoading {
  readonly #wiring: CardLoadingWiring;
  #opened: Opened | null = null;
  #removals = 0;
  #unloadTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(wiring: CardLoadingWiring) {
    this.#wiring = wiring;
    const { signal } = wiring;
    signal.addEventListener('abort', () => this.unload(), { once: true });
  }

  /** `null` while the card page is not loaded. */
  get link(): CardLink | null {
    return this.#opened?.link ?? null;
  }

  /** Preloads the card page, unless the page keeps removing it. */
  prepare(): void {
    if (this.#wasRemoved()) {
      this.#removals += 1;
      this.discard();
    }
    const { host, document, signal } = this.#wiring;
    const parent = documentElementOf(document);
    if (this.#removals > maxRemovals || signal.aborted || parent === null) return;
    if (!host.isConnected) parent.append(host);
    this.load();
  }

  /** Loads the card page, again if the page removed or moved it. Its host must be in the document. */
  load(): CardLink {
    clearTimeout(this.#unloadTimer);
    if (this.#opened?.link.isInPlace() === false) this.discard();
    this.#opened ??= this.#openLink();
    return this.#opened.link;
  }

  /** Unloads the card page after a while: no card is shown or requested. */
  unloadLater(): void {
    clearTimeout(this.#unloadTimer);
    this.#unloadTimer = setTimeout(() => this.unload(), unloadDelayMs);
  }

  #openLink(): Opened {
    const { openLink, holder, root, onMessage, onLost } = this.#wiring;
    const close = new AbortController();
    const signal = AbortSignal.any([close.signal, this.#wiring.signal]);
    const lose = (): void => {
      if (signal.aborted) return;
      this.discard();
      onLost();
    };
    return { link: openLink({ holder, root, onMessage, onLost: lose, signal }), close };
  }

  /** True if the page removed the host from the document while the card page was loaded. */
  #wasRemoved(): boolean {
    return this.#opened !== null && !this.#wiring.host.isConnected;
  }

  /** Removes the card page, which cannot be used any more; the next card loads it anew. */
  discard(): void {
    this.#opened?.close.abort();
    this.#opened = null;
  }

  /** Unloads the card page at once. */
  unload(): void {
    clearTimeout(this.#unloadTimer);
    this.discard();
    this.#wiring.host.remove();
  }
}
