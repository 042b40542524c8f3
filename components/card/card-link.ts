import type { FromCard, ToCard } from './protocol.ts';

/** A card host's connection to the card page. */
export type CardLink = {
  /** Sends a message. Of those sent before the card page is ready, only the last card to show is sent again then. */
  post(message: ToCard): void;
  /** Sets the height of the card page, px. */
  resize(height: number): void;
  /** Moves the keyboard focus into the card page. */
  focus(): void;
  /** Whether the keyboard focus is in it. */
  readonly hasFocus: boolean;
};

/** Opens a card page in `holder`, which is in the document, until the signal aborts. */
export type OpenCardLink = (wiring: {
  readonly holder: HTMLElement;
  readonly root: ShadowRoot;
  readonly onMessage: (message: FromCard) => void;
  readonly signal: AbortSignal;
}) => CardLink;
