import type { FramePort } from '../messages/script-port.ts';
import type { Mark } from '../page/mark.ts';
import type { CardHost, HostEvent, HostView } from './card-host.ts';
import type { Box } from './placement.ts';
import { retry } from './retry.ts';

export type CreateCardHost = (on: {
  readonly send: (event: HostEvent) => void;
  readonly signal: AbortSignal;
}) => CardHost;

export type LoadCardHost = () => Promise<CreateCardHost>;

/** The script that shows cards, injected when the pointer nears a mark or a card is asked for. */
export const cardHostPort: FramePort<CreateCardHost> = { script: 'card-host' };

type ShownHost = { readonly host: Element; readonly card: Box; readonly name: Box | null };

/** The card host of a frame, and until its script has come what is asked of it then. */
export class LateHost {
  readonly #load: LoadCardHost;
  readonly #send: (event: HostEvent) => void;
  readonly #signal: AbortSignal;
  #host: CardHost | null = null;
  #isLoading = false;
  /** The card to show once the host is there, and the mark of one that may be wanted. */
  #view: HostView | null = null;
  #mark: Mark | null = null;

  constructor({
    load,
    send,
    signal,
  }: {
    readonly load: LoadCardHost;
    readonly send: (event: HostEvent) => void;
    readonly signal: AbortSignal;
  }) {
    this.#load = load;
    this.#send = send;
    this.#signal = signal;
  }

  /** A card may be wanted soon. */
  prepare(): void {
    this.#ensure()?.prepare();
  }

  /** The card of this mark may be wanted soon. */
  prepareFor(mark: Mark): void {
    this.#mark = mark;
    this.#ensure()?.prepareFor(mark);
  }

  show(view: HostView): void {
    this.#view = view;
    this.#ensure()?.show(view);
  }

  hide(): void {
    this.#view = null;
    this.#host?.hide();
  }

  /** What is shown, with its boxes in this window; `null` while no card is. */
  shown(): ShownHost | null {
    const boxes = this.#host?.boxes() ?? null;
    return this.#host && boxes && { host: this.#host.element, ...boxes };
  }

  #ensure(): CardHost | null {
    if (this.#host === null && !this.#isLoading) void this.#create();
    return this.#host;
  }

  async #create(): Promise<void> {
    this.#isLoading = true;
    try {
      const create = await retry(this.#load, this.#signal);
      if (!this.#signal.aborted) this.#start(create({ send: this.#send, signal: this.#signal }));
    } catch (error) {
      if (this.#signal.aborted) return;
      console.debug('Namelight has no cards here.', error);
      if (this.#view !== null) this.#send({ kind: 'lost' });
    } finally {
      this.#isLoading = false;
    }
  }

  #start(host: CardHost): void {
    this.#host = host;
    if (this.#view !== null) host.show(this.#view);
    else if (this.#mark !== null) host.prepareFor(this.#mark);
    else host.prepare();
  }
}
