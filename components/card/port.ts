/** What the script that watches the pointer and the one that draws cards know of each other. */
import type { Mark } from '../highlight/mark.ts';
import type { Passage } from '../highlight/passage.ts';
import type { ScriptPort } from '../messages/script-port.ts';
import type { Settings } from '../settings/settings.ts';
import type { CardEvent, HidingState, OpenCard } from './card-state.ts';
import type { Box } from './geometry.ts';

/** What a card is to show, complete. */
export type CardView = Pick<OpenCard, 'opening' | 'hit' | 'trail' | 'focus' | 'position'> & {
  readonly isPinned: boolean;
  /** `null` where names cannot be hidden. */
  readonly hiding: (HidingState & { readonly site: string }) | null;
  /** The text around the mark, where marks are explained. What was refused has no other card. */
  readonly passage: Passage | null;
  readonly theme: Settings['theme'];
};

/** What the card tells back. */
export type CardHostEvent = Extract<
  CardEvent,
  {
    kind:
      | 'entered'
      | 'followed'
      | 'chose'
      | 'went-back'
      | 'pinned'
      | 'unpinned'
      | 'hid'
      | 'unhid'
      | 'dismissed'
      | 'lost';
  }
>;

/** The card in one frame: at most one is shown at a time. */
export type CardHost = {
  /** What the page sees of the card, and what its events come from. In the document only while shown. */
  readonly element: HTMLElement;
  /** A card of this mark may be asked for soon: gets what that takes. */
  prepare(mark: Mark): void;
  show(view: CardView): void;
  hide(): void;
  /** Where the shown card and its name lie now, or `null` while none is shown. A pinned card has no name beside it. */
  boxes(): { readonly card: Box; readonly name: Box | null } | null;
};

export type CardHostFactory = (wiring: {
  readonly send: (event: CardHostEvent) => void;
  /** When it aborts, nothing of the card remains. */
  readonly signal: AbortSignal;
}) => CardHost;

export const cardPort: ScriptPort<CardHostFactory> = { script: 'card' };
