import { cardStyles } from './Card.tsx';
import { startCardPage } from './card-page.tsx';
import type { FactSource } from './fact-source.ts';
import type { PictureSource } from './picture-sources.ts';
import type { OpenCardLink } from './protocol.ts';

/**
 * Returns a function that draws the card page in a host's root, without a frame: for documents in which no script may
 * run, not even in frames.
 */
export const inlineLink =
  (from: { readonly facts: FactSource; readonly pictures: PictureSource }): OpenCardLink =>
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
      post: (message) => {
        if (message.kind !== 'texts' && message.kind !== 'facts') take(message);
      },
      resize() {},
      focus: () => take({ kind: 'focus' }),
      get hasFocus() {
        return card.contains(root.activeElement);
      },
    };
  };
