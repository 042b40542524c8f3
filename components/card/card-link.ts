import type { FromCard, ToCard } from './protocol.ts';

/** What a card host has of the card page: where it is drawn, and a way to talk with it. */
export type CardLink = {
  /** Asks for something. Of what is asked before the card page is there, only the last card to show is asked for again then. */
  post(message: ToCard): void;
  /** Gives what is drawn the height that it needs, px. */
  resize(height: number): void;
  /** Gives the keyboard focus to the card page. */
  focus(): void;
  /** Whether it has the keyboard focus. */
  readonly hasFocus: boolean;
};

/** Draws a card page in `holder`, which is in the document, until the signal aborts. */
export type OpenCardLink = (wiring: {
  readonly holder: HTMLElement;
  readonly root: ShadowRoot;
  readonly onMessage: (message: FromCard) => void;
  readonly signal: AbortSignal;
}) => CardLink;
