/** Places a card with tippy.js, which only this file uses. */
import tippy, { type Instance } from 'tippy.js/headless';
import { documentElementOf } from '../page/dom.ts';
import { cardGap, type Placement } from './placement.ts';

export type CardTip = {
  /** Puts the popper into its layer; it stays there until `hide`. */
  show(): void;
  hide(): void;
  /** Places it beside the current reference box. */
  place(placement: Pick<Placement, 'at' | 'side' | 'grows'>): void;
  /** Places it again, after it or its window changed size. */
  update(): void;
  destroy(): void;
};

type TipParts = { readonly popper: HTMLDivElement; readonly layer: HTMLElement; readonly box: () => DOMRect };

/** Tippy only places: the state machine decides when to show, `placeCard` on which side. */
export function createCardTip(parts: TipParts): CardTip {
  const tip = createTip(parts);
  const document = parts.popper.ownerDocument;
  // It measures the document's root, and throws where a page removed that.
  const update = (): void => {
    if (documentElementOf(document) !== null && parts.popper.isConnected) tip.popperInstance?.forceUpdate();
  };
  return {
    show: () => tip.show(),
    hide: () => tip.hide(),
    place({ at, side, grows }) {
      const atEdge = side === 'top' ? 'bottom' : 'top';
      const beside = grows === undefined ? side : (`${side}-${grows === 'down' ? 'start' : 'end'}` as const);
      const placement = at === 'edge' ? atEdge : beside;
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
        // Placing from the bottom edge uses a height that in quirks mode is not the window's.
        { name: 'computeStyles', options: { adaptive: false } },
        { name: 'preventOverflow', options: { padding: cardGap } },
        // The host checks every frame, which catches more than scroll events do.
        { name: 'eventListeners', enabled: false },
      ],
    },
  });
}
