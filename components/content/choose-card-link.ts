/** Chooses how cards are drawn in a document. */
import type { CardLink, OpenCardLink } from '../card/card-link.ts';
import { inlineCardPort } from '../card/inline-port.ts';
import type { ToCard } from '../card/protocol.ts';
import { requestScript } from '../messages/script-port.ts';
import { documentElementOf } from '../text/dom.ts';
import { openCardFrame } from './card-frame.ts';

/**
 * Returns a function that opens the card page in this document. A document that is sandboxed without scripts allows
 * none in its frames, the card page's included: there a script of ours draws the card in the document itself. That is
 * done only where no other script can reach it: in a document without an origin. Cards of a sandboxed document that
 * kept its origin are drawn in the window around it: see `card-window.ts`.
 */
export function chooseCardLink(): OpenCardLink {
  return self.origin === 'null' ? deferLink(cardLinkWithoutOrigin) : openCardFrame;
}

async function cardLinkWithoutOrigin(): Promise<OpenCardLink> {
  return (await canRunScripts()) ? openCardFrame : requestScript(inlineCardPort);
}

/**
 * True if the document runs scripts: otherwise the content of a `noscript` is shown. There is no interface for that,
 * and Chromium tells extension scripts that scripts are enabled, also in the layout it computes for them: so the
 * element is added right before a frame, and measured after it.
 */
async function canRunScripts(): Promise<boolean> {
  const probe = document.createElement('div');
  const alternative = document.createElement('noscript');
  alternative.textContent = 'x';
  probe.attachShadow({ mode: 'closed' }).append(alternative);
  await new Promise(requestAnimationFrame);
  documentElementOf(document)?.append(probe);
  await new Promise(requestAnimationFrame);
  const isShown = alternative.getClientRects().length > 0;
  probe.remove();
  return !isShown;
}

/** A link that opens once `load` has resolved. */
function deferLink(load: () => Promise<OpenCardLink>): OpenCardLink {
  return (wiring) => {
    const { signal } = wiring;
    let link: CardLink | null = null;
    let last: ToCard | null = null;
    const open = (openLink: OpenCardLink): void => {
      if (signal.aborted) return;
      link = openLink(wiring);
      if (last !== null) link.post(last);
    };
    load().then(open, (error) => console.debug('Namelight has no cards here.', error));
    return {
      post(message) {
        if (message.kind === 'show') last = message;
        else if (message.kind === 'hide') last = null;
        link?.post(message);
      },
      resize: (height) => link?.resize(height),
      focus: () => link?.focus(),
      get hasFocus() {
        return link?.hasFocus === true;
      },
    };
  };
}
