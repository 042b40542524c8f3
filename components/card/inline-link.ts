import { cardStyles } from './Card.tsx';
import { type CardPageWiring, startCardPage } from './card-page.tsx';
import type { OpenCardLink } from './protocol.ts';

/**
 * Returns a function that draws the card page in a host's root, without a frame: for documents without an origin.
 */
export const inlineLink =
  (from: Pick<CardPageWiring, 'facts' | 'pictures' | 'actions'>): OpenCardLink =>
  ({ holder, root, onMessage, signal }) => {
    const card = holder.appendChild(document.createElement('div'));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyles);
    root.adoptedStyleSheets.push(sheet);
    const take = startCardPage({ ...from, holder: card, root, post: onMessage, signal });
    const close = () => {
      card.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
    signal.addEventListener('abort', close, { once: true });
    return {
      post: take,
      resize() {},
      focus: () => take({ kind: 'focus' }),
      get hasFocus() {
        return card.contains(root.activeElement);
      },
      isInPlace: () => card.parentNode === holder,
    };
  };
