/**
 * Where the two scripts of a frame meet: the small one that watches the pointer everywhere, and the
 * one with the card that is put into a frame when there is a name in it. They share one isolated
 * world and nothing else, so they meet on its global, which no page can reach.
 */
import type { Settings } from '../settings/settings.ts';
import type { CardEvent, OpenCard } from './card-state.ts';
import type { Box } from './geometry.ts';

/** What a card is to show, complete. */
export type CardView = Pick<OpenCard, 'opening' | 'hit' | 'trail' | 'focus'> & {
  readonly theme: Settings['theme'];
};

/** What the card tells back. */
export type CardHostEvent = Extract<
  CardEvent,
  { kind: 'entered' | 'followed' | 'went-back' | 'dismissed' | 'lost' }
>;

/** The card in one frame: at most one is shown at a time. */
export type CardHost = {
  /** What the page sees of the card, and what its events come from. In the document only while shown. */
  readonly element: HTMLElement;
  show(view: CardView): void;
  hide(): void;
  /** Where the shown card and its name lie now, or `null` while none is shown. */
  boxes(): { readonly card: Box; readonly name: Box } | null;
};

export type CardHostFactory = (wiring: {
  readonly send: (event: CardHostEvent) => void;
  /** When it aborts, nothing of the card remains. */
  readonly signal: AbortSignal;
}) => CardHost;

type Meeting = PromiseWithResolvers<CardHostFactory>;

const meetingKey = Symbol.for('namelight.card');

function meeting(): Meeting {
  const world = globalThis as { [meetingKey]?: Meeting };
  world[meetingKey] ??= Promise.withResolvers<CardHostFactory>();
  return world[meetingKey];
}

/** Offers the card to the frame. The first offer stands: the script may be injected more than once. */
export function offerCardHost(factory: CardHostFactory): void {
  meeting().resolve(factory);
}

/** Resolves with the card as soon as it is offered; waits for ever if it never is. */
export function awaitCardHost(): Promise<CardHostFactory> {
  return meeting().promise;
}
