import { startCardPage } from '../../components/card/card-page.tsx';
import type { FactSource } from '../../components/card/fact-source.ts';
import type { PictureSource } from '../../components/card/picture-source.ts';
import { partStyles } from '../../components/card/styles.ts';
import type { OpenCardLink } from '../../components/content/card-link.ts';

/**
 * The card page without a frame of its own, in the host's root: what both sides do can be looked at in one place, at
 * once. What goes over is what could go from window to window.
 */
export const inlineLink =
  (from: { readonly facts: FactSource; readonly pictures: PictureSource }): OpenCardLink =>
  ({ holder, root, onMessage, signal }) => {
    const card = holder.appendChild(document.createElement('div'));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(partStyles);
    root.adoptedStyleSheets.push(sheet);
    const post = (message: Parameters<typeof onMessage>[0]) => onMessage(structuredClone(message));
    const take = startCardPage({ ...from, holder: card, root, post, signal });
    signal.addEventListener('abort', () => card.remove(), { once: true });
    return {
      post: (message) => {
        if (message.kind !== 'texts' && message.kind !== 'facts') take(structuredClone(message));
      },
      resize() {},
      focus: () => take({ kind: 'focus' }),
      get hasFocus() {
        return card.contains(root.activeElement);
      },
    };
  };
