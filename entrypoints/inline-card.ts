import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bundledFacts } from '../components/card/fact-source.ts';
import { inlineLink } from '../components/card/inline-link.ts';
import { inlineCardPort } from '../components/card/protocol.ts';
import { offer } from '../components/messages/script-port.ts';

/** The card for frames that run no scripts of their own; injected when a card may be opened there. */
export default defineUnlistedScript(() => {
  // When added sets change, the frame starts again, and its cards too.
  const facts = bundledFacts(() => {});
  const none = () => Promise.reject(new Error('Inline cards cannot load more pictures.'));
  offer(inlineCardPort, inlineLink({ facts, pictures: { flags: none, locator: none } }));
});
