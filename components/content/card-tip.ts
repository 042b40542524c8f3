/** Where a card stands, by tippy. The only file that knows it. */
import tippy, { type Instance } from 'tippy.js/headless';
import { documentElementOf } from '../text/dom.ts';
import { cardGap, type Placement } from './placement.ts';

export type CardTip = {
  /** Puts the popper into its layer; it stays there until `hide`. */
  show(): void;
  hide(): void;
  /** Places it beside the reference box as that is now. */
  place(placement: Pick<Placement, 'at' | 'side'>): void;
  /** Places it again, after it or its window got another size. */
  update(): void;
  destroy(): void;
};

type TipParts = { readonly popper: HTMLDivElement; readonly layer: HTMLElement; readonly box: () => DOMRect };

/** Placing is all that tippy does: when to show is the state machine's, which side is `placeCard`'s. */
export function createCardTip(parts: TipParts): CardTip {
  const tip = createTip(parts);
  const document = parts.popper.ownerDocument;
  // It measures by the document's root, and fails where a page took that away.
  const update = (): void => {
    if (documentElementOf(document) !== null && parts.popper.isConnected) tip.popperInstance?.forceUpdate();
  };
  return {
    show: () => tip.show(),
    hide: () => tip.hide(),
    place({ at, side }) {
      const atEdge = side === 'top' ? 'bottom' : 'top';
      const placement = at === 'edge' ? atEdge : side;
      if (tip.props.placement !== placement) tip.setProps({ placement });
      update();
    },
    update,
    destroy: () => tip.destroy(),
  };
}

function createTip({ popper, layer, box }: TipParts): Instance {
  return tippy(popper.ownerDocument.createElement('div'), {
    render: () => ({ popper }),
    appendTo: layer,
    trigger: 'manual',
    hideOnClick: false,
    interactive: true,
    animation: false,
    aria: { content: null, expanded: false },
    offset: [0, cardGap],
    getReferenceClientRect: box,
    popperOptions: {
      strategy: 'fixed',
      modifiers: [
        { name: 'flip', enabled: false },
        // Placing from the bottom edge goes by a height that in quirks mode is not the window's.
        { name: 'computeStyles', options: { adaptive: false } },
        { name: 'preventOverflow', options: { padding: cardGap } },
        // The host looks once a frame, which sees more than scroll events do.
        { name: 'eventListeners', enabled: false },
      ],
    },
  });
}
