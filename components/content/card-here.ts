/** Which way of drawing cards a document allows. */
import type { CardLink, OpenCardLink } from '../card/card-link.ts';
import { inlineCardPort } from '../card/inline-port.ts';
import type { ToCard } from '../card/protocol.ts';
import { bring } from '../messages/script-port.ts';
import { documentElementOf } from '../text/dom.ts';
import { openCardFrame } from './card-frame.ts';

/**
 * Returns what opens the card page in this document. One that is sandboxed without scripts lets none run in its frames
 * either, the card page's included: there the card is drawn by a script of ours right in the document. That is done only
 * where nobody else's script gets at it: in a document without an origin. In one that was left the origin of who put it
 * there, cards are drawn around it: see `card-window.ts`.
 */
export function cardLinkHere(): OpenCardLink {
  return self.origin === 'null' ? later(cardLinkWithoutOrigin) : openCardFrame;
}

async function cardLinkWithoutOrigin(): Promise<OpenCardLink> {
  return (await areScriptsRun()) ? openCardFrame : bring(inlineCardPort);
}

/**
 * Whether the document runs scripts of its own: what stands in a `noscript` shows where it does not. No interface tells,
 * and to scripts of extensions Chromium says that they run, also by what it lays out for them: so this is put into the
 * document right before a frame, and looked at after it.
 */
async function areScriptsRun(): Promise<boolean> {
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

/** A link that is opened when it is known how. */
function later(load: () => Promise<OpenCardLink>): OpenCardLink {
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
